#include "ui/personal/destroy_dialog.h"

#include "domain/dates.h"
#include "ui/edit_history.h"
#include "ui/personal/finishing.h"
#include "ui/prompter.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString howLongKept(const Office& office)
{
    const int years = office.settings().value(QStringLiteral("retention.years")).toInt();
    return years > 0 ? DestroyDialog::tr("Dossiers are kept for %1 years. %2").arg(years).arg(office.settings().value(QStringLiteral("retention.basis"))).trimmed()
                     : DestroyDialog::tr("No period of keeping is set (retention.years).");
}

} // namespace

DestroyDialog::DestroyDialog(Desk& desk, QDate before, QWidget* parent)
    : ActDialog(parent)
    , m_desk(desk)
    , m_before(new DayEditor(DayEditor::Holds::Day))
    , m_decision(new QLineEdit)
    , m_number(new QLineEdit)
    , m_cases(new QListWidget)
    , m_what(makeLabel({}, "muted", Wrap::Yes))
    , m_backups(new QCheckBox(tr("Make a new &backup, then remove the older ones that hold the words")))
{
    begin(tr("Destroy old dossiers"), howLongKept(desk.office()), makeButton(tr("&Destroy by protocol…"), "primary"));
    auto* form = new QFormLayout;
    m_before->setName(tr("Ended before"));
    m_before->setText(before.isValid() ? before.toString(Qt::ISODate) : QString());
    m_decision->setAccessibleName(tr("Decision"));
    m_decision->setPlaceholderText(tr("Number, day and issuer of the decision to destroy"));
    m_number->setAccessibleName(tr("Number of the protocol"));
    m_number->setPlaceholderText(tr("The next one of its book"));
    form->addRow(tr("Ended before"), m_before);
    form->addRow(tr("Decision"), m_decision);
    form->addRow(tr("Number of the protocol"), m_number);
    column()->addLayout(form);
    m_cases->setAccessibleName(tr("Dossiers that would be destroyed"));
    m_cases->setMinimumHeight(90);
    m_cases->setWordWrap(true); // long topics go on below
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_cases, 1);
    column()->addWidget(m_what);
    m_backups->setChecked(true);
    column()->addWidget(m_backups);
    connect(go(), &QPushButton::clicked, this, [this] { destroyNow(); });
    connect(m_before, &FieldEditor::edited, this, [this] { showPlan(); });
    resizeWithin({760, 640});
    showPlan();
    m_decision->setFocus();
}

DestructionRequest DestroyDialog::request() const
{
    DestructionRequest request;
    request.before = QDate::fromString(m_before->text(), Qt::ISODate);
    request.number = m_number->text();
    request.decision = m_decision->text();
    request.isWithBackups = m_backups->isChecked();
    request.secondPlace = view::secondPlace();
    return request;
}

void DestroyDialog::showPlan()
{
    m_cases->clear();
    const DestructionRequest wanted = request();
    go()->setEnabled(false);
    if (!wanted.before.isValid()) {
        m_what->setText(tr("Name the day before which the dossiers ended."));
        return;
    }
    const auto plan = planDestruction(m_desk.office(), wanted);
    if (!plan)
        return say(plan.error().message);
    for (const EndedCase& one : plan->cases)
        m_cases->addItem(endedLine(one));
    QString words = tr("Of %1 cases go: names, addresses, telephones, all long texts, %2 attached files and the pages of %3 issued papers. What stays: codes, states, days, figures, "
                       "numbers and hashes.")
                        .arg(plan->cases.size())
                        .arg(plan->attachments.size())
                        .arg(plan->papers.size());
    if (!plan->keptPapers.empty())
        words += u' ' + tr("%1 papers that are about other cases too stay.").arg(plan->keptPapers.size());
    m_what->setText(words);
    go()->setEnabled(!plan->cases.empty() && m_desk.may(acts::destroy));
    go()->setToolTip(m_desk.whyNot(acts::destroy));
}

void DestroyDialog::destroyNow()
{
    if (!m_desk.prompter().confirm({windowTitle(), tr("Destroy %1 cases for ever? The protocol lists them.").arg(m_cases->count()), {}, tr("Destroy"), {}}))
        return;
    const auto done = destroyDossiers(m_desk.office(), request(), m_desk.actor());
    if (!done)
        return say(sentenceOf(done.error()));
    m_desk.forgetTyped();
    const auto finished = finishErasingBeside(m_desk, this);
    const QString words = tr("The dossiers are destroyed; the protocol %1 stands in the register.").arg(done->number.isEmpty() ? done->caseCode : done->number) + u' '
        + (finished ? wordsOf(*finished) : finished.error().message);
    m_desk.say(words, finished && finished->isAll() ? Tone::Good : Tone::Warning);
    accept();
}

} // namespace doithoai
