#pragma once

#include "ui/case_page.h"

class QTabWidget;
class QToolButton;
class QLabel;
class QPushButton;

namespace doithoai {

class Chip;
class StepStrip;
class NextStepCard;
class PetitionPanel;
class PromisesPanel;
class PapersPanel;
class EscalationsPanel;
class DatePlanner;
class FindingList;
class Card;

/// A session: what it is, where it stands, what comes next and what is missing, and everything about it in six tabs.
class SessionPage : public CasePage {
    Q_OBJECT

public:
    explicit SessionPage(Desk& desk, QWidget* parent = nullptr);

    void goToField(const QString& key) override;

    QTabWidget* tabs() const { return m_tabs; }
    NextStepCard* nextStep() const { return m_next; }
    PetitionPanel* petitions() const { return m_petitions; }
    PromisesPanel* promises() const { return m_promises; }
    DatePlanner* planner() const { return m_planner; }
    QPushButton* liveButton() const { return m_live; }
    PapersPanel* papers() const { return m_papers; }
    FieldForm* formOf(const QString& key) const; ///< the form that has a field, or nullptr

protected:
    bool load() override;

private:
    QWidget* makeFormTab(const std::vector<FieldForm::Group>& groups, QWidget* below = nullptr);
    QWidget* makeCourse();
    void foretellOpening(const Session& session);
    void openLive();

    QLabel* m_title;
    Chip* m_state;
    QLabel* m_line;
    StepStrip* m_strip;
    QTabWidget* m_tabs;
    NextStepCard* m_next;
    DatePlanner* m_planner;
    Card* m_later;             ///< what the opening will ask for
    FindingList* m_laterFindings;
    QPushButton* m_live = nullptr;
    PetitionPanel* m_petitions;
    PromisesPanel* m_promises;
    PapersPanel* m_papers;
    EscalationsPanel* m_escalations;
};

} // namespace doithoai
