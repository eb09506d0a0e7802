#pragma once

#include "services/number_register.h"
#include "ui/desk.h"
#include "ui/widgets/row_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace doithoai {

class FilterField;
class RowTable;

/// The register of papers in one direction: what went out, with the papers that this program never made; what came in.
/// Searched without marks; a line leads to its paper.
class RegisterView : public QWidget {
    Q_OBJECT

public:
    enum class Direction { Outgoing, Incoming };
    RegisterView(Desk& desk, Direction direction, QWidget* parent = nullptr);

    void reload();
    void add(); ///< asks for a paper that this program did not make
    QLineEdit* filterField() const;
    RowTable* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* lookButton() const { return m_look; }
    QPushButton* removeButton() const { return m_remove; }
    void exportTo(const QString& path); ///< as XLSX or CSV, by the name

private:
    const RegisterEntry* chosen() const;
    void showChosen();
    void look();
    void remove();
    void exportRows();
    Result<QByteArray> sheet() const; ///< the shown lines as XLSX
    QByteArray csvTable() const;
    ListRow rowOf(const RegisterEntry& entry) const;

    Desk& m_desk;
    Direction m_direction;
    std::vector<RegisterEntry> m_entries;
    FilterField* m_field;
    QLabel* m_count;
    RowTable* m_table;
    QPushButton* m_add;
    QPushButton* m_look;
    QPushButton* m_case;
    QPushButton* m_remove;
    QPushButton* m_export;
    QPushButton* m_books;
};

} // namespace doithoai
