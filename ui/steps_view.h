#pragma once

#include "ui/case_specs.h"
#include "ui/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace doithoai {

/// The steps of a case: when it happened and when it was written down, by whom, the reason, what was passed and why.
class StepsView : public QWidget {
    Q_OBJECT

public:
    explicit StepsView(QWidget* parent = nullptr);
    void show(const CaseSnapshot& snapshot);

private:
    QVBoxLayout* m_column;
};

} // namespace doithoai
