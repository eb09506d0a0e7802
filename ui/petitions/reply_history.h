#pragma once

#include "domain/cases.h"

#include <QWidget>

class QVBoxLayout;

namespace doithoai {

/// How a reply came about: every draft, who sent it back and why, who agreed to it; the latest on top.
class ReplyHistory : public QWidget {
    Q_OBJECT

public:
    explicit ReplyHistory(QWidget* parent = nullptr);
    /// False, and nothing to see, where no reply was ever drafted.
    bool show(const PetitionCase& petition);

private:
    QVBoxLayout* m_column;
};

} // namespace doithoai
