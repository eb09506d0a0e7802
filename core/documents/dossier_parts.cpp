#include "documents/dossier.h"

#include "domain/text.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

bool isIssued(const PaperRecord& record, const char* kind)
{
    return std::ranges::any_of(record.issued, [&](const IssuedPaper& paper) {
        return paper.kind == QLatin1String(kind) && (!record.session || paper.caseCode == record.session->session.code.text);
    });
}

/// A signed paper that this program never made may lie there as a scan, under its name.
bool isAttached(const PaperRecord& record, const char* foldedName)
{
    return std::ranges::any_of(record.attachments, [&](const AttachmentHead& head) {
        return text::loose(head.title).startsWith(QLatin1String(foldedName));
    });
}

} // namespace

QStringList missingParts(const PaperRecord& record)
{
    QStringList missing;
    const auto miss = [&](const QString& sentence) { missing.append(sentence); };
    const SessionState state = record.session ? record.session->session.state : SessionState::Planned;
    const bool wasCalledOff = !record.escalation && state == SessionState::Cancelled; // it has only what was prepared
    if (!wasCalledOff && !isIssued(record, "minutes") && !isAttached(record, "bien ban hoi nghi")) {
        miss(QCoreApplication::translate("Papers", "The signed minutes are missing (Đ.9.1). Sign the minutes of the session."));
    }
    if (record.escalation) {
        const Escalation& escalation = record.escalation->escalation;
        if (escalation.documents.trimmed().isEmpty()) {
            miss(QCoreApplication::translate("Papers", "The related documents are missing (Đ.7). Name them, or write “none”."));
        }
        if (escalation.differing.trimmed().isEmpty()) {
            miss(QCoreApplication::translate("Papers", "The opinions that still differ are missing (Đ.7). Write them down, or “none”."));
        }
        if (escalation.results.trimmed().isEmpty()) {
            miss(QCoreApplication::translate("Papers", "The results so far are missing (Đ.7). Write them down, or “none”."));
        }
        return missing;
    }
    const bool wasReported = state == SessionState::Reported || state == SessionState::Closed;
    if (wasReported && !isIssued(record, "result-report") && !isAttached(record, "bao cao ket qua")) {
        miss(QCoreApplication::translate("Papers", "The report of the result is missing (Đ.10.2). Issue it, or attach the signed one "
                                                   "under a title that begins with “Báo cáo kết quả”."));
    }
    return missing;
}

} // namespace doithoai
