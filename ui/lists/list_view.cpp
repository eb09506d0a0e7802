#include "ui/lists/list_view.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace doithoai {

namespace {

/// The words of a filter that are kept as they are, each under its own name.
struct KeptWord {
    const char* key;
    QString ListFilter::*member;
};
constexpr KeptWord words[] = {{"state", &ListFilter::state},     {"unit", &ListFilter::unit},
                          {"session", &ListFilter::session}, {"search", &ListFilter::search},
                          {"sector", &ListFilter::sector},   {"urgency", &ListFilter::urgency},
                          {"lateness", &ListFilter::lateness}};
struct KeptDay {
    const char* key;
    QDate ListFilter::*member;
};
constexpr KeptDay days[] = {{"from", &ListFilter::from},
                        {"to", &ListFilter::to},
                        {"asOf", &ListFilter::asOf},
                        {"dueFrom", &ListFilter::dueFrom},
                        {"dueTo", &ListFilter::dueTo}};
struct KeptTick {
    const char* key;
    bool ListFilter::*member;
};
constexpr KeptTick ticks[] = {{"isOpenOnly", &ListFilter::isOpenOnly}, {"hasPromiseOnly", &ListFilter::hasPromiseOnly}};

QString say(const char* text)
{
    return QCoreApplication::translate("KeptViews", text);
}

} // namespace

std::pair<QDate, QDate> namedDays(const QString& name, QDate today)
{
    if (name == QLatin1String("thisMonth"))
        return {QDate(today.year(), today.month(), 1), QDate(today.year(), today.month(), today.daysInMonth())};
    if (name == QLatin1String("thisHalf")) {
        const bool isFirst = today.month() <= 6;
        return {QDate(today.year(), isFirst ? 1 : 7, 1), QDate(today.year(), isFirst ? 6 : 12, isFirst ? 30 : 31)};
    }
    if (name == QLatin1String("thisYear"))
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    if (name == QLatin1String("lastYear"))
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    // What is due this week: from today on; what should have been done before is overdue.
    if (name == QLatin1String("dueThisWeek"))
        return {today, today.addDays(7 - today.dayOfWeek())};
    return {};
}

ListFilter ListView::on(QDate today) const
{
    ListFilter asked = filter;
    if (!period.isEmpty())
        std::tie(asked.from, asked.to) = namedDays(period, today);
    if (due == QLatin1String("dueThisWeek"))
        std::tie(asked.dueFrom, asked.dueTo) = namedDays(due, today);
    else if (!due.isEmpty() && due != QLatin1String("silent"))
        asked.lateness = due;
    if (!asked.asOf.isValid())
        asked.asOf = today;
    return asked;
}

bool ListView::isNarrowed() const
{
    const ListFilter& f = filter;
    return !(period.isEmpty() && due.isEmpty() && f.state.isEmpty() && f.unit.isEmpty() && f.session.isEmpty()
             && f.sector.isEmpty() && f.urgency.isEmpty() && f.lateness.isEmpty() && !f.from.isValid() && !f.to.isValid()
             && !f.dueFrom.isValid() && !f.dueTo.isValid() && !f.isOpenOnly && !f.hasPromiseOnly);
}

QJsonObject ListView::toJson() const
{
    QJsonObject json;
    const auto put = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    for (const KeptWord& word : words)
        put(word.key, filter.*word.member);
    for (const KeptDay& day : days)
        put(day.key, (filter.*day.member).toString(Qt::ISODate));
    for (const KeptTick& tick : ticks) {
        if (filter.*tick.member)
            json.insert(QLatin1String(tick.key), true);
    }
    put("period", period);
    put("due", due);
    put("sort", sortKey);
    if (isDescending)
        json.insert(QStringLiteral("isDescending"), true);
    if (!columns.isEmpty())
        json.insert(QStringLiteral("columns"), QJsonArray::fromStringList(columns));
    return json;
}

