#include "workflow/guard_words.h"

#include "domain/text.h"

#include <QCoreApplication>

namespace doithoai::machine {

QString reasonText()
{
    return QCoreApplication::translate("Findings", "No reason is given. Write down in words why this is done.");
}

bool isNoReason(const QString& text)
{
    const QString word = text::folded(text).remove(u'.').trimmed();
    return word.isEmpty() || word == QLatin1String("no") || word == QLatin1String("khong");
}

} // namespace doithoai::machine
