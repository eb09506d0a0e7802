#include "documents/forms/forms.h"

#include <QCoreApplication>

namespace doithoai {

std::span<const PaperForm> formsAfter()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"minutes", QT_TRANSLATE_NOOP("Papers", "Minutes"), "bien-ban", Session, "BB", Addressed, {}, nullptr, minutesPaper},
    };
    return rows;
}

} // namespace doithoai
