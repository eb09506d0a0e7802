#include "casefile/step_rows.h"

#include "casefile/many_rows.h"
#include "casefile/sql_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace doithoai {

namespace {

QString toJson(const std::vector<PassedRule>& rules)
{
    if (rules.empty())
        return {};
    QJsonArray array;
    for (const PassedRule& rule : rules)
        array.append(QJsonObject{{QStringLiteral("rule"), rule.rule}, {QStringLiteral("text"), rule.text}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool isPlain(const QString& text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate(); });
}

std::optional<std::vector<PassedRule>> rulesOf(const QString& json)
{
    std::vector<PassedRule> rules;
    if (json.isEmpty())
        return rules;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray array = document.array();
    for (const auto value : array)
        rules.push_back({value[QStringLiteral("rule")].toString(), value[QStringLiteral("text")].toString()});
    return rules;
}

void bindStep(Statement& add, const QString& kind, const StepRow& row, const QString& recordedAt)
{
    const Step& step = row.step;
    add.bind(kind)
        .bind(row.caseId)
        .bind(step.event)
        .bind(step.from)
        .bind(step.to)
        .bind(step.effectiveOn)
        .bind(step.recordedOn);
    add.bindText(recordedAt);
    add.bind(step.by).bind(step.reason).bind(toJson(step.justified)).bind(toJson(step.advised));
    add.bind(row.data);
}

} // namespace

StepData::StepData()
{
    constexpr qsizetype usual = 250; // so that it seldom has to grow
    m_json.reserve(usual);
    m_json += u'{';
}

void StepData::add(QStringView key, const QString& text)
{
    if (m_json.size() > 1)
        m_json += u',';
    m_json += u'"' + key + u"\":";
    if (isPlain(text)) {
        m_json += u'"' + text + u'"';
    } else {
        const QByteArray inArray = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        m_json += QString::fromUtf8(QByteArrayView(inArray).sliced(1).chopped(1));
    }
}

QString StepData::taken()
{
    m_json += u'}';
    return std::move(m_json);
}

QString stepData(const QJsonObject& data)
{
    StepData words;
    for (auto it = data.constBegin(); it != data.constEnd(); ++it) {
        if (!it.value().isString() || !isPlain(it.key()))
            return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
        words.add(it.key(), it.value().toString());
    }
    return words.taken();
}

QString stepColumns(const QString& alias)
{
    QStringList columns;
    for (const char* name : {"seq", "event", "from", "to", "effectiveOn", "recordedOn", "recordedAt", "by", "reason",
                             "justified", "advised", "data"})
        columns.append(QStringLiteral("%1.\"%2\"").arg(alias, QLatin1String(name)));
    return columns.join(QStringLiteral(", "));
}

Result<Step> readStep(const Statement& row, int column)
{
    Step step;
    step.seq = row.number(column);
    step.event = row.text(column + 1);
    step.from = row.text(column + 2);
    step.to = row.text(column + 3);
    step.effectiveOn = row.day(column + 4);
    step.recordedOn = row.day(column + 5);
    step.recordedAt = QDateTime::fromString(row.text(column + 6), Qt::ISODateWithMs);
    step.by = row.text(column + 7);
    step.reason = row.text(column + 8);
    const auto justified = rulesOf(row.text(column + 9));
    const auto advised = rulesOf(row.text(column + 10));
    const QJsonDocument data = QJsonDocument::fromJson(row.text(column + 11).toUtf8());
    if (!justified || !advised || !data.isObject() || !step.effectiveOn.isValid() || !step.recordedOn.isValid())
        return tl::unexpected(damagedRow(QStringLiteral("step"), QString::number(step.seq), QStringLiteral("data")));
    step.justified = *justified;
    step.advised = *advised;
    step.data = data.object();
    return step;
}

Result<void> writeSteps(Connection& connection, const QString& kind, std::span<const StepRow> rows)
{
    const QString into =
        QStringLiteral("INSERT INTO \"step\" (\"kind\", \"caseId\", \"event\", \"from\", \"to\", \"effectiveOn\", "
                       "\"recordedOn\", \"recordedAt\", \"by\", \"reason\", \"justified\", \"advised\", \"data\")");
    constexpr qsizetype columns = 13;
    // Steps of one act are of one moment, and a moment takes long to be written out.
    QDateTime moment;
    QString recordedAt;
    const auto last = insertRows(connection, into, columns, rows.size(), [&](Statement& add, std::size_t i) {
        if (rows[i].step.recordedAt != moment) {
            moment = rows[i].step.recordedAt;
            recordedAt = moment.toString(Qt::ISODateWithMs);
        }
        bindStep(add, kind, rows[i], recordedAt);
    });
    return last ? Result<void>() : tl::unexpected(last.error());
}

namespace {

Result<std::vector<Step>> readStepRows(Connection& connection, const QString& kind, qint64 caseId, const QString& condition)
{
    Statement rows(connection, QStringLiteral("SELECT %1 FROM \"step\" AS s WHERE s.\"kind\" = ? AND s.\"caseId\" = ?%2 "
                                              "ORDER BY s.\"seq\"")
                                   .arg(stepColumns(QStringLiteral("s")), condition));
    rows.bind(kind).bind(caseId);
    std::vector<Step> steps;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return steps;
        auto step = readStep(rows);
        if (!step)
            return tl::unexpected(step.error());
        steps.push_back(std::move(*step));
    }
}

} // namespace

Result<std::vector<Step>> readSteps(Connection& connection, const QString& kind, qint64 caseId)
{
    return readStepRows(connection, kind, caseId, QStringLiteral(" AND s.\"event\" IS NOT NULL"));
}

Result<std::vector<Step>> readHistory(Connection& connection, const QString& kind, qint64 caseId)
{
    return readStepRows(connection, kind, caseId, {});
}

} // namespace doithoai
