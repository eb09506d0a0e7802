#pragma once

#include "ui/case_page.h"

class QLabel;
class QVBoxLayout;

namespace doithoai {

class AttachmentsPanel;
class Chip;
class NextStepCard;
class DossierChecklist;
class PaperList;
class Section;
class StepStrip;
class SuperiorClock;
class SuperiorWords;
class StepsView;

/// An escalation: the parts of its dossier as a checklist, whom it goes to and which petitions it carries, what the
/// superior said, its own clock, its steps (Đ.7).
class EscalationPage : public CasePage {
    Q_OBJECT

public:
    explicit EscalationPage(Desk& desk, QWidget* parent = nullptr);
    void goToField(const QString& key) override;
    DossierChecklist* checklist() const { return m_checklist; }
    SuperiorClock* clock() const { return m_clock; }
    AttachmentsPanel* attachments() const { return m_attachments; }
    PaperList* papers() const { return m_papers; }
    Section* paperPart() const { return m_paperPart; }

protected:
    bool load() override;

private:
    EditorWorld world() const;
    void showHead(const EscalationCase& escalation, const CaseSnapshot& snapshot);
    void showAddressees(const EscalationCase& escalation);
    void showPetitions(const EscalationCase& escalation);

    QLabel* m_title;
    QLabel* m_line;
    Chip* m_state;
    StepStrip* m_strip;
    NextStepCard* m_next;
    SuperiorClock* m_clock;
    DossierChecklist* m_checklist;
    FieldForm* m_form;
    QVBoxLayout* m_addressees;
    QVBoxLayout* m_petitions;
    Section* m_sent;
    SuperiorWords* m_words;
    Section* m_said;
    PaperList* m_papers;
    AttachmentsPanel* m_attachments;
    Section* m_paperPart;
    StepsView* m_steps;
    Section* m_course;
    QString m_shown; ///< case and state as the blocks were opened for
};

} // namespace doithoai
