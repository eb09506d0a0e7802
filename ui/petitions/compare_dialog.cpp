#include "ui/petitions/compare_dialog.h"

#include "services/name_viewing.h"
#include "ui/case_specs.h"
#include "ui/event_dialog.h"
#include "ui/name_looks.h"
#include "ui/screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

namespace {

/// How far a petition has come: those that are being answered stand above those that are prepared, whatever came first.
int reached(PetitionState state)
{
    using enum PetitionState;
    if (state == OutOfScope || state == Merged || state == Withdrawn)
        return -1;
    return std::min(static_cast<int>(state), static_cast<int>(Answered));
}

/// Which of two leads when they are merged: the one that has come further, else the one that came first.
bool leads(const Petition& one, const Petition& other)
{
    if (reached(one.state) != reached(other.state))
        return reached(one.state) > reached(other.state);
    if (one.receivedOn && other.receivedOn && one.receivedOn != other.receivedOn)
        return *one.receivedOn < *other.receivedOn;
    return one.code.text < other.code.text;
}

} // namespace

CompareDialog::CompareDialog(Desk& desk, const PetitionCode& one, const PetitionCode& other, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Compare two petitions"));
    setAccessibleName(windowTitle());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    outer->setSpacing(Theme::gap);
    outer->addWidget(makeLabel(tr("Are they the same?"), "title", Wrap::Yes));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    const Result<PetitionCase> a = desk.office().petition(one);
    const Result<PetitionCase> b = desk.office().petition(other);
    int row = 0;
    grid->addWidget(makeLabel(one.text, "heading"), row, 2);
    grid->addWidget(makeLabel(other.text, "heading"), row++, 3);
    if (a && b) {
        const bool hasNames = mayShowNames(desk, {one.text, other.text});
        const auto shown = [&](const Petition& petition) {
            return snapshotOf(PetitionCase{shownPetition(desk.office(), petition, hasNames), {}, {}, {}, 0, {}});
        };
        const CaseSnapshot x = shown(a->petition);
        const CaseSnapshot y = shown(b->petition);
        const EditorWorld world = worldOf(desk);
        const auto addRow = [&](const QString& name, const QString& left, const QString& right) {
            if (left.isEmpty() && right.isEmpty())
                return;
            QLabel* sign = makeLabel(left == right ? QStringLiteral("=") : QStringLiteral("≠"), left == right ? "muted" : nullptr);
            sign->setAccessibleName(left == right ? tr("the same") : tr("different"));
            grid->addWidget(makeLabel(name, "small", Wrap::Yes), row, 0, Qt::AlignTop);
            grid->addWidget(sign, row, 1, Qt::AlignTop);
            grid->addWidget(makeLabel(left, nullptr, Wrap::Yes), row, 2, Qt::AlignTop);
            grid->addWidget(makeLabel(right, nullptr, Wrap::Yes), row++, 3, Qt::AlignTop);
        };
        addRow(tr("State"), stateLabel(CaseKind::Petition, x.state), stateLabel(CaseKind::Petition, y.state));
        for (const FieldSpec& field : fieldsOfKind(CaseKind::Petition))
            addRow(field.label, readable(field, x.values.value(field.key), world), readable(field, y.values.value(field.key), world));
    }
    grid->setRowStretch(row, 1);
    outer->addWidget(makeScrollingPage(content), 1);
    auto* foot = new QWidget;
    auto* buttons = new FlowLayout(8, foot); // three long ones do not fit beside one another at 200 %
    QPushButton* apart = makeButton(tr("They stay &apart"));
    // What is offered first keeps the petition that more was done about.
    const bool isOneLeading = a && b && leads(a->petition, b->petition);
    QPushButton* into = makeButton(tr("Merge %1 into %2…").arg(one.text, other.text), isOneLeading ? nullptr : "primary");
    QPushButton* back = makeButton(tr("Merge %1 into %2…").arg(other.text, one.text), isOneLeading ? "primary" : nullptr);
    into->setObjectName(QStringLiteral("mergeInto"));
    back->setObjectName(QStringLiteral("mergeBack"));
    // As the follower's state allows it, and into a petition that still runs.
    const auto mayMerge = [&](const PetitionCode& follower, const Result<PetitionCase>& leading) {
        const auto steps = desk.office().nextSteps(follower.text, desk.today());
        return desk.mayWrite() && leading && !isFinal(leading->petition.state) && steps
            && std::ranges::any_of(*steps, [](const NextStep& step) { return step.event == QLatin1String("merge"); });
    };
    into->setEnabled(mayMerge(one, b));
    back->setEnabled(mayMerge(other, a));
    for (QPushButton* button : {apart, isOneLeading ? into : back, isOneLeading ? back : into})
        buttons->addWidget(button);
    outer->addWidget(foot);
    connect(apart, &QPushButton::clicked, this, &QDialog::reject);
    connect(into, &QPushButton::clicked, this, [this, one, other] { merge(one, other); });
    connect(back, &QPushButton::clicked, this, [this, one, other] { merge(other, one); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(900, room.width() - 20), std::min(660, room.height() - 20));
}

void CompareDialog::merge(const PetitionCode& follower, const PetitionCode& leading)
{
    EventDialog dialog(m_desk, CaseKind::Petition, {follower.text}, QStringLiteral("merge"), this);
    dialog.give({{QStringLiteral("leading"), leading.text}});
    if (dialog.exec() == QDialog::Accepted)
        accept();
}

} // namespace doithoai
