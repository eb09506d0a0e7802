#pragma once

#include "reports/year_plan.h"
#include "ui/screen.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace doithoai {

/// The plan of a year (Đ.8.1): by body and month the sessions that stand in it, those held besides it, and what the duty of
/// Đ.11 still asks for. Enter opens the session of a month, or adds one there.
class PlanScreen : public Screen {
    Q_OBJECT

public:
    explicit PlanScreen(Desk& desk, QWidget* parent = nullptr);
    void reload() override;
    void takeFocus() override;
    bool canAdd() const override { return desk().mayWrite(); }
    void addNew() override;

    QTableWidget* table() const { return m_table; }
    QComboBox* year() const { return m_year; }

private:
    void offerNaming();
    std::vector<PlanLine> lines() const;
    void activate(int row, int column);
    void showPapers(); ///< of the body whose line is chosen
    void namePlan(); ///< number and day, for the sessions of the line
    void takeOver(); ///< the plan of the year before

    std::vector<PlanLine> m_lines;
    QComboBox* m_year;
    QLabel* m_summary;
    QPushButton* m_takeOver;
    QPushButton* m_papers;
    QPushButton* m_namePlan;
    QTableWidget* m_table;
    QLabel* m_empty; ///< why there is no row
};

} // namespace doithoai
