#include "services/new_file.h"

#include "casefile/copy.h"
#include "casefile/directory_repository.h"
#include "casefile/file_lock.h"
#include "casefile/filling.h"
#include "casefile/sql_error.h"
#include "services/replay.h"
#include "domain/atomic_file.h"
#include "services/shipped_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace doithoai {

namespace {

using Row = QMap<QString, QString>;
using Rows = std::vector<Row>;

QString cell(const Row& row, const char* heading)
{
    return row.value(QLatin1String(heading));
}

std::optional<QDate> dayCell(const Row& row, const char* heading)
{
    const QDate day = QDate::fromString(cell(row, heading), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool isYes(const Row& row, const char* heading)
{
    return cell(row, heading) == QLatin1String("yes");
}

Unit unitOf(const Row& row)
{
    Unit unit;
    unit.code.text = cell(row, "code");
    unit.name = cell(row, "name");
    unit.level = cell(row, "level");
    unit.line = cell(row, "line");
    unit.superior.text = cell(row, "superior");
    unit.from = dayCell(row, "from");
    unit.to = dayCell(row, "to");
    unit.successor.text = cell(row, "successor");
    unit.place = cell(row, "place");
    unit.symbol = cell(row, "symbol");
    unit.headLine = cell(row, "headLine");
    unit.issuer = cell(row, "issuer");
    unit.reports = isYes(row, "reports");
    return unit;
}

Post postOf(const Row& row)
{
    Post post;
    post.code.text = cell(row, "code");
    post.name = cell(row, "name");
    post.unit.text = cell(row, "unit");
    bool hasQuota = false;
    const int quota = cell(row, "quota").toInt(&hasQuota);
    if (hasQuota)
        post.quota = quota;
    post.isDeputy = isYes(row, "deputy");
    post.from = dayCell(row, "from");
    post.to = dayCell(row, "to");
    return post;
}

Official officialOf(const Row& row)
{
    Official official;
    official.name = cell(row, "name");
    official.post.text = cell(row, "post");
    official.from = dayCell(row, "from");
    official.to = dayCell(row, "to");
    official.isActing = isYes(row, "acting");
    return official;
}

DayMark markOf(const Row& row)
{
    return DayMark{QDate::fromString(cell(row, "date"), Qt::ISODate), cell(row, "kind") == QLatin1String("off"),
                   cell(row, "name"), cell(row, "basis")};
}

/// The values that the program ships for a new file.
struct Shipped {
    QByteArray profileJson;
    Profile profile;
    std::vector<DayMark> calendar;
    std::vector<Unit> units;
    std::vector<Post> posts;
    std::vector<Official> officials;
    QByteArray acts;
};

template <class Value>
Result<std::vector<Value>> readValues(const QString& path, Value (*read)(const Row&))
{
    return readShippedTable(path).map([&](const Rows& rows) {
        std::vector<Value> values;
        for (const Row& row : rows)
            values.push_back(read(row));
        return values;
    });
}

/// Moves a value to its place. The error otherwise.
template <class Value>
std::optional<Error> into(Value& place, Result<Value> value)
{
    if (!value)
        return value.error();
    place = std::move(*value);
    return std::nullopt;
}

Result<Shipped> readAll(NewFileContent content)
{
    Shipped shipped;
    std::optional<Error> error = into(shipped.profileJson, readShipped(QStringLiteral(":/profiles/tu-son-2022.json")));
    if (!error)
        error = into(shipped.profile, Profile::fromJson(shipped.profileJson));
    if (!error)
        error = into(shipped.calendar, readValues(QStringLiteral(":/calendars/vn-2023-2025.csv"), markOf));
    if (!error && content != NewFileContent::Bare)
        error = into(shipped.units, readValues(QStringLiteral(":/directory/units.csv"), unitOf));
    if (!error && content != NewFileContent::Bare)
        error = into(shipped.posts, readValues(QStringLiteral(":/directory/posts.csv"), postOf));
    if (!error && content == NewFileContent::Sample)
        error = into(shipped.officials, readValues(QStringLiteral(":/sample/officials.csv"), officialOf));
    if (!error && content == NewFileContent::Sample)
        error = into(shipped.acts, readShipped(QStringLiteral(":/sample/2023.json")));
    if (error)
        return tl::unexpected<Error>(*error);
    return shipped;
}

/// Profile, calendar, directory and settings of an office, in one transaction.
Result<void> fill(CaseFile& file, const Shipped& shipped, const UnitCode& body, const Actor& actor)
{
    auto transaction = file.begin(actor);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    Result<void> done = saveProfile(file, shipped.profile, shipped.profileJson);
    if (done)
        done = saveCalendar(file, shipped.calendar);
    for (size_t i = 0; done && i < shipped.units.size(); ++i)
        done = saveUnit(file, shipped.units[i]);
    for (size_t i = 0; done && i < shipped.posts.size(); ++i)
        done = savePost(file, shipped.posts[i]);
    for (size_t i = 0; done && i < shipped.officials.size(); ++i)
        done = addOfficial(file, shipped.officials[i]);
    if (done && !body.isEmpty())
        done = saveSetting(file, QStringLiteral("office.body"), body.text);
    if (!done)
        return done;
    return transaction->commit();
}

/// The office's own body as the directory spells it. A bare file has no directory yet and takes what was given.
Result<UnitCode> knownBody(const UnitCode& body, const Shipped& shipped)
{
    if (body.isEmpty() || shipped.units.empty())
        return body;
    const auto found = Directory(shipped.units, {}, {}).findUnit(body.text);
    if (!found) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("NewFile",
                                                "No unit is called “%1”. Give the code of the office's own body, for "
                                                "example TU.BDV.")
                        .arg(body.text));
    }
    return *found;
}

/// A year of cases is some thousand commits: the disk is waited for once, when all of them are in.
Result<void> replayInto(Office& office, const QByteArray& acts)
{
    auto filling = Filling::begin(office.file());
    if (!filling)
        return tl::unexpected<Error>(filling.error());
    const auto replayed = replay(office, acts);
    return replayed ? filling->finish() : replayed;
}

/// Makes the whole file at a place where nobody looks for it, and closes it.
Result<void> makeWithin(const QString& path, const Shipped& shipped, const UnitCode& body, PaperMaker& papers,
                        const Actor& actor)
{
    auto file = CaseFile::create(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (const auto filled = fill(**file, shipped, body, actor); !filled || shipped.acts.isEmpty())
        return filled;
    auto office = Office::open(std::move(*file), papers);
    if (!office)
        return tl::unexpected<Error>(office.error());
    return replayInto(**office, shipped.acts);
}

/// Makes the file under a name of its own and gives it the right one when all of it is on the disk: a power cut leaves
/// a whole file or none.
Result<void> makeAt(const QString& path, const Shipped& shipped, const UnitCode& body, PaperMaker& papers,
                    const Actor& actor)
{
    if (const auto isFree = checkNameIsFree(path); !isFree)
        return isFree;
    const auto lock = FileLock::take(path);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const QFileInfo info(path);
    const QString unfinished =
        QStringLiteral("%1/.%2.%3.part")
            .arg(info.absolutePath(), info.fileName(), QString::number(QRandomGenerator::system()->generate(), 36));
    Result<void> done = makeWithin(unfinished, shipped, body, papers, actor);
    if (done)
        done = moveToFreeName(unfinished, info.absoluteFilePath());
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
    if (!done)
        return tl::unexpected(notMade(done.error(), path));
    return done;
}

} // namespace

Result<std::unique_ptr<Office>> makeFile(const QString& path, NewFileContent content, const UnitCode& body,
                                         PaperMaker& papers, const Actor& actor)
{
    const auto shipped = readAll(content);
    if (!shipped)
        return tl::unexpected<Error>(shipped.error());
    const auto known = knownBody(body, *shipped);
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (const auto made = makeAt(path, *shipped, *known, papers, actor); !made)
        return tl::unexpected<Error>(made.error());
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    if (!file)
        return tl::unexpected<Error>(file.error());
    return Office::open(std::move(*file), papers);
}

Result<std::vector<Unit>> shippedUnits()
{
    return readValues(QStringLiteral(":/directory/units.csv"), unitOf);
}

} // namespace doithoai
