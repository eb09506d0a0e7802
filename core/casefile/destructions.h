#pragma once

#include "casefile/frozen_papers.h"
#include "domain/code.h"

#include <vector>

namespace doithoai {

/// A protocol by which cases and papers were destroyed.
struct DestructionRecord {
    qint64 id = 0;
    QString code;   ///< TH-2033-001: what the protocol's paper is filed under
    QString number; ///< of that paper, as printed
    QDate before;
    QString decision;
    QDate on;
    QString by;
};

/// A case that may be old enough: all of its dossier ended, and when.
struct EndedCase {
    CaseKind kind = CaseKind::Petition;
    QString code;
    QString dossier; ///< the session that it stands in, or itself
    QString state;   ///< stable name
    QDate lastOn;    ///< effective day of its last step
    QString topic;   ///< empty: none is kept
};

/// Every case of the dossiers of which each case is ended and none had a step on `before` or later, without those that
/// were destroyed before. A dossier is a session with all of its petitions and escalations, or a case without a session; with
/// a merged petition belongs the dossier of the one that leads it, and the other way round.
/// By their codes.
Result<std::vector<EndedCase>> endedDossiers(CaseFile& file, QDate before);
Result<int> countEndedDossiers(CaseFile& file, QDate before);

/// All protocols, oldest first.
Result<std::vector<DestructionRecord>> loadDestructions(CaseFile& file);
/// The protocol of a case, or of a version of a frozen paper; nothing while it was not destroyed.
Result<std::optional<DestructionRecord>> destructionOf(CaseFile& file, const QString& caseCode);
Result<std::optional<DestructionRecord>> destructionOf(CaseFile& file, const QString& kind, const QString& caseCode, int version);

/// Keeps a protocol, with its cases and papers; answers its id. Expects an open transaction, as the next one does.
Result<qint64> addDestruction(CaseFile& file, const DestructionRecord& record, const QStringList& cases, const std::vector<FrozenPaper>& papers);
/// The rows of these papers in the file.
Result<std::vector<qint64>> paperIds(CaseFile& file, const std::vector<FrozenPaper>& papers);
/// Takes the body of a paper away that a protocol names, and gives it a subject without words about persons.
Result<void> removePaperBody(CaseFile& file, const FrozenPaper& paper, const QString& subject);

} // namespace doithoai
