#include "ui/reports/package_dialog.h"

#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "domain/period.h"
#include "exchange/incoming_file.h"
#include "reports/own_report.h"
#include "reports/period_report.h"
#include "ui/backup_first.h"
#include "ui/prompter.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

/// "First half of 2023", as the reports' list names it.
QString periodInWords(const QString& name)
{
    const auto period = Period::parse(name);
    if (!period || period->part() == Period::Part::Year)
        return PackageDialog::tr("year %1").arg(name);
    return (period->part() == Period::Part::FirstHalf ? PackageDialog::tr("first half of %1") : PackageDialog::tr("second half of %1"))
        .arg(period->year());
}

QString patternOf()
{
    return PackageDialog::tr("Files of figures") + QStringLiteral(" (*.dtjson)");
}

} // namespace

PackageDialog::PackageDialog(Desk& desk, QByteArray bytes, PackagePreview preview, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_bytes(std::move(bytes))
    , m_preview(std::move(preview))
    , m_byTUVP(new DayEditor(DayEditor::Holds::Day))
    , m_byBDV(new DayEditor(DayEditor::Holds::Day))
    , m_acceptsKey(new QCheckBox(tr("The unit has confirmed its &new key")))
    , m_ok(makeButton(tr("&Take the figures in"), "primary"))
{
    const QString title = tr("Figures of %1, %2").arg(m_preview.package.unitName, periodInWords(m_preview.package.period));
    setWindowTitle(title);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(title, "title", Wrap::Yes));
    column->addWidget(makeLabel(senderWords(), m_preview.trust == SenderTrust::Known ? "muted" : "heading", Wrap::Yes));
    if (m_preview.isKnown)
        column->addWidget(makeLabel(tr("These figures are in already. Taking them in again changes nothing."), "heading", Wrap::Yes));
    m_table = new RowTable(tr("Figures of the file"), new RowModel({tr("Figure"), tr("In this office's file"), tr("In the unit's file"), tr("Change")}), 0,
                           {230, 150, 150, 110}, RowTable::Choose::One, new EmptyState(tr("The file has no figures"), {}));
    fillTable();
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addLayout(receiptRow());
    m_acceptsKey->setVisible(m_preview.trust == SenderTrust::Other);
    column->addWidget(m_acceptsKey);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setEnabled(m_preview.trust != SenderTrust::Other);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    connect(m_acceptsKey, &QCheckBox::toggled, m_ok, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(760, room.width() - 20), std::min(640, room.height() - 20));
    (m_ok->isEnabled() ? static_cast<QWidget*>(m_ok) : m_acceptsKey)->setFocus();
}

QString PackageDialog::senderWords() const
{
    const UnitPackage& package = m_preview.package;
    QString words = tr("Made on %1 by %2. Fingerprint of the sender's key: %3.")
                        .arg(dates::onScreen(package.madeOn), package.madeBy, m_preview.fingerprint);
    switch (m_preview.trust) {
    case SenderTrust::New:
        return words + u' ' + tr("This is the first file of this unit: compare the fingerprint with it on the telephone.");
    case SenderTrust::Known:
        return words + u' ' + tr("The same key as before.");
    case SenderTrust::Other:
        break;
    }
    return words + u' ' + tr("This is another key than before. Ask the unit whether it has a new one.");
}

/// Two recipients, two days of receipt (Đ.13): today, unless the person says otherwise; empty: not yet.
QHBoxLayout* PackageDialog::receiptRow()
{
    auto* row = new QHBoxLayout;
    for (const auto& [editor, key] : {std::pair{m_byTUVP, "receivedByTUVP"}, std::pair{m_byBDV, "receivedByBDV"}}) {
        const QString name = figureLabel(QLatin1String(key));
        editor->setName(name);
        editor->setText(m_desk.today().toString(Qt::ISODate));
        auto* label = makeLabel(name, "muted");
        label->setBuddy(editor->control());
        row->addWidget(label);
        row->addWidget(editor, 1);
        row->addSpacing(Theme::gap);
    }
    return row;
}

