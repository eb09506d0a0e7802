#pragma once

#include "domain/result.h"
#include "exchange/signing_key.h"

#include <QDate>
#include <QMap>
#include <vector>

namespace doithoai {

/// What a body's copy of the program tells the office of a half-year or a year (Đ.13): its figures, and the sessions
/// behind them so that none is counted twice. It holds no petitioner's data: the figures need none.
struct UnitPackage {
    QString unit;     ///< code
    QString unitName; ///< for people
    QString period;   ///< 2023-H1, 2023
    QDate madeOn;
    QString madeBy;
    QString number;   ///< of the report on paper that goes with it; may be empty
    QMap<QString, std::optional<int>> figures; ///< by the keys of a unit's report; absent: blank, which is not zero
    QString note;
    struct Session {
        QString code, topic, chair;
        QDate heldOn;
        int attendance = 0;
        bool isNoticeInTime = false;

        friend bool operator==(const Session&, const Session&) = default;
    };
    std::vector<Session> sessions;
    QByteArray sender; ///< the public key that signed it

    friend bool operator==(const UnitPackage&, const UnitPackage&) = default;
};

/// Bytes: a ward of a year has less than one million. What is larger is refused unread.
inline constexpr qsizetype largestPackage = 8'000'000;

/// One file, JSON that people can read, with a digest of each part and the sender's signature over all of it.
QByteArray writePackage(const UnitPackage& package, const SigningKey& key);

/// Reads a package and proves its signature. Trouble::Refused with a sentence: no such file, cut off, of a newer version,
/// or changed after it was signed, naming the part that was changed. Nothing is believed of a file that is refused.
Result<UnitPackage> readPackage(const QByteArray& bytes);

/// The keys of the figures, in the order of the form.
const QStringList& packageFigures();
/// The figure as the form names it, in the language of the program.
QString figureLabel(const QString& key);

} // namespace doithoai
