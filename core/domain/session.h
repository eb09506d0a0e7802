#pragma once

#include "domain/field.h"
#include "domain/names.h"

namespace doithoai {

enum class SessionState {
    Planned,
    Preparing,
    Announced,
    InProgress,
    Concluded,
    Minuted,
    Reported,
    Closed,
    Postponed,
    Cancelled,
};

enum class SessionEvent {
    Plan, ///< the creating step
    Prepare,
    Announce,
    AmendNotice,
    Open,
    Conclude,
    SignMinutes,
    CorrectMinutes,
    Report,
    Close,
    Reopen,
    Postpone,
    Reschedule,
    Cancel,
};

template <>
struct Names<SessionState> {
    using enum SessionState;
    static constexpr std::array all = {
        std::pair{Planned, "planned"},       std::pair{Preparing, "preparing"}, std::pair{Announced, "announced"},
        std::pair{InProgress, "inProgress"}, std::pair{Concluded, "concluded"}, std::pair{Minuted, "minuted"},
        std::pair{Reported, "reported"},     std::pair{Closed, "closed"},       std::pair{Postponed, "postponed"},
        std::pair{Cancelled, "cancelled"},
    };
};

template <>
struct Names<SessionEvent> {
    using enum SessionEvent;
    static constexpr std::array all = {
        std::pair{Plan, "plan"},
        std::pair{Prepare, "prepare"},
        std::pair{Announce, "announce"},
        std::pair{AmendNotice, "amendNotice"},
        std::pair{Open, "open"},
        std::pair{Conclude, "conclude"},
        std::pair{SignMinutes, "signMinutes"},
        std::pair{CorrectMinutes, "correctMinutes"},
        std::pair{Report, "report"},
        std::pair{Close, "close"},
        std::pair{Reopen, "reopen"},
        std::pair{Postpone, "postpone"},
        std::pair{Reschedule, "reschedule"},
        std::pair{Cancel, "cancel"},
    };
};

/// A dialogue of a leader with the people (hội nghị đối thoại), from its plan to its closed dossier.
struct Session {
    static constexpr CaseKind kind = CaseKind::Session;

    SessionId id;
    SessionCode code;
    SessionState state = SessionState::Planned;

    // Planned (Đ.5 to Đ.8.1)
    QString topic;
    QString form;   ///< key of the list "form"
    QString sector; ///< key of the list "sector"
    UnitCode organiser;
    PostCode chair;
    QString chairName;
    PostCode deputyFor; ///< the post that the chair stands in for
    QList<PostCode> coChairs;
    std::optional<QDateTime> plannedStart;
    std::optional<int> plannedMinutes;
    QString venue;
    QString participants;
    std::optional<int> expectedAttendance;
    std::optional<bool> planned; ///< it stands in the organiser's plan of the period
    QString planNumber;
    std::optional<QDate> planDate;
    QString adHocReason;
    QString partyConsent;
    QString topicBasis;

    // Prepared (Đ.8.2)
    QString moderator;
    QString secretary;
    QString team;
    QString tasksPrepare;
    QString tasksHold;
    QString tasksFollowUp;
    QString invited;
    QList<UnitCode> coOrganisers;
    QString agreement;

    // Announced (Đ.8.3)
    std::optional<QDate> announcedOn; ///< of the notice that counts for the lead time
    QString noticeWhere;
    QString noticeBy;
    QString noticeProof;

    // Held (Đ.9)
    std::optional<QDateTime> actualStart;
    std::optional<QDateTime> actualEnd;
    std::optional<int> attendance;
    QString overview;
    std::optional<bool> principlesTold;
    QString conclusions;
    QString differing;

    // After (Đ.10)
    QString signedBy;
    QString minutesNumber;
    QString review;
    QString reportNumber;
    QString reportTo;

    friend bool operator==(const Session&, const Session&) = default;
};

template <>
std::span<const Field<Session>> fieldsOf<Session>();

/// A session counts as held from its conclusion on; one that is still in progress does not.
bool wasConcluded(SessionState state);
/// No step leads on from it, but a dossier that is opened again.
bool isFinal(SessionState state);

} // namespace doithoai
