#pragma once

#include "services/unit_reports.h"
#include "ui/desk.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace doithoai {

class Card;
class RowTable;

/// The reports that units owe for a half-year or a year (Đ.13): which came on which day to each of both recipients, which
/// are late, missing or nil, and the acts on them, for several at once too.
class UnitReportsView : public QWidget {
    Q_OBJECT

public:
    explicit UnitReportsView(Desk& desk, QWidget* parent = nullptr);

    void reload();
    /// The period that holds those days, and the first report in that state; an empty state: all.
    void showFiltered(const ListFilter& filter);
    bool openReport(const QString& code);

    QComboBox* period() const { return m_period; }
    RowTable* table() const { return m_table; }
    QLabel* summary() const { return m_summary; }
    /// Buttons of the events that are offered for all of the chosen reports.
    QList<QPushButton*> actionButtons() const { return m_buttons; }

private:
    void choosePeriods();
    void choosePeriod(const QString& name);
    void offerActions();
    void showChosen();
    void showPapers(); ///< the reminder, the form

    Desk& m_desk;
    QComboBox* m_period;
    QLabel* m_summary;
    RowTable* m_table;
    Card* m_figures;
    QWidget* m_values = nullptr;
    QHBoxLayout* m_actions;
    QLabel* m_hint;
    QPushButton* m_papers;
    QList<QPushButton*> m_buttons;
    std::vector<UnitReportRow> m_rows;
};

} // namespace doithoai
