#pragma once

#include "ui/desk.h"
#include "ui/widgets/pieces.h"

namespace doithoai {

/// The deadline of a petition: how late it is, what it rests on, and on demand every day counted and skipped.
class DeadlineCard : public Card {
    Q_OBJECT

public:
    explicit DeadlineCard(Desk& desk, QWidget* parent = nullptr);
    void show(const PetitionCase& petition);
    QPushButton* explainButton() const { return m_explain; }
    QString explanation() const { return m_explanation->text(); }

private:
    Desk& m_desk;
    Chip* m_late;
    QLabel* m_words;
    QLabel* m_uncertain; ///< the calendar of a year is missing
    QPushButton* m_explain;
    QLabel* m_explanation;
};

} // namespace doithoai
