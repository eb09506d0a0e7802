#include "ui/personal/erase_dialog.h"

#include "documents/paper_form.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "ui/edit_history.h"
#include "ui/personal/finishing.h"
#include "ui/prompter.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

EraseDialog::EraseDialog(Desk& desk, const QStringList& petitions, QWidget* parent)
    : ActDialog(parent)
    , m_desk(desk)
    , m_petitions(petitions)
    , m_cases(makeLabel({}, nullptr, Wrap::Yes))
    , m_places(new QListWidget)
    , m_stays(makeLabel({}, "muted", Wrap::Yes))
    , m_openToo(new QCheckBox(tr("Also from cases that are &not ended, though their answer needs the name")))
    , m_backups(new QCheckBox)
    , m_reason(new QLineEdit)
{
    begin(tr("Erase personal data"),
          tr("Name, address and telephone go. The cases stay, with all their figures; the journal keeps that they were erased, not the words."),
          makeButton(tr("&Erase"), "primary"));
    column()->addWidget(m_cases);
    column()->addWidget(makeLabel(tr("Texts that name the person: what is ticked is replaced by “(đã xóa)”"), "heading", Wrap::Yes));
    m_places->setAccessibleName(tr("Texts that name the person"));
    m_places->setWordWrap(true);
    m_places->setMinimumHeight(90);
    column()->addWidget(m_places, 1);
    column()->addWidget(m_stays);
    column()->addWidget(m_openToo);
    m_backups->setChecked(true);
    column()->addWidget(m_backups);
    auto* why = new QHBoxLayout;
    QLabel* label = makeLabel(tr("&Why:"));
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why the data are erased"));
    m_reason->setPlaceholderText(tr("The request or the rule, without the name: it stays on record"));
    why->addWidget(label);
    why->addWidget(m_reason, 1);
    column()->addLayout(why);
    connect(go(), &QPushButton::clicked, this, [this] { erase(); });
    resizeWithin({860, 680});
    showPlan();
    showBackups();
    m_reason->setFocus();
}

ErasureRequest EraseDialog::request() const
{
    ErasureRequest request;
    request.petitions = m_petitions;
    request.reason = m_reason->text();
    request.isOpenToo = m_openToo->isChecked();
    request.isWithBackups = m_backups->isChecked();
    request.secondPlace = view::secondPlace();
    request.ticked = std::vector<WordPlace>();
    for (int i = 0; i < m_places->count(); ++i) {
        if (m_places->item(i)->checkState() == Qt::Checked)
            request.ticked->push_back(m_plan.places[size_t(i)].place);
    }
    return request;
}

void EraseDialog::showPlan()
{
    auto plan = planErasure(m_desk.office(), request());
    if (!plan) {
        say(plan.error().message);
        go()->setEnabled(false);
        return;
    }
    m_plan = std::move(*plan);
    QStringList cases, stays = notesOn(m_plan);
    bool isOpen = false;
    for (const ErasurePlan::Case& one : m_plan.cases) {
        QStringList words{one.code.text, label(one.state), one.petitioner, one.address, one.phone};
        words.removeAll(QString());
        cases.append(words.join(QStringLiteral(" · ")));
        isOpen = isOpen || !isFinal(one.state);
    }
    m_cases->setText(cases.join(u'\n'));
    m_openToo->setVisible(isOpen);
    for (const NamingPlace& one : m_plan.places) {
        const QString where = one.place.caseCode.isEmpty() ? labelOf(one.place) : QStringLiteral("%1 · %2").arg(one.place.caseCode, labelOf(one.place));
        auto* item = new QListWidgetItem(where + QStringLiteral(": ") + one.excerpt, m_places);
        const bool mayGo = one.place.table != QLatin1String("setting");
        item->setFlags(mayGo ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable : Qt::ItemIsSelectable);
        item->setCheckState(mayGo && one.isAround ? Qt::Checked : Qt::Unchecked);
        // It goes whatever is ticked.
        if (one.isBound)
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!one.isAround)
            item->setToolTip(tr("Of another case: it may be somebody of the same name."));
    }
    for (const ErasurePlan::OtherRecord& one : m_plan.records)
        stays.append(tr("%1 has these words as its own %2, which stays: it may be somebody of the same name.").arg(one.code.text, labelOf(one).toLower()));
    for (const PaperMention& one : m_plan.papers) {
        const QString number = one.paper.number.isEmpty() ? paperLabel(one.paper.kind) : one.paper.number;
        stays.append(one.isNaming ? tr("The issued paper %1 of %2 names the person and stays: it goes only by a protocol of destruction.").arg(number, dates::onScreen(one.paper.date))
                                  : tr("The issued paper %1 of %2 stays.").arg(number, dates::onScreen(one.paper.date)));
    }
    if (!m_plan.attachments.empty())
        stays.append(tr("%1 attached files stay: look whether they name the person, and take them away by hand.").arg(m_plan.attachments.size()));
    int entries = 0;
    for (const NamingHistory& one : m_plan.history)
        entries += one.isReplaced ? 0 : one.place.entries;
    if (entries > 0)
        stays.append(tr("Words about other cases that were changed since name the person in the journal (entries: %1). They stay; the command line takes them away (--everywhere).").arg(entries));
    if (m_plan.imported > 0)
        stays.append(tr("The mark of the imported row stays, without words: the same table does not bring the name in again."));
    m_stays->setText(stays.join(u'\n'));
    m_stays->setVisible(!stays.isEmpty());
}

void EraseDialog::showBackups()
{
    const auto copies = staleCopies(m_desk.office(), view::secondPlace(), m_petitions);
    // Those with a trouble are left and named.
    const auto count = copies ? std::ranges::count_if(*copies, [](const StaleCopy& copy) { return copy.trouble.isEmpty(); }) : 0;
    m_backups->setText(count > 0 ? tr("Make a new &backup, then remove %1 older ones that hold the words").arg(count)
                                 : tr("Remove older &backups that hold the words: there is none now"));
    QStringList names;
    if (copies) {
        for (const StaleCopy& copy : *copies)
            names.append(QDir::toNativeSeparators(copy.path) + (copy.trouble.isEmpty() ? QString() : u' ' + copy.trouble));
    }
    m_backups->setToolTip(Qt::convertFromPlainText(names.join(u'\n')));
}

void EraseDialog::erase()
{
    const ErasureRequest wanted = request();
    if (!m_desk.prompter().confirm({windowTitle(), tr("Erase the personal data from %1 cases? This cannot be undone.").arg(m_plan.cases.size()), {}, tr("Erase"), {}}))
        return;
    const auto done = erasePerson(m_desk.office(), wanted, m_desk.actor());
    if (!done)
        return say(sentenceOf(done.error()));
    m_desk.forgetTyped();
    const auto finished = finishErasingBeside(m_desk, this);
    const QString told = isNamedStill(*done) ? tr("The personal data are erased; what was shown as staying names the person still.") : tr("The personal data are erased.");
    const QString words = told + u' ' + (finished ? wordsOf(*finished) : finished.error().message);
    m_desk.say(words, finished && finished->isAll() ? Tone::Good : Tone::Warning);
    accept();
}

} // namespace doithoai
