#include "workflow/guard_words.h"

#include <QCoreApplication>

namespace doithoai::machine {

QString reasonText()
{
    return QCoreApplication::translate("Findings", "No reason is given. Write down in words why this is done.");
}

} // namespace doithoai::machine
