#include "reports/history_cache.h"

#include "casefile/statement.h"
#include "domain/atomic_file.h"
#include "reports/history_codec.h"
#include "reports/petition_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <sodium.h>

namespace doithoai {

namespace {

// Named anew with every change of what is kept or how it is written.
constexpr auto form = "doithoai histories 1";
// With so many entries since, the whole is read as soon; with so many petitions read anew, it is kept anew.
constexpr qint64 mostEntries = 20'000;
constexpr std::size_t mostReadAnew = 500;
// Of so many files something is kept; each takes a few megabytes.
constexpr qsizetype mostFiles = 8;
// A million petitions take 40 MB.
constexpr qint64 mostBytes = qint64(1) << 30;
constexpr qsizetype sealSize = crypto_shorthash_BYTES;

/// An entry of the journal: what was read holds as of it.
struct Mark {
    qint64 seq = 0;
    QByteArray hash;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// The last entry, or the one of that number; none when it does not stand there.
Result<Mark> markAt(CaseFile& file, std::optional<qint64> seq)
{
    Statement row(file.connection(), seq ? QStringLiteral("SELECT \"seq\", \"hash\" FROM \"journal\" WHERE \"seq\" = ?")
                                         : QStringLiteral("SELECT \"seq\", \"hash\" FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1"));
    if (seq)
        row.bind(*seq);
    const auto found = row.next();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Mark{row.number(0), row.bytes(1)} : Mark{};
}

/// Where a file's histories are kept, and the key that seals them: both of the salt that the file alone has.
class Place {
public:
    static Result<Place> of(CaseFile& file)
    {
        if (sodium_init() < 0)
            return fail(Trouble::Storage, QStringLiteral("libsodium cannot be set up"));
        const auto salt = file.connection().salt();
        if (!salt)
            return tl::unexpected(salt.error());
        const QByteArray both = form + *salt;
        const QByteArray digest = QCryptographicHash::hash(both, QCryptographicHash::Blake2b_256);
        return Place(QDir(file.cacheFolder()).filePath(QString::fromLatin1(digest.first(nameSize).toHex()) + QLatin1String(ending)),
                     digest.last(crypto_shorthash_KEYBYTES));
    }

    const QString& path() const { return m_path; }
    QByteArray seal(QByteArrayView bytes) const
    {
        QByteArray seal(sealSize, '\0');
        crypto_shorthash(reinterpret_cast<uchar*>(seal.data()), reinterpret_cast<const uchar*>(bytes.data()), size_t(bytes.size()),
                         reinterpret_cast<const uchar*>(m_key.constData()));
        return seal;
    }
    /// Lets go of what was kept of other files the longest ago.
    void tidy() const
    {
        const QDir folder = QFileInfo(m_path).dir();
        const QStringList kept = folder.entryList({u'*' + QLatin1String(ending)}, QDir::Files, QDir::Time);
        for (const QString& name : kept.mid(mostFiles))
            QFile::remove(folder.filePath(name));
    }

private:
    static constexpr qsizetype nameSize = 8;
    static constexpr auto ending = ".histories";

    Place(QString path, QByteArray key) : m_path(std::move(path)), m_key(std::move(key)) {}

