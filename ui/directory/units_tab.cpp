#include "ui/directory/units_tab.h"

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/handover_fields.h"
#include "ui/directory/record_dialog.h"
#include "ui/directory/directory_fields.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/row_model.h"
#include "ui/widgets/stretched_column.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace doithoai {

namespace {

enum Column { NameColumn, CodeColumn, LevelColumn, LineColumn, DaysColumn, SuccessorColumn };
constexpr int codeRole = Qt::UserRole + 1;

std::vector<FieldForm::Group> unitGroups()
{
    const auto keys = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    return {{{}, keys("name code level line superior reports")},
            {UnitsTab::tr("When it existed"), keys("from to successor")},
            {UnitsTab::tr("On its papers"), keys("place symbol headLine issuer")}};
}

QTreeWidgetItem* makeItem(const Unit& unit, const Directory& directory, const Vocabulary& words, QDate today)
{
    auto* item = new QTreeWidgetItem;
    item->setText(NameColumn, unit.name);
    item->setText(CodeColumn, unit.code.text);
    item->setText(LevelColumn, unit.level.isEmpty() ? QString() : words.label(QStringLiteral("level"), unit.level));
    item->setText(LineColumn, unit.line.isEmpty() ? QString() : words.shortLabel(QStringLiteral("line"), unit.line));
    item->setText(DaysColumn, daysWords(unit.from, unit.to));
    item->setText(SuccessorColumn, unit.successor.isEmpty() ? QString() : directory.unitName(unit.successor));
    item->setData(NameColumn, codeRole, unit.code.text);
    item->setToolTip(NameColumn, plainTip(unit.name));
    const bool isGone = unit.to && *unit.to < today;
    const Theme theme = Theme::current();
    for (int column = 0; column <= SuccessorColumn; ++column)
        item->setForeground(column, column == NameColumn && !isGone ? theme.text : theme.muted);
    return item;
}

bool showFiltered(QTreeWidgetItem* item, const QStringList& words)
{
    const QString folded = text::folded(QString(item->text(NameColumn) + u' ' + item->text(CodeColumn) + u' ' + item->text(LevelColumn) + u' ' + item->text(SuccessorColumn)));
    bool isShown = std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
    for (int i = 0; i < item->childCount(); ++i)
        isShown = showFiltered(item->child(i), words) || isShown;
    item->setHidden(!isShown);
    return isShown;
}

QTreeWidgetItem* itemOf(QTreeWidgetItem* under, const QString& code)
{
    for (int i = 0; i < under->childCount(); ++i) {
        QTreeWidgetItem* child = under->child(i);
        if (child->data(NameColumn, codeRole).toString() == code)
            return child;
        if (QTreeWidgetItem* found = itemOf(child, code))
            return found;
    }
    return nullptr;
}

} // namespace

UnitsTab::UnitsTab(Desk& desk, QWidget* parent)
    : DirectoryTab(desk, tr("Filter units: name, code, level…"), parent)
    , m_tree(new QTreeWidget)
{
    addTool(tr("&Add a unit…"), QStringLiteral("addUnit"), [this] { addNew(); });
    m_edit = addTool(tr("&Edit…"), QStringLiteral("editUnit"), [this] { edit(); });
    m_end = addTool(tr("&Last day, successor…"), QStringLiteral("endUnit"), [this] { end(); });
    addTool(tr("&Hand over…"), QStringLiteral("handOver"), [this] { handOver(); })->setEnabled(desk.may(acts::handOver));
    m_remove = addTool(tr("Remo&ve"), QStringLiteral("removeUnit"), [this] { remove(); });

    m_tree->setAccessibleName(tr("Units by their superiors"));
    m_tree->setHeaderLabels({tr("Unit"), tr("Code"), tr("Level"), tr("Line"), tr("Days"), tr("Successor")});
    m_tree->header()->setAccessibleName(tr("Units by their superiors"));
    m_tree->setUniformRowHeights(true);
    const Theme theme = Theme::current();
    m_tree->setStyleSheet(QStringLiteral("QTreeView { border: none; show-decoration-selected: 1; } QTreeView::item { padding: 6px 4px; border-bottom: 1px solid %1; }"
                                         "QTreeView::item:selected { background: %2; color: %3; }")
                              .arg(theme.border.name(), theme.selection.name(), theme.text.name()));
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(60);
    for (const auto& [column, width] : {std::pair{CodeColumn, 160}, std::pair{LevelColumn, 110}, std::pair{LineColumn, 160}, std::pair{DaysColumn, 190}, std::pair{SuccessorColumn, 150}})
        m_tree->setColumnWidth(column, width);
    new StretchedColumn(m_tree, m_tree->header(), NameColumn, 260);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The row's own ground is painted by the style, with the palette's colour.
    QPalette colours = m_tree->palette();
    colours.setColor(QPalette::Highlight, theme.selection);
    colours.setColor(QPalette::HighlightedText, theme.text);
    m_tree->setPalette(colours);
    m_tree->installEventFilter(this);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    m_tree->setMinimumHeight(120);
    card->column()->addWidget(m_tree);
    column()->addWidget(card, 1);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, [this] { showTools(); });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this] { edit(); });
}

