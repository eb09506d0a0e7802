#pragma once

#include "services/case_list.h"
#include "ui/case_specs.h"
#include "ui/lists/list_view.h"
#include "ui/screen.h"
#include "ui/widgets/paged_table.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace doithoai {

class CasePage;
class FilterBar;
class SeveralActions;
class ViewsMenu;

/// A list of cases, and the page of the one that was opened. However long the list is, only what is seen is read.
class ListScreen : public Screen {
    Q_OBJECT

public:
    struct Texts {
        QString title, line, filterHint, emptyHeading, emptyAdvice, addText;
        QString fileName; ///< of what is exported: kien-nghi
    };
    /// `stretched`: the key of the column that takes what the others leave.
    ListScreen(Desk& desk, CaseKind kind, const Texts& texts, const QList<ListColumn>& columns, const QString& stretched,
               CasePage* page, QWidget* parent = nullptr);

    void reload() override;
    QLineEdit* filterField() const override;
    void showFiltered(const ListFilter& filter) override;
    void takeFocus() override;
    bool canAdd() const override { return desk().mayWrite(); }
    void addNew() override;
    bool goBack() override;
    bool openCase(const QString& code) override;
    std::optional<Office::Known> caseInView() const override;

    /// Shows the list through a view: its filter, order and columns.
    void showView(const ListView& view);
    /// What the list shows now, as it would be kept.
    ListView view() const;

    PagedTable* table() const { return m_table; }
    CasePage* page() const { return m_page; }
    FilterBar* bar() const { return m_bar; }
    SeveralActions* actions() const { return m_actions; }
    ViewsMenu* views() const { return m_views; }
    void chooseColumns(); ///< asks for them
    void exportRows();
    void printRows();

protected:
    /// The rows of some cases, a cell for each column.
    virtual Result<std::vector<ListRow>> rows(std::span<const qint64> ids) const = 0;
    void addTool(QWidget* tool); ///< to the right of the list's title
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList();
    Result<std::vector<ListRow>> pageOf(std::span<const qint64> ids);
    void select();
    void selectSoon();
    void showIds();
    void settle();
    void showCount();
    void showEmptyTexts();
    void offerSoon();
    void offerActions();
    void rememberColumns();
    QString columnsKey() const;
    std::vector<qint64> idsToTakeOut() const;
    QString filteredBy() const;

    CaseKind m_kind;
    Texts m_texts;
    CaseList m_list;
    FilterBar* m_bar;
    PagedTable* m_table;
    EmptyState* m_empty;
    SeveralActions* m_actions;
    ViewsMenu* m_views;
    CasePage* m_page;
    QStackedWidget* m_stack;
    QWidget* m_head = nullptr;
    QLabel* m_count;
    QLayout* m_tools;
    QPushButton* m_export;
    QPushButton* m_print;
    QTimer* m_select;  ///< while one types faster than a huge file answers
    QTimer* m_settle;  ///< puts rows with the same marks in front, a little at a time
    QTimer* m_offer;   ///< judges what is chosen once the keys rest
    QString m_sortKey;
    bool m_isDescending = false;
    qint64 m_lastTook = 0; ///< ms that the last filter took
    bool m_isRead = false;
};

} // namespace doithoai
