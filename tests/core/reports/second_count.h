#pragma once

#include <QDate>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QStringList>

namespace doithoai::test {

/// Days of a period as the table of rules.md has them, in plain values: nothing of the first computation is asked.
struct CountedPeriod {
    QString name;       ///< 2023-H1, 2023-H2, 2023
    QDate from, to;
    QDate asOf;
    QDate reportedOn;   ///< later recordings are corrections
};

/// Every figure of rules.md ("How figures are counted") a second time: plain SQL over the table of steps, in the shape in
/// which the command line prints them. Temporary tables of the connection are made anew.
QJsonObject secondCount(QSqlDatabase database, const CountedPeriod& period, bool deputyCredits = false);

/// Something had happened by the end of that period, as far as it was written down.
bool secondSaysOnRecord(QSqlDatabase database, const CountedPeriod& period);

/// Where two objects of figures differ: "petitions.received: 7, not 8". The order of rows makes no difference.
QStringList differences(const QJsonObject& first, const QJsonObject& second);

} // namespace doithoai::test
