#include "reports/figure_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai {

namespace {

using F = PeriodFigures;
using enum FigurePart;

constexpr FigureRow rows[] = {
    {"sessions.held", QT_TRANSLATE_NOOP("Figures", "Sessions held"), [](const F& f) { return f.sessions.held; }, Sessions, 0},
    {"sessions.planned", QT_TRANSLATE_NOOP("Figures", "by the plan"), [](const F& f) { return f.sessions.planned; }, Sessions, 2},
    {"sessions.adHoc", QT_TRANSLATE_NOOP("Figures", "ad hoc"), [](const F& f) { return f.sessions.adHoc; }, Sessions, 2},
    {"sessions.attendance", QT_TRANSLATE_NOOP("Figures", "People present"), [](const F& f) { return f.sessions.attendance; }, Sessions},
    {"sessions.postponed", QT_TRANSLATE_NOOP("Figures", "Postponed"), [](const F& f) { return int(f.sessions.postponed.size()); }, Sessions},
    {"sessions.cancelled", QT_TRANSLATE_NOOP("Figures", "Cancelled"), [](const F& f) { return int(f.sessions.cancelled.size()); }, Sessions},

    {"notice.onTime", QT_TRANSLATE_NOOP("Figures", "Announced in time"), [](const F& f) { return f.notice.onTime; }, Notice},
    {"notice.late", QT_TRANSLATE_NOOP("Figures", "Announced too late"), [](const F& f) { return f.notice.late; }, Notice},
    {"notice.none", QT_TRANSLATE_NOOP("Figures", "Not announced"), [](const F& f) { return f.notice.none; }, Notice},

    {"petitions.carriedOver", QT_TRANSLATE_NOOP("Figures", "Carried over"), [](const F& f) { return f.petitions.carriedOver; }, Balance},
    {"petitions.received", QT_TRANSLATE_NOOP("Figures", "Received"), [](const F& f) { return f.petitions.received; }, Balance},
    {"petitions.reopened", QT_TRANSLATE_NOOP("Figures", "Reopened"), [](const F& f) { return f.petitions.reopened; }, Balance},
    {"petitions.toDealWith", QT_TRANSLATE_NOOP("Figures", "Total to be dealt with"), [](const F& f) { return f.petitions.toDealWith(); }, Balance, 0},
    {"petitions.closed", QT_TRANSLATE_NOOP("Figures", "Closed"), [](const F& f) { return f.petitions.closed.sum(); }, Balance, 0},
    {"petitions.closed.resolved", QT_TRANSLATE_NOOP("Figures", "resolved"), [](const F& f) { return f.petitions.closed.resolved; }, Balance, 2},
    {"petitions.closed.outOfScope", QT_TRANSLATE_NOOP("Figures", "out of scope"), [](const F& f) { return f.petitions.closed.outOfScope; }, Balance, 2},
    {"petitions.closed.merged", QT_TRANSLATE_NOOP("Figures", "merged"), [](const F& f) { return f.petitions.closed.merged; }, Balance, 2},
    {"petitions.closed.withdrawn", QT_TRANSLATE_NOOP("Figures", "withdrawn"), [](const F& f) { return f.petitions.closed.withdrawn; }, Balance, 2},
    {"petitions.openAtEnd", QT_TRANSLATE_NOOP("Figures", "Remaining"), [](const F& f) { return f.petitions.openAtEnd.sum(); }, Balance, 0},
    {"petitions.openAtEnd.waitingSuperior", QT_TRANSLATE_NOOP("Figures", "waiting for the superior"), [](const F& f) { return f.petitions.openAtEnd.waitingSuperior; }, Balance, 2},
    {"petitions.openAtEnd.waitingOther", QT_TRANSLATE_NOOP("Figures", "transferred, waiting"), [](const F& f) { return f.petitions.openAtEnd.waitingOther; }, Balance, 2},
    {"petitions.openAtEnd.resting", QT_TRANSLATE_NOOP("Figures", "replied, result to be recorded"), [](const F& f) { return f.petitions.openAtEnd.resting; }, Balance, 2},
    {"petitions.openAtEnd.overdue", QT_TRANSLATE_NOOP("Figures", "overdue"), [](const F& f) { return f.petitions.openAtEnd.overdue; }, Balance, 2},
    {"petitions.openAtEnd.dueToday", QT_TRANSLATE_NOOP("Figures", "due on the last day"), [](const F& f) { return f.petitions.openAtEnd.dueToday; }, Balance, 2},
    {"petitions.openAtEnd.dueLater", QT_TRANSLATE_NOOP("Figures", "due later"), [](const F& f) { return f.petitions.openAtEnd.dueLater; }, Balance, 2},
    {"petitions.openAtEnd.noDeadline", QT_TRANSLATE_NOOP("Figures", "without a deadline"), [](const F& f) { return f.petitions.openAtEnd.noDeadline; }, Balance, 2},

    {"petitions.outcomes.done", QT_TRANSLATE_NOOP("Figures", "Resolved: done"), [](const F& f) { return f.petitions.outcomes.done; }, Outcomes},
    {"petitions.outcomes.explained", QT_TRANSLATE_NOOP("Figures", "Resolved: explained"), [](const F& f) { return f.petitions.outcomes.explained; }, Outcomes},
    {"petitions.outcomes.accepted", QT_TRANSLATE_NOOP("Figures", "Resolved: taken on board"), [](const F& f) { return f.petitions.outcomes.accepted; }, Outcomes},
    {"petitions.outcomes.transferred", QT_TRANSLATE_NOOP("Figures", "Resolved: transferred, followed no further"), [](const F& f) { return f.petitions.outcomes.transferred; }, Outcomes},
    {"petitions.outcomes.declined", QT_TRANSLATE_NOOP("Figures", "Resolved: no grounds"), [](const F& f) { return f.petitions.outcomes.declined; }, Outcomes},
    {"petitions.resolvedOnTime", QT_TRANSLATE_NOOP("Figures", "Resolved in time"), [](const F& f) { return f.petitions.resolvedOnTime; }, Outcomes},
    {"petitions.resolvedLate", QT_TRANSLATE_NOOP("Figures", "Resolved too late"), [](const F& f) { return f.petitions.resolvedLate; }, Outcomes},
    {"petitions.people", QT_TRANSLATE_NOOP("Figures", "People behind the received ones"), [](const F& f) { return f.petitions.people; }, Outcomes},
    {"petitions.peopleMerged", QT_TRANSLATE_NOOP("Figures", "People, without the merged ones"), [](const F& f) { return f.petitions.peopleMerged; }, Outcomes},

    {"petitions.raised.answered", QT_TRANSLATE_NOOP("Figures", "Answered at the session"), [](const F& f) { return f.petitions.raised.answered; }, Raised},
    {"petitions.raised.toVerify", QT_TRANSLATE_NOOP("Figures", "To be verified, answered later"), [](const F& f) { return f.petitions.raised.toVerify; }, Raised},
    {"petitions.raised.noted", QT_TRANSLATE_NOOP("Figures", "Noted for the superior"), [](const F& f) { return f.petitions.raised.noted; }, Raised},
    {"petitions.raisedOther", QT_TRANSLATE_NOOP("Figures", "Ended there in another way"), [](const F& f) { return f.petitions.raisedOther; }, Raised},
    {"petitions.speakers", QT_TRANSLATE_NOOP("Figures", "People who spoke"), [](const F& f) { return f.petitions.speakers; }, Raised},

    {"petitions.transferred", QT_TRANSLATE_NOOP("Figures", "Transferred in the period"), [](const F& f) { return f.petitions.transferred; }, Course},
    {"petitions.escalated", QT_TRANSLATE_NOOP("Figures", "Escalated in the period"), [](const F& f) { return f.petitions.escalated; }, Course},
    {"petitions.escalatedAnswered", QT_TRANSLATE_NOOP("Figures", "Decided by the superior"), [](const F& f) { return f.petitions.escalatedAnswered; }, Course},

    {"petitions.promises.made", QT_TRANSLATE_NOOP("Figures", "Promises made"), [](const F& f) { return f.petitions.promises.made; }, Promises},
    {"petitions.promises.kept", QT_TRANSLATE_NOOP("Figures", "kept"), [](const F& f) { return f.petitions.promises.kept; }, Promises, 2},
    {"petitions.promises.broken", QT_TRANSLATE_NOOP("Figures", "not kept"), [](const F& f) { return f.petitions.promises.broken; }, Promises, 2},
    {"petitions.promises.pending", QT_TRANSLATE_NOOP("Figures", "pending"), [](const F& f) { return f.petitions.promises.pending; }, Promises, 2},

    {"coverage.expected", QT_TRANSLATE_NOOP("Figures", "Units that owe a report"), [](const F& f) { return f.coverageExpected; }, Units},
    {"coverage.in", QT_TRANSLATE_NOOP("Figures", "Units whose figures are in"), [](const F& f) { return f.coverageIn; }, Units},
    {"unitReports.onTime", QT_TRANSLATE_NOOP("Figures", "Reports in time"), [](const F& f) { return int(f.unitReports.onTime.size()); }, Units, 2},
    {"unitReports.late", QT_TRANSLATE_NOOP("Figures", "Reports too late"), [](const F& f) { return int(f.unitReports.late.size()); }, Units, 2},
    {"unitReports.missing", QT_TRANSLATE_NOOP("Figures", "Reports missing"), [](const F& f) { return int(f.unitReports.missing.size()); }, Units, 2},
};

constexpr FigureSplit splits[] = {
    {"sessions.byLevel", QT_TRANSLATE_NOOP("Figures", "Sessions by level"), "level", [](const F& f) -> const Split& { return f.sessions.byLevel; }},
    {"sessions.byForm", QT_TRANSLATE_NOOP("Figures", "Sessions by form"), "form", [](const F& f) -> const Split& { return f.sessions.byForm; }},
    {"sessions.bySector", QT_TRANSLATE_NOOP("Figures", "Sessions by sector"), "sector", [](const F& f) -> const Split& { return f.sessions.bySector; }},
    {"sessions.byPost", QT_TRANSLATE_NOOP("Figures", "Sessions by chair"), "", [](const F& f) -> const Split& { return f.sessions.byPost; }},
    {"petitions.bySector", QT_TRANSLATE_NOOP("Figures", "Received petitions by sector"), "sector", [](const F& f) -> const Split& { return f.petitions.bySector; }},
    {"petitions.byChannel", QT_TRANSLATE_NOOP("Figures", "Received petitions by channel"), "channel", [](const F& f) -> const Split& { return f.petitions.byChannel; }},
    {"petitions.byUrgency", QT_TRANSLATE_NOOP("Figures", "Received petitions by urgency"), "urgency", [](const F& f) -> const Split& { return f.petitions.byUrgency; }},
};

} // namespace

