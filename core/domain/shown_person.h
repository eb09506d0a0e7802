#pragma once

#include "domain/person_words.h"
#include "domain/petition.h"

namespace doithoai {

/// How the words of a case may be shown, where its petitioner is not to be told by them.
class ShownPerson {
public:
    /// Of a denunciation: name, telephone and address give way to "(giữ bí mật)" wherever they stand. Where the sender was erased
    /// nobody can tell any more what names that person: no free words are shown.
    static ShownPerson withheld(const Petition& whole);
    /// Of a denunciation of which not all that names its sender can be read: no free words are shown.
    static ShownPerson hidden();
    /// Where only initials may be seen: they stand for the name, and "…" for the telephone and for an address with a number. An
    /// organisation keeps its name.
    static ShownPerson byInitials(const Petition& whole);

    /// Words by which the case knew its petitioner before.
    void addFormer(const QString& petitioner, const QString& address = {}, const QString& phone = {});

    /// Free words of the case.
    QString in(const QString& text) const;
    /// A value of any kind: what cannot be free words stays.
    QString in(const QString& key, const QString& value) const;
    /// The same in every text of a case, except who sent it, which has its own fields.
    void showIn(Petition& petition) const;

private:
    PersonWords m_names, m_contacts;
    QString m_name, m_contact;
    bool m_isSecret = false;
    bool m_hidesAll = false;
};

} // namespace doithoai
