#include "ui/live/phrases_dialog.h"

#include "ui/prompter.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doithoai {

PhrasesDialog::PhrasesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(0, 2))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_ok(makeButton(tr("&Keep the phrases"), "primary"))
{
    setWindowTitle(tr("Phrases"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(windowTitle(), "title"));
    column->addWidget(makeLabel(tr("Type the letters, then Tab: the words stand there. F2 writes in a row."), "muted", Wrap::Yes));
    m_table->setObjectName(QStringLiteral("phrases"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Letters"), tr("Words")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->setColumnWidth(0, 110);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    column->addWidget(m_table, 1);
    m_trouble->hide();
    column->addWidget(m_trouble);

    QPushButton* add = makeButton(tr("&Add"));
    QPushButton* remove = makeButton(tr("&Remove"));
    QPushButton* shipped = makeButton(tr("As &shipped"));
    QPushButton* cancel = makeButton(tr("&Cancel"));
    add->setObjectName(QStringLiteral("addPhrase"));
    remove->setObjectName(QStringLiteral("removePhrase"));
    m_ok->setObjectName(QStringLiteral("ok"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add, remove, shipped})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    for (QPushButton* button : {add, remove, shipped, cancel, m_ok})
        button->setAutoDefault(false);

    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus();
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_table->removeRow(m_table->currentRow());
    });
    connect(shipped, &QPushButton::clicked, this, [this] { fill(shippedPhrases()); });
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    fill(readPhrases(desk.office().settings().value(QStringLiteral("phrases"))));
    m_atFirst = phrases();
    m_ok->setEnabled(desk.may(acts::filter));
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(620, room.width() - 20), std::min(520, room.height() - 20));
    m_table->setFocus();
}

void PhrasesDialog::fill(const std::vector<Phrase>& phrases)
{
    m_table->setRowCount(0);
    for (const Phrase& phrase : phrases)
        addRow(phrase);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void PhrasesDialog::addRow(const Phrase& phrase)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(phrase.abbreviation));
    m_table->setItem(row, 1, new QTableWidgetItem(phrase.words));
}

std::vector<Phrase> PhrasesDialog::phrases() const
{
    std::vector<Phrase> all;
    all.reserve(static_cast<size_t>(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        all.push_back({m_table->item(row, 0)->text(), m_table->item(row, 1)->text()});
    return all;
}

void PhrasesDialog::reject()
{
    // What stands in an open cell belongs to it.
    m_ok->setFocus();
    if (!m_ok->isEnabled() || phrases() == m_atFirst || mayLose(m_desk))
        QDialog::reject();
}

void PhrasesDialog::accept()
{
    // What stands in an open cell belongs to it.
    m_ok->setFocus();
    const std::vector<Phrase> written = phrases();
    const QString setting = written == shippedPhrases() ? QString() : writePhrases(written);
    const Result<void> kept = m_desk.office().changeSetting(QStringLiteral("phrases"), setting, m_desk.actor());
    if (kept) {
        QDialog::accept();
        return;
    }
    m_trouble->setText(kept.error().message);
    m_trouble->show();
}

} // namespace doithoai
