#include "domain/privacy.h"

#include "domain/person_words.h"
#include "domain/shown_person.h"

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
    petition = masked(std::move(petition));
    const ShownPerson person = ShownPerson::byInitials(petition);
    petition.address.clear();
    petition.phone.clear();
    if (petition.petitionerKind == QLatin1String("organisation") || isDenunciation(petition))
        return petition;
    person.showIn(petition);
    petition.petitioner = initialsOf(petition.petitioner);
    return petition;
}

Petition masked(Petition petition)
{
    if (!isDenunciation(petition))
        return petition;
    ShownPerson::withheld(petition).showIn(petition);
    const QString withheld = QStringLiteral("(giữ bí mật)");
    for (QString* word : {&petition.petitioner, &petition.address, &petition.phone}) {
        if (!word->isEmpty())
            *word = withheld;
    }
    return petition;
}

} // namespace doithoai