    QString m_path;
    QByteArray m_key;
};

struct Kept {
    Mark mark;
    PetitionHistories petitions;
};

/// What is kept at a place; nothing when there is nothing, or not all that was written there.
std::optional<Kept> load(const Place& place)
{
    // Somebody else may have put something there that never ends, or more than the program ever keeps.
    const QFileInfo there(place.path());
    if (there.isSymLink() || !there.isFile() || there.size() > mostBytes)
        return std::nullopt;
    QFile stored(place.path());
    if (!stored.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = stored.read(mostBytes);
    constexpr qsizetype hashSize = 32, numberSize = sizeof(qint64);
    if (bytes.size() < sealSize + numberSize + hashSize)
        return std::nullopt;
    const QByteArrayView sealed = QByteArrayView(bytes).sliced(sealSize);
    if (place.seal(sealed) != QByteArrayView(bytes).first(sealSize))
        return std::nullopt;
    Kept kept;
    kept.mark = {qFromLittleEndian<qint64>(sealed.data()), sealed.sliced(numberSize, hashSize).toByteArray()};
    auto petitions = decoded(sealed.sliced(numberSize + hashSize));
    if (!petitions)
        return std::nullopt;
    kept.petitions = std::move(*petitions);
    return kept;
}

/// Keeps them, if it can be done: nothing is lost when not.
void keep(CaseFile& file, const Place& place, const Mark& mark, const PetitionHistories& petitions)
{
    // What is not committed yet may never have been.
    if (file.connection().isInTransaction() || mark.seq == 0)
        return;
    const QDir folder = QFileInfo(place.path()).dir();
    if (!folder.exists() && (!folder.mkpath(QStringLiteral("."))
                             || !QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return;
    std::array<char, sizeof(qint64)> number{};
    qToLittleEndian(mark.seq, number.data());
    const QByteArray sealed = QByteArray(number.data(), qsizetype(number.size())) + mark.hash + encoded(petitions);
    if (atomicWrite(place.path(), place.seal(sealed) + sealed))
        place.tidy();
}

/// The petitions that were written to since an entry of the journal; nothing when these are too many to be asked for one by one.
Result<std::optional<std::vector<qint64>>> writtenSince(CaseFile& file, const Mark& mark, const Mark& last)
{
    if (last.seq == mark.seq)
        return std::optional<std::vector<qint64>>(std::in_place);
    if (last.seq - mark.seq > mostEntries)
        return std::nullopt;
    Statement entries(file.connection(),
                      QStringLiteral(R"(SELECT CAST("key" AS INTEGER) FROM "journal" WHERE "seq" > ?1 AND "table" = 'petition'
                                        UNION SELECT s."caseId" FROM "journal" AS j CROSS JOIN "step" AS s ON s."seq" = CAST(j."key" AS INTEGER)
                                        WHERE j."seq" > ?1 AND j."table" = 'step' AND s."kind" = 'petition' ORDER BY 1)"));
    entries.bind(mark.seq);
    std::vector<qint64> ids;
    while (true) {
        const auto more = entries.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return std::optional(std::move(ids));
        ids.push_back(entries.number(0));
    }
}

/// Brings what was kept up to the last entry. False when it does not fit the file, or all are read as soon.
Result<bool> bringUp(CaseFile& file, Kept& kept, const Mark& last, std::size_t& readAgain)
{
    const auto mark = markAt(file, kept.mark.seq);
    if (!mark)
        return tl::unexpected(mark.error());
    if (*mark != kept.mark)
        return false;
    const auto ids = writtenSince(file, kept.mark, last);
    if (!ids)
        return tl::unexpected(ids.error());
    if (!*ids)
        return false;
    readAgain = (*ids)->size();
    return readAnew(file, **ids, kept.petitions);
}

} // namespace

Result<PetitionHistories> petitionHistories(CaseFile& file, std::size_t fewest)
{
    if (file.cacheFolder().isEmpty())
        return readPetitionHistories(file);
    const auto place = Place::of(file);
    if (!place)
        return tl::unexpected(place.error());
    const auto last = markAt(file, std::nullopt);
    if (!last)
        return tl::unexpected(last.error());
    if (auto kept = load(*place)) {
        std::size_t readAgain = 0;
        const auto isUp = bringUp(file, *kept, *last, readAgain);
        if (!isUp)
            return tl::unexpected(isUp.error());
        if (*isUp) {
            if (readAgain > mostReadAnew)
                keep(file, *place, *last, kept->petitions);
            return std::move(kept->petitions);
        }
    }
    auto petitions = readPetitionHistories(file);
    if (petitions && petitions->size() >= fewest)
        keep(file, *place, *last, *petitions);
    return petitions;
}

} // namespace doithoai
