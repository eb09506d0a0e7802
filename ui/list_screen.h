#pragma once

#include "ui/case_specs.h"
#include "ui/screen.h"
#include "ui/widgets/row_table.h"

class QStackedWidget;

namespace doithoai {

class CasePage;
class FilterField;

/// A list of cases, and the page of the one that was opened.
class ListScreen : public Screen {
    Q_OBJECT

public:
    struct Texts {
        QString title, line, filterHint, emptyHeading, emptyAdvice, addText;
        QStringList columns;
        QList<int> widths;
        int stretched = 1;
    };
    ListScreen(Desk& desk, CaseKind kind, const Texts& texts, CasePage* page, QWidget* parent = nullptr);

    void reload() override;
    QLineEdit* filterField() const override;
    void takeFocus() override;
    bool canAdd() const override { return desk().mayWrite(); }
    void addNew() override;
    bool goBack() override;
    bool openCase(const QString& code) override;
    std::optional<Office::Known> caseInView() const override;

    RowTable* table() const { return m_table; }
    CasePage* page() const { return m_page; }

protected:
    virtual Result<std::vector<ListRow>> rows() const = 0;
    void addTool(QWidget* tool); ///< to the right of the list's title

private:
    void setFilter(const QString& words);
    void showEmptyTexts();
    void readRows();

    CaseKind m_kind;
    Texts m_texts;
    FilterField* m_field;
    RowTable* m_table;
    EmptyState* m_empty;
    CasePage* m_page;
    QStackedWidget* m_stack;
    QLabel* m_count;
    QLayout* m_tools;
    QString m_filter;
};

} // namespace doithoai
