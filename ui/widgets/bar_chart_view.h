#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

namespace doithoai {

/// Lying bars in groups, each with its number: what a table says, at a glance. The series are told apart by their filling
/// (full, hatched, empty) and their order, never by colour alone; the whole is read out as its description.
class BarChartView : public QWidget {
    Q_OBJECT

public:
    struct Group {
        QString label;
        std::vector<std::optional<int>> values; ///< one for each series; absent where nothing is on record
    };
    /// At most three series.
    BarChartView(const QString& title, const QStringList& series, QWidget* parent = nullptr);
    void setGroups(std::vector<Group> groups);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int barHeight() const;
    int labelWidth() const;
    int legendHeight() const;
    void paintBar(class QPainter& painter, const QRectF& area, std::size_t series) const;
    void describe();

    QStringList m_series;
    std::vector<Group> m_groups;
};

} // namespace doithoai
