#include "ui/widgets/stretched_column.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>

namespace doithoai {

StretchedColumn::StretchedColumn(QAbstractItemView* view, QHeaderView* header, int column, int least)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_column(column)
    , m_least(least)
{
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != m_column)
            fit();
    });
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event)
{
    // Its viewport also tells of its end, when the view is no view any more: it is asked nothing before it is resized.
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void StretchedColumn::fit()
{
    const int others = m_header->length() - m_header->sectionSize(m_column);
    m_header->resizeSection(m_column, std::max(m_least, m_view->viewport()->width() - others));
}

} // namespace doithoai
