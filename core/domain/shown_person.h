#pragma once

#include "domain/person_words.h"
#include "domain/petition.h"

namespace doithoai {

/// How the words of a case may be shown, where its petitioner is not to be told by them.
class ShownPerson {
public:
    /// Of a denunciation: name, telephone and address give way to "(giữ bí mật)" wherever they stand.
    static ShownPerson withheld(const Petition& whole);
    /// Where only initials may be seen: they stand for the name, and "…" for the telephone and for an address with a number. An
    /// organisation keeps its name.
    static ShownPerson byInitials(const Petition& whole);

    /// Another name that the case had before.
    void addName(const QString& petitioner) { m_names.addName(petitioner); }

    QString in(const QString& text) const { return m_contacts.without(m_names.without(text, m_name), m_contact); }
    /// The same in every text of a case, except who sent it, which has its own fields.
    void showIn(Petition& petition) const;

private:
    PersonWords m_names, m_contacts;
    QString m_name, m_contact;
};

} // namespace doithoai
