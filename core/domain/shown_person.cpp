#include "domain/shown_person.h"

#include "domain/destruction_words.h"
#include "domain/privacy.h"

#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Codes, days, stable keys, digests: one word in letters of machines.
bool isOfMachines(const QString& value)
{
    return std::ranges::none_of(value, [](QChar c) { return c.isSpace() || c.unicode() >= 128; });
}

} // namespace

ShownPerson ShownPerson::withheld(const Petition& whole)
{
    ShownPerson person = hidden();
    if (isErased(whole))
        return person;
    person.m_hidesAll = false;
    person.addFormer(whole.petitioner, whole.address, whole.phone);
    return person;
}

ShownPerson ShownPerson::hidden()
{
    ShownPerson person;
    person.m_name = person.m_contact = QStringLiteral("(giữ bí mật)");
    person.m_isSecret = person.m_hidesAll = true;
    return person;
}

ShownPerson ShownPerson::byInitials(const Petition& whole)
{
    ShownPerson person;
    if (whole.petitionerKind == QLatin1String("organisation"))
        return person;
    person.addFormer(whole.petitioner, whole.address, whole.phone);
    person.m_name = initialsOf(whole.petitioner);
    person.m_contact = QStringLiteral("…");
    return person;
}

void ShownPerson::addFormer(const QString& petitioner, const QString& address, const QString& phone)
{
    if (m_isSecret)
        m_names.addSecret(petitioner);
    else
        m_names.addName(petitioner);
    m_contacts.addPhone(phone);
    // Without a number it is where many live, and what the case is about.
    if (address != m_name && (m_isSecret || hasDigit(address)))
        m_contacts.addAddress(address);
}

QString ShownPerson::in(const QString& text) const
{
    if (m_hidesAll)
        return text.isEmpty() || text == erasedWords || text == destroyedWords ? text : m_name;
    return m_contacts.without(m_names.without(text, m_name), m_contact);
}

QString ShownPerson::in(const QString& key, const QString& value) const
{
    static const QSet<QString> free{QStringLiteral("content"), QStringLiteral("topic"),   QStringLiteral("direction"), QStringLiteral("draftReply"),
                                    QStringLiteral("answer"),  QStringLiteral("promise"), QStringLiteral("result"),    QStringLiteral("replyNotNeeded"),
                                    QStringLiteral("askedBy"), QStringLiteral("notTold"), QStringLiteral("reason"),    QStringLiteral("text")};
    if (m_hidesAll && (key == QLatin1String("by") || (isOfMachines(value) && !free.contains(key))))
        return value;
    return in(value);
}

void ShownPerson::showIn(Petition& petition) const
{
    for (QString* text : {&petition.content, &petition.topic, &petition.direction, &petition.draftReply, &petition.answer, &petition.promise,
                          &petition.replyNotNeeded, &petition.result, &petition.askedBy, &petition.notTold})
        *text = in(*text);
}

} // namespace doithoai
