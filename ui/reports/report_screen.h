#pragma once

#include "reports/figures.h"
#include "ui/papers/preview_dialog.h"
#include "ui/screen.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QVBoxLayout;

namespace doithoai {

class Behind;
class PaperList;
class ReportWordsCard;
class UnitReportsView;

/// The half-yearly and yearly report (Đ.13, Đ.14): its figures beside the period before and the year before,
/// the balance, and the paper to look at, print or save. Beside it, the reports that the units owe.
class ReportScreen : public Screen {
    Q_OBJECT

public:
    explicit ReportScreen(Desk& desk, QWidget* parent = nullptr);
    void reload() override;
    /// A filter with a state of units' reports shows those.
    void showFiltered(const ListFilter& filter) override;
    bool openCase(const QString& code) override; ///< a unit's report
    void takeFocus() override;

    QComboBox* period() const { return m_period; }
    QComboBox* unit() const { return m_unit; } ///< whose figures: all, or one unit's sheet
    QComboBox* look() const { return m_look; } ///< as recorded until today, or as issued
    UnitReportsView* unitReports() const { return m_units; }
    QTabWidget* tabs() const { return m_tabs; }
    ReportWordsCard* words() const { return m_words; }
    PaperList* papers() const { return m_papers; }
    QPushButton* previewButton() const { return m_preview; }
    QTableWidget* tableOf(const QString& name) const; ///< "sessions", "petitions", "notice"; nullptr for another
    Result<PreviewDialog::Paper> paper();
    void preview();

private:
    void choosePeriods();
    void offerUnits();
    void offerLooks();
    Result<PeriodReport> makeReport(Behind* behind = nullptr);
    void showFigures(const PeriodReport& report);
    void showBehind(const QString& path, const QString& name);

    QTabWidget* m_tabs;
    UnitReportsView* m_units;
    QWidget* m_unitsPage; ///< scrolls them
    QComboBox* m_period;
    QComboBox* m_unit;
    QComboBox* m_look;
    QLabel* m_line;
    QWidget* m_figures = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_preview;
    QPushButton* m_save;
    ReportWordsCard* m_words;
    PaperList* m_papers;
};

} // namespace doithoai
