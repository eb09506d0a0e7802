#pragma once

#include "domain/unit_report.h"
#include "exchange/unit_package.h"
#include "services/office.h"

namespace doithoai {

/// The file of figures that this body sends for a period: signed with the key of its file, which the first sending makes.
/// `own`: its report as counted; `sessions`: the codes of those behind it. Trouble::Refused when the directory does not
/// know the unit.
Outcome<QByteArray> makePackage(Office& office, const UnitReport& own, const QStringList& sessions, const Actor& actor);

/// How far the sender of a file is known.
enum class SenderTrust {
    New,   ///< the first file of this unit: compare the fingerprint on the telephone
    Known, ///< signed with the key of the files before
    Other, ///< signed with another key than before
};

/// What a file would change, figure by figure, before anything is written.
struct PackagePreview {
    UnitPackage package;
    QString report;      ///< code of the unit's report
    QString fingerprint; ///< of the sender's key
    SenderTrust trust = SenderTrust::New;
    struct Cell {
        QString key;
        QString before, after; ///< empty: blank
        bool differs() const { return before != after; }
    };
    std::vector<Cell> cells;
    bool isKnown = false; ///< these very figures are in: taking them in changes nothing
};

/// Reads a file and compares. Trouble::Refused as readPackage, and for a unit or a period that owes no report here.
Result<PackagePreview> previewPackage(Office& office, const QByteArray& bytes);

/// What the person who takes a file in says of it.
struct PackageReceipt {
    std::optional<QDate> byTUVP, byBDV; ///< the day on which it came to each of both recipients (Đ.13); absent: not yet
    bool acceptsKey = false;            ///< the unit has confirmed a key other than before
};

/// Takes the figures in as the unit's report; true when something changed, false when they were in already.
/// A key that differs from the one before is refused unless the receipt accepts it.
Outcome<bool> takePackage(Office& office, const QByteArray& bytes, const PackageReceipt& receipt, const Actor& actor);

/// The fingerprint of this file's own key; empty before its first sending.
Result<QString> ownFingerprint(Office& office);

} // namespace doithoai
