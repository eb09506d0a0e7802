#include "ui/lists/filter_bar.h"

#include "domain/dates.h"
#include "ui/case_specs.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int foldedBelow = 760;
constexpr int besideWords = 44; ///< the frame and the arrow of a box
const QString openOnly = QStringLiteral("open"); // of the box of states

template <class State>
QStringList namesOfStates()
{
    QStringList names;
    for (const auto& [state, name] : Names<State>::all)
        names.append(QLatin1String(name));
    return names;
}

QStringList statesOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return namesOfStates<SessionState>();
    case CaseKind::Petition:
        return namesOfStates<PetitionState>();
    case CaseKind::Escalation:
        return namesOfStates<EscalationState>();
    case CaseKind::UnitReport:
        return namesOfStates<UnitReportState>();
    }
    Q_UNREACHABLE();
}

} // namespace

FilterBar::FilterBar(Desk& desk, CaseKind kind, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_field(new FilterField(hint))
    , m_choices(new QWidget)
    , m_line(new FlowLayout(6, m_choices))
    , m_noteLine(new QWidget)
    , m_noteFlow(new FlowLayout(6, m_noteLine))
    , m_fold(makeButton(tr("&Filters")))
    , m_clear(makeButton(tr("&Clear the filters"), "link"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_field, 1);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setCheckable(true);
    first->addWidget(m_fold);
    first->addStretch(0);
    column->addLayout(first);
    column->addWidget(m_choices);
    column->addWidget(m_noteLine);

    addBox(QStringLiteral("state"), tr("State"));
    addBox(QStringLiteral("unit"), kind == CaseKind::Session      ? tr("Organiser")
                                   : kind == CaseKind::Escalation ? tr("Addressee")
                                                                  : tr("Unit"));
    if (kind != CaseKind::Escalation)
        addBox(QStringLiteral("sector"), tr("Sector"));
    if (kind != CaseKind::Session)
        addBox(QStringLiteral("due"), tr("Deadline"));
    addBox(QStringLiteral("period"), kind == CaseKind::Session      ? tr("Held or planned")
                                     : kind == CaseKind::Escalation ? tr("Drafted")
                                                                    : tr("Received"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_line->addWidget(m_clear);
    offer();
    connect(m_field, &FilterField::wordsChanged, this, [this](const QString& words) {
        m_view.filter.search = words;
        showNotes();
        Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { clearAll(); });
    connect(m_fold, &QPushButton::toggled, this, [this] { fold(); });
    fold();
    showNotes();
}

void FilterBar::addBox(const QString& name, const QString& title)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("filter:") + name);
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setMaxVisibleItems(16);
    box->setProperty("title", title);
    // The style's own popup would not keep to the sheet.
    box->setItemDelegate(new QStyledItemDelegate(box));
    m_line->addWidget(box);
    m_boxes.append({name, box});
    connect(box, &QComboBox::activated, this, [this, name, box](int at) {
        take(name, box->itemData(at).toString());
        showChoices();
        showNotes();
        Q_EMIT changed();
    });
}

QComboBox* FilterBar::box(const QString& name) const
{
    for (const Box& box : m_boxes) {
        if (box.name == name)
            return box.box;
    }
    return nullptr;
}

void FilterBar::addButton(QPushButton* button)
{
    // Before the one that clears, which stands last.
    m_line->removeWidget(m_clear);
    m_line->addWidget(button);
    m_line->addWidget(m_clear);
}

void FilterBar::offer()
{
    for (const Box& box : std::as_const(m_boxes))
        fillBox(box);
    showChoices();
}

void FilterBar::fillBox(const Box& box)
{
    QComboBox* list = box.box;
    list->clear();
    const QString any = tr("%1: any").arg(list->property("title").toString());
    list->addItem(any, QString());
    list->setMinimumWidth(list->fontMetrics().horizontalAdvance(any) + besideWords);
    const auto add = [list](const QString& text, const QString& key) { list->addItem(text, key); };
    if (box.name == QLatin1String("state")) {
        add(tr("All that are open"), openOnly);
        for (const QString& state : statesOf(m_kind))
            add(shortStateLabel(m_kind, state), state);
    } else if (box.name == QLatin1String("unit")) {
        for (const Unit& unit : m_desk.office().directory().units())
            add(unit.name, unit.code.text);
    } else if (box.name == QLatin1String("sector")) {
        const Vocabulary vocabulary = m_desk.office().vocabulary(m_desk.today());
        for (const Word& word : vocabulary.words(QStringLiteral("sector")))
            add(vocabulary.label(QStringLiteral("sector"), word.key), word.key);
    } else if (box.name == QLatin1String("due")) {
        add(tr("Overdue"), nameOf(Lateness::Overdue));
        add(tr("Due today"), nameOf(Lateness::DueToday));
        add(tr("Due this week"), QStringLiteral("dueThisWeek"));
        add(tr("Due later"), nameOf(Lateness::DueLater));
        if (m_kind == CaseKind::Petition)
            add(tr("Three quarters of the time have passed"), QStringLiteral("warned"));
        add(tr("No step for long"), QStringLiteral("silent"));
        add(tr("No deadline set"), nameOf(Lateness::NoDeadline));
        add(tr("Nothing to do here now"), nameOf(Lateness::Resting));
        add(tr("Ended"), nameOf(Lateness::Final));
    } else {
        add(tr("This month"), QStringLiteral("thisMonth"));
        add(tr("This half-year"), QStringLiteral("thisHalf"));
        add(tr("This year"), QStringLiteral("thisYear"));
        add(tr("Last year"), QStringLiteral("lastYear"));
    }
}

QString FilterBar::given(const QString& name) const
{
    const ListFilter& f = m_view.filter;
    if (name == QLatin1String("state"))
        return f.state.isEmpty() && f.isOpenOnly ? openOnly : f.state;
    if (name == QLatin1String("unit"))
        return f.unit;
    if (name == QLatin1String("sector"))
        return f.sector;
    return name == QLatin1String("due") ? m_view.due : m_view.period;
}

void FilterBar::take(const QString& name, const QString& key)
{
    ListFilter& f = m_view.filter;
    if (name == QLatin1String("state")) {
        f.isOpenOnly = key == openOnly;
        f.state = f.isOpenOnly ? QString() : key;
    } else if (name == QLatin1String("unit")) {
        f.unit = key;
    } else if (name == QLatin1String("sector")) {
        f.sector = key;
    } else if (name == QLatin1String("due")) {
        m_view.due = key;
        f.lateness.clear();
        f.dueFrom = f.dueTo = f.asOf = {};
    } else {
        m_view.period = key;
        f.from = f.to = {};
    }
}

void FilterBar::setView(const ListView& view)
{
    m_view = view;
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(view.filter.search);
    }
    showChoices();
    showNotes();
    Q_EMIT changed();
}

void FilterBar::clearAll()
{
    ListView none;
    none.sortKey = m_view.sortKey;
    none.isDescending = m_view.isDescending;
    none.columns = m_view.columns;
    setView(none);
    m_field->setFocus(Qt::OtherFocusReason);
}

void FilterBar::showChoices()
{
    for (const Box& box : std::as_const(m_boxes)) {
        const QString key = given(box.name);
        int at = box.box->findData(key);
        if (at < 0) {
            // A unit that the directory lost is shown as it is written.
            box.box->addItem(key, key);
            at = box.box->count() - 1;
        }
        box.box->setCurrentIndex(at);
        box.box->setStyleSheet(key.isEmpty() ? QString() : QStringLiteral("QComboBox { font-weight: 600; }"));
    }
}

void FilterBar::showNotes()
{
    for (QPushButton* note : std::as_const(m_notes)) {
        note->hide();
        note->deleteLater();
    }
    m_notes.clear();
    const auto add = [this](const QString& text, auto remove) {
        QPushButton* note = makeButton(text + QStringLiteral("  ✕"));
        note->setAccessibleName(tr("Filtered by: %1. Press to take it away.").arg(text));
        note->setToolTip(tr("Take this away"));
        connect(note, &QPushButton::clicked, this, [this, remove] {
            remove(m_view);
            showChoices();
            showNotes();
            Q_EMIT changed();
        });
        m_noteFlow->addWidget(note);
        m_notes.append(note);
    };
    const ListFilter& f = m_view.filter;
    const auto span = [](const QString& both, const QString& since, const QString& until, QDate from, QDate to) {
        if (from.isValid() && to.isValid())
            return from == to ? until.arg(dates::onScreen(to)) : both.arg(dates::onScreen(from), dates::onScreen(to));
        return from.isValid() ? since.arg(dates::onScreen(from)) : until.arg(dates::onScreen(to));
    };
    if (!f.session.isEmpty())
        add(tr("Session %1").arg(f.session), [](ListView& view) { view.filter.session.clear(); });
    if (!f.urgency.isEmpty()) {
        add(m_desk.office().vocabulary(m_desk.today()).label(QStringLiteral("urgency"), f.urgency),
            [](ListView& view) { view.filter.urgency.clear(); });
    }
    if (f.hasPromiseOnly)
        add(tr("Promise not yet reported on"), [](ListView& view) { view.filter.hasPromiseOnly = false; });
    if (!f.state.isEmpty() && f.isOpenOnly)
        add(tr("All that are open"), [](ListView& view) { view.filter.isOpenOnly = false; });
    if (f.from.isValid() || f.to.isValid()) {
        const bool isOneDay = f.from == f.to;
        add(isOneDay ? tr("On %1").arg(dates::onScreen(f.from)) : span(tr("%1 to %2"), tr("Since %1"), tr("Until %1"), f.from, f.to),
            [](ListView& view) { view.filter.from = view.filter.to = {}; });
    }
    if (f.dueFrom.isValid() || f.dueTo.isValid()) {
        const bool isOneDay = f.dueFrom == f.dueTo;
        add(isOneDay ? tr("Due on %1").arg(dates::onScreen(f.dueFrom))
                     : span(tr("Due from %1 to %2"), tr("Due since %1"), tr("Due until %1"), f.dueFrom, f.dueTo),
            [](ListView& view) { view.filter.dueFrom = view.filter.dueTo = {}; });
    }
    if (!f.lateness.isEmpty() || (f.asOf.isValid() && !m_view.due.isEmpty())) {
        QComboBox* due = box(QStringLiteral("due"));
        const QString name = f.lateness.isEmpty() ? m_view.due : f.lateness;
        const QString label = due != nullptr && due->findData(name) >= 0 ? due->itemText(due->findData(name)) : name;
        add(f.asOf.isValid() ? tr("%1, as on %2").arg(label, dates::onScreen(f.asOf)) : label, [](ListView& view) {
            view.filter.lateness.clear();
            view.filter.asOf = {};
            view.due.clear();
        });
    }
    m_noteLine->setVisible(!m_notes.isEmpty());
    m_clear->setVisible(m_view.isNarrowed());
    m_fold->setText(m_view.isNarrowed() ? tr("&Filters (in use)") : tr("&Filters"));
}

void FilterBar::fold()
{
    const bool isNarrow = width() < foldedBelow;
    m_fold->setVisible(isNarrow);
    m_choices->setVisible(!isNarrow || m_fold->isChecked());
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace doithoai
