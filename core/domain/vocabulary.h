#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace doithoai {

/// One word of a list: its stable key, what people read, what else they write for it.
struct Word {
    QString key;
    QString english;
    QString vietnamese;
    QString shortVietnamese; ///< for narrow places; empty: the full one
    QStringList also;        ///< accepted on reading

    friend bool operator==(const Word&, const Word&) = default;
};

/// The lists of words for values: level, form, sector, channel, petitionerKind, urgency, class, answerKind, outcome,
/// opinionKind, scopeKind, noticeMeans, line, yesNo. The office's profile may replace form, sector, channel and level.
class Vocabulary {
public:
    /// The lists as the program ships them.
    Vocabulary();

    void replace(const QString& list, const std::vector<Word>& words);
    const std::vector<Word>& words(const QString& list) const; ///< empty for an unknown list

    /// The stable key that a person's word means: a key, a label in either language, a short or English word, without
    /// regard to case, marks, the kind of dash, or a leading "phát triển", "đối thoại (trực tiếp) (với)".
    std::optional<QString> key(const QString& list, const QString& text) const;

    /// The label in the language of the window; the key itself when the list does not know it.
    QString label(const QString& list, const QString& key) const;
    QString shortLabel(const QString& list, const QString& key) const;

    /// The Vietnamese label, whatever the language of the window: papers are Vietnamese.
    QString paperLabel(const QString& list, const QString& key) const;

private:
    const Word* find(const QString& list, const QString& key) const;

    /// Every way to write a word of a list → its key. Made when a list is first asked: a table that is imported asks a
    /// hundred thousand times. Like all of Vocabulary it belongs to one thread.
    const QHash<QString, QString>& spellings(const QString& list) const;

    QHash<QString, std::vector<Word>> m_lists;
    mutable QHash<QString, QHash<QString, QString>> m_spellings;
};

} // namespace doithoai
