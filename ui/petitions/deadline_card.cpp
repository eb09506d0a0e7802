#include "ui/petitions/deadline_card.h"

#include "services/deadline_origin.h"
#include "services/name_viewing.h"
#include "ui/wording.h"
#include "workflow/petition_workflow.h"

#include <QVBoxLayout>

namespace doithoai {

DeadlineCard::DeadlineCard(Desk& desk, QWidget* parent)
    : Card(tr("Deadline"), parent)
    , m_desk(desk)
    , m_late(new Chip)
    , m_words(makeLabel({}, nullptr, Wrap::Yes))
    , m_uncertain(makeLabel({}, "trouble", Wrap::Yes))
    , m_explain(makeButton(tr("E&xplain the deadline"), "link"))
    , m_explanation(makeLabel({}, "small", Wrap::Yes))
{
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    column()->addWidget(m_late);
    column()->addWidget(m_words);
    column()->addWidget(m_uncertain);
    m_uncertain->setObjectName(QStringLiteral("uncertain"));
    m_uncertain->hide();
    column()->addWidget(m_explain, 0, Qt::AlignLeft);
    column()->addWidget(m_explanation);
    m_explanation->hide();
    connect(m_explain, &QPushButton::clicked, this, [this] { m_explanation->setVisible(m_explanation->isHidden()); });
}

void DeadlineCard::show(const PetitionCase& petitionCase)
{
    const Petition& petition = petitionCase.petition;
    const WorkCalendar& calendar = m_desk.office().calendar();
    const LatenessWords late = latenessWords(petition, calendar, m_desk.today());
    m_late->setVisible(!late.text.isEmpty());
    m_late->set(late.text, late.tone);
    QStringList lines;
    if (petition.dueOn)
        lines.append(tr("Answer due on %1").arg(dayWords(*petition.dueOn)));
    if (!petition.dueBasis.isEmpty())
        lines.append(tr("Basis: %1").arg(petition.dueBasis));
    if (petition.prepareDueOn)
        lines.append(tr("Draft due on %1").arg(dayWords(*petition.prepareDueOn)));
    if (petition.promiseDue)
        lines.append(tr("Promised until %1: %2").arg(dayWords(*petition.promiseDue), petition.promise));
    if (!isFinal(petition.state)) {
        for (const PetitionCode& code : petitionCase.promisedFollowers) {
            if (const auto follower = m_desk.office().petition(code); follower && follower->petition.promiseDue)
                lines.append(tr("Promised until %1 in %2, merged into this one: %3")
                                 .arg(dayWords(*follower->petition.promiseDue), code.text, asListed(m_desk.office(), code, follower->petition.promise)));
        }
    }
    if (lines.isEmpty() && late.text.isEmpty())
        lines.append(isFinal(petition.state) ? tr("This petition has ended: no deadline runs.")
                                             : tr("The office's clock rests while others deal with it."));
    const DeadlineOrigin origin = originOf(petitionCase);
    const QDate zero = origin.zero;
    const Lateness standing = latenessOf(petition, m_desk.today());
    if (const QDate done = doneOn(petitionCase); petition.dueOn && done.isValid() && (standing == Lateness::Resting || standing == Lateness::Final)) {
        // Both days stand for good: a later change of the calendar moves neither.
        lines.append(done <= *petition.dueOn ? tr("Done on %1, in time").arg(dayWords(done))
                                             : tr("Done on %1, %2 days after the deadline").arg(dayWords(done)).arg(petition.dueOn->daysTo(done)));
    }
    const QDate warned = petition.dueOn ? warningDay(zero, *petition.dueOn) : QDate();
    const bool isRunning = petition.dueOn && petition.state != PetitionState::Answered && (standing == Lateness::DueToday || standing == Lateness::DueLater);
    if (isRunning && zero.isValid() && warned <= m_desk.today()) {
        m_late->set(late.text, Tone::Warning);
        lines.append(tr("Three quarters of the time have passed (since %1).").arg(dayWords(warned)));
    }
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());

    const bool canExplain = petition.dueOn && zero.isValid() && *petition.dueOn >= zero;
    const DeadlineExplanation explanation = canExplain ? explained(petitionCase, calendar) : DeadlineExplanation();
    // A count into a year that nobody entered may be wrong by its holidays: said at once, while the deadline runs.
    QStringList years;
    for (const int year : explanation.yearsNotEntered)
        years.append(QString::number(year));
    const bool isUncertain = !years.isEmpty() && standing != Lateness::Final && standing != Lateness::Resting;
    m_uncertain->setText(tr("The working calendar of %1 has not been entered: only weekends were left out. Enter its holidays under Directory, "
                            "Calendar, and look at this deadline again.").arg(years.join(QStringLiteral(", "))));
    m_uncertain->setVisible(isUncertain);
    m_explain->setVisible(canExplain);
    if (!canExplain) {
        m_explanation->hide();
        return;
    }
    QString words = explanation.text();
    if (!calendar.isWorkday(*petition.dueOn))
        words += u'\n' + tr("The day that was set lies on a day off: %1.").arg(dayWords(*petition.dueOn));
    m_explanation->setText(words);
}

} // namespace doithoai
