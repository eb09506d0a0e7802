#pragma once

#include "ui/case_page.h"

class QLabel;
class QTabWidget;

namespace doithoai {

class Chip;
class NextStepCard;
class StepStrip;
class StepsView;

/// A petition on one screen: who and what, classification, the drafted and the agreed reply, deadline, steps, actions.
class PetitionPage : public CasePage {
    Q_OBJECT

public:
    explicit PetitionPage(Desk& desk, QWidget* parent = nullptr);
    void goToField(const QString& key) override;
    NextStepCard* nextStep() const { return m_next; }
    QTabWidget* tabs() const { return m_tabs; }

protected:
    bool load() override;

private:
    EditorWorld world() const;
    QWidget* makeFormTab(const std::vector<FieldForm::Group>& groups);
    void showDeadline(const PetitionCase& petition);

    QLabel* m_title;
    QLabel* m_line;
    Chip* m_state;
    StepStrip* m_strip;
    QTabWidget* m_tabs;
    NextStepCard* m_next;
    Chip* m_late;
    QLabel* m_deadline;
    StepsView* m_steps;
};

} // namespace doithoai
