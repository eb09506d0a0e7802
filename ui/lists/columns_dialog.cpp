#include "ui/lists/columns_dialog.h"

#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace doithoai {

ColumnsDialog::ColumnsDialog(const QList<ListColumn>& columns, const QStringList& shown, const QStringList& usual,
                             QWidget* parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Columns of the list"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(windowTitle(), "title", Wrap::Yes));
    column->addWidget(makeLabel(tr("Space shows or hides a column. Alt+↑ and Alt+↓ move it."), "muted", Wrap::Yes));
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(120);
    column->addWidget(m_list, 1);
    fill(shown);

    auto* moves = new QHBoxLayout;
    QPushButton* up = makeButton(tr("Move &up"));
    QPushButton* down = makeButton(tr("Move &down"));
    QPushButton* again = makeButton(tr("As at &first"));
    up->setObjectName(QStringLiteral("up"));
    down->setObjectName(QStringLiteral("down"));
    again->setObjectName(QStringLiteral("usual"));
    for (QPushButton* button : {up, down, again})
        moves->addWidget(button);
    moves->addStretch(1);
    column->addLayout(moves);
    auto* ends = new QHBoxLayout;
    ends->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    QPushButton* ok = makeButton(tr("&Show these"), "primary");
    ok->setObjectName(QStringLiteral("ok"));
    ok->setDefault(true);
    ends->addWidget(cancel);
    ends->addWidget(ok);
    column->addLayout(ends);

    connect(up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(again, &QPushButton::clicked, this, [this, usual] { fill(usual); });
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this, [this] { moveBy(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this, [this] { moveBy(1); });
    m_list->setFocus();
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(800, 600);
    resize(std::min(420, room.width() - 20), std::min(520, room.height() - 20));
}

void ColumnsDialog::fill(const QStringList& shown)
{
    m_list->clear();
    const auto add = [this](const ListColumn& column, bool isShown) {
        auto* item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, column.key);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString& key : shown) {
        for (const ListColumn& column : std::as_const(m_columns)) {
            if (column.key == key)
                add(column, true);
        }
    }
    for (const ListColumn& column : std::as_const(m_columns)) {
        if (!shown.contains(column.key))
            add(column, false);
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::moveBy(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

QStringList ColumnsDialog::shown() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

} // namespace doithoai
