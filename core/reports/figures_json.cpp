#include "reports/figures.h"

#include <QJsonArray>

namespace doithoai {

namespace {

QJsonObject objectOf(const Split& split)
{
    QJsonObject object;
    for (auto it = split.begin(); it != split.end(); ++it)
        object.insert(it.key().isEmpty() ? QStringLiteral("none") : it.key(), it.value());
    return object;
}

QJsonValue numberOf(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonArray arrayOf(const std::vector<SessionFigures::Put>& puts)
{
    QJsonArray array;
    for (const SessionFigures::Put& put : puts)
        array.append(QJsonObject{{QStringLiteral("code"), put.code}, {QStringLiteral("reason"), put.reason}});
    return array;
}

QJsonObject objectOf(const SessionFigures& sessions)
{
    return {
        {QStringLiteral("held"), sessions.held},
        {QStringLiteral("byLevel"), objectOf(sessions.byLevel)},
        {QStringLiteral("byForm"), objectOf(sessions.byForm)},
        {QStringLiteral("bySector"), objectOf(sessions.bySector)},
        {QStringLiteral("byPost"), objectOf(sessions.byPost)},
        {QStringLiteral("planned"), sessions.planned},
        {QStringLiteral("adHoc"), sessions.adHoc},
        {QStringLiteral("attendance"), sessions.attendance},
        {QStringLiteral("postponed"), arrayOf(sessions.postponed)},
        {QStringLiteral("cancelled"), arrayOf(sessions.cancelled)},
    };
}

QJsonArray arrayOf(const std::vector<UnitFigures>& units)
{
    QJsonArray array;
    for (const UnitFigures& row : units) {
        array.append(QJsonObject{
            {QStringLiteral("unit"), row.unit},
            {QStringLiteral("received"), row.received},
            {QStringLiteral("answered"), row.answered},
            {QStringLiteral("medianDays"), numberOf(row.medianDays)},
            {QStringLiteral("n"), row.n},
            {QStringLiteral("overdue"), row.overdue},
        });
    }
    return array;
}

QJsonObject objectOf(const PetitionFigures& petitions)
{
    const PetitionFigures::Open& open = petitions.openAtEnd;
    return {
        {QStringLiteral("carriedOver"), petitions.carriedOver},
        {QStringLiteral("received"), petitions.received},
        {QStringLiteral("reopened"), petitions.reopened},
        {QStringLiteral("closed"),
         QJsonObject{
             {QStringLiteral("resolved"), petitions.closed.resolved},
             {QStringLiteral("outOfScope"), petitions.closed.outOfScope},
             {QStringLiteral("merged"), petitions.closed.merged},
             {QStringLiteral("withdrawn"), petitions.closed.withdrawn},
         }},
        {QStringLiteral("openAtEnd"),
         QJsonObject{
             {QStringLiteral("waitingSuperior"), open.waitingSuperior},
             {QStringLiteral("waitingOther"), open.waitingOther},
             {QStringLiteral("resting"), open.resting},
             {QStringLiteral("overdue"), open.overdue},
             {QStringLiteral("dueToday"), open.dueToday},
             {QStringLiteral("dueLater"), open.dueLater},
             {QStringLiteral("noDeadline"), open.noDeadline},
         }},
        {QStringLiteral("outcomes"),
         QJsonObject{
             {QStringLiteral("done"), petitions.outcomes.done},
             {QStringLiteral("explained"), petitions.outcomes.explained},
             {QStringLiteral("accepted"), petitions.outcomes.accepted},
             {QStringLiteral("transferred"), petitions.outcomes.transferred},
             {QStringLiteral("declined"), petitions.outcomes.declined},
         }},
        {QStringLiteral("resolvedOnTime"), petitions.resolvedOnTime},
        {QStringLiteral("resolvedLate"), petitions.resolvedLate},
        {QStringLiteral("raised"),
         QJsonObject{
             {QStringLiteral("answered"), petitions.raised.answered},
             {QStringLiteral("toVerify"), petitions.raised.toVerify},
             {QStringLiteral("noted"), petitions.raised.noted},
         }},
        {QStringLiteral("raisedOther"), petitions.raisedOther},
        {QStringLiteral("speakers"), petitions.speakers},
        {QStringLiteral("answeredShare"), numberOf(petitions.answeredShare)},
        {QStringLiteral("answeredShareN"), petitions.answeredShareN},
        {QStringLiteral("transferred"), petitions.transferred},
        {QStringLiteral("escalated"), petitions.escalated},
        {QStringLiteral("escalatedAnswered"), petitions.escalatedAnswered},
        {QStringLiteral("people"), petitions.people},
        {QStringLiteral("peopleMerged"), petitions.peopleMerged},
        {QStringLiteral("promises"),
         QJsonObject{
             {QStringLiteral("made"), petitions.promises.made},
             {QStringLiteral("kept"), petitions.promises.kept},
             {QStringLiteral("broken"), petitions.promises.broken},
             {QStringLiteral("pending"), petitions.promises.pending},
         }},
        {QStringLiteral("bySector"), objectOf(petitions.bySector)},
        {QStringLiteral("byChannel"), objectOf(petitions.byChannel)},
        {QStringLiteral("byUrgency"), objectOf(petitions.byUrgency)},
        {QStringLiteral("byUnit"), arrayOf(petitions.byUnit)},
    };
}

QJsonArray arrayOf(const std::vector<DutyRow>& duty)
{
    QJsonArray array;
    for (const DutyRow& row : duty) {
        array.append(QJsonObject{
            {QStringLiteral("post"), row.post},
            {QStringLiteral("unit"), row.unit},
            {QStringLiteral("required"), row.required},
            {QStringLiteral("held"), row.held},
            {QStringLiteral("byHead"), row.byHead},
            {QStringLiteral("byDeputy"), row.byDeputy},
            {QStringLiteral("missing"), row.missing},
        });
    }
    return array;
}

QJsonArray codes(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject objectOf(const Consolidated& consolidated)
{
    QJsonObject totals;
    for (const Consolidated::Total& total : consolidated.totals) {
        totals.insert(total.key, QJsonObject{{QStringLiteral("own"), total.own},
                                             {QStringLiteral("units"), total.units},
                                             {QStringLiteral("sum"), total.sum()},
                                             {QStringLiteral("told"), total.told}});
    }
    QJsonArray units;
    for (const Consolidated::Row& row : consolidated.rows) {
        QJsonObject figures;
        for (std::size_t i = 0; i < row.figures.size(); ++i) {
            const Consolidated::Figure& figure = row.figures[i];
            figures.insert(consolidated.totals[i].key,
                           QJsonObject{{QStringLiteral("reported"), figure.reported ? QJsonValue(*figure.reported) : QJsonValue(QJsonValue::Null)},
                                       {QStringLiteral("counted"), figure.counted}});
        }
        units.append(QJsonObject{{QStringLiteral("unit"), row.unit}, {QStringLiteral("isIn"), row.isIn}, {QStringLiteral("figures"), figures}});
    }
    return {{QStringLiteral("total"), totals}, {QStringLiteral("units"), units}};
}

} // namespace

QJsonObject toJson(const PeriodFigures& figures)
{
    return {
        {QStringLiteral("period"), figures.period},
        {QStringLiteral("from"), figures.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), figures.to.toString(Qt::ISODate)},
        {QStringLiteral("asOf"), figures.asOf.toString(Qt::ISODate)},
        {QStringLiteral("isOver"), figures.isOver()},
        {QStringLiteral("balanced"), figures.balanced()},
        {QStringLiteral("unbalanced"), codes(figures.unbalanced)},
        {QStringLiteral("corrections"), codes(figures.corrections)},
        {QStringLiteral("sessions"), objectOf(figures.sessions)},
        {QStringLiteral("notice"), QJsonObject{{QStringLiteral("onTime"), figures.notice.onTime},
                                               {QStringLiteral("late"), figures.notice.late},
                                               {QStringLiteral("none"), figures.notice.none}}},
        {QStringLiteral("petitions"), objectOf(figures.petitions)},
        {QStringLiteral("duty"), arrayOf(figures.duty)},
        {QStringLiteral("coverage"), QJsonObject{{QStringLiteral("in"), figures.coverageIn},
                                                 {QStringLiteral("expected"), figures.coverageExpected}}},
        {QStringLiteral("unitReports"), QJsonObject{{QStringLiteral("expected"), codes(figures.unitReports.expected)},
                                                    {QStringLiteral("onTime"), codes(figures.unitReports.onTime)},
                                                    {QStringLiteral("late"), codes(figures.unitReports.late)},
                                                    {QStringLiteral("missing"), codes(figures.unitReports.missing)}}},
    };
}

QJsonObject toJson(const PeriodReport& report)
{
    QJsonObject object = toJson(report.figures);
    const auto beside = [](const std::optional<PeriodFigures>& figures) {
        return figures ? QJsonValue(toJson(*figures)) : QJsonValue(QJsonValue::Null);
    };
    object.insert(QStringLiteral("previous"), beside(report.previous));
    object.insert(QStringLiteral("yearBefore"), beside(report.yearBefore));
    if (report.unit.isEmpty())
        object.insert(QStringLiteral("consolidated"), objectOf(report.consolidated));
    else
        object.insert(QStringLiteral("unit"), report.unit);
    return object;
}

} // namespace doithoai
