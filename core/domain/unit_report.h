#pragma once

#include "domain/field.h"
#include "domain/names.h"

namespace doithoai {

enum class UnitReportState { Expected, Received, Accepted };
enum class UnitReportEvent { Expect, Remind, Receive, SendBack, Accept, Reopen };

template <>
struct Names<UnitReportState> {
    using enum UnitReportState;
    static constexpr std::array all = {
        std::pair{Expected, "expected"},
        std::pair{Received, "received"},
        std::pair{Accepted, "accepted"},
    };
};

template <>
struct Names<UnitReportEvent> {
    using enum UnitReportEvent;
    static constexpr std::array all = {
        std::pair{Expect, "expect"},     std::pair{Remind, "remind"}, std::pair{Receive, "receive"},
        std::pair{SendBack, "sendBack"}, std::pair{Accept, "accept"}, std::pair{Reopen, "reopen"},
    };
};

/// A unit's half-yearly or yearly report (Đ.13). A figure that is absent is blank, which is not zero.
struct UnitReport {
    static constexpr CaseKind kind = CaseKind::UnitReport;

    UnitReportId id;
    UnitReportCode code;
    UnitReportState state = UnitReportState::Expected;

    UnitCode unit;
    QString period; ///< 2023-H1 or 2023
    std::optional<QDate> dueOn;
    QString number;
    std::optional<QDate> receivedByTUVP;
    std::optional<QDate> receivedByBDV;

    std::optional<int> sessions;
    std::optional<int> lateNotices;
    std::optional<int> people;
    std::optional<int> received;
    std::optional<int> resolved;
    std::optional<int> explained;
    std::optional<int> accepted;
    std::optional<int> transferred;
    std::optional<int> declined;
    std::optional<int> outOfScope;
    std::optional<int> escalated;
    std::optional<int> openInTime;
    std::optional<int> openOverdue;
    QString note;

    friend bool operator==(const UnitReport&, const UnitReport&) = default;
};

template <>
std::span<const Field<UnitReport>> fieldsOf<UnitReport>();

} // namespace doithoai
