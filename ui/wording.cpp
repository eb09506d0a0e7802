#include "ui/wording.h"

#include "domain/dates.h"
#include "domain/labels.h"
#include "services/destruction.h"
#include "services/name_viewing.h"
#include "ui/case_specs.h"
#include "ui/language.h"
#include "workflow/petition_workflow.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace doithoai {

LatenessWords latenessWords(const Petition& petition, const WorkCalendar& calendar, QDate on)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("Lateness", source); };
    const std::optional<QDate> due = petition.state == PetitionState::Answered ? petition.promiseDue : petition.dueOn;
    switch (latenessOf(petition, on)) {
    case Lateness::Overdue: {
        const int days = due ? std::max(1, calendar.workdaysBetween(*due, on)) : 1;
        return {days == 1 ? say(QT_TRANSLATE_NOOP("Lateness", "1 working day overdue"))
                          : say(QT_TRANSLATE_NOOP("Lateness", "%1 working days overdue")).arg(days),
                say(QT_TRANSLATE_NOOP("Lateness", "overdue: %1")).arg(days), Tone::Bad};
    }
    case Lateness::DueToday:
        return {say(QT_TRANSLATE_NOOP("Lateness", "Due today")), say(QT_TRANSLATE_NOOP("Lateness", "today")), Tone::Warning};
    case Lateness::DueLater: {
        const int days = due ? calendar.workdaysBetween(on, *due) : 0;
        return {days == 1 ? say(QT_TRANSLATE_NOOP("Lateness", "1 working day left"))
                          : say(QT_TRANSLATE_NOOP("Lateness", "%1 working days left")).arg(days),
                say(QT_TRANSLATE_NOOP("Lateness", "left: %1")).arg(days), days <= 3 ? Tone::Warning : Tone::Info};
    }
    case Lateness::NoDeadline:
        return {say(QT_TRANSLATE_NOOP("Lateness", "No deadline set")), say(QT_TRANSLATE_NOOP("Lateness", "none set")), Tone::Neutral};
    case Lateness::Resting:
    case Lateness::Final:
        return {};
    }
    Q_UNREACHABLE();
}

QString sizeWords(qint64 bytes)
{
    return QLocale(presentLanguage()).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString petitionerWords(const Petition& petition)
{
    if (petition.scopeKind == QLatin1String("denunciation"))
        return QCoreApplication::translate("Petitioner", "(kept confidential)");
    if (petition.petitionerKind == QLatin1String("anonymous") || petition.petitioner.isEmpty())
        return QCoreApplication::translate("Petitioner", "no name given");
    if (petition.households.value_or(0) > 0)
        return petition.petitioner + QStringLiteral(" · ")
            + QCoreApplication::translate("Petitioner", "%1 households").arg(*petition.households);
    if (petition.petitionerKind == QLatin1String("group") && petition.people.value_or(0) > 1)
        return petition.petitioner + QStringLiteral(" · ")
            + QCoreApplication::translate("Petitioner", "%1 people").arg(*petition.people);
    return petition.petitioner;
}

QString endedLine(const EndedCase& ended)
{
    QStringList parts = {ended.code, label(ended.kind), stateLabel(ended.kind, ended.state), dates::onScreen(ended.lastOn)};
    if (!ended.topic.isEmpty())
        parts.append(ended.topic);
    return parts.join(QStringLiteral(" · "));
}

QString dayWords(QDate day)
{
    const std::array names = {
        QCoreApplication::translate("Weekday", "Monday"),   QCoreApplication::translate("Weekday", "Tuesday"),
        QCoreApplication::translate("Weekday", "Wednesday"), QCoreApplication::translate("Weekday", "Thursday"),
        QCoreApplication::translate("Weekday", "Friday"),   QCoreApplication::translate("Weekday", "Saturday"),
        QCoreApplication::translate("Weekday", "Sunday"),
    };
    if (!day.isValid())
        return {};
    return names[static_cast<size_t>(day.dayOfWeek() - 1)] + u' ' + dates::onScreen(day);
}

QString sessionLine(const Session& session, const Directory& directory)
{
    QStringList parts;
    if (!session.chair.isEmpty())
        parts.append(QCoreApplication::translate("SessionLine", "Chair: %1").arg(directory.postName(session.chair)));
    const std::optional<QDateTime> start = session.actualStart ? session.actualStart : session.plannedStart;
    if (start) {
        QString when = dayWords(start->date()) + QStringLiteral(", ") + start->time().toString(QStringLiteral("HH:mm"));
        if (session.plannedMinutes)
            when += QStringLiteral(", ") + QCoreApplication::translate("SessionLine", "%1 minutes").arg(*session.plannedMinutes);
        parts.append(when);
    }
    if (!session.venue.isEmpty())
        parts.append(session.venue);
    return parts.join(QStringLiteral(" · "));
}

QString linkWords(const Finding& finding)
{
    return finding.field == QLatin1String("petitions") ? QCoreApplication::translate("Wording", "Show the petitions")
                                                       : QCoreApplication::translate("Wording", "Go to the field");
}

QString sentenceOf(const Refusal& refusal)
{
    QStringList lines;
    for (const Finding& finding : refusal.findings) {
        if (finding.blocks())
            lines.append(finding.article == QStringLiteral("—")
                             ? finding.message
                             : finding.message + QStringLiteral(" (") + finding.article + u')');
    }
    if (lines.isEmpty())
        lines.append(refusal.error.message);
    return lines.join(u'\n');
}

EditorWorld worldOf(const Desk& desk, QDate caseDay)
{
    return {desk.office().directory(), desk.office().vocabulary(caseDay.isValid() ? caseDay : desk.today()), desk.today(), {}, {}};
}

ListRow petitionListRow(const Petition& petition, const Desk& desk, const Vocabulary& vocabulary, bool isNarrow)
{
    const Petition p = asListed(desk.office(), petition);
    const LatenessWords late = latenessWords(p, desk.office().calendar(), desk.today());
    const QString state = nameOf(p.state);
    ListRow row;
    row.code = p.code.text;
    const QStringList urgencies = {QStringLiteral("urgent"), QStringLiteral("high"), QStringLiteral("normal")};
    const QDate due = p.dueOn.value_or(QDate(9999, 12, 31));
    row.cells = {
        {p.code.text, {}, {}, false},
        {petitionerWords(p), {}, {}, p.petitioner.isEmpty()},
        {p.content, {}, {}, false},
        {p.urgency.isEmpty() ? QString() : vocabulary.shortLabel(QStringLiteral("urgency"), p.urgency), {},
         static_cast<int>(p.urgency.isEmpty() ? 9 : urgencies.indexOf(p.urgency)), false},
        {p.unit.isEmpty() ? QString() : desk.office().directory().unitName(p.unit), {}, {}, false},
        {isNarrow ? late.shortText : late.text, late.text.isEmpty() ? std::optional<Tone>() : late.tone, due, false},
        {shortStateLabel(CaseKind::Petition, state), stateTone(CaseKind::Petition, state), static_cast<int>(p.state), false},
    };
    return row;
}

} // namespace doithoai
