#include "services/dossier_record.h"

#include "casefile/attachments.h"
#include "casefile/frozen_papers.h"
#include "casefile/journal_reader.h"
#include "casefile/paper_filing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace doithoai {

namespace {

/// The cases whose papers and attachments belong to the dossier, in the order of the work.
QStringList casesOf(const PaperRecord& record)
{
    QStringList codes;
    if (record.session) {
        codes.append(record.session->session.code.text);
        if (!record.escalation) {
            for (const PetitionOnRecord& petition : record.session->petitions)
                codes.append(petition.petition.code.text);
            for (const EscalationOnRecord& escalation : record.session->escalations)
                codes.append(escalation.escalation.code.text);
        }
    }
    if (record.escalation) {
        codes.append(record.escalation->escalation.code.text);
        for (const PetitionCode& petition : record.escalation->escalation.petitions)
            codes.append(petition.text);
    }
    return codes;
}

bool isProven(const QByteArray& bytes, const QByteArray& hash)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == hash;
}

tl::unexpected<Error> damaged(const QString& name)
{
    return fail(Trouble::Damaged, QCoreApplication::translate("Papers", "“%1” is not what was put into the file. Check the file with "
                                                                        "“doithoai check”.")
                                      .arg(name));
}

} // namespace

Result<PaperRecord> dossierRecord(CaseFile& file, PaperRecord record)
{
    const QStringList codes = casesOf(record);
    const auto filed = listFiledPapers(file);
    if (!filed)
        return tl::unexpected(filed.error());
    // A paper about several petitions stands where the first of them does.
    std::vector<std::pair<qsizetype, IssuedPaper>> issued;
    for (auto paper = filed->papers.rbegin(); paper != filed->papers.rend(); ++paper) {
        const auto first = std::ranges::find_if(codes, [&](const QString& code) { return filed->filings.isUnder(*paper, code); });
        if (first == codes.end() || paper->kind == QLatin1String("dossier"))
            continue;
        issued.emplace_back(first - codes.begin(), IssuedPaper{paper->kind, paper->caseCode, paper->version, paper->number, paper->date,
                                                               paper->subject, paper->hash});
    }
    std::ranges::stable_sort(issued, {}, &std::pair<qsizetype, IssuedPaper>::first);
    record.issued.clear();
    for (auto& [place, paper] : issued)
        record.issued.push_back(std::move(paper));
    auto attachments = listAttachments(file);
    if (!attachments)
        return tl::unexpected(attachments.error());
    record.attachments.clear();
    for (AttachmentHead& head : *attachments) {
        if (codes.contains(head.caseCode))
            record.attachments.push_back(std::move(head));
    }
    std::ranges::stable_sort(record.attachments, {}, [&codes](const AttachmentHead& head) { return codes.indexOf(head.caseCode); });

    // What the sheet of integrity, the last part, says of the file itself.
    const auto rows = journalHead(file);
    auto last = journalHash(file);
    if (!rows || !last)
        return tl::unexpected(rows ? last.error() : rows.error());
    record.journalRows = *rows;
    record.journalHead = std::move(*last);
    return record;
}

Result<QByteArray> provenPaper(CaseFile& file, const IssuedPaper& paper)
{
    auto found = paperVersion(file, paper.kind, paper.caseCode, paper.version);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !isProven((*found)->pdf, (*found)->hash))
        return damaged(paper.subject);
    return std::move((*found)->pdf);
}

Result<QByteArray> provenAttachment(CaseFile& file, const AttachmentHead& head)
{
    auto found = attachmentBody(file, head.hash);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !isProven(**found, head.hash))
        return damaged(head.title);
    return std::move(**found);
}

} // namespace doithoai
