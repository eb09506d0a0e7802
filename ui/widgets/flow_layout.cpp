#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>
#include <utility>
#include <vector>

namespace doithoai {

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

int FlowLayout::arrange(const QRect& room, bool isForReal) const
{
    int x = room.x();
    int y = room.y();
    int line = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> inLine;
    // How high a line is shows only at its end: then what is lower stands in its middle.
    const auto place = [&] {
        if (isForReal) {
            for (const auto& [item, where] : inLine)
                item->setGeometry(where.translated(0, (line - where.height()) / 2));
        }
        inLine.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(room.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX));
        if (x > room.x() && x + size.width() > room.right() + 1) {
            place();
            x = room.x();
            y += line + spacing();
            line = 0;
        }
        inLine.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    place();
    return y + line - room.y();
}

} // namespace doithoai
