#pragma once

#include "ui/desk.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace doithoai {

/// One entry of the navigation: a list, a board, a report. The window's “new” and Ctrl+F go to the one that is shown.
class Screen : public QWidget {
    Q_OBJECT

public:
    explicit Screen(Desk& desk, QWidget* parent = nullptr);

    virtual void reload() = 0;
    virtual QLineEdit* filterField() const { return nullptr; } ///< Ctrl+F goes there; nullptr: there is nothing to filter
    virtual void showFiltered(const ListFilter&) {} ///< what another screen's click leads to
    virtual void takeFocus() {} ///< puts the keyboard where one works first
    virtual bool canAdd() const { return false; }
    virtual void addNew() {}
    virtual bool goBack() { return false; } ///< from a page to its list; false when the list stands already
    virtual bool openCase(const QString&) { return false; }
    /// The case whose page is open; nothing where a list or a board stands.
    virtual std::optional<Office::Known> caseInView() const { return {}; }

protected:
    Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

/// Makes a page that scrolls where the window is small; what it shows goes into the column.
QWidget* makeScrollingPage(QWidget* content);

/// A page's title with what stands to its right.
QWidget* makePageHead(const QString& title, const QString& line);

} // namespace doithoai
