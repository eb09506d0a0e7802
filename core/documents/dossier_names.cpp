#include "documents/dossier_names.h"

#include "domain/text.h"

#include <algorithm>

namespace doithoai {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString plain(const QString& words, qsizetype most)
{
    const QString folded = text::folded(words);
    QString name;
    for (const QChar c : folded) {
        if (isPlain(c))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(most);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace

QString besideName(const QString& fileName, int number)
{
    const QString last = fileName.section(u'/', -1).section(u'\\', -1);
    const qsizetype dot = last.lastIndexOf(u'.');
    const QString base = plain(dot > 0 ? last.left(dot) : last, 40);
    QString ending = dot > 0 ? last.mid(dot + 1).toLower() : QString();
    if (ending.size() > 5 || !std::ranges::all_of(ending, isPlain))
        ending.clear();
    QString name = QString::number(number).rightJustified(2, u'0') + u'-' + (base.isEmpty() ? QStringLiteral("tep") : base);
    if (!ending.isEmpty())
        name += QString(u'.' + ending);
    return name;
}

} // namespace doithoai