void PackageDialog::fillTable()
{
    std::vector<ListRow> rows;
    for (const PackagePreview::Cell& cell : m_preview.cells) {
        const auto shown = [](const QString& figure) {
            return ListCell{figure.isEmpty() ? QStringLiteral("–") : figure, {}, figure.toInt(), figure.isEmpty()};
        };
        ListRow row;
        row.code = cell.key;
        row.cells = {{figureLabel(cell.key), {}, {}, false},
                     shown(cell.before),
                     shown(cell.after),
                     cell.differs() ? ListCell{tr("changes"), Tone::Warning, 1, false} : ListCell{tr("the same"), {}, 0, true}};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
}

void PackageDialog::accept()
{
    for (DayEditor* editor : {m_byTUVP, m_byBDV}) {
        if (!editor->text().isEmpty() && !QDate::fromString(editor->text(), Qt::ISODate).isValid()) {
            m_desk.prompter().tell(tr("The figures were not taken in"), tr("“%1” is no day. Nothing was taken in; mend the day.").arg(editor->text()));
            return;
        }
    }
    const auto day = [](const DayEditor* editor) {
        return editor->text().isEmpty() ? std::nullopt : std::optional(QDate::fromString(editor->text(), Qt::ISODate));
    };
    if (const auto kept = backUpFirst(m_desk); !kept)
        return m_desk.prompter().tell(tr("The figures were not taken in"), kept.error().message);
    const auto taken = takePackage(m_desk.office(), m_bytes, {day(m_byTUVP), day(m_byBDV), m_acceptsKey->isChecked()}, m_desk.actor());
    if (!taken) {
        m_desk.prompter().tell(tr("The figures were not taken in"), sentenceOf(taken.error()));
        return;
    }
    m_desk.say(*taken ? tr("The figures of %1 are in.").arg(m_preview.package.unitName) : tr("These figures were in already: nothing was changed."),
               Tone::Good);
    QDialog::accept();
}

std::optional<QString> takeInPackage(Desk& desk, QWidget* parent)
{
    const auto path = desk.prompter().fileToOpen(PackageDialog::tr("A unit's file of figures"),
                                                 patternOf() + QStringLiteral(";;") + PackageDialog::tr("All files") + QStringLiteral(" (*)"));
    if (!path)
        return std::nullopt;
    const auto read = readIncoming(*path, largestPackage);
    if (!read) {
        desk.say(read.error().message, Tone::Bad);
        return std::nullopt;
    }
    const QByteArray& bytes = *read;
    auto preview = previewPackage(desk.office(), bytes);
    if (!preview) {
        desk.say(preview.error().message, Tone::Bad);
        return std::nullopt;
    }
    const QString period = preview->package.period;
    PackageDialog dialog(desk, bytes, std::move(*preview), parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(period) : std::nullopt;
}

void sendPackage(Desk& desk, const QString& periodName)
{
    Office& office = desk.office();
    const auto complain = [&desk](const Error& error) { desk.say(error.message, Tone::Bad); };
    const auto period = periodOf(office.file(), periodName);
    if (!period)
        return complain(period.error());
    const UnitCode own{office.settings().value(QStringLiteral("office.body"))};
    const auto report = makePeriodReport(office.file(), *period, desk.today(), own);
    if (!report)
        return complain(report.error());
    const auto bytes = makePackage(office, ownUnitReport(report->figures, own), report->heldSessions, desk.actor());
    if (!bytes)
        return complain(bytes.error().error);
    const auto path = desk.prompter().fileToSave(PackageDialog::tr("The file of figures for the office above"),
                                                 QStringLiteral("so-lieu-%1-%2.dtjson").arg(own.text, periodName), patternOf());
    if (!path)
        return;
    if (const auto written = atomicWrite(*path, *bytes); !written)
        return complain(written.error());
    desk.say(PackageDialog::tr("The signed file of figures is written. Fingerprint of the key: %1.").arg(ownFingerprint(office).value_or(QString())),
             Tone::Good);
}

} // namespace doithoai
