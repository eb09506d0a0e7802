#pragma once

#include "casefile/case_index.h"
#include "services/office.h"

namespace doithoai {

/// A list of cases of one kind as a screen shows it: a hundred thousand rows as numbers, and the few that are looked at
/// as whole rows. What a person types is looked for in the case's words and in the names that its row shows: unit,
/// state, sector, urgency, chair.
class CaseList {
public:
    CaseList(Office& office, CaseKind kind);

    CaseKind kind() const { return m_kind; }

    /// Reads what the filter lets through, sorted by a column (an empty key: newest first).
    /// Answers Trouble::Storage or Trouble::Damaged when the file cannot be read; what was there stays.
    Result<void> select(const ListFilter& filter, const QString& sortKey, bool isDescending, QDate today);
    void forget(); ///< the file changed

    int size() const { return static_cast<int>(m_index.ids().size()); }
    Result<int> total() { return m_index.total(); }
    const std::vector<qint64>& ids() const { return m_index.ids(); }
    bool isSettled() const { return m_index.isSettled(); }
    /// Goes on putting rows with the same marks in front, for about that long; true once it is done.
    Result<bool> settle(int milliseconds) { return m_index.settle(milliseconds); }
    Result<int> rowOf(const QString& code) { return m_index.rowOf(code); }
    Result<QStringList> codesOf(std::span<const qint64> ids) { return m_index.codesOf(ids); }

private:
    struct Name {
        QString column, key;
        QStringList words;  ///< small letters, as written
        QStringList folded; ///< without marks
        QString whole;
    };
    void readNames(QDate today);
    std::vector<TypedWord> typedWords(const QString& search) const;
    QStringList ranksOf(const QString& column) const;

    Office& m_office;
    CaseKind m_kind;
    CaseIndex m_index;
    std::vector<Name> m_names;
    QDate m_namesOf;
};

/// Whole rows of cases that a list names, in that order, but for long texts; a denunciation is masked.
/// Trouble::Storage or Trouble::Damaged when one of them cannot be read.
Result<std::vector<SessionRow>> sessionRowsById(Office& office, std::span<const qint64> ids);
Result<std::vector<PetitionRow>> petitionRowsById(Office& office, std::span<const qint64> ids);
Result<std::vector<EscalationRow>> escalationRowsById(Office& office, std::span<const qint64> ids);

} // namespace doithoai
