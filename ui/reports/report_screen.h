#pragma once

#include "reports/figures.h"
#include "ui/papers/preview_dialog.h"
#include "ui/screen.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace doithoai {

class ReportWordsCard;

/// The half-yearly and yearly report (Đ.13, Đ.14): its figures beside the period before and the year before,
/// the balance, and the paper to look at, print or save.
class ReportScreen : public Screen {
    Q_OBJECT

public:
    explicit ReportScreen(Desk& desk, QWidget* parent = nullptr);
    void reload() override;

    QComboBox* period() const { return m_period; }
    ReportWordsCard* words() const { return m_words; }
    QPushButton* previewButton() const { return m_preview; }
    QTableWidget* tableOf(const QString& name) const; ///< "sessions", "petitions", "notice"; nullptr for another
    Result<PreviewDialog::Paper> paper();
    void preview();

private:
    void choosePeriods();
    void showFigures(const PeriodReport& report);

    QComboBox* m_period;
    QLabel* m_line;
    QWidget* m_figures = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_preview;
    QPushButton* m_save;
    ReportWordsCard* m_words;
};

} // namespace doithoai
