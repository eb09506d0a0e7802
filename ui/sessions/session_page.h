#pragma once

#include "ui/case_page.h"

class QTabWidget;
class QToolButton;
class QLabel;

namespace doithoai {

class Chip;
class StepStrip;
class NextStepCard;
class PetitionPanel;
class PapersPanel;
class EscalationsPanel;

/// A session: what it is, where it stands, what comes next and what is missing, and everything about it in six tabs.
class SessionPage : public CasePage {
    Q_OBJECT

public:
    explicit SessionPage(Desk& desk, QWidget* parent = nullptr);

    void goToField(const QString& key) override;

    QTabWidget* tabs() const { return m_tabs; }
    NextStepCard* nextStep() const { return m_next; }
    PetitionPanel* petitions() const { return m_petitions; }
    PapersPanel* papers() const { return m_papers; }
    FieldForm* formOf(const QString& key) const; ///< the form that has a field, or nullptr

protected:
    bool load() override;

private:
    QWidget* makeFormTab(const std::vector<FieldForm::Group>& groups, QWidget* below = nullptr);
    void showDayPlanner(const Session& session);

    QLabel* m_title;
    Chip* m_state;
    QLabel* m_line;
    StepStrip* m_strip;
    QTabWidget* m_tabs;
    NextStepCard* m_next;
    QWidget* m_planner;
    QLabel* m_plannerWords;
    PetitionPanel* m_petitions;
    PapersPanel* m_papers;
    EscalationsPanel* m_escalations;
};

} // namespace doithoai
