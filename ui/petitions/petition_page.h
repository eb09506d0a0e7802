#pragma once

#include "ui/case_page.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace doithoai {

class AttachmentsPanel;
class Chip;
class DeadlineCard;
class NextStepCard;
class PaperList;
class Facts;
class ReplyView;
class Section;
class SimilarCard;
class StepStrip;
class StepsView;

/// A petition on one screen: who and what, classification, the drafted and the agreed reply beside their history, the
/// deadline that explains itself, petitions that may be the same, the result, the steps. Parts that do not matter in the
/// present state are folded away.
class PetitionPage : public CasePage {
    Q_OBJECT

public:
    explicit PetitionPage(Desk& desk, QWidget* parent = nullptr);
    void goToField(const QString& key) override;
    NextStepCard* nextStep() const { return m_next; }
    DeadlineCard* deadline() const { return m_deadline; }
    SimilarCard* similar() const { return m_similar; }
    AttachmentsPanel* attachments() const { return m_attachments; }
    PaperList* papers() const { return m_paperList; }
    Section* paperPart() const { return m_paperPart; }
    /// The part that holds a field; nullptr when none does.
    Section* sectionOf(const QString& key) const;

protected:
    bool load() override;

private:
    EditorWorld world() const;
    FieldForm* makeForm(const std::vector<FieldForm::Group>& groups);
    Section* addSection(const QString& heading, QWidget* content);
    void unfold(const Petition& petition);
    void showHead(const PetitionCase& petition, const CaseSnapshot& snapshot);
    void showSummaries(const PetitionCase& petition, const CaseSnapshot& snapshot);
    void showEnd(const CaseSnapshot& snapshot);
    void showPapers(const PetitionCase& petition);
    QWidget* placeOf(const QString& key) const; ///< where a field is shown; nullptr where it is not

    QLabel* m_title;
    QLabel* m_line;
    Chip* m_state;
    StepStrip* m_strip;
    NextStepCard* m_next;
    DeadlineCard* m_deadline;
    SimilarCard* m_similar;
    ReplyView* m_replyView;
    Facts* m_ended;
    PaperList* m_paperList;
    AttachmentsPanel* m_attachments;
    QVBoxLayout* m_papers; ///< links to what lies elsewhere
    StepsView* m_steps;
    QVBoxLayout* m_parts;
    Section* m_content = nullptr;
    Section* m_classification = nullptr;
    Section* m_reply = nullptr;
    Section* m_result = nullptr;
    Section* m_paperPart = nullptr;
    Section* m_course = nullptr;
    QScrollArea* m_scroll = nullptr;
    QString m_unfoldedFor; ///< code and state for which the parts were unfolded: a fold made by hand stays
};

} // namespace doithoai
