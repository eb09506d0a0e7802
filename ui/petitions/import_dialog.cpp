#include "ui/petitions/import_dialog.h"

#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/incoming_file.h"
#include "exchange/petition_rows.h"
#include "ui/backup_first.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace doithoai {

namespace {

/// What a long table shows by a waiting cursor.
class Waiting {
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

constexpr int headRow = 1;

struct RowVerdict {
    QString severity; ///< of the gravest finding; empty: the row is taken in
    QStringList notes;
};

/// What is wrong or known, by the number of the row.
QMap<int, RowVerdict> verdictsOf(const ImportResult& result)
{
    static const QStringList byGravity = {QStringLiteral("error"), QStringLiteral("known"), QStringLiteral("warning")};
    QMap<int, RowVerdict> verdicts;
    for (const ImportFinding& finding : result.findings) {
        RowVerdict& verdict = verdicts[finding.row];
        const bool isGraver = verdict.severity.isEmpty()
            || byGravity.indexOf(finding.severity) < byGravity.indexOf(verdict.severity);
        if (isGraver)
            verdict.severity = finding.severity;
        // Most sentences name their column themselves.
        const bool namesColumn = finding.column.isEmpty() || finding.row == headRow || finding.message.startsWith(finding.column + u':');
        verdict.notes.append(namesColumn ? finding.message : finding.column + QStringLiteral(": ") + finding.message);
    }
    return verdicts;
}

} // namespace

ImportDialog::ImportDialog(Desk& desk, const QString& session, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_session(session)
    , m_path(new QLineEdit)
    , m_encoding(new QComboBox)
    , m_summary(makeLabel({}, "heading", Wrap::Yes))
    , m_columns(makeLabel({}, "trouble", Wrap::Yes))
    , m_why(makeLabel({}, nullptr, Wrap::Yes))
    , m_ok(makeButton(tr("&Take them in"), "primary"))
{
    const QString title = tr("Petitions from a CSV file");
    setWindowTitle(title);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(title, "title", Wrap::Yes));
    column->addWidget(makeLabel(tr("For session %1. Nothing is written before you have seen what becomes of each row.").arg(session),
                                "muted", Wrap::Yes));
    auto* line = new QHBoxLayout;
    auto* name = makeLabel(tr("&File"), "muted");
    name->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Choose a table that was saved as CSV, or type its path and press Enter"));
    QPushButton* chooser = makeButton(tr("C&hoose…"));
    line->addWidget(name);
    line->addWidget(m_path, 1);
    line->addWidget(chooser);
    auto* written = makeLabel(tr("&Written in"), "muted");
    written->setBuddy(m_encoding);
    m_encoding->setAccessibleName(tr("How the letters of the table are written"));
    fillEncodings();
    line->addWidget(written);
    line->addWidget(m_encoding);
    column->addLayout(line);
    column->addWidget(m_summary);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->hide();
    column->addWidget(m_columns);
    auto* empty = new EmptyState(tr("No table yet"),
                                 tr("The first row names the columns. It needs at least the day, the channel and the content."));
    m_table = new RowTable(tr("Rows of the table"),
                           new RowModel({tr("Row"), tr("Petitioner"), tr("Content"), tr("Verdict"), tr("Why")}), 2,
                           {64, 140, 220, 140, 230}, RowTable::Choose::One, empty);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->hide();
    column->addWidget(m_why);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_ok->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_ok->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    connect(chooser, &QPushButton::clicked, this, [this] { choose(); });
    connect(m_path, &QLineEdit::returnPressed, this, [this] { preview(); });
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ok->setEnabled(false); });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        if (!m_path->text().trimmed().isEmpty())
            preview();
    });
    connect(m_table, &RowsView::chosenChanged, this, [this] { showWhy(); });
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(1040, room.width() - 20), std::min(680, room.height() - 20));
    setMinimumSize(280, 200);
    m_path->setFocus();
}

/// The old encodings by the names that people know; by itself the program looks which one it is.
void ImportDialog::fillEncodings()
{
    m_encoding->addItem(tr("found by itself"), QStringLiteral("auto"));
    m_encoding->addItem(QStringLiteral("Unicode (UTF-8)"), QStringLiteral("utf-8"));
    m_encoding->addItem(QStringLiteral("TCVN3 (ABC, .VnTime)"), QStringLiteral("tcvn3"));
    m_encoding->addItem(tr("TCVN3, all capitals (.VnTimeH)"), QStringLiteral("tcvn3-capitals"));
    m_encoding->addItem(QStringLiteral("VNI"), QStringLiteral("vni"));
    m_encoding->addItem(QStringLiteral("Windows-1258"), QStringLiteral("windows-1258"));
}

void ImportDialog::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Petitions from a CSV file"), folder,
                                                      tr("Tables") + QStringLiteral(" (*.csv *.txt);;") + tr("All files") + QStringLiteral(" (*)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    preview();
}

