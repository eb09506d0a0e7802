#pragma once

#include "reports/figures.h"
#include "ui/desk.h"
#include "ui/reports/figure_table.h"

#include <QWidget>

class QVBoxLayout;

namespace doithoai {

class Card;
enum class FigurePart;

/// All figures of a period: whether they balance, two charts, and tables beside the period before and a year ago. Each
/// number opens the cases behind it.
class FiguresView : public QWidget {
    Q_OBJECT

public:
    FiguresView(const PeriodReport& report, Desk& desk, OpenFigure open, QWidget* parent = nullptr);

private:
    Card* balanceCard() const;
    Card* petitionChart() const;
    Card* dutyChart() const;
    Card* figureCard(FigurePart part, const QString& objectName) const;
    void addSplits(QVBoxLayout& column) const;
    Card* unitCard() const;
    Card* consolidatedCard() const;

    const PeriodReport& m_report;
    Desk& m_desk;
    OpenFigure m_open;
};

} // namespace doithoai
