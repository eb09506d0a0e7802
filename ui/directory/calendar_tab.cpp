#include "ui/directory/calendar_tab.h"

#include "domain/dates.h"
#include "exchange/incoming_file.h"
#include "exchange/reference_import.h"
#include "services/calendar_change.h"
#include "ui/backup_first.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/directory_fields.h"
#include "ui/directory/year_calendar.h"
#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int marksWidth = 450;
constexpr int narrowBelow = 900;
constexpr int shownCodes = 6;
constexpr int shownLines = 12;

std::vector<FieldForm::Group> markGroups()
{
    const auto keys = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    return {{{}, keys("date isOff name basis")}};
}

Result<DirectoryAct> putMark(const QMap<QString, QString>& texts)
{
    const auto mark = markFromTexts(texts);
    if (!mark)
        return tl::unexpected(mark.error());
    return DirectoryAct{ChangeMarks{{*mark}, {}}};
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first + second) : QString(first + u'\n' + second);
}

/// What the colours of the calendar mean.
QWidget* makeLegend()
{
    auto* legend = new QWidget;
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Chip(CalendarTab::tr("Day off"), Tone::Bad));
    row->addWidget(new Chip(CalendarTab::tr("Worked in exchange (underlined)"), Tone::Good));
    row->addWidget(new Chip(CalendarTab::tr("Weekend"), Tone::Neutral));
    row->addStretch(1);
    return legend;
}

} // namespace

CalendarTab::CalendarTab(Desk& desk, QWidget* parent)
    : DirectoryTab(desk, {}, parent)
    , m_year(new QSpinBox)
    , m_warning(makeLabel({}, nullptr, Wrap::Yes))
    , m_chosen(makeLabel({}, "muted", Wrap::Yes))
    , m_calendar(new YearCalendar)
{
    m_year->setRange(2000, 2100);
    m_year->setValue(desk.today().year());
    m_year->setAccessibleName(tr("Year"));
    m_year->setObjectName(QStringLiteral("year"));
    QLabel* name = makeLabel(tr("&Year"), "muted");
    name->setBuddy(m_year);
    addToTools(name);
    addToTools(m_year);
    addTool(tr("&Add a mark…"), QStringLiteral("addMark"), [this] { addNew(); });
    m_edit = addTool(tr("&Edit the day…"), QStringLiteral("editMark"), [this] { edit(m_calendar->chosen()); });
    m_remove = addTool(tr("Remo&ve the mark"), QStringLiteral("removeMark"), [this] { remove(); });
    addTool(tr("&Take from a file…"), QStringLiteral("importMarks"), [this] { takeFromFile(); });

    m_warning->setObjectName(QStringLiteral("yearWarning"));
    const ToneColours c = Theme::current().tone(Tone::Warning);
    m_warning->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 6px 10px; }")
                                 .arg(c.background.name(), c.text.name(), c.border.name()));
    column()->addWidget(m_warning);

    auto* calendarCard = new Card;
    calendarCard->column()->addWidget(makeLegend());
    calendarCard->column()->addWidget(m_chosen);
    calendarCard->column()->addWidget(m_calendar);
    calendarCard->column()->addStretch(1);
    auto* marksCard = new Card(tr("Marked days of the year"));
    auto* empty = new EmptyState(tr("No day of this year is marked."),
                                 tr("Enter the holidays and days in lieu as they were decided, or take them from a file."));
    m_marks = new RowTable(tr("Marked days of the year"), new RowModel({tr("Day"), tr("Kind"), tr("Name and basis")}), 2, {140, 84, 170},
                           RowTable::Choose::One, empty);
    m_marks->setFitsRows(true);
    marksCard->column()->addWidget(m_marks);
    marksCard->column()->addStretch(1);
    auto* page = new QWidget;
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new TwoPanes(calendarCard, marksCard, marksWidth, narrowBelow));
    inside->addStretch(1);
    column()->addWidget(makeScrollingPage(page), 1);

    connect(m_year, &QSpinBox::valueChanged, this, [this] { showYear(); });
    connect(m_calendar, &YearCalendar::yearAsked, m_year, &QSpinBox::setValue);
    connect(m_calendar, &YearCalendar::chosenChanged, this, [this] { showChosen(); });
    connect(m_calendar, &YearCalendar::opened, this, [this](QDate day) { edit(day); });
    connect(m_marks, &RowTable::opened, this, [this](const QString& day) { edit(QDate::fromString(day, Qt::ISODate)); });
    connect(m_marks, &RowTable::chosenChanged, this, [this] {
        const QStringList chosen = m_marks->chosen();
        if (chosen.size() == 1)
            m_calendar->choose(QDate::fromString(chosen.first(), Qt::ISODate));
    });
}

void CalendarTab::reload()
{
    showYear();
}

void CalendarTab::showYear()
{
    const WorkCalendar& calendar = desk().office().calendar();
    const int year = m_year->value();
    m_calendar->show(calendar, year, desk().today());
    std::vector<ListRow> rows;
    for (const DayMark& mark : calendar.marks()) {
        if (mark.date.year() != year)
            continue;
        ListRow row;
        row.code = mark.date.toString(Qt::ISODate);
        const QString words = mark.basis.isEmpty() ? mark.name : QString(mark.name + QStringLiteral(" · ") + mark.basis);
        row.cells = {{dayWords(mark.date), {}, mark.date, false},
                     {mark.isOff ? tr("off") : tr("worked"), mark.isOff ? Tone::Bad : Tone::Good, mark.isOff, false},
                     {words, {}, {}, false}};
        rows.push_back(std::move(row));
    }
    m_marks->model()->setRows(std::move(rows));
    m_warning->setText(tr("The calendar of %1 was not entered yet: deadlines that reach into it leave out weekends only. Enter the holidays "
                          "and days in lieu as soon as they are decided.")
                           .arg(year));
    m_warning->setVisible(!calendar.knowsYear(year));
    showChosen();
}

