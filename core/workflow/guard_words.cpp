#include "workflow/guard_words.h"

#include "domain/dates.h"
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

QString passedDayText(QDate due, QDate on)
{
    return QCoreApplication::translate("Findings", "The day %1 has gone by already on %2, the day of this step. Check it.")
        .arg(dates::onScreen(due), dates::onScreen(on));
}

} // namespace doithoai::machine
