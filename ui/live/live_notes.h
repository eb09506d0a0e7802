#pragma once

#include "services/drafts.h"

#include <QMap>
#include <QString>

namespace doithoai {

/// What is being typed in a live session and is no act yet: words by petition and field, and by field of the session.
/// Everything of one session is one draft, so that going to another person costs nothing.
class LiveNotes {
public:
    explicit LiveNotes(QString session = {});

    const QString& session() const { return m_session; }
    static QString placeOf(const QString& session); ///< "live:ĐT-2023-001"

    /// Words of a field; an empty `petition` means the session itself. Words that are as `before`, which stands there without
    /// a note, are none; where something stood, emptied words are a note like any other.
    void note(const QString& petition, const QString& field, const QString& words, const QString& before = {});
    /// Puts back what of() told, emptied words too.
    void restore(const QString& petition, const QMap<QString, QString>& texts);
    QString words(const QString& petition, const QString& field) const;
    bool has(const QString& petition, const QString& field) const;
    /// What is noted about a petition, by field.
    QMap<QString, QString> of(const QString& petition) const;
    /// The words of the petition became an act, or were given up.
    void forget(const QString& petition);
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// Where words stand that are no act yet, for a person: "KN-2023-0007 · Answer at the session".
    QStringList names() const;
    QString inWords() const; ///< all of them, each under its name

    /// Where the cursor stood: petition (may be empty) and field.
    void stayAt(const QString& petition, const QString& field);
    QString lastPetition() const { return m_lastPetition; }
    QString lastField() const { return m_lastField; }

    Draft draft() const;
    static LiveNotes from(const QString& session, const Draft& draft);

private:
    QString m_session;
    QMap<QString, QString> m_texts; ///< "KN-2023-0007/answer", "/overview"
    QString m_lastPetition, m_lastField;
};

/// Says what a draft of a live session holds: whose opinion, which field, how many words. Empty for another draft.
QString liveDraftWords(Office& office, const Draft& draft);

/// The session of a live draft; empty for another draft.
QString liveSessionOf(const Draft& draft);

} // namespace doithoai
