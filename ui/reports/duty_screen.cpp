#include "ui/reports/duty_screen.h"

#include "reports/period_report.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int yearsBack = 5;
} // namespace

DutyScreen::DutyScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_field(new FilterField(tr("Filter posts: name, body…")))
    , m_year(new QComboBox)
    , m_summary(makeLabel({}, "muted", Wrap::Yes))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->addWidget(makeLabel(tr("Dialogue duty of the year"), "title"));
    first->addWidget(new Chip(QStringLiteral("Đ.11"), Tone::Info));
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    auto* name = makeLabel(tr("&Year"), "muted");
    m_year->setAccessibleName(tr("Year"));
    name->setBuddy(m_year);
    for (int back = 0; back <= yearsBack; ++back)
        m_year->addItem(QString::number(desk.today().year() - back), desk.today().year() - back);
    head->addWidget(name);
    head->addWidget(m_year);
    column->addLayout(head);
    column->addWidget(m_field);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    m_table = new RowTable(tr("Dialogue duty of the year"),
                           new RowModel({tr("Post"), tr("Body"), tr("Required"), tr("Held"), tr("By the head"), tr("By a deputy"),
                                         tr("Still to be held"), tr("State")}),
                           0, {230, 200, 80, 116, 136, 92, 152, 150}, RowTable::Choose::One,
                           new EmptyState(tr("No post has a duty in this year"),
                                          tr("Posts with a quota come with the regulation profile in force.")));
    m_table->view()->setMinimumHeight(140);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    connect(m_field, &FilterField::wordsChanged, this, [this](const QString& typed) { m_table->model()->setFilter(typed); });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] { reload(); });
}

QLineEdit* DutyScreen::filterField() const
{
    return m_field;
}

void DutyScreen::reload()
{
    const int year = m_year->currentData().toInt();
    const QDate today = desk().today();
    const QDate end(year, 12, 31);
    const bool isWithin = today <= end;
    const Result<std::vector<DutyRow>> board = dutyBoard(desk().office().file(), year, isWithin ? today : end, today);
    if (!board) {
        desk().say(board.error().message, Tone::Bad);
        return;
    }
    const Directory& directory = desk().office().directory();
    std::vector<ListRow> rows;
    int required = 0;
    int held = 0;
    for (const DutyRow& duty : *board) {
        required += duty.required;
        held += std::min(duty.held, duty.required);
        const auto number = [](int n) { return ListCell{QString::number(n), {}, n, n == 0}; };
        ListCell state{QStringLiteral("✓ ") + tr("Done"), Tone::Good, 2, false};
        // Within the year nobody is in default (Đ.11): what is open is only what remains.
        if (duty.held == 0)
            state = {QStringLiteral("○ ") + tr("None yet"), isWithin ? Tone::Neutral : Tone::Bad, 0, false};
        else if (duty.missing > 0)
            state = {QStringLiteral("◐ ") + tr("%1 of %2 done").arg(duty.held).arg(duty.required), isWithin ? Tone::Warning : Tone::Bad, 1, false};
        ListRow row;
        row.code = duty.post;
        row.cells = {{directory.postName(PostCode{duty.post}), {}, {}, false},
                     {directory.unitName(UnitCode{duty.unit}), {}, {}, false},
                     number(duty.required), number(duty.held), number(duty.byHead), number(duty.byDeputy), number(duty.missing), state};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    m_summary->setText((isWithin ? tr("%1 of %2 done so far; the rest can be held until 31/12/%3.")
                                 : tr("%1 of %2 done in %3."))
                           .arg(held)
                           .arg(required)
                           .arg(year));
}

} // namespace doithoai
