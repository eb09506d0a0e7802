#pragma once

#include "services/journal.h"
#include "ui/screen.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QTableWidget;
class QThread;
class QTimer;

namespace doithoai {

class DayEditor;
class FilterField;
class JournalExport;
class JournalModel;

/// Who wrote what and when, with what stood there before and after. It is looked through, exported and proved here.
class JournalScreen : public Screen {
    Q_OBJECT

public:
    explicit JournalScreen(Desk& desk, QWidget* parent = nullptr);
    ~JournalScreen() override;

    void reload() override;
    QLineEdit* filterField() const override;
    /// The entries of a case (`session` or `search` as a code), or words.
    void showFiltered(const ListFilter& filter) override;
    void takeFocus() override;

    JournalModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    QTableWidget* fields() const { return m_fields; }
    QLabel* verdict() const { return m_verdict; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFilter();
    QWidget* makeDetails();
    JournalQuery typedQuery() const;
    void clearFilter();
    void showState();
    void showEntry();
    void fitRows(); ///< each as high as its words need
    void exportShown();
    void stopWork();
    void check();
    void showVerdict(const Result<std::vector<Problem>>& problems, const QString& advice);

    FilterField* m_words;
    QComboBox* m_kind;
    QLineEdit* m_case;
    QLineEdit* m_by;
    DayEditor* m_from;
    DayEditor* m_to;
    QPushButton* m_clear;
    QLabel* m_state;
    QPushButton* m_stop;
    QPushButton* m_export;
    QPushButton* m_check;
    QLabel* m_verdict;
    JournalModel* m_model;
    JournalExport* m_exporting;
    QTableView* m_view;
    QSplitter* m_split;
    QLabel* m_about;
    QLabel* m_written;
    QTableWidget* m_fields;
    QTimer* m_timer;
    QThread* m_checking = nullptr;
};

} // namespace doithoai
