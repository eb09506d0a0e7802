#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace doithoai {

/// A rule that a step passed although it was not met, with the reason that somebody wrote down,
/// or a piece of advice that was shown (text is then what was said).
struct PassedRule {
    QString rule;
    QString text;

    friend bool operator==(const PassedRule&, const PassedRule&) = default;
};

/// One step of a case, as recorded: never changed, never removed. Ordered by seq, never by clock.
struct Step {
    qint64 seq = 0;
    QString event; ///< stable names, of the case's own machine
    QString from;  ///< empty at the creating step
    QString to;
    QDate effectiveOn; ///< when it happened
    QDate recordedOn;  ///< the day of recording (of `--today` where given)
    QDateTime recordedAt;
    QString by;
    QString reason;
    std::vector<PassedRule> justified;
    std::vector<PassedRule> advised;
    QJsonObject data; ///< the non-personal fields that this step set: field key → stable text;
                      ///< what it alone keeps: event.key → stable text

    friend bool operator==(const Step&, const Step&) = default;
};

} // namespace doithoai