ListView ListView::fromJson(const QJsonObject& json)
{
    ListView view;
    const auto text = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
    for (const KeptWord& word : words)
        view.filter.*word.member = text(word.key);
    for (const KeptDay& day : days)
        view.filter.*day.member = QDate::fromString(text(day.key), Qt::ISODate);
    for (const KeptTick& tick : ticks)
        view.filter.*tick.member = json.value(QLatin1String(tick.key)).toBool();
    view.period = text("period");
    view.due = text("due");
    view.sortKey = text("sort");
    view.isDescending = json.value(QStringLiteral("isDescending")).toBool();
    const QJsonArray columns = json.value(QStringLiteral("columns")).toArray();
    for (const auto column : columns)
        view.columns.append(column.toString());
    return view;
}

ListView viewOf(const ListFilter& filter, QDate today)
{
    ListView view;
    view.filter = filter;
    view.filter.limit = -1;
    view.filter.offset = 0;
    for (const char* name : {"thisMonth", "thisHalf", "thisYear", "lastYear"}) {
        if (filter.from.isValid() && namedDays(QLatin1String(name), today) == std::pair(filter.from, filter.to)) {
            view.period = QLatin1String(name);
            view.filter.from = view.filter.to = {};
        }
    }
    if (filter.asOf == today)
        view.filter.asOf = {};
    if (filter.lateness == QLatin1String("warned"))
        view.filter.dueFrom = {};
    // How long is silent is counted in working days: the list asks the office anew on its day.
    if (filter.lateness.startsWith(QLatin1String("silent:")))
        view.filter.lateness = QStringLiteral("silent");
    if (!filter.lateness.isEmpty() && !view.filter.asOf.isValid())
        view.due = std::exchange(view.filter.lateness, {});
    if (filter.dueFrom.isValid() && namedDays(QStringLiteral("dueThisWeek"), today) == std::pair(filter.dueFrom, filter.dueTo)
        && view.due.isEmpty()) {
        view.due = QStringLiteral("dueThisWeek");
        view.filter.dueFrom = view.filter.dueTo = {};
    }
    return view;
}

std::vector<KeptView> readViews(const QString& json)
{
    std::vector<KeptView> views;
    const QJsonArray kept = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto value : kept) {
        const QString name = value.toObject().value(QStringLiteral("name")).toString();
        if (!name.isEmpty())
            views.push_back({name, ListView::fromJson(value.toObject())});
    }
    return views;
}

QString writeViews(const std::vector<KeptView>& views)
{
    QJsonArray all;
    for (const KeptView& kept : views) {
        QJsonObject json = kept.view.toJson();
        json.insert(QStringLiteral("name"), kept.name);
        all.append(json);
    }
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<KeptView> builtInViews(CaseKind kind)
{
    std::vector<KeptView> views;
    const auto add = [&](const QString& name, auto change) {
        ListView view;
        change(view);
        views.push_back({name, view});
    };
    const auto late = [](const char* due) { return [due](ListView& view) { view.due = QLatin1String(due); }; };
    const auto state = [](const char* name) { return [name](ListView& view) { view.filter.state = QLatin1String(name); }; };
    switch (kind) {
    case CaseKind::Session:
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Planned day has passed")), late("overdue"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Due this week")), late("dueThisWeek"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Minutes to be signed")), state("concluded"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Result to be reported")), state("minuted"));
        break;
    case CaseKind::Petition:
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Overdue")), late("overdue"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Due this week")), late("dueThisWeek"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Three quarters of the time have passed")), late("warned"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "No step for long")), late("silent"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Waiting for the superior")), state("escalated"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Promises to be kept")), [](ListView& view) { view.filter.hasPromiseOnly = true; });
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Not yet classified")), state("received"));
        break;
    case CaseKind::Escalation:
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Superior's answer overdue")), late("overdue"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Ready to be submitted")), state("ready"));
        add(say(QT_TRANSLATE_NOOP("KeptViews", "Still open")), [](ListView& view) { view.filter.isOpenOnly = true; });
        break;
    case CaseKind::UnitReport:
        break;
    }
    return views;
}

} // namespace doithoai
