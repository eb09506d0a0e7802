#include "casefile/directory_repository.h"

#include "casefile/rows.h"
#include "casefile/sql_error.h"

namespace doithoai {

namespace {

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QVariant orNull(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

QDate orInvalid(const std::optional<QDate>& day)
{
    return day.value_or(QDate());
}

/// The day in a column; absent where it is NULL. The column's own constraint keeps other texts out.
std::optional<QDate> dayIn(const Statement& row, int column)
{
    const QDate day = row.day(column);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<std::vector<Unit>> loadUnits(Connection& connection)
{
    Statement rows(connection,
                   QStringLiteral("SELECT \"code\", \"name\", \"level\", \"line\", \"superior\", \"from\", \"to\", "
                                  "\"successor\", \"place\", \"symbol\", \"headLine\", \"issuer\", \"reports\" "
                                  "FROM \"unit\" ORDER BY rowid"));
    return readAll<Unit>(rows, [](const Statement& row) -> Result<Unit> {
        Unit unit;
        unit.code.text = row.text(0);
        unit.name = row.text(1);
        unit.level = row.text(2);
        unit.line = row.text(3);
        unit.superior.text = row.text(4);
        unit.from = dayIn(row, 5);
        unit.to = dayIn(row, 6);
        unit.successor.text = row.text(7);
        unit.place = row.text(8);
        unit.symbol = row.text(9);
        unit.headLine = row.text(10);
        unit.issuer = row.text(11);
        unit.reports = row.text(12) == QLatin1String("yes");
        if (unit.code.isEmpty())
            return tl::unexpected(damagedRow(QStringLiteral("unit"), unit.name, QStringLiteral("code")));
        return unit;
    });
}

Result<std::vector<Post>> loadPosts(Connection& connection)
{
    Statement rows(connection,
                   QStringLiteral("SELECT \"code\", \"name\", \"unit\", \"quota\", \"isDeputy\", \"from\", \"to\" "
                                  "FROM \"post\" ORDER BY rowid"));
    return readAll<Post>(rows, [](const Statement& row) -> Result<Post> {
        Post post;
        post.code.text = row.text(0);
        post.name = row.text(1);
        post.unit.text = row.text(2);
        if (!row.isNull(3))
            post.quota = static_cast<int>(row.number(3));
        post.isDeputy = row.text(4) == QLatin1String("yes");
        post.from = dayIn(row, 5);
        post.to = dayIn(row, 6);
        if (post.code.isEmpty())
            return tl::unexpected(damagedRow(QStringLiteral("post"), post.name, QStringLiteral("code")));
        return post;
    });
}

Result<std::vector<Official>> loadOfficials(Connection& connection)
{
    Statement rows(
        connection,
        QStringLiteral("SELECT \"name\", \"post\", \"from\", \"to\", \"isActing\" FROM \"official\" ORDER BY \"id\""));
    return readAll<Official>(rows, [](const Statement& row) -> Result<Official> {
        Official official;
        official.name = row.text(0);
        official.post.text = row.text(1);
        official.from = dayIn(row, 2);
        official.to = dayIn(row, 3);
        official.isActing = row.text(4) == QLatin1String("yes");
        return official;
    });
}

/// INSERT of a row, or of its new values where the key is there already.
QString upsert(const QString& table, const QStringList& columns)
{
    QStringList quoted;
    QStringList changes;
    for (const QString& column : columns) {
        quoted.append(u'"' + column + u'"');
        if (column != columns.first())
            changes.append(QStringLiteral("\"%1\" = excluded.\"%1\"").arg(column));
    }
    return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(table, quoted.join(QStringLiteral(", ")),
             QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")), quoted.first(),
             changes.join(QStringLiteral(", ")));
}

} // namespace

Result<Directory> loadDirectory(CaseFile& file)
{
    auto units = loadUnits(file.connection());
    if (!units)
        return tl::unexpected(units.error());
    auto posts = loadPosts(file.connection());
    if (!posts)
        return tl::unexpected(posts.error());
    auto officials = loadOfficials(file.connection());
    if (!officials)
        return tl::unexpected(officials.error());
    return Directory(std::move(*units), std::move(*posts), std::move(*officials));
}

Result<void> saveUnit(CaseFile& file, const Unit& unit)
{
    static const QString sql =
        upsert(QStringLiteral("unit"), QStringLiteral("code name level line superior from to successor "
                                                      "place symbol headLine issuer reports")
                                           .split(u' '));
    Statement row(file.connection(), sql);
    row.bind(unit.code.text).bindText(unit.name).bind(unit.level).bind(unit.line).bind(unit.superior.text);
    row.bind(orInvalid(unit.from))
        .bind(orInvalid(unit.to))
        .bind(unit.successor.text)
        .bind(unit.place)
        .bind(unit.symbol);
    row.bind(unit.headLine).bind(unit.issuer).bind(yesNo(unit.reports));
    return row.run();
}

Result<void> savePost(CaseFile& file, const Post& post)
{
    static const QString sql =
        upsert(QStringLiteral("post"), QStringLiteral("code name unit quota isDeputy from to").split(u' '));
    Statement row(file.connection(), sql);
    row.bind(post.code.text)
        .bindText(post.name)
        .bind(post.unit.text)
        .bind(orNull(post.quota))
        .bind(yesNo(post.isDeputy));
    row.bind(orInvalid(post.from)).bind(orInvalid(post.to));
    return row.run();
}

Result<void> addOfficial(CaseFile& file, const Official& official)
{
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"official\" (\"name\", \"post\", \"from\", \"to\", \"isActing\") "
                                 "VALUES (?, ?, ?, ?, ?)"));
    row.bindText(official.name).bind(official.post.text).bind(orInvalid(official.from)).bind(orInvalid(official.to));
    row.bind(yesNo(official.isActing));
    return row.run();
}

Result<WorkCalendar> loadCalendar(CaseFile& file)
{
    Statement rows(
        file.connection(),
        QStringLiteral("SELECT \"date\", \"isOff\", \"name\", \"basis\" FROM \"day_mark\" ORDER BY \"date\""));
    auto marks = readAll<DayMark>(rows, [](const Statement& row) -> Result<DayMark> {
        if (!row.day(0).isValid())
            return tl::unexpected(damagedRow(QStringLiteral("day_mark"), row.text(0), QStringLiteral("date")));
        return DayMark{row.day(0), row.text(1) == QLatin1String("yes"), row.text(2), row.text(3)};
    });
    if (!marks)
        return tl::unexpected(marks.error());
    return WorkCalendar(std::move(*marks));
}

Result<void> saveCalendar(CaseFile& file, const std::vector<DayMark>& marks)
{
    static const QString sql = upsert(QStringLiteral("day_mark"), QStringLiteral("date isOff name basis").split(u' '));
    for (const DayMark& mark : marks) {
        Statement row(file.connection(), sql);
        row.bind(mark.date).bind(yesNo(mark.isOff)).bind(mark.name).bind(mark.basis);
        if (auto saved = row.run(); !saved)
            return saved;
    }
    return {};
}

Result<ProfileBook> loadProfiles(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"id\", \"json\" FROM \"profile\" ORDER BY \"from\""));
    auto profiles = readAll<Profile>(rows, [](const Statement& row) -> Result<Profile> {
        auto profile = Profile::fromJson(row.text(1).toUtf8());
        if (!profile)
            return tl::unexpected(damagedRow(QStringLiteral("profile"), row.text(0), profile.error().message));
        return profile;
    });
    if (!profiles)
        return tl::unexpected(profiles.error());
    return ProfileBook(std::move(*profiles));
}

