#include "domain/privacy.h"

#include "domain/person_words.h"

#include <QRegularExpression>

namespace doithoai {

bool isDenunciation(const Petition& petition)
{
    return petition.scopeKind == QLatin1String("denunciation");
}

bool isErased(const Petition& petition)
{
    return petition.petitioner == erasedWords;
}

QString initialsOf(const QString& name)
{
    static const QRegularExpression titles(
        QStringLiteral("^(ông \\(bà\\)|ông|bà|anh|chị|cụ|đồng chí|đ/c)\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // What is initials already stays so: a list may be made from rows that are masked.
    static const QRegularExpression initials(QStringLiteral("^(\\p{L}\\.)+$"));
    if (name.startsWith(u'(') || initials.match(name).hasMatch())
        return name;
    QString bare = name;
    bare.remove(titles);
    QString letters;
    for (const QString& part : bare.split(u' ', Qt::SkipEmptyParts))
        letters += part.left(1).toUpper() + u'.';
    return letters;
}

Petition withInitials(Petition petition)
{
    petition.address.clear();
    petition.phone.clear();
    if (petition.petitionerKind == QLatin1String("organisation") || isDenunciation(petition))
        return petition;
    PersonWords words;
    words.addName(petition.petitioner);
    const QString initials = initialsOf(petition.petitioner);
    petition.content = words.without(petition.content, initials);
    petition.petitioner = initials;
    return petition;
}

Petition masked(Petition petition)
{
    if (!isDenunciation(petition))
        return petition;
    const QString withheld = QStringLiteral("(giữ bí mật)");
    for (QString* word : {&petition.petitioner, &petition.address, &petition.phone}) {
        if (!word->isEmpty())
            *word = withheld;
    }
    return petition;
}

} // namespace doithoai
