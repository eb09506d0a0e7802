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
        QStringLiteral("^(ông|bà|anh|chị|cụ|đồng chí|đ/c)\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*(?:\\)|$)"));
    // What is initials already stays so: a list may be made from rows that are masked.
    static const QRegularExpression initials(QStringLiteral("^(\\p{L}\\.)+(, (\\p{L}\\.)+)*$"));
    QString bare = QString(name).replace(brackets, QStringLiteral(" ")).simplified();
    if (bare.isEmpty() || initials.match(name).hasMatch())
        return name;
    QStringList names = PersonWords::namesIn(name);
    if (names.isEmpty())
        names.append(bare.remove(titles));
    QStringList all;
    for (const QString& one : names) {
        QString letters;
        for (const QString& part : one.split(u' ', Qt::SkipEmptyParts))
            letters += part.left(1).toUpper() + u'.';
        all.append(letters);
    }
    return all.join(QStringLiteral(", "));
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
