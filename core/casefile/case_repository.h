#pragma once

#include "casefile/case_file.h"
#include "domain/cases.h"

#include <QSet>
#include <optional>
#include <span>
#include <vector>

namespace doithoai {

/// Rows, steps and codes of one kind of case: Session, Petition, Escalation or UnitReport.
/// Writing functions expect an open transaction. Every function may answer Trouble::Storage or Trouble::Damaged.
template <class Case>
class CaseRepository {
public:
    using CodeType = decltype(Case::code);

    explicit CaseRepository(CaseFile& file)
        : m_file(file)
    {
    }

    /// The next free code of a year ("ĐT-2023-007"); a code is never given twice, also when its case is gone.
    Result<CodeType> takeCode(int year) const;
    /// The same for each of many, in this order.
    Result<std::vector<CodeType>> takeCodes(std::span<const int> years) const;

    /// Adds a case with its code set. Returns it with its id.
    Result<Case> insert(const Case& value) const;
    /// Adds many with their codes set, in this order, some hundred in one statement of each table; each gets its id.
    Result<void> insertAll(std::span<Case> values) const;
    Result<void> update(const Case& value) const;

    /// The code as it stands in the file for a code read without marks and case; nothing when no case has it.
    Result<std::optional<CodeType>> resolveCode(const QString& text) const;
    Result<std::optional<Case>> find(const CodeType& code) const;

    /// All steps of a case, by sequence; changes by `set` are not among them.
    Result<std::vector<Step>> steps(const CodeType& code) const;
    /// Writes a step; its seq is given by the file.
    Result<void> addStep(const Case& value, const Step& step) const;
    /// Writes the step that made each of these new cases, in this order. Its data are what the case has, without words
    /// about persons; the step's own stay aside.
    Result<void> addFirstSteps(std::span<const Case> values, std::span<const Step> steps) const;
    /// Writes what a `set` changed (field key → stable text), so that figures as at any date can follow it.
    Result<void> addChange(const Case& value, const Step& change) const;

private:
    Result<void> addRow(const Case& value, const Step& step) const;
    /// The row of a case: known to it, or looked up by its code. Trouble::Usage when there is none.
    Result<qint64> rowOf(const Case& value) const;

    CaseFile& m_file;
};

using SessionRepository = CaseRepository<Session>;
using PetitionRepository = CaseRepository<Petition>;
using EscalationRepository = CaseRepository<Escalation>;
using UnitReportRepository = CaseRepository<UnitReport>;

/// The petitions of a session, in the order of their codes; likewise with their steps, read in two queries.
Result<std::vector<Petition>> petitionsOf(CaseFile& file, const SessionCode& session);
Result<std::vector<PetitionOnRecord>> petitionsWithSteps(CaseFile& file, const SessionCode& session);
Result<std::vector<EscalationOnRecord>> escalationsOf(CaseFile& file, const SessionCode& session);
/// How many petitions are merged into this one.
Result<int> followersOf(CaseFile& file, const PetitionCode& leading);
/// Those of them that were answered with a promise, which is followed under the leading one.
Result<QList<PetitionCode>> promisedFollowersOf(CaseFile& file, const PetitionCode& leading);
/// The open escalations (neither closed nor dropped, without `except`) that each of these petitions stands in.
Result<QHash<PetitionCode, EscalationCode>> openEscalationsOf(CaseFile& file, const QList<PetitionCode>& petitions,
                                                              const EscalationCode& except);

/// One value for day, petitioner and content of an imported petition, without words; blanks at the ends and between
/// words make no difference.
Result<QByteArray> importDigest(CaseFile& file, const Petition& petition);
/// Those of the digests of which a petition was imported before.
Result<QSet<QByteArray>> importedAmong(CaseFile& file, std::vector<QByteArray> digests);

/// A petition that was imported, and its digest.
struct ImportedPetition {
    QByteArray digest;
    PetitionCode code;
};

/// Remembers what is not remembered yet. Expects an open transaction.
Result<void> rememberImported(CaseFile& file, std::vector<ImportedPetition> imported);

} // namespace doithoai
