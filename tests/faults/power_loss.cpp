#include "faults/power_loss.h"

#include "casefile/connection.h"
#include "casefile/integrity.h"

#include <QCryptographicHash>
#include <QDir>

namespace doithoai::faults {

namespace {

constexpr int wholeCheckEvery = 16;

QByteArray hashOf(const Image& image)
{
    QCryptographicHash sum(QCryptographicHash::Blake2b_160);
    for (const auto& [name, bytes] : image) {
        sum.addData(name.toUtf8());
        sum.addData(QByteArray::number(bytes.size()));
        sum.addData(bytes);
    }
    return sum.result();
}

QString nameOf(Loss loss)
{
    switch (loss) {
    case Loss::Forgets:
        return QStringLiteral("forgets");
    case Loss::Keeps:
        return QStringLiteral("keeps");
    case Loss::Mixes:
        return QStringLiteral("mixes");
    case Loss::Tears:
        return QStringLiteral("tears");
    }
    return {};
}

} // namespace

void lay(const Image& image, const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto& [name, bytes] : image) {
        QDir().mkpath(QFileInfo(folder + u'/' + name).absolutePath());
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
}

PowerLoss::PowerLoss()
    : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/doithoai-XXXXXX")
                                                                  : QDir::tempPath() + QStringLiteral("/doithoai-XXXXXX"))
{
}

void PowerLoss::expect(const QByteArray& before, const QByteArray& after)
{
    m_before = before;
    m_after = after;
    m_known.clear();
}

PowerLoss::Verdict PowerLoss::judge(const Image& image)
{
    const QString folder = m_folder.filePath(QStringLiteral("left"));
    lay(image, folder);
    auto file = CaseFile::open(folder + QStringLiteral("/co-quan.doithoai"), CaseFile::Access::ReadWrite);
    if (!file) {
        figures.first += figures.first.isEmpty() ? file.error().message + u' ' + file.error().detail : QString();
        return Verdict::Corrupt;
    }
    const auto sound = (*file)->connection().ask(QStringLiteral("PRAGMA integrity_check(1)"));
    const auto contents = contentsOf(**file);
    if (!sound || *sound != QLatin1String("ok") || !contents)
        return Verdict::Corrupt;
    if (++m_looked % wholeCheckEvery == 0) {
        const auto problems = checkFile(**file);
        if (!problems || !problems->empty())
            return Verdict::Corrupt;
    }
    // An act may write nothing that a table holds; then both are the same, and nothing can be lost.
    return *contents == m_after ? Verdict::After : *contents == m_before ? Verdict::Before : Verdict::Half;
}

void PowerLoss::cut(const Disk& disk, std::size_t operations, Loss loss, quint32 seed, const QString& act)
{
    const Image image = disk.survivor(operations, loss, seed);
    const auto [known, isNew] = m_known.try_emplace(hashOf(image), Verdict::Half);
    if (isNew)
        known->second = judge(image);
    ++figures.losses;
    figures.refound += isNew ? 0 : 1;
    const bool isAcknowledged = operations == disk.operations();
    const int before = figures.bad();
    switch (known->second) {
    case Verdict::Corrupt:
        ++figures.corrupt;
        break;
    case Verdict::Half:
        ++figures.half;
        break;
    case Verdict::Before:
        figures.lost += isAcknowledged ? 1 : 0;
        break;
    case Verdict::After:
        break;
    }
    if (before == 0 && figures.bad() == 1)
        figures.first = QStringLiteral("%1, after operation %2 of %3, the disk %4: %5")
                            .arg(act, QString::number(operations), QString::number(disk.operations()), nameOf(loss), figures.first);
}

} // namespace doithoai::faults
