#include "ui/widgets/row_table.h"

#include "ui/widgets/word_header.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <algorithm>

namespace doithoai {

namespace {

constexpr int readableWidth = 180;
constexpr int givesWayFrom = 180;
constexpr int besideChip = 14;  ///< between a chip and the edges of its cell, both sides
constexpr int insideChip = 14;  ///< between its words and its own edges

QFont chipFace(QFont face)
{
    face.setPointSizeF(pointSize(0.88));
    return face;
}

/// Paints a state as a chip and quiet words in the muted colour. Texts are painted as plain text.
class ChipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant tone = index.data(CodedModel::ToneRole);
        const QString text = index.data(Qt::DisplayRole).toString();
        const Theme theme = Theme::current();
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        bare.state.setFlag(QStyle::State_HasFocus, false);
        bare.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
        painter->save();
        if (!tone.isValid() || text.isEmpty()) {
            painter->setPen(index.data(CodedModel::QuietRole).toBool() ? theme.muted : theme.text);
            paintLines(painter, option.rect.adjusted(8, 2, -6, -2), text, option.font);
        } else {
            const QFont face = chipFace(option.font);
            const QFontMetrics metrics(face);
            const QString shown = metrics.elidedText(chipWords(text), Qt::ElideRight, option.rect.width() - besideChip - insideChip);
            const int height = metrics.height() + 4;
            const QRectF box(option.rect.left() + 7.5, option.rect.center().y() - height / 2.0 + 0.5,
                             metrics.horizontalAdvance(shown) + insideChip, height);
            const ToneColours c = theme.tone(static_cast<Tone>(tone.toInt()));
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(c.border);
            painter->setBrush(c.background);
            painter->drawRoundedRect(box, 4, 4);
            painter->setPen(c.text);
            painter->setFont(face);
            painter->drawText(box, Qt::AlignCenter, shown);
        }
        painter->restore();
    }

private:
    /// Up to two lines, the second one with dots where words are left over.
    static void paintLines(QPainter* painter, const QRect& room, const QString& text, const QFont& face)
    {
        painter->setFont(face);
        const QFontMetrics metrics(face);
        const QString flat = text.simplified();
        if (metrics.horizontalAdvance(flat) <= room.width()) {
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, flat);
            return;
        }
        qsizetype cut = -1;
        for (qsizetype at = flat.indexOf(u' '); at >= 0; at = flat.indexOf(u' ', at + 1)) {
            if (metrics.horizontalAdvance(flat.left(at)) > room.width())
                break;
            cut = at;
        }
        if (cut < 0) {
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              metrics.elidedText(flat, Qt::ElideRight, room.width()));
            return;
        }
        const int line = metrics.height();
        const int top = room.center().y() - line;
        const QRect first(room.left(), top, room.width(), line);
        painter->drawText(first, Qt::AlignLeft | Qt::TextSingleLine, flat.left(cut));
        painter->drawText(first.translated(0, line), Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(flat.mid(cut + 1), Qt::ElideRight, room.width()));
    }
};

} // namespace

RowsView::RowsView(const QString& name, CodedModel* model, int stretched, const QList<int>& widths, Choose choose,
                   EmptyState* empty, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView)
    , m_stack(new QStackedLayout(this))
    , m_empty(empty)
    , m_widths(widths)
    , m_stretched(stretched)
{
    model->setParent(this);
    m_view->setModel(model);
    m_view->setAccessibleName(name);
    m_view->setItemDelegate(new ChipDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(choose == Choose::Several ? QAbstractItemView::ExtendedSelection
                                                       : QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(std::max(int(Theme::rowHeight), QFontMetrics(m_view->font()).height() * 2 + 12));
    auto* head = new WordHeader;
    m_head = head;
    m_view->setHorizontalHeader(head);
    head->setAccessibleName(name);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(60);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    for (int column = 0; column < model->columnCount(); ++column) {
        m_view->setColumnWidth(column, std::max(head->leastWidth(column), widths.value(column, 110)));
        head->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->codeAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT chosenChanged(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        refresh();
        Q_EMIT chosenChanged();
    });
    refresh();
}

void RowsView::refresh()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && m_empty != nullptr ? 1 : 0);
    if (m_fits) {
        const int rows = std::min(m_model->rowCount(), 40);
        const int height = m_view->verticalHeader()->defaultSectionSize() * rows + m_view->horizontalHeader()->sizeHint().height() + 16;
        setFixedHeight(m_model->rowCount() == 0 ? 150 : height);
    }
}

void RowsView::setFitsRows(bool fits)
{
    m_fits = fits;
    refresh();
}

std::vector<std::pair<int, int>> RowsView::chosenRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    // Columns that were moved make several ranges of one row.
    std::vector<std::pair<int, int>> joined;
    for (const auto& [first, last] : ranges) {
        if (!joined.empty() && first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, last);
        else
            joined.emplace_back(first, last);
    }
    return joined;
}

int RowsView::chosenCount() const
{
    int count = 0;
    for (const auto& [first, last] : chosenRanges())
        count += last - first + 1;
    return count;
}

QStringList RowsView::chosen() const
{
    QStringList codes;
    for (const auto& [first, last] : chosenRanges()) {
        for (int row = first; row <= last; ++row)
            codes.append(m_model->codeAt(row));
    }
    return codes;
}

void RowsView::chooseRanges(const std::vector<std::pair<int, int>>& ranges, int current)
{
    const int lastColumn = m_model->columnCount() - 1;
    QItemSelection selection;
    for (const auto& [first, last] : ranges)
        selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(last, lastColumn)));
    if (current >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RowsView::choose(const QString& code)
{
    const int row = m_model->rowOf(code);
    if (row < 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
}

bool RowsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            Q_EMIT opened(m_model->codeAt(m_view->currentIndex().row()));
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

int RowsView::leastWidth(int column) const
{
    return std::max(m_head->leastWidth(column), m_rooms.value(column));
}

void RowsView::keepRoomFor(int column, const QString& chip)
{
    const int room = QFontMetrics(chipFace(m_view->font())).horizontalAdvance(chipWords(chip)) + besideChip + insideChip + 1;
    m_rooms[column] = std::max(m_rooms.value(column), room);
    m_view->setColumnWidth(column, std::max(m_view->columnWidth(column), room));
    fitColumns();
}

void RowsView::fitColumns()
{
    // The stretched column takes what the others leave, and keeps a readable width; wide columns of two lines give
    // way first, and only then the table scrolls.
    const auto isOther = [this](int column) { return column != m_stretched && !m_view->isColumnHidden(column); };
    int asked = m_view->isColumnHidden(m_stretched) ? 0 : readableWidth;
    for (int column = 0; column < m_model->columnCount(); ++column)
        asked += isOther(column) ? std::max(leastWidth(column), m_widths.value(column, 110)) : 0;
    const bool isTight = asked > m_view->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_widths.value(column, 110);
        if (isOther(column) && isTight != m_isTight)
            m_view->setColumnWidth(column, std::max(leastWidth(column), isTight && width > givesWayFrom ? width * 3 / 5 : width));
    }
    m_isTight = isTight;
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        others += isOther(column) ? m_view->columnWidth(column) : 0;
    if (!m_view->isColumnHidden(m_stretched))
        m_view->setColumnWidth(m_stretched, std::max(readableWidth, m_view->viewport()->width() - others));
}

} // namespace doithoai
