#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doithoai {

class FieldEditor;
class RowTable;

/// How the number books run: per committee term or per year, and from which number. What nobody settled runs as the
/// body's line has it.
class NumberBooksDialog : public QDialog {
    Q_OBJECT

public:
    explicit NumberBooksDialog(Desk& desk, QWidget* parent = nullptr);

    RowTable* table() const { return m_table; }
    FieldEditor* issuer() const { return m_issuer; }
    FieldEditor* symbol() const { return m_symbol; }
    FieldEditor* scope() const { return m_scope; }
    FieldEditor* first() const { return m_first; }
    FieldEditor* from() const { return m_from; }
    QPushButton* keepButton() const { return m_keep; }
    QLabel* trouble() const { return m_trouble; }

private:
    void reload();
    void keep();
    void showBook(const QString& name);

    Desk& m_desk;
    RowTable* m_table;
    FieldEditor* m_issuer;
    FieldEditor* m_symbol;
    FieldEditor* m_scope;
    FieldEditor* m_first;
    FieldEditor* m_from;
    QLabel* m_trouble;
    QPushButton* m_keep;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
