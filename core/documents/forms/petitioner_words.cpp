#include "documents/forms/petitioner_words.h"

#include "documents/document.h"
#include "documents/paper_parts.h"
#include "domain/person_words.h"
#include "domain/privacy.h"
#include "domain/shown_person.h"
#include "domain/text.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

Privacy privacyOf(const Petition& petition, Privacy privacy)
{
    return isDenunciation(petition) ? Privacy::None : privacy;
}

/// A body or a neighbourhood, which is not addressed as a person; a group may also be named by whom speaks for it.
bool isCollective(const Petition& petition)
{
    static const QRegularExpression bodies(
        QStringLiteral("^(khu|tổ|xóm|thôn|làng|ngõ|cụm|nhóm|các|tập thể|nhân dân|hội|chi hội|ban)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return petition.petitionerKind == QLatin1String("organisation")
        || (petition.petitionerKind == QLatin1String("group") && bodies.match(printable(petition.petitioner)).hasMatch());
}

/// A way to address that the writer already put before the name.
bool hasAddress(const QString& name)
{
    static const QRegularExpression titles(
        QStringLiteral("^(ông|bà|ông \\(bà\\)|anh|chị|cụ|em|cháu|đồng chí|đ/c|các|nhóm|tập thể)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return titles.match(name).hasMatch();
}

/// The ward or commune of an address: all that a public print tells of it.
QString areaOf(const QString& address)
{
    static const QStringList areas{QStringLiteral("phuong "), QStringLiteral("xa "), QStringLiteral("thi tran "),
                                   QStringLiteral("thanh pho ")};
    for (const QString& part : address.split(u',', Qt::SkipEmptyParts)) {
        const QString folded = text::folded(part.trimmed());
        for (const QString& area : areas) {
            if (folded.startsWith(area))
                return uncapitalised(part.trimmed());
        }
    }
    return {};
}

/// The address as it stands within a sentence: common nouns begin in small letters.
QString addressWithin(const Petition& petition)
{
    static const QRegularExpression common(QStringLiteral("^(Khu|Số|Ngõ|Phường|Xã|Thôn|Tổ|Đường|Phố|Thành phố)\\b"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString address = printable(petition.address);
    return common.match(address).hasMatch() ? uncapitalised(address) : address;
}

QString groupWords(const Petition& petition)
{
    QStringList parts;
    if (petition.people.value_or(0) > 1)
        parts.append(QStringLiteral("%1 người").arg(*petition.people));
    if (petition.households.value_or(0) > 0)
        parts.append(QStringLiteral("%1 hộ").arg(*petition.households));
    return parts.isEmpty() ? QString() : QStringLiteral("đại diện %1").arg(parts.join(QStringLiteral(", ")));
}

/// Takes out the petitioner's own numbers, however the writer set their digits apart.
QString withoutPhone(const QString& words, const QString& phone)
{
    PersonWords numbers;
    numbers.addPhone(phone);
    return numbers.without(words, QStringLiteral("…"));
}

/// Takes out the whole name as it was written, then each of the names in it, as erasing finds them.
QString withoutNames(QString words, const Petition& petition, Privacy privacy)
{
    const auto instead = [&](const QString& name) { return privacy == Privacy::Initials ? initialsOf(name) : QStringLiteral("công dân"); };
    const QString whole = petition.petitioner.trimmed();
    if (whole.size() > 2) {
        PersonWords written;
        written.addWords(whole);
        words = written.without(words, instead(whole));
    }
    for (const QString& name : PersonWords::namesIn(whole)) {
        PersonWords one;
        one.addName(name);
        words = one.without(words, instead(name));
    }
    return words;
}

QString withoutAddress(QString words, const Petition& petition)
{
    const QString address = petition.address.trimmed();
    if (petition.petitionerKind == QLatin1String("organisation") || address.size() <= 5)
        return words;
    const QString area = areaOf(address);
    return words.replace(address, area.isEmpty() ? QStringLiteral("…") : area, Qt::CaseInsensitive);
}

/// Nobody is told who sent a denunciation: rather too much goes than too little, and all where it cannot be told any more.
QString withoutSender(const QString& words, const Petition& petition)
{
    if (isErased(petition))
        return ShownPerson::withheld(petition).in(words);
    PersonWords secret;
    secret.addSecret(petition.petitioner);
    return withoutAddress(withoutPhone(secret.without(words, QStringLiteral("công dân")), petition.phone), petition);
}

QString inBrackets(const QString& who, QStringList details)
{
    details.removeAll(QString());
    if (!details.isEmpty() && who.endsWith(u')')) // the writer has begun a bracket
        return who.chopped(1) + QStringLiteral("; ") + details.join(QStringLiteral("; ")) + u')';
    return details.isEmpty() ? who : QStringLiteral("%1 (%2)").arg(who, details.join(QStringLiteral("; ")));
}

/// Whom a group stands for is said once: where the name or the address says it already, the numbers follow that.
QString groupInBrackets(const QString& who, QString group, QString address)
{
    static const QRegularExpression spoken(QStringLiteral("^đại diện\\b"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString numbers = QString(group).remove(spoken).trimmed();
    const qsizetype bracket = who.endsWith(u')') ? who.lastIndexOf(u'(') : -1;
    if (bracket >= 0 && !numbers.isEmpty() && spoken.match(who.mid(bracket + 1).trimmed()).hasMatch())
        return inBrackets(who.chopped(1) + QStringLiteral(", %1)").arg(numbers), {address});
    if (!numbers.isEmpty() && spoken.match(address).hasMatch()) {
        address += QStringLiteral(", ") + numbers;
        group.clear();
    }
    return inBrackets(who, {group, address});
}

} // namespace

QString petitionerWords(const Petition& petition, Privacy askedPrivacy)
{
    const Privacy privacy = privacyOf(petition, askedPrivacy);
    const QString name = printable(petition.petitioner);
    const QString address = addressWithin(petition);
    const QString area = areaOf(address);
    const QString of = area.isEmpty() ? QString() : QStringLiteral(" ở %1").arg(area);
    const QString group = groupWords(petition);
    const bool isGroup = petition.petitionerKind == QLatin1String("group");
    const bool isOrganisation = petition.petitionerKind == QLatin1String("organisation");

    if (petition.petitionerKind == QLatin1String("anonymous") || name.isEmpty()) {
        const QString what = petition.channel == QLatin1String("media")
            ? QStringLiteral("dư luận trên phương tiện thông tin đại chúng")
            : QString();
        return inBrackets(QStringLiteral("Ý kiến không ghi tên"),
                          {what, privacy == Privacy::Full ? address : QString()});
    }
    if (isErased(petition))
        return inBrackets(name, {group});
    if (privacy == Privacy::None) {
        if (isDenunciation(petition))
            return QStringLiteral("Một công dân");
        if (isGroup)
            return inBrackets(QStringLiteral("Một nhóm công dân") + of, {group});
        return (isOrganisation ? QStringLiteral("Một tổ chức") : QStringLiteral("Một công dân")) + of;
    }
    if (isOrganisation)
        return inBrackets(name, {privacy == Privacy::Full ? address : area});
    if (isGroup && privacy == Privacy::Full)
        return groupInBrackets(capitalised(name), group, address);
    if (isGroup)
        return inBrackets(QStringLiteral("Nhóm công dân") + of, {group});
    if (privacy == Privacy::Initials)
        return inBrackets(QStringLiteral("Ông (Bà) ") + initialsOf(name), {area});
    return inBrackets(hasAddress(name) ? capitalised(name) : QString(QStringLiteral("Ông (Bà) ") + name),
                      {address, group});
}

QString withoutPetitioner(const QString& words, const Petition& petition, Privacy askedPrivacy)
{
    const Privacy privacy = privacyOf(petition, askedPrivacy);
    if (isDenunciation(petition))
        return withoutSender(words, petition);
    if (privacy == Privacy::Full || isErased(petition))
        return words;
    const bool isPerson = petition.petitionerKind != QLatin1String("organisation");
    const QString hidden = isPerson ? withoutNames(words, petition, privacy) : words;
    return withoutAddress(withoutPhone(hidden, petition.phone), petition);
}

QString addresseeWords(const Petition& petition)
{
    const QString name = printable(petition.petitioner);
    if (isErased(petition))
        return name;
    const QString who = isCollective(petition) || hasAddress(name) ? capitalised(name) : QString(u"Ông (Bà) " + name);
    const QString address = addressWithin(petition);
    return address.isEmpty() ? who : QString(who + u", " + address);
}

QString youWords(const Petition& petition)
{
    return isCollective(petition) ? printable(petition.petitioner) : QStringLiteral("Ông (Bà)");
}

QString publicPetitionerWords(const Petition& petition, Privacy privacy)
{
    Petition shown = petition;
    shown.address = capitalised(areaOf(printable(petition.address)));
    return petitionerWords(shown, privacy);
}

QString publicWords(const QString& words, const Petition& petition, Privacy privacy)
{
    static const QRegularExpression anyPhone(QStringLiteral("(?<![\\d/.-])(?:\\+84|0)(?:[ .-]?\\d){9,10}(?!\\d)"));
    QString shown = withoutPetitioner(words, petition, privacy);
    shown = withoutAddress(withoutPhone(shown, petition.phone), petition);
    return shown.replace(anyPhone, QStringLiteral("…"));
}

QString basisWords(const Petition& petition)
{
    static const QRegularExpression own(QStringLiteral("^cơ quan đặt\\s*:\\s*"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ownBehind(QStringLiteral("\\s*\\(cơ quan đặt\\)$"),
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // Papers set the basis in brackets, within which no others are wanted.
    return printable(petition.dueBasis).remove(own).remove(ownBehind);
}

bool isSaidAgain(const QString& words, const QString& before)
{
    return closed(printable(words)).compare(closed(printable(before)), Qt::CaseInsensitive) == 0;
}

} // namespace doithoai