void UnitsTab::reload()
{
    const QString before = chosen();
    const Directory& directory = desk().office().directory();
    const Vocabulary words = desk().office().vocabulary(desk().today());
    m_tree->clear();
    QHash<QString, QTreeWidgetItem*> items;
    for (const Unit& unit : directory.units())
        items.insert(unit.code.text, makeItem(unit, directory, words, desk().today()));
    for (const Unit& unit : directory.units()) {
        QTreeWidgetItem* superior = items.value(unit.superior.text);
        if (superior != nullptr)
            superior->addChild(items[unit.code.text]);
        else
            m_tree->addTopLevelItem(items[unit.code.text]);
    }
    m_tree->expandAll();
    setFilter(m_filter);
    choose(before);
    showTools();
}

void UnitsTab::setFilter(const QString& words)
{
    m_filter = words;
    const QStringList folded = text::folded(words).simplified().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        showFiltered(m_tree->topLevelItem(i), folded);
}

QString UnitsTab::chosen() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item != nullptr && item->isSelected() ? item->data(NameColumn, codeRole).toString() : QString();
}

bool UnitsTab::choose(const QString& code)
{
    QTreeWidgetItem* item = code.isEmpty() ? nullptr : itemOf(m_tree->invisibleRootItem(), code);
    if (item == nullptr)
        return false;
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
    return true;
}

void UnitsTab::takeFocus()
{
    if (m_tree->currentItem() == nullptr && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus(Qt::OtherFocusReason);
}

void UnitsTab::showTools()
{
    const bool isChosen = !chosen().isEmpty();
    for (QPushButton* button : {m_edit, m_end, m_remove})
        button->setEnabled(isChosen && desk().may(acts::changeDirectory));
}

bool UnitsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return DirectoryTab::eventFilter(watched, event);
}