void CalendarTab::showChosen()
{
    const QDate day = m_calendar->chosen();
    m_chosen->setText(m_calendar->wordsOf(day));
    m_edit->setEnabled(day.isValid() && desk().may(acts::calendar));
    m_remove->setEnabled(desk().office().calendar().mark(day) != nullptr && desk().may(acts::calendar));
}

bool CalendarTab::choose(const QString& day)
{
    const QDate chosen = QDate::fromString(day, Qt::ISODate);
    if (!chosen.isValid())
        return false;
    m_year->setValue(chosen.year());
    m_calendar->choose(chosen);
    return true;
}

void CalendarTab::takeFocus()
{
    m_calendar->setFocus(Qt::OtherFocusReason);
}

QString CalendarTab::moved(const ChangeMarks& change) const
{
    const auto changes = dueChanges(desk().office(), change);
    QStringList lines = changes ? dueChangeLines(*changes) : QStringList();
    const qsizetype more = lines.size() - shownLines;
    if (more > 0)
        lines = lines.mid(0, shownLines) << tr("and %1 more").arg(more);
    return lines.join(u'\n');
}

QString CalendarTab::touched(QDate day) const
{
    const auto codes = day.isValid() ? deadlinesOn(desk().office(), {day}) : Result<QStringList>(QStringList());
    if (!codes || codes->isEmpty())
        return {};
    QString shown = codes->mid(0, shownCodes).join(QStringLiteral(", "));
    if (codes->size() > shownCodes)
        shown += QStringLiteral(" …");
    return tr("Open deadlines on %1: %2 (%3). A deadline on a day off is met on the next working day; look at these.")
        .arg(dates::onScreen(day), QString::number(codes->size()), shown);
}

void CalendarTab::addNew()
{
    edit(m_calendar->chosen());
}

void CalendarTab::edit(QDate day)
{
    if (!desk().may(acts::calendar) || !day.isValid())
        return;
    const DayMark* known = desk().office().calendar().mark(day);
    DayMark mark{day, day.dayOfWeek() < Qt::Saturday, {}, {}};
    if (known != nullptr)
        mark = *known;
    DirectoryDialog dialog(
        desk(),
        {known ? tr("Mark of %1").arg(dates::onScreen(day)) : tr("Mark a day"),
         tr("A day off is a holiday or a day in lieu. “No” marks a Saturday or Sunday that is worked in exchange."), markFields(), markGroups(),
         textsOf(mark), known ? QSet<QString>{QStringLiteral("date")} : QSet<QString>(), tr("&Keep the mark")},
        putMark, this, [this](const QMap<QString, QString>& texts) {
            const auto typed = markFromTexts(texts);
            return typed ? joined(touched(typed->date), moved(ChangeMarks{{*typed}, {}})) : QString();
        });
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void CalendarTab::remove()
{
    const QDate day = m_calendar->chosen();
    const DayMark* mark = desk().office().calendar().mark(day);
    if (mark == nullptr)
        return;
    QString question = tr("Remove the mark of %1 (%2)?").arg(dates::onScreen(day), mark->name);
    if (const QString words = joined(touched(day), moved(ChangeMarks{{}, {day}})); !words.isEmpty())
        question += u' ' + words;
    if (!mayRemove(question))
        return;
    if (const auto done = desk().office().change(DirectoryAct{ChangeMarks{{}, {day}}}, desk().actor()); !done)
        desk().say(done.error().message, Tone::Warning);
    reload();
}

void CalendarTab::takeFromFile()
{
    const auto path = desk().prompter().fileToOpen(tr("Days of the working calendar"), tr("Tables (*.csv)"));
    if (!path)
        return;
    const auto bytes = readIncoming(*path, largestList);
    if (!bytes) {
        desk().say(bytes.error().message, Tone::Bad);
        return;
    }
    const QByteArray& table = *bytes;
    // What the days do to open deadlines is seen before anything is kept.
    const auto trial = importCalendar(desk().office(), table, desk().actor(), true);
    if (!trial) {
        desk().say(tr("Nothing was taken in. %1").arg(sentenceOf(trial.error())), Tone::Warning);
        return;
    }
    QStringList lines;
    for (const ImportFinding& finding : trial->findings)
        lines.append(finding.message);
    const bool isMeant = lines.isEmpty()
        || desk().prompter().confirm({tr("Days of the working calendar"), tr("The days of the file move open deadlines. Take them in?"), lines.join(u'\n'), tr("&Take them in"), {}});
    if (!isMeant)
        return;
    if (const auto kept = backUpFirst(desk()); !kept)
        return desk().say(kept.error().message, Tone::Bad);
    const auto done = importCalendar(desk().office(), table, desk().actor(), false);
    if (done)
        desk().say(tr("The days of the file were taken into the calendar."), Tone::Good);
    else
        desk().say(tr("Nothing was taken in. %1").arg(sentenceOf(done.error())), Tone::Warning);
    reload();
}

} // namespace doithoai
