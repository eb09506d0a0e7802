#include "documents/forms/dossier_front.h"
#include "documents/forms/forms.h"

#include <QCoreApplication>

namespace doithoai {

std::span<const PaperForm> formsOfDossiers()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"dossier", QT_TRANSLATE_NOOP("Papers", "Dossier"), "ho-so", Session, "", Addressed, {}, nullptr, dossierCover},
    };
    return rows;
}

} // namespace doithoai
