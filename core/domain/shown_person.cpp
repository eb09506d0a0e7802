#include "domain/shown_person.h"

#include "domain/privacy.h"

#include <algorithm>

namespace doithoai {

ShownPerson ShownPerson::withheld(const Petition& whole)
{
    ShownPerson person;
    person.m_name = person.m_contact = QStringLiteral("(giữ bí mật)");
    person.m_names.addName(whole.petitioner);
    person.m_contacts.addPhone(whole.phone);
    if (whole.address != person.m_contact)
        person.m_contacts.addAddress(whole.address);
    return person;
}

ShownPerson ShownPerson::byInitials(const Petition& whole)
{
    ShownPerson person;
    if (whole.petitionerKind == QLatin1String("organisation"))
        return person;
    person.m_names.addName(whole.petitioner);
    person.m_contacts.addPhone(whole.phone);
    // Without a number it is where many live, and what the case is about.
    if (std::ranges::any_of(whole.address, [](QChar c) { return c.isDigit(); }))
        person.m_contacts.addAddress(whole.address);
    person.m_name = initialsOf(whole.petitioner);
    person.m_contact = QStringLiteral("…");
    return person;
}

void ShownPerson::showIn(Petition& petition) const
{
    for (QString* text : {&petition.content, &petition.topic, &petition.direction, &petition.draftReply, &petition.answer, &petition.promise,
                          &petition.replyNotNeeded, &petition.result, &petition.askedBy, &petition.notTold})
        *text = in(*text);
}

} // namespace doithoai
