#pragma once

#include "ui/desk.h"

#include <QDialog>

namespace doithoai {

class RowTable;
struct NamedCase;

/// The cases behind a number of a report: Enter or a double click goes to one.
class CasesBehindDialog : public QDialog {
    Q_OBJECT

public:
    CasesBehindDialog(Desk& desk, const QString& figure, std::vector<NamedCase> cases, QWidget* parent = nullptr);
    ~CasesBehindDialog() override;
    RowTable* table() const { return m_table; }

private:
    void openCase(const QString& code);

    Desk& m_desk;
    std::vector<NamedCase> m_cases;
    RowTable* m_table;
};

} // namespace doithoai
