#include "services/replay.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai
{

namespace
{

QMap<QString, QString> texts(const QJsonValue& value)
{
    QMap<QString, QString> result;
    const QJsonObject json = value.toObject();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

QDate dayIn(const QJsonObject& act, const QString& key)
{
    return QDate::fromString(act.value(key).toString(), Qt::ISODate);
}

std::optional<CaseKind> kindNamed(const QString& name)
{
    if (name == QLatin1String("session"))
        return CaseKind::Session;
    if (name == QLatin1String("petition"))
        return CaseKind::Petition;
    if (name == QLatin1String("escalation"))
        return CaseKind::Escalation;
    return std::nullopt;
}

QString wordsOf(const Refusal& refusal)
{
    QStringList words{refusal.error.message};
    for (const Finding& finding : refusal.findings) {
        if (finding.blocks())
            words.append(finding.rule + QStringLiteral(": ") + finding.message);
    }
    words.removeAll(QString());
    return words.join(u' ');
}

/// Carries out one act. What went wrong in words, empty when all is well.
QString carryOut(Office& office, const QJsonObject& json)
{
    const Actor actor{json.value(QStringLiteral("by")).toString(), dayIn(json, QStringLiteral("today")), true};
    const QString code = json.value(QStringLiteral("code")).toString();
    const QMap<QString, QString> with = texts(json.value(QStringLiteral("with")));
    if (const auto kind = kindNamed(json.value(QStringLiteral("add")).toString())) {
        const auto added = office.add(*kind, with, dayIn(json, QStringLiteral("on")), actor);
        if (!added)
            return wordsOf(added.error());
        return *added == code ? QString() : QStringLiteral("the code given is %1").arg(*added);
    }
    if (json.contains(QStringLiteral("do"))) {
        const Act act{dayIn(json, QStringLiteral("on")), json.value(QStringLiteral("reason")).toString(),
                      texts(json.value(QStringLiteral("justify"))), with};
        const auto done = office.apply(code, json.value(QStringLiteral("do")).toString(), act, actor);
        return done ? QString() : wordsOf(done.error());
    }
    const auto changed = office.set(code, with, actor);
    return changed ? QString() : wordsOf(changed.error());
}

} // namespace

Result<void> replay(Office& office, const QByteArray& acts)
{
    QJsonParseError parsing;
    const QJsonArray list = QJsonDocument::fromJson(acts, &parsing).array();
    QString wrong = parsing.error == QJsonParseError::NoError ? QString() : parsing.errorString();
    for (qsizetype i = 0; i < list.size() && wrong.isEmpty(); ++i) {
        const QJsonObject act = list[i].toObject();
        wrong = carryOut(office, act);
        if (!wrong.isEmpty()) {
            const QString what =
                act.value(act.contains(QStringLiteral("add")) ? QStringLiteral("add") : QStringLiteral("do"))
                    .toString(QStringLiteral("set"));
            wrong = QStringLiteral("act %1 (%2 %3 %4): %5")
                        .arg(QString::number(i + 1), act.value(QStringLiteral("today")).toString(), what,
                             act.value(QStringLiteral("code")).toString(), wrong);
        }
    }
    if (!wrong.isEmpty()) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("NewFile", "The sample cases could not be made. %1").arg(wrong), wrong);
    }
    return {};
}

} // namespace doithoai
