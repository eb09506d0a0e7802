#include "ui/search_palette.h"

#include "ui/widgets/pieces.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int waitMs = 60; ///< two keys of a quick typist are one search
constexpr int mostHeight = 560;
constexpr int leastWidth = 620;
constexpr int iconRoom = 34;

/// Paints words with those that were found in bold. All of it is plain text.
void paintFound(QPainter* painter, const QRect& room, const QString& words, const QString& typed, SameMarks sameMarks, const QFont& face,
                const QColor& colour)
{
    const QFontMetrics metrics(face);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width() - 12);
    QList<QTextLayout::FormatRange> bold;
    for (const auto& [start, length] : foundPlaces(shown, typed, sameMarks)) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setFontWeight(QFont::Bold);
        bold.append(range);
    }
    QTextLayout layout(shown, face);
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10'000); // bold letters may be a little wider; the room is cut by the painter
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(colour);
    layout.draw(painter, QPointF(room.left(), room.center().y() - metrics.height() / 2.0));
    painter->restore();
}

class FoundDelegate : public QStyledItemDelegate {
public:
    FoundDelegate(const FoundModel* model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int line = QFontMetrics(option.font).height();
        const auto kind = m_model->row(index.row()).kind;
        return {leastWidth, kind == FoundModel::RowKind::Hit ? 2 * line + 12 : line + 12};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const FoundModel::Row& row = m_model->row(index.row());
        const Theme theme = Theme::current();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        }
        switch (row.kind) {
        case FoundModel::RowKind::Heading:
            paintHeading(painter, option, row, theme);
            return;
        case FoundModel::RowKind::Hit:
            paintHit(painter, option, row, theme);
            return;
        case FoundModel::RowKind::All:
            painter->setFont(option.font);
            painter->setPen(theme.accent);
            painter->drawText(option.rect.adjusted(iconRoom, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, row.title);
            return;
        case FoundModel::RowKind::Command:
            paintIcon(painter, option.rect, row, theme);
            paintFound(painter, option.rect.adjusted(iconRoom, 0, -10, 0), row.title, m_model->typed(), SameMarks::No, option.font, theme.text);
            return;
        }
    }

private:
    static void paintIcon(QPainter* painter, const QRect& room, const FoundModel::Row& row, const Theme& theme)
    {
        icon(row.iconName, theme.muted).paint(painter, QRect(room.left() + 10, room.center().y() - 8, 17, 17));
    }

    static void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const FoundModel::Row& row, const Theme& theme)
    {
        QFont face = option.font;
        face.setPointSizeF(pointSize(0.88));
        face.setWeight(QFont::DemiBold);
        painter->setFont(face);
        painter->setPen(theme.muted);
        const QRect room = option.rect.adjusted(10, 4, -10, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, row.title);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, row.detail);
    }

    void paintHit(QPainter* painter, const QStyleOptionViewItem& option, const FoundModel::Row& row, const Theme& theme) const
    {
        paintIcon(painter, option.rect, row, theme);
        QFont small = option.font;
        small.setPointSizeF(pointSize(0.88));
        int right = option.rect.right() - 10;
        if (!row.chip.isEmpty()) {
            const QFontMetrics metrics(small);
            const int width = metrics.horizontalAdvance(row.chip) + 14;
            const QRectF box(right - width + 0.5, option.rect.center().y() - metrics.height() / 2.0 - 2, width, metrics.height() + 4);
            const ToneColours c = theme.tone(row.tone);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(c.border);
            painter->setBrush(c.background);
            painter->drawRoundedRect(box, 4, 4);
            painter->setPen(c.text);
            painter->setFont(small);
            painter->drawText(box, Qt::AlignCenter, row.chip);
            painter->restore();
            right -= width + 8;
        }
        const int line = QFontMetrics(option.font).height();
        const QRect first(option.rect.left() + iconRoom, option.rect.top() + 5, right - option.rect.left() - iconRoom, line);
        const SameMarks marks = row.found.hasSameMarks ? SameMarks::Yes : SameMarks::No;
        paintFound(painter, first, row.title, m_model->typed(), marks, option.font, theme.text);
        paintFound(painter, first.translated(0, line + 1), row.detail, m_model->typed(), marks, small, theme.muted);
    }

    const FoundModel* m_model;
};

} // namespace

