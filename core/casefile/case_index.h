#pragma once

#include "casefile/case_lists.h"
#include "domain/cases.h"

#include <QHash>
#include <QMap>
#include <vector>

namespace doithoai {

/// By which column a list is sorted; an empty key: newest first, and with words those with the same marks in front.
struct ListOrder {
    QString key;
    bool isDescending = false;
    QStringList ranks; ///< for a column that keeps keys (a unit, a sector): the keys in the order of their names

    friend bool operator==(const ListOrder&, const ListOrder&) = default;
};

/// A word that a person typed, and the values of columns that it names besides the words of the case itself: a unit by
/// its name, a state by its label.
struct TypedWord {
    QString word;
    QMap<QString, QStringList> values;     ///< column → keys whose name begins with the word, without regard to marks
    QMap<QString, QStringList> sameValues; ///< likewise with the same marks
};

/// The cases of one kind as a vector of their numbers, filtered and sorted without reading a whole row. What one key
/// more asks for is answered from what the keys before it found out.
class CaseIndex {
public:
    CaseIndex(CaseFile& file, CaseKind kind);

    /// The file changed: everything is read anew at the next `select`.
    void forget();

    /// Reads what the filter lets through; its words come as `words`, its page is ignored. Putting rows with the same
    /// marks in front may take longer than a key may: then isSettled() is false, and `settle` goes on with it.
    Result<void> select(const ListFilter& filter, const ListOrder& order, const std::vector<TypedWord>& words);

    /// Works for about that long. True once the order is the final one; the numbers stand still until then.
    Result<bool> settle(int milliseconds);
    bool isSettled() const { return m_waiting.empty(); }

    const std::vector<qint64>& ids() const { return m_ids; }
    Result<int> total(); ///< of all cases of the kind
    /// Where a case stands in the list, or −1.
    Result<int> rowOf(const QString& code);
    /// The codes of some rows, without reading the rest of them.
    Result<QStringList> codesOf(std::span<const qint64> ids);

private:
    using Flags = std::vector<bool>; ///< by number of the case

    Result<const std::vector<qint64>*> base(const ListFilter& filter, const ListOrder& order);
    Result<const Flags*> found(const QString& word);
    Result<const Flags*> having(const QMap<QString, QStringList>& values);
    /// Leaves out the denunciations that are found by who sent them.
    Result<void> forgetSenders(Flags& flags, const QString& word);
    Result<void> mark(Flags& flags, const QString& sql, const QVariantList& values);
    Result<bool> hasSameMarksAt(qint64 id) const;
    QString table() const;

    CaseFile& m_file;
    CaseKind m_kind;
    std::vector<qint64> m_ids;
    int m_total = -1;

    QString m_baseKey; ///< of m_base
    std::vector<qint64> m_base;
    QHash<QString, Flags> m_found, m_having;

    std::vector<TypedWord> m_words;
    std::vector<qint64> m_same, m_other, m_waiting; ///< of rows found by words; the waiting ones last first
};

/// The cases of a kind that a filter lets through (its words and page are ignored), sorted.
Result<std::vector<qint64>> sortedCases(CaseFile& file, CaseKind kind, const ListFilter& filter, const ListOrder& order);
/// The columns by which a kind can be sorted.
QStringList sortKeys(CaseKind kind);

} // namespace doithoai
