#include "second_count.h"

#include "second_count_parts.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>

namespace doithoai::test {

namespace {

QString withDays(const QString& sql, const CountedPeriod& period, bool deputyCredits)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const QDate end = std::min(period.to, period.asOf);
    const QDate eve = std::min(period.from.addDays(-1), period.asOf);
    QString text = sql;
    text.replace(QStringLiteral("'FROM'"), u'\'' + iso(period.from) + u'\'')
        .replace(QStringLiteral("'TO'"), u'\'' + iso(period.to) + u'\'')
        .replace(QStringLiteral("'END'"), u'\'' + iso(end) + u'\'')
        .replace(QStringLiteral("'EVE'"), u'\'' + iso(eve) + u'\'')
        .replace(QStringLiteral("'ASOF'"), u'\'' + iso(period.asOf) + u'\'')
        .replace(QStringLiteral("'REPORTED'"), u'\'' + iso(period.reportedOn) + u'\'')
        .replace(QStringLiteral("'NAME'"), u'\'' + period.name + u'\'')
        .replace(QStringLiteral("'YEAR-"), u'\'' + period.name.left(4) + u'-')
        .replace(QStringLiteral("CREDIT"), deputyCredits ? QStringLiteral("1") : QStringLiteral("0"));
    return text;
}

void run(QSqlQuery& query, const QString& sql)
{
    if (!query.exec(sql))
        FAIL(query.lastError().text().toStdString() + "\n" + sql.toStdString());
}

QJsonValue valueOf(const QVariant& found)
{
    if (found.isNull())
        return QJsonValue::Null;
    if (found.typeId() != QMetaType::QString)
        return QJsonValue(found.toDouble());
    const QByteArray text = found.toString().toUtf8();
    if (text == "true" || text == "false")
        return text == "true";
    const QJsonDocument json = QJsonDocument::fromJson(text);
    REQUIRE_FALSE(json.isNull());
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

void put(QJsonObject& object, const QStringList& path, const QJsonValue& value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    put(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

QString wordsOf(const QJsonValue& value)
{
    QJsonArray one{value};
    const QString text = QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

QStringList rowsOf(const QJsonArray& array)
{
    QStringList rows;
    for (const QJsonValue& row : array)
        rows.append(wordsOf(row));
    rows.sort();
    return rows;
}

void compare(const QString& path, const QJsonValue& first, const QJsonValue& second, QStringList& found)
{
    if (first.isObject() && second.isObject()) {
        QStringList keys = first.toObject().keys() + second.toObject().keys();
        keys.removeDuplicates();
        for (const QString& key : std::as_const(keys))
            compare(path.isEmpty() ? key : path + u'.' + key, first[key], second[key], found);
        return;
    }
    if (first.isArray() && second.isArray()) {
        const QStringList left = rowsOf(first.toArray()), right = rowsOf(second.toArray());
        for (const QString& row : left) {
            if (!right.contains(row))
                found.append(path + QStringLiteral(": only the first has ") + row);
        }
        for (const QString& row : right) {
            if (!left.contains(row))
                found.append(path + QStringLiteral(": only the second has ") + row);
        }
        return;
    }
    const bool areNumbers = first.isDouble() && second.isDouble();
    if (areNumbers ? qAbs(first.toDouble() - second.toDouble()) > 1e-9 : first != second)
        found.append(QStringLiteral("%1: %2, the second count says %3").arg(path, wordsOf(first), wordsOf(second)));
}

} // namespace

QJsonObject secondCount(QSqlDatabase database, const CountedPeriod& period, bool deputyCredits)
{
    QSqlQuery query(database);
    QString tables;
    for (const QString& line : QString::fromUtf8(secondTables).split(u'\n')) {
        if (!line.startsWith(QStringLiteral("--")))
            tables += line + u'\n';
    }
    for (const QString& statement : tables.split(QStringLiteral(";\n"))) {
        if (!statement.trimmed().isEmpty())
            run(query, withDays(statement, period, deputyCredits));
    }
    QJsonObject counted{{QStringLiteral("period"), period.name},
                        {QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                        {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
                        {QStringLiteral("asOf"), period.asOf.toString(Qt::ISODate)}};
    for (const SecondFigure& figure : secondFigures) {
        run(query, withDays(QString::fromUtf8(figure.sql), period, deputyCredits));
        REQUIRE(query.next());
        put(counted, QString::fromLatin1(figure.path).split(u'.'), valueOf(query.value(0)));
    }
    return counted;
}

bool secondSaysOnRecord(QSqlDatabase database, const CountedPeriod& period)
{
    QSqlQuery query(database);
    run(query, withDays(QStringLiteral("SELECT 1 FROM step WHERE event IS NOT NULL AND effectiveOn <= 'END' AND recordedOn <= 'ASOF' LIMIT 1"),
                        period, false));
    return query.next();
}

QStringList differences(const QJsonObject& first, const QJsonObject& second)
{
    QStringList found;
    compare({}, first, second, found);
    return found;
}

} // namespace doithoai::test