SearchPalette::SearchPalette(Desk& desk, QLineEdit* field, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_field(field)
    , m_view(new QListView)
    , m_model(new FoundModel(this))
    , m_nothing(makeLabel({}, "muted", Wrap::Yes))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("What was found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 6);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FoundDelegate(m_model, m_view));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("QListView { border: none; }"));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setContentsMargins(14, 8, 14, 8);
    column->addWidget(m_view);
    column->addWidget(m_nothing);
    m_timer->setSingleShot(true);
    m_timer->setInterval(waitMs);
    connect(m_timer, &QTimer::timeout, this, [this] { look(); });
    connect(field, &QLineEdit::textEdited, this, [this] { m_timer->start(); });
    connect(field, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty())
            hide();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) { open(index); });
    field->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void SearchPalette::addCommand(const QString& words, const QString& iconName, std::function<void()> act)
{
    m_commands.push_back({words, iconName, std::move(act)});
}

void SearchPalette::look()
{
    m_timer->stop();
    const QString typed = m_field->text();
    const auto groups = searchEverything(m_desk.office(), typed, m_desk.today());
    if (!groups) {
        m_desk.say(groups.error().message, Tone::Bad);
        return;
    }
    m_model->setRows(foundRows(*groups, m_commands, typed), typed);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setText(tr("Nothing fits these words. Shorten them, or leave out what you are not sure of."));
    m_nothing->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    place();
    show();
    raise();
    if (const int first = m_model->firstRow(); first >= 0)
        m_view->setCurrentIndex(m_model->index(first));
    m_view->scrollToTop();
}

void SearchPalette::place()
{
    QWidget* over = parentWidget();
    const QPoint corner = m_field->mapTo(over, QPoint(0, m_field->height() + 4));
    const int width = std::min(std::max(leastWidth, m_field->width()), over->width() - corner.x() - 8);
    int height = 14;
    if (m_view->isHidden()) {
        height += m_nothing->heightForWidth(width - 2);
    } else {
        QStyleOptionViewItem option;
        option.font = m_view->font();
        for (int i = 0; i < m_model->rowCount(); ++i)
            height += m_view->itemDelegate()->sizeHint(option, m_model->index(i)).height();
    }
    height = std::min({height + 4, mostHeight, over->height() - corner.y() - 8});
    setGeometry(QRect(corner, QSize(width, std::max(60, height))));
}

void SearchPalette::step(int by)
{
    const int now = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    const int next = m_model->nextRow(now, by);
    if (next < 0)
        return;
    m_view->setCurrentIndex(m_model->index(next));
    // The heading above the first row is seen with it.
    if (next == m_model->firstRow())
        m_view->scrollToTop();
}

bool SearchPalette::takeKey(int key)
{
    if (isHidden()) {
        if (key != Qt::Key_Down)
            return false;
        look();
        return true;
    }
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What is still being looked for is what Enter means.
        if (m_timer->isActive())
            look();
        open(m_view->currentIndex());
        return true;
    default:
        return false;
    }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
            if (isEnter && isHidden() && !m_field->text().isEmpty()) {
                look();
                return true;
            }
            if (takeKey(key))
                return true;
        }
        if (event->type() == QEvent::FocusOut)
            hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchPalette::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const FoundModel::Row row = m_model->row(index.row());
    ListFilter filter;
    switch (row.kind) {
    case FoundModel::RowKind::Heading:
        return;
    case FoundModel::RowKind::Command:
        hide();
        m_field->clear();
        row.act();
        return;
    case FoundModel::RowKind::All:
        filter.search = m_field->text().simplified();
        break;
    case FoundModel::RowKind::Hit:
        filter.search = row.found.code;
        break;
    }
    hide();
    m_field->clear();
    const bool isHit = row.kind == FoundModel::RowKind::Hit;
    switch (row.group) {
    case FoundKind::Session:
    case FoundKind::Petition:
    case FoundKind::Escalation:
        if (isHit) {
            m_desk.open(row.group == FoundKind::Session  ? CaseKind::Session
                        : row.group == FoundKind::Petition ? CaseKind::Petition
                                                           : CaseKind::Escalation,
                        row.found.code);
            return;
        }
        break;
    case FoundKind::Unit:
        filter.state = QStringLiteral("unit");
        filter.unit = isHit ? row.found.code : QString();
        break;
    case FoundKind::Post:
        filter.state = QStringLiteral("post");
        break;
    case FoundKind::Official:
        filter.state = QStringLiteral("official");
        if (isHit)
            filter.search = row.found.title;
        break;
    case FoundKind::Paper:
        if (isHit && !row.found.detail.isEmpty())
            filter.search = row.found.detail;
        break;
    }
    m_desk.go(placeOf(row.group), filter);
}

} // namespace doithoai