std::span<const FigureRow> figureRows()
{
    return rows;
}

const FigureRow* findFigure(const QString& path)
{
    for (const FigureRow& row : rows) {
        if (path == QLatin1String(row.path))
            return &row;
    }
    return nullptr;
}

std::span<const FigureSplit> figureSplits()
{
    return splits;
}

QStringList keysOf(const FigureSplit& split, const PeriodReport& report, const Directory& directory, const Vocabulary& vocabulary)
{
    QStringList keys = split.pick(report.figures).keys();
    for (const std::optional<PeriodFigures>* other : {&report.previous, &report.yearBefore}) {
        if (*other)
            keys += split.pick(**other).keys();
    }
    keys.removeDuplicates();
    keys.sort();
    QStringList known;
    if (*split.list == '\0') {
        for (const Post& post : directory.posts())
            known.append(post.code.text);
    } else {
        for (const Word& word : vocabulary.words(QLatin1String(split.list)))
            known.append(word.key);
    }
    std::ranges::stable_sort(keys, {}, [&known](const QString& key) {
        const qsizetype place = known.indexOf(key);
        return key.isEmpty() ? known.size() + 1 : place < 0 ? known.size() : place;
    });
    return keys;
}

QString labelOf(FigurePart part)
{
    switch (part) {
    case Sessions:
        return QCoreApplication::translate("Figures", "Sessions");
    case Notice:
        return QCoreApplication::translate("Figures", "Public notice");
    case Balance:
        return QCoreApplication::translate("Figures", "Petitions");
    case Outcomes:
        return QCoreApplication::translate("Figures", "Outcomes and people");
    case Raised:
        return QCoreApplication::translate("Figures", "At the sessions");
    case Course:
        return QCoreApplication::translate("Figures", "Transferred and escalated");
    case Promises:
        return QCoreApplication::translate("Figures", "Promises");
    case Units:
        return QCoreApplication::translate("Figures", "Reports of the units (Đ.13)");
    }
    Q_UNREACHABLE();
}

QString labelOf(const FigureRow& row)
{
    return QCoreApplication::translate("Figures", row.words);
}

QString labelOf(const FigureSplit& split)
{
    return QCoreApplication::translate("Figures", split.words);
}

} // namespace doithoai
