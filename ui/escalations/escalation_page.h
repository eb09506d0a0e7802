#pragma once

#include "ui/case_page.h"

class QLabel;
class QTabWidget;

namespace doithoai {

class Chip;
class DossierChecklist;
class NextStepCard;
class StepStrip;
class StepsView;

/// An escalation: the parts of its dossier, what the superior said, its steps.
class EscalationPage : public CasePage {
    Q_OBJECT

public:
    explicit EscalationPage(Desk& desk, QWidget* parent = nullptr);
    void goToField(const QString& key) override;
    DossierChecklist* parts() const { return m_parts; }

protected:
    bool load() override;

private:
    EditorWorld world() const;
    FieldForm* makeForm(const std::vector<FieldForm::Group>& groups);

    QLabel* m_title;
    QLabel* m_line;
    Chip* m_state;
    StepStrip* m_strip;
    QTabWidget* m_tabs;
    NextStepCard* m_next;
    DossierChecklist* m_parts;
    StepsView* m_steps;
};

} // namespace doithoai
