#pragma once

#include <QHeaderView>

namespace doithoai {

/// The head of a table whose words wrap to a second line where their column is narrower than they are, so that no word of
/// a head is cut.
class WordHeader : public QHeaderView {
public:
    explicit WordHeader(QWidget* parent = nullptr)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        QSize size = QHeaderView::sectionSizeFromContents(section);
        const bool canWrap = model()->headerData(section, Qt::Horizontal).toString().contains(u' ');
        if (canWrap && size.width() > sectionSize(section))
            size.rheight() += fontMetrics().lineSpacing();
        return size;
    }
};

} // namespace doithoai