Result<void> saveProfile(CaseFile& file, const Profile& profile, const QByteArray& json)
{
    static const QString sql = upsert(QStringLiteral("profile"), QStringLiteral("id name from to json").split(u' '));
    Statement row(file.connection(), sql);
    row.bind(profile.id)
        .bind(profile.name)
        .bind(profile.from)
        .bind(orInvalid(profile.to))
        .bindText(QString::fromUtf8(json));
    return row.run();
}

Result<QMap<QString, QString>> loadSettings(CaseFile& file)
{
    QMap<QString, QString> settings;
    Statement rows(file.connection(), QStringLiteral("SELECT \"key\", \"value\" FROM \"setting\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return settings;
        settings.insert(rows.text(0), rows.text(1));
    }
}

Result<void> saveSetting(CaseFile& file, const QString& key, const QString& value)
{
    static const QString sql = upsert(QStringLiteral("setting"), {QStringLiteral("key"), QStringLiteral("value")});
    Statement row(file.connection(), sql);
    row.bind(key).bindText(value);
    return row.run();
}

Result<OfficeBasis> loadOfficeBasis(CaseFile& file)
{
    auto directory = loadDirectory(file);
    if (!directory)
        return tl::unexpected(directory.error());
    auto calendar = loadCalendar(file);
    if (!calendar)
        return tl::unexpected(calendar.error());
    auto profiles = loadProfiles(file);
    if (!profiles)
        return tl::unexpected(profiles.error());
    auto settings = loadSettings(file);
    if (!settings)
        return tl::unexpected(settings.error());
    return OfficeBasis{std::move(*directory), std::move(*calendar), std::move(*profiles), std::move(*settings)};
}

} // namespace doithoai
