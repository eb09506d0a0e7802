#pragma once

#include "ui/screen.h"

class QComboBox;
class QLabel;

namespace doithoai {

class FilterField;
class RowTable;

/// The duty of Đ.11 by post and year, in lượt: two done, one done, none yet; and what remains until 31 December.
class DutyScreen : public Screen {
    Q_OBJECT

public:
    explicit DutyScreen(Desk& desk, QWidget* parent = nullptr);
    void reload() override;
    QLineEdit* filterField() const override;
    RowTable* table() const { return m_table; }

private:
    FilterField* m_field;
    QComboBox* m_year;
    QLabel* m_summary;
    RowTable* m_table;
};

} // namespace doithoai
