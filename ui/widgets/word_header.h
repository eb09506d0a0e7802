#pragma once

#include "ui/theme.h"

#include <QHeaderView>
#include <algorithm>

namespace doithoai {

/// The head of a table whose words wrap to further lines where their column is narrower than they are, so that no word of
/// a head is cut; it is one line high where none wraps.
class WordHeader : public QHeaderView {
public:
    explicit WordHeader(QWidget* parent = nullptr)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    }

    /// The width below which a word of the head would be cut.
    int leastWidth(int section) const
    {
        int widest = 0;
        const QStringList words = title(section).split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words)
            widest = std::max(widest, QFontMetrics(face()).horizontalAdvance(word));
        return widest + beside;
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        QSize size = QHeaderView::sectionSizeFromContents(section);
        const QFontMetrics metrics(face());
        const int room = std::max(1, sectionSize(section) - beside);
        const int high = metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, title(section)).height();
        size.rheight() += std::max(0, high - metrics.height());
        return size;
    }

private:
    static constexpr int beside = 18; ///< what the style leaves free at both sides of a title

    QString title(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }
    /// As the style sheet writes the heads of tables.
    QFont face() const
    {
        QFont made = font();
        made.setPointSizeF(pointSize(0.9));
        made.setWeight(QFont::DemiBold);
        return made;
    }
};

} // namespace doithoai