void UnitsTab::addNew()
{
    QMap<QString, QString> values{{QStringLiteral("superior"), chosen()}, {QStringLiteral("reports"), QStringLiteral("no")}};
    QString code;
    DirectoryDialog dialog(
        desk(), {tr("Add a unit"), {}, unitFields(), unitGroups(), values, {}, tr("&Add the unit")},
        [&code](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto unit = unitFromTexts(texts);
            if (!unit)
                return tl::unexpected(unit.error());
            code = unit->code.text.toUpper();
            return DirectoryAct{AddUnit{*unit}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted) {
        desk().say(tr("%1 was added to the directory.").arg(desk().office().directory().unitName(UnitCode{code})), Tone::Good);
        reload();
        choose(code);
    }
}

void UnitsTab::edit()
{
    const Unit* unit = desk().office().directory().unit(UnitCode{chosen()});
    if (unit == nullptr || !desk().may(acts::changeDirectory))
        return;
    DirectoryDialog dialog(
        desk(), {unit->name, {}, unitFields(), unitGroups(), textsOf(*unit), {QStringLiteral("code")}, tr("&Keep the changes")},
        [](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto changed = unitFromTexts(texts);
            if (!changed)
                return tl::unexpected(changed.error());
            return DirectoryAct{ChangeUnit{*changed}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void UnitsTab::end()
{
    const Unit* unit = desk().office().directory().unit(UnitCode{chosen()});
    if (unit == nullptr)
        return;
    const UnitCode code = unit->code;
    const auto references = referencesOf(desk().office(), code);
    QString note = tr("Its posts, and the terms of office in them, end on the same day. What was recorded under it stays under its name.");
    if (references && !references->empty())
        note += QStringLiteral("\n\n") + tr("Referred to by:") + QStringLiteral("\n· ") + referenceLines(*references).join(QStringLiteral("\n· "));
    std::vector<FieldSpec> fields;
    for (const FieldSpec& field : unitFields()) {
        if (field.key == QLatin1String("to") || field.key == QLatin1String("successor"))
            fields.push_back(field);
    }
    const QString label = fields.back().label;
    DirectoryDialog dialog(
        desk(),
        {tr("Last day of: %1").arg(unit->name), note, fields, {{{}, {QStringLiteral("to"), QStringLiteral("successor")}}},
         textsOf(*unit), {}, tr("&End the unit")},
        [code, label](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto day = dayFromText(texts.value(QStringLiteral("to")), label);
            if (!day)
                return tl::unexpected(day.error());
            return DirectoryAct{EndUnit{code, day->value_or(QDate()), UnitCode{texts.value(QStringLiteral("successor")).trimmed()}}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void UnitsTab::handOver()
{
    if (!desk().may(acts::handOver))
        return;
    Office& office = desk().office();
    const auto read = [&office](const QMap<QString, QString>& texts) { return handoverFromTexts(texts, office.directory()); };
    DirectoryDialog dialog(
        desk(),
        {tr("Units end, another takes over"),
         tr("The units end on the day before, with their posts and terms of office. Open petitions, promises, dossiers and the units below "
            "them go over, with their deadlines as they run. What was recorded stays under the old names."),
         handoverFields(), handoverGroups(),
         {{QStringLiteral("units"), chosen()}, {QStringLiteral("on"), desk().today().toString(Qt::ISODate)}, {QStringLiteral("sessions"), QStringLiteral("no")}},
         {}, tr("&Hand over")},
        [this, &office, read](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto handover = read(texts);
            return handover ? handoverAct(office, *handover, desk().actor()) : tl::unexpected(handover.error());
        },
        this,
        [this, &office, read](const QMap<QString, QString>& texts) -> QString {
            const auto handover = read(texts);
            const auto record = handover ? previewHandover(office, *handover) : tl::unexpected(handover.error());
            return record ? record->text(desk().actor().by, desk().today()) : QString();
        });
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    const auto handover = read(dialog.form()->texts());
    const QString key = handover ? QStringLiteral("handover.%1.%2").arg(handover->on.toString(Qt::ISODate), handover->to.text) : QString();
    RecordDialog record(desk(), tr("Record of the handover"), handoverRecords(office).value(key), key + QStringLiteral(".txt"), this);
    record.exec();
}

void UnitsTab::remove()
{
    const UnitCode code{chosen()};
    if (code.isEmpty() || !desk().may(acts::changeDirectory))
        return;
    const QString name = desk().office().directory().unitName(code);
    const DirectoryAct act{RemoveUnit{code}};
    // What keeps it in is said at once, not after a question.
    Result<void> done = desk().office().change(act, desk().actor(), true);
    if (done && !mayRemove(tr("Remove %1 from the directory?").arg(name)))
        return;
    if (done)
        done = desk().office().change(act, desk().actor());
    if (done)
        desk().say(tr("%1 was removed.").arg(name), Tone::Good);
    else
        desk().say(done.error().message, Tone::Warning);
    reload();
}

} // namespace doithoai
