#pragma once

#include "services/worklist.h"

namespace doithoai {

/// A day's work while it is being put together: the rooms of the office add their items one after the other.
class WorkTable {
public:
    WorkTable(Office& office, const WorkWorld& world);

    Result<void> addSessions();   ///< worklist_sessions.cpp
    Result<void> addPetitions();  ///< worklist_petitions.cpp
    Result<void> addEscalations();
    Result<void> addSilence();    ///< worklist_office.cpp
    Result<void> addReports();    ///< worklist_office.cpp
    Result<void> addOld();        ///< worklist_office.cpp
    void addDuty();
    void addCalendar();
    Result<void> addDrafts();
    void addBackup();

    Worklist finish();

private:
    static constexpr int firstFew = 4;

    QDate today() const { return m_world.today; }
    Pressing pressingOn(QDate day) const;
    int workdaysTo(QDate day) const; ///< or since; never negative
    bool isAhead(QDate day) const { return day.isValid() && day > today(); }
    WorkItem item(WorkKind kind, Pressing pressing, WorkPlace place) const;
    /// Adds a case to the item of its kind and pressing; makes the item where there is none yet.
    WorkItem& add(WorkKind kind, Pressing pressing, WorkPlace place, WorkCase one);
    static void by(WorkItem& item, const char* event); ///< the act that mends the case that was added last
    void addAll(WorkItem item, const PetitionsDue& due);
    void comesNext(WorkKind kind, QDate day, const WorkCase& one);
    Result<void> addDue(WorkKind kind);
    Result<void> addNotAgreed();

    Office& m_office;
    const WorkWorld& m_world;
    QDate m_week; ///< the last day of "this week": five working days ahead
    std::vector<SessionDue> m_sessions;
    Worklist m_list;
};

} // namespace doithoai
