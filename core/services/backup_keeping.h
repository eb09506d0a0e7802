#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace doithoai {

/// A verified copy of the office's file.
struct Backup {
    QString path;
    QDateTime at; ///< when it was made, by its name
    QString doubt = {}; ///< of one that was just made: that it is damaged as the file is, in words; empty: nobody knows of any

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// How many days, weeks (Monday to Sunday) and months keep a backup, counted over those that have one: an office that
/// was closed for a month loses none.
struct BackupKeeping {
    int days = 7;
    int weeks = 8;
    int months = 24;
};

/// Dated later than now: made while the clock ran ahead. When it was truly made nobody knows.
bool isAhead(const Backup& backup, const QDateTime& now);

/// Which of these are no longer kept. The newest of each kept day, week and month stays, and all of the last day that
/// has any. Those that are dated ahead take no other's place: the same is asked of them by themselves.
std::vector<Backup> outdated(std::vector<Backup> all, const QDateTime& now = QDateTime::currentDateTime(), const BackupKeeping& keeping = {});

} // namespace doithoai
