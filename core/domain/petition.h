#pragma once

#include "domain/field.h"
#include "domain/names.h"

namespace doithoai {

enum class PetitionState {
    Received,
    Classified,
    Assigned,
    Drafted,
    Agreed,
    Answered,
    Verifying,
    Noted,
    Transferred,
    Escalated,
    Replied,
    Resolved,
    OutOfScope,
    Merged,
    Withdrawn,
};

enum class PetitionEvent {
    Receive, ///< the creating step
    ScreenOut,
    Classify,
    Assign,
    Reassign,
    DraftReply,
    ReturnDraft,
    AgreeReply,
    Answer,
    Defer,
    Note,
    Retract,
    TakeUp,
    ReplyDirect,
    Transfer,
    Escalate,  ///< only by its escalation
    BringBack, ///< only by its escalation
    Reply,
    Resolve,
    Merge,
    Unmerge,
    Withdraw,
    Reopen,
};

template <>
struct Names<PetitionState> {
    using enum PetitionState;
    static constexpr std::array all = {
        std::pair{Received, "received"},       std::pair{Classified, "classified"}, std::pair{Assigned, "assigned"},
        std::pair{Drafted, "drafted"},         std::pair{Agreed, "agreed"},         std::pair{Answered, "answered"},
        std::pair{Verifying, "verifying"},     std::pair{Noted, "noted"},           std::pair{Transferred, "transferred"},
        std::pair{Escalated, "escalated"},     std::pair{Replied, "replied"},       std::pair{Resolved, "resolved"},
        std::pair{OutOfScope, "outOfScope"},   std::pair{Merged, "merged"},         std::pair{Withdrawn, "withdrawn"},
    };
};

template <>
struct Names<PetitionEvent> {
    using enum PetitionEvent;
    static constexpr std::array all = {
        std::pair{Receive, "receive"},         std::pair{ScreenOut, "screenOut"},     std::pair{Classify, "classify"},
        std::pair{Assign, "assign"},           std::pair{Reassign, "reassign"},       std::pair{DraftReply, "draftReply"},
        std::pair{ReturnDraft, "returnDraft"}, std::pair{AgreeReply, "agreeReply"},   std::pair{Answer, "answer"},
        std::pair{Defer, "defer"},             std::pair{Note, "note"},               std::pair{Retract, "retract"},
        std::pair{TakeUp, "takeUp"},           std::pair{ReplyDirect, "replyDirect"}, std::pair{Transfer, "transfer"},
        std::pair{Escalate, "escalate"},       std::pair{BringBack, "bringBack"},     std::pair{Reply, "reply"},
        std::pair{Resolve, "resolve"},         std::pair{Merge, "merge"},             std::pair{Unmerge, "unmerge"},
        std::pair{Withdraw, "withdraw"},       std::pair{Reopen, "reopen"},
    };
};

/// An opinion or petition of the people (ý kiến, kiến nghị), kept until it has an honest end.
struct Petition {
    static constexpr CaseKind kind = CaseKind::Petition;

    PetitionId id;
    PetitionCode code;
    PetitionState state = PetitionState::Received;

    // Who and what (Đ.2.2, Đ.8.1)
    SessionCode session;
    std::optional<QDate> receivedOn;
    QString channel;
    QString petitioner;
    QString petitionerKind;
    std::optional<int> people;
    std::optional<int> households;
    QString address;
    QString phone;
    QString content;
    QString opinionKind;
    std::optional<bool> aboutOfficials;

    // Classified and assigned (Đ.8.1)
    QString sector;
    QString topic;
    QString urgency;
    QString plannedClass;
    QString legalBasis;
    QString direction;
    QString resolveBy;
    QString resolvingLevel; ///< a level, or the code of a unit
    UnitCode unit;
    std::optional<QDate> prepareDueOn;
    std::optional<QDate> dueOn;
    std::optional<bool> noDeadline;
    QString dueBasis;

    // Drafted and agreed (Đ.8.1)
    QString draftReply;
    QString agreedBy;

    // Spoken to (Đ.9.2)
    QString answer;
    QString answerKind;
    QString respondent; ///< a post's code, or the post in words
    QString respondentName;
    std::optional<bool> onBehalfOfChair;
    QString promise;
    QString promiseOwner;
    std::optional<QDate> promiseDue;
    std::optional<bool> continues;

    // Ended (Đ.1.2, Đ.10.1)
    QString replyNumber;
    QString replyNotNeeded;
    QString competentUnit;
    QString transferNumber;
    QString noticeNumber;
    QString noticeMeans;
    std::optional<QDate> noticeOn;
    std::optional<bool> promiseKept;
    QString result;
    QString outcome;
    PetitionCode leading;
    QString askedBy;
    QString scopeKind;
    QString directedTo;
    std::optional<QDate> toldOn;
    QString notTold;

    friend bool operator==(const Petition&, const Petition&) = default;
};

template <>
std::span<const Field<Petition>> fieldsOf<Petition>();

/// A final state has no way out but `reopen` and `unmerge`.
bool isFinal(PetitionState state);

/// The people behind a petition: a group counts its signers, every other kind one.
int peopleBehind(const QString& petitionerKind, const std::optional<int>& people);
inline int peopleBehind(const Petition& petition)
{
    return peopleBehind(petition.petitionerKind, petition.people);
}

} // namespace doithoai
