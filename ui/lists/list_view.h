#pragma once

#include "services/case_list.h"

#include <QJsonObject>

namespace doithoai {

/// What a list lets through and how it is shown. Spans of days that move with the calendar are kept by name, so that a
/// view “due this week” stays what it says.
struct ListView {
    ListFilter filter;
    QString period; ///< thisMonth, thisHalf, thisYear, lastYear; empty: any day, or the filter's own days
    QString due;    ///< dueThisWeek, warned, silent (whoever asks counts the days); the name of a lateness; empty: any, or the filter's own days
    QString sortKey;
    bool isDescending = false;
    QStringList columns; ///< keys from left to right; empty: as they are

    /// The same with days for a day, to be asked of the office.
    ListFilter on(QDate today) const;
    /// True when anything but words narrows the list.
    bool isNarrowed() const;

    QJsonObject toJson() const;
    static ListView fromJson(const QJsonObject& json);
};

/// A span of days by its name, on a day; invalid days for an unknown name.
std::pair<QDate, QDate> namedDays(const QString& name, QDate today);

/// A filter that another screen asks for, as a view: days that have a name become that name.
ListView viewOf(const ListFilter& filter, QDate today);

/// A view under a name, as an office keeps it.
struct KeptView {
    QString name;
    ListView view;
};

/// The views that a setting keeps (filters.petitions …). What is no view is left out.
std::vector<KeptView> readViews(const QString& json);
QString writeViews(const std::vector<KeptView>& views);

/// The views that every office has from the start.
std::vector<KeptView> builtInViews(CaseKind kind);

} // namespace doithoai
