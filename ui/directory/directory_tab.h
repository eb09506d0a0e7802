#pragma once

#include "ui/desk.h"

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace doithoai {

class FilterField;
class HeadLine;

/// One tab of the directory: a filter, what may be done, and what there is.
class DirectoryTab : public QWidget {
    Q_OBJECT

public:
    /// An empty hint: there is nothing to filter.
    DirectoryTab(Desk& desk, const QString& filterHint, QWidget* parent = nullptr);

    virtual void reload() = 0;
    virtual void takeFocus() = 0;
    virtual bool canAdd() const { return m_desk.mayWrite(); }
    virtual void addNew() = 0;
    virtual void setFilter(const QString&) {}
    /// Puts the mark on a row; false when it is not shown.
    virtual bool choose(const QString&) { return false; }
    QLineEdit* filterField() const;

protected:
    Desk& desk() const { return m_desk; }
    QVBoxLayout* column() const { return m_column; }
    /// A button in the row above the list. One that writes is off where the file is only looked at.
    QPushButton* addTool(const QString& text, const QString& name, const std::function<void()>& act, const char* role = nullptr);
    /// Asks before something is removed; `sentence` says what.
    bool mayRemove(const QString& sentence) const;
    void addToTools(QWidget* widget); ///< at the left, before the buttons

private:
    Desk& m_desk;
    QVBoxLayout* m_column;
    QHBoxLayout* m_words; ///< filter, or what stands in its place
    HeadLine* m_head;     ///< with the tools
    FilterField* m_field = nullptr;
};

} // namespace doithoai
