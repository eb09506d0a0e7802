#include "domain/spelling.h"

#include "domain/text.h"

namespace doithoai::text {

QString spelled(QStringView text)
{
    QString result = folded(text);
    for (QChar& c : result) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return result.simplified();
}

} // namespace doithoai::text
