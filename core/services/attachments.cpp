#include "services/attachments.h"

#include "casefile/attachments.h"
#include "domain/text.h"
#include "services/destroyed_cases.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Papers", source);
}

/// What the bytes are. The name only tells apart what looks alike from inside: the many kinds that are zip or plain text.
QString mediaTypeOf(const QString& fileName, const QByteArray& bytes)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(bytes);
    for (const QMimeType& byName : types.mimeTypesForFileName(fileName)) {
        const bool isNearer = byName.inherits(byContent.name()) && !byContent.isDefault();
        if (isNearer)
            return byName.name();
    }
    return byContent.name();
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Trouble::Storage, say(QT_TRANSLATE_NOOP("Papers", "There is no file %1.")).arg(path));
    if (!info.isFile())
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "%1 is no file that could be attached.")).arg(path));
    const auto tooLarge = [&](qint64 size) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "The file %1 has %2; at most %3 are taken in. Make it "
                                                                      "smaller, or keep it beside and name it in the papers."))
                                          .arg(path, QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat),
                                               QLocale().formattedDataSize(largestAttachment, 0, QLocale::DataSizeTraditionalFormat)));
    };
    if (info.size() > largestAttachment)
        return tooLarge(info.size());
    QFile file(path);
    const auto unreadable = [&] {
        return fail(Trouble::Storage, say(QT_TRANSLATE_NOOP("Papers", "The file %1 cannot be read. Look whether you may read it "
                                                                      "and whether its medium is still there."))
                                          .arg(path),
                    file.errorString());
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const QByteArray bytes = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    if (bytes.size() > largestAttachment)
        return tooLarge(bytes.size());
    if (bytes.isEmpty()) {
        return fail(Trouble::Refused,
                    say(QT_TRANSLATE_NOOP("Papers", "The file %1 is empty: there is nothing to attach.")).arg(path));
    }
    return bytes;
}

Result<void> refuseTwice(CaseFile& file, const QString& code, const QByteArray& hash)
{
    const auto all = listAttachments(file);
    if (!all)
        return tl::unexpected(all.error());
    const auto same = std::ranges::find_if(*all, [&](const AttachmentHead& head) { return head.caseCode == code && head.hash == hash; });
    if (same == all->end())
        return {};
    return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "This very file is attached to %1 already, as “%2”."))
                                      .arg(code, same->title));
}

} // namespace

Result<AttachmentHead> attach(Office& office, const QString& code, const QString& path, const QString& title, const Actor& actor)
{
    const auto known = office.resolve(code);
    if (!known)
        return tl::unexpected(known.error());
    if (const auto open = refuseDestroyed(office.file(), known->code); !open)
        return tl::unexpected(open.error());
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    AttachmentHead head;
    head.caseCode = known->code;
    head.fileName = text::stored(QFileInfo(path).fileName()).simplified();
    head.title = text::stored(title).simplified();
    if (head.title.isEmpty())
        head.title = text::stored(QFileInfo(path).completeBaseName()).simplified();
    if (head.title.isEmpty())
        head.title = head.fileName;
    head.mediaType = mediaTypeOf(head.fileName, *bytes);
    head.on = actor.today;
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (const auto isNew = refuseTwice(office.file(), known->code, hash); !isNew)
        return tl::unexpected(isNew.error());
    auto transaction = office.begin(acts::attach, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto added = addAttachment(office.file(), std::move(head), *bytes);
    if (!added)
        return added;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    Q_EMIT office.caseChanged(known->kind, known->code);
    return added;
}

Result<std::vector<AttachmentHead>> attachmentsOf(Office& office, const QString& code)
{
    QString own;
    if (!code.isEmpty()) {
        const auto known = office.resolve(code);
        if (!known)
            return tl::unexpected(known.error());
        own = known->code;
    }
    auto all = listAttachments(office.file());
    if (all && !own.isEmpty())
        std::erase_if(*all, [&](const AttachmentHead& head) { return head.caseCode != own; });
    return all;
}

Result<QByteArray> attachmentBytes(Office& office, qint64 id)
{
    const auto head = attachmentHead(office.file(), id);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "There is no attachment %1.")).arg(id));
    const auto bytes = attachmentBody(office.file(), (*head)->hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes || QCryptographicHash::hash(**bytes, QCryptographicHash::Sha256) != (*head)->hash) {
        return fail(Trouble::Damaged,
                    say(QT_TRANSLATE_NOOP("Papers", "The attachment “%1” of %2 is damaged: its bytes are not those that were "
                                                    "attached. Take it from a backup, or attach the original again."))
                        .arg((*head)->title, (*head)->caseCode));
    }
    return **bytes;
}

Result<void> retitle(Office& office, qint64 id, const QString& title, const Actor& actor)
{
    const auto head = attachmentHead(office.file(), id);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "There is no attachment %1.")).arg(id));
    QString words = text::stored(title).simplified();
    if (words.isEmpty())
        words = (*head)->fileName;
    if (words == (*head)->title)
        return {};
    if ((*head)->isWithheld)
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "What is attached to a denunciation keeps its title: it may tell who sent it, and is not shown.")));
    auto transaction = office.begin(acts::changeAttachment, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto renamed = renameAttachment(office.file(), id, words); !renamed)
        return renamed;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    if (const auto known = office.resolve((*head)->caseCode))
        Q_EMIT office.caseChanged(known->kind, known->code);
    return {};
}

Result<void> detach(Office& office, qint64 id, const Actor& actor)
{
    const auto head = attachmentHead(office.file(), id);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "There is no attachment %1.")).arg(id));
    auto transaction = office.begin(acts::changeAttachment, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto removed = removeAttachment(office.file(), **head); !removed)
        return removed;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    if (const auto known = office.resolve((*head)->caseCode))
        Q_EMIT office.caseChanged(known->kind, known->code);
    return {};
}

} // namespace doithoai
