#include "ui/reports/cases_behind_dialog.h"

#include "domain/dates.h"
#include "services/named_cases.h"
#include "ui/widgets/row_table.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace doithoai {

CasesBehindDialog::CasesBehindDialog(Desk& desk, const QString& figure, std::vector<NamedCase> cases, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_cases(std::move(cases))
    , m_table(new RowTable(figure, new RowModel({tr("Code"), tr("What it is about"), tr("Day"), tr("State now")}), 1, {122, 300, 96, 150},
                           RowTable::Choose::One, new EmptyState(tr("No case counts to this number"), QString())))
{
    setWindowTitle(figure);
    setAccessibleName(figure);
    resize(820, 560);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(figure, "title", Wrap::Yes));
    column->addWidget(makeLabel(tr("%n case(s). Enter goes to the one that is marked.", nullptr, int(m_cases.size())), "muted", Wrap::Yes));
    column->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    column->addWidget(buttons);
    std::vector<ListRow> rows;
    for (const NamedCase& one : m_cases) {
        ListRow row;
        row.code = one.code;
        row.cells = {{one.code, {}, {}, false},
                     {one.words.simplified(), {}, {}, false},
                     {one.day.isValid() ? dates::onScreen(one.day) : QStringLiteral("–"), {}, one.day, !one.day.isValid()},
                     {one.state, {}, {}, false}};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    if (!m_cases.empty())
        m_table->choose(m_cases.front().code);
    m_table->view()->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &RowTable::opened, this, [this](const QString& code) { openCase(code); });
}

CasesBehindDialog::~CasesBehindDialog() = default;

void CasesBehindDialog::openCase(const QString& code)
{
    for (const NamedCase& one : m_cases) {
        if (one.code != code || !one.kind)
            continue;
        const CaseKind kind = *one.kind;
        accept();
        m_desk.open(kind, code);
        return;
    }
}

} // namespace doithoai