void ImportDialog::refuse(const QString& sentence)
{
    m_ok->setEnabled(false);
    m_bytes.clear();
    m_reasons.clear();
    m_table->model()->setRows({});
    showWhy();
    m_columns->hide();
    m_summary->setText(sentence);
}

void ImportDialog::preview()
{
    const Result<QByteArray> bytes = readIncoming(m_path->text().trimmed(), largestTable);
    if (!bytes) {
        refuse(bytes.error().message);
        return;
    }
    const Waiting waiting;
    const Result<DecodedTable> table = decodeTable(*bytes, m_encoding->currentData().toString());
    if (!table) {
        refuse(table.error().message);
        return;
    }
    const auto result = importPetitions(m_desk.office(), table->utf8, {{QStringLiteral("session"), m_session}}, m_desk.actor(), true);
    if (!result) {
        refuse(sentenceOf(result.error()));
        return;
    }
    m_bytes = table->utf8;
    showRows(*result);
    m_summary->setText(tr("Rows: %1. To be taken in: %2; known already: %3; with a warning: %4; left out: %5.")
                           .arg(result->rows)
                           .arg(result->accepted)
                           .arg(result->known)
                           .arg(result->warned)
                           .arg(result->rejected)
                       + (table->from.isEmpty() ? QString() : QString(u' ' + encodingNotice(*table))));
    m_ok->setEnabled(result->accepted > 0);
    if (m_ok->isEnabled())
        m_ok->setFocus();
}

/// The table has two lines for a reason: all of it stands below, for the row that one is on.
void ImportDialog::showWhy()
{
    const QString number = m_table->chosen().value(0);
    const QString reason = m_reasons.value(number.toInt());
    m_why->setText(reason.isEmpty() ? QString() : tr("Row %1: %2").arg(number, reason));
    m_why->setVisible(!reason.isEmpty());
}

void ImportDialog::showRows(const ImportResult& result)
{
    const QMap<int, RowVerdict> verdicts = verdictsOf(result);
    m_columns->setText(verdicts.value(headRow).notes.join(u'\n'));
    m_columns->setVisible(!m_columns->text().isEmpty());
    m_reasons.clear();
    const auto cells = csv::read(m_bytes);
    if (!cells)
        return;
    QMap<int, const Petition*> readable;
    const auto read = readPetitions(m_desk.office(), *cells, {{QStringLiteral("session"), m_session}}, m_desk.today());
    if (read) {
        for (size_t i = 0; i < read->taken.size(); ++i)
            readable.insert(read->taken[i].row, &read->petitions[i]);
    }
    std::vector<ListRow> rows;
    for (size_t i = 1; i < cells->size(); ++i) {
        const QStringList& row = (*cells)[i];
        if (row.join(QString()).trimmed().isEmpty())
            continue;
        const int number = static_cast<int>(i) + 1;
        const RowVerdict verdict = verdicts.value(number);
        const Petition* petition = readable.value(number);
        ListCell word{tr("Taken in"), Tone::Good, {}, false};
        if (verdict.severity == QLatin1String("error"))
            word = {tr("Left out"), Tone::Bad, {}, false};
        else if (verdict.severity == QLatin1String("known"))
            word = {tr("Known already"), Tone::Neutral, {}, false};
        else if (verdict.severity == QLatin1String("warning"))
            word = {tr("With a warning"), Tone::Warning, {}, false};
        ListRow shown;
        shown.code = QString::number(number);
        const bool isNameless = petition == nullptr || petition->petitioner.isEmpty();
        shown.cells.push_back({shown.code, {}, number, false});
        shown.cells.push_back({petition != nullptr ? petitionerWords(*petition) : QString(), {}, {}, isNameless});
        shown.cells.push_back({petition != nullptr ? petition->content : row.join(QStringLiteral(" · ")), {}, {}, petition == nullptr});
        shown.cells.push_back(word);
        m_reasons.insert(number, verdict.notes.join(u' '));
        shown.cells.push_back({m_reasons[number], {}, {}, false});
        rows.push_back(std::move(shown));
    }
    m_table->model()->setRows(std::move(rows));
    showWhy();
}

void ImportDialog::accept()
{
    if (!m_ok->isEnabled() || m_bytes.isEmpty())
        return;
    const Waiting waiting;
    if (const auto kept = backUpFirst(m_desk); !kept) {
        m_summary->setText(kept.error().message);
        return;
    }
    const auto result = importPetitions(m_desk.office(), m_bytes, {{QStringLiteral("session"), m_session}}, m_desk.actor(), false);
    if (!result) {
        // What was read stays on the screen; nothing was written.
        m_summary->setText(sentenceOf(result.error()));
        m_ok->setEnabled(false);
        return;
    }
    m_desk.say(tr("%1 petitions were taken in; %2 known already, %3 left out.").arg(result->accepted).arg(result->known).arg(result->rejected),
               result->rejected > 0 ? Tone::Warning : Tone::Good);
    QDialog::accept();
}

} // namespace doithoai
