#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <optional>

namespace doithoai {

/// Somebody new at a session, from one line: "họ tên, khu phố: nội dung".
struct Newcomer {
    QString petitioner;
    QString petitionerKind; ///< person, group or anonymous
    QString address;
    QString content;
    std::optional<int> people;
    std::optional<int> households;

    /// The fields of the petition to be added.
    QMap<QString, QString> fields(const QString& session, const QString& channel) const;

    friend bool operator==(const Newcomer&, const Newcomer&) = default;
};

/// Reads the line. Before the first colon stands who, behind it what. "(46 hộ)" or "(12 người)" makes a group;
/// nobody, "?" or "không ghi tên" an anonymous opinion. Without a colon there is no content yet.
Newcomer readNewcomer(const QString& line);

/// A day as people write it at a session: also without its year, which is then the next one that is not past.
std::optional<QDate> readPromiseDay(const QString& text, QDate today);

} // namespace doithoai
