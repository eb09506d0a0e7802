#include "app/dossiers.h"

#include "casefile/attachments.h"
#include "casefile/frozen_papers.h"
#include "casefile/journal_reader.h"
#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

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

Result<MadeDossier> dossierOf(CaseFile& file, const PaperRecord& given, const PaperContext& context)
{
    PaperRecord record = given;
    const QStringList codes = casesOf(record);
    const auto placeOf = [&codes](const auto& one) { return codes.indexOf(one.caseCode); };
    const auto papers = listPapers(file);
    if (!papers)
        return tl::unexpected(papers.error());
    record.issued.clear();
    for (auto paper = papers->rbegin(); paper != papers->rend(); ++paper) {
        if (codes.contains(paper->caseCode) && paper->kind != QLatin1String("dossier"))
            record.issued.push_back({paper->kind, paper->caseCode, paper->version, paper->number, paper->date, paper->subject, paper->hash});
    }
    std::ranges::stable_sort(record.issued, {}, placeOf);
    auto attachments = listAttachments(file);
    if (!attachments)
        return tl::unexpected(attachments.error());
    record.attachments.clear();
    for (AttachmentHead& head : *attachments) {
        if (codes.contains(head.caseCode))
            record.attachments.push_back(std::move(head));
    }
    std::ranges::stable_sort(record.attachments, {}, placeOf);

    // What the sheet of integrity, the last part, says of the file itself.
    const auto rows = journalHead(file);
    auto last = journalHash(file);
    if (!rows || !last)
        return tl::unexpected(rows ? last.error() : rows.error());
    record.journalRows = *rows;
    record.journalHead = std::move(*last);

    const auto paperBytes = [&file](const IssuedPaper& paper) -> Result<QByteArray> {
        auto found = paperVersion(file, paper.kind, paper.caseCode, paper.version);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || !isProven((*found)->pdf, (*found)->hash))
            return damaged(paper.subject);
        return std::move((*found)->pdf);
    };
    const auto attachmentBytes = [&file](const AttachmentHead& head) -> Result<QByteArray> {
        auto found = attachmentBody(file, head.hash);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || !isProven(**found, head.hash))
            return damaged(head.title);
        return std::move(**found);
    };
    return makeDossier({record, context, paperBytes, attachmentBytes});
}

Result<QString> writeDossier(const MadeDossier& dossier, const QString& path)
{
    QString folder;
    if (!dossier.beside.empty()) {
        const QFileInfo target(path);
        folder = target.dir().filePath(target.completeBaseName() + QStringLiteral("-kem-theo"));
        const QFileInfo there(folder);
        if (path.startsWith(QLatin1String("/dev/")) || there.isSymLink() || (there.exists() && !there.isDir()) || !QDir().mkpath(folder)) {
            return fail(Trouble::Storage, QCoreApplication::translate("Papers", "Some attachments lie beside the dossier, and the folder "
                                                                                "%1 for them cannot be made there.")
                                              .arg(folder));
        }
        for (const BesideFile& file : dossier.beside) {
            if (auto written = atomicWrite(QDir(folder).filePath(file.name), file.bytes); !written)
                return tl::unexpected(written.error());
        }
    }
    if (auto written = atomicWrite(path, dossier.paper.pdf); !written)
        return tl::unexpected(written.error());
    return folder;
}

} // namespace doithoai
