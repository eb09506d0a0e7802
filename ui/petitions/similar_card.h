#pragma once

#include "ui/desk.h"
#include "ui/widgets/pieces.h"

namespace doithoai {

/// Petitions that may be the same as the one on the page: to compare, and to merge. Hidden where there is none.
class SimilarCard : public Card {
    Q_OBJECT

public:
    explicit SimilarCard(Desk& desk, QWidget* parent = nullptr);
    void show(const PetitionCase& petition);

private:
    void compare(const PetitionCode& other);

    Desk& m_desk;
    PetitionCode m_code;
    QVBoxLayout* m_rows;
};

} // namespace doithoai
