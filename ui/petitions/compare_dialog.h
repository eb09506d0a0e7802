#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

namespace doithoai {

/// Two petitions side by side, what differs marked by a sign; from here one is merged into the other, or they stay apart.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(Desk& desk, const PetitionCode& one, const PetitionCode& other, QWidget* parent = nullptr);

private:
    void merge(const PetitionCode& follower, const PetitionCode& leading);

    Desk& m_desk;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
