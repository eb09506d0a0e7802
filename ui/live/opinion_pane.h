#pragma once

#include "ui/case_specs.h"
#include "ui/desk.h"
#include "ui/live/live_notes.h"
#include "ui/live/phrases.h"
#include "ui/widgets/pieces.h"

class QCheckBox;
class QHBoxLayout;
class QMenu;

namespace doithoai {

class ChoiceEditor;
class DayEditor;
class FieldEditor;
class FindingList;
class KeyButton;
class LineEditor;
class LiveText;
class PickerEditor;

/// The opinion in hand: what is said, who answers, what, with which promise; and the keys of the three classes (Đ.9.2).
/// What is typed goes into the notes at once; it leaves them when it became an act.
class OpinionPane : public Card {
    Q_OBJECT

public:
    OpinionPane(Desk& desk, LiveNotes& notes, QWidget* parent = nullptr);

    /// Shows an opinion of the session, or that none is in hand. What is being typed stays.
    void show(const SessionCase& session, const PetitionCode& petition);
    void setPhrases(const std::vector<Phrase>& phrases);
    const PetitionCode& petition() const { return m_code; }

    /// Keeps the words of the opinion itself. False when a rule refuses them; the finding is shown.
    bool keepContent();

    void takeAgreedReply();
    void togglePromise();
    /// Gives the opinion in hand its class: "answer", "defer" or "note".
    void take(const QString& event);
    /// What was typed of an opinion before it got its class, and the direction that it had.
    struct Given {
        QMap<QString, QString> typed;
        QString direction;
    };
    Given beforeClass(const Petition& petition) const;
    void remember(const PetitionCode& petition, const Given& given) { m_given.insert(petition.text, given); }
    /// For a class that is taken back; nothing where it was given before this window came.
    std::optional<Given> takeGiven(const PetitionCode& petition);
    void offerOtherSteps();
    /// Puts the cursor there; the answer for an empty key, what is said where that cannot be written.
    void focusField(const QString& key);
    /// The data of a class as it is typed; the same as a key takes.
    Act actOf(const QString& event) const;

    static constexpr int linesOfAnswer = 5;
    static constexpr int linesInFull = 2; ///< beside a promise or a refusal

    FindingList* findings() const { return m_findings; }
    QMenu* otherSteps() const { return m_menu; }
    QHBoxLayout* foot() const { return m_foot; } ///< the line below the classes, for what else has a key
    QWidget* classes() const { return m_classesBox; } ///< the keys of the three classes with that line

Q_SIGNALS:
    void typed();
    void grown();                                 ///< a promise or a refusal takes room: the classes are to stay in sight
    void classGiven(const doithoai::PetitionCode& petition, const QString& event);
    void sessionStepWanted();                     ///< the finding is mended by opening the session
    void caseWanted(const doithoai::PetitionCode& petition); ///< the finding is mended on the petition's own page

private:
    QWidget* makeAnswer();
    QWidget* makePromise();
    QWidget* makeClasses();
    void bind(const QString& key, FieldEditor* editor);
    void noteOf(const QString& key, const QString& words);
    QString shown(const QString& key) const;    ///< as typed, else as the case has it, else what is offered
    QString offered(const QString& key) const;
    void fillEditors(bool isOther);
    void showSteps();
    void showFindings(const std::vector<Finding>& findings);
    void showTrouble(const QString& sentence);
    void offerRespondents();
    bool hasPromiseWords() const;
    void showPromise(bool isShown);
    void makeRoom();

    Desk& m_desk;
    LiveNotes& m_notes;
    SessionCase m_session;
    PetitionCode m_code;
    Petition m_petition;
    QMap<QString, QString> m_values;
    QMap<QString, Given> m_given; ///< by petition
    bool m_isOpen = false; ///< no class yet
    bool m_isFilling = false;

    QLabel* m_title;
    QLabel* m_unit;
    Chip* m_state;
    EmptyState* m_none;
    QWidget* m_body;
    LiveText* m_content;
    QFrame* m_agreedBox;
    QLabel* m_agreed;
    PickerEditor* m_respondent = nullptr;
    ChoiceEditor* m_kind = nullptr;
    QCheckBox* m_onBehalf = nullptr;
    LiveText* m_answer;
    QCheckBox* m_hasPromise = nullptr;
    QWidget* m_promiseBox = nullptr;
    LineEditor* m_promise = nullptr;
    PickerEditor* m_promiseOwner = nullptr;
    DayEditor* m_promiseDay = nullptr;
    QMap<QString, KeyButton*> m_classes;
    QWidget* m_classesBox = nullptr;
    QHBoxLayout* m_foot = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QLabel* m_trouble;
    FindingList* m_findings;
};

/// The words that a deferred or noted opinion keeps of what was typed as its answer: they become its direction.
QString directionOf(const Petition& petition, const QString& answer, const QString& promise);

/// The day on which a class counts: the session's own while its minutes are finished afterwards, where the case's steps
/// allow it; invalid for today.
QDate dayOfClass(const Session& session, const PetitionOnRecord& record);

} // namespace doithoai
