#pragma once

#include "domain/cases.h"
#include "domain/directory.h"
#include "domain/vocabulary.h"
#include "domain/result.h"

#include <QMap>

namespace doithoai {

/// Turns what people write into stable texts: words into keys, names into codes, days of any lawful shape into ISO.
class CaseInput {
public:
    CaseInput(const Directory& directory, const Vocabulary& vocabulary);

    /// One value of one field. Trouble::Usage: no such word, unit, post, date, number; the sentence names key and text.
    template <class Case>
    Result<QString> value(const Field<Case>& field, const QString& text) const;

    /// Fields of a case by key, in canonical spelling of the keys. Trouble::Usage for a key that the case does not have.
    Result<QMap<QString, QString>> fields(CaseKind kind, const QMap<QString, QString>& texts) const;

    /// The data of an event: its own keys, and fields of the case that may be given along with it.
    Result<QMap<QString, QString>> eventData(CaseKind kind, const QString& event,
                                             const QMap<QString, QString>& texts) const;

private:
    const Directory& m_directory;
    const Vocabulary& m_vocabulary;
};

} // namespace doithoai
