#pragma once

#include "casefile/directory_changes.h"
#include "services/handover.h"
#include "services/office.h"

#include <variant>

namespace doithoai {

/// What a person does to the directory and the calendar, as values: `Office::change` judges and carries them out.

struct AddUnit {
    Unit unit;
};
/// All fields of a unit that is there; its code stays.
struct ChangeUnit {
    Unit unit;
};
/// The unit's last day and who takes over. Its posts and the terms in them that would outlive it end with it.
struct EndUnit {
    UnitCode unit;
    QDate lastDay;
    UnitCode successor; ///< may be empty
};
/// Only while nothing refers to it.
struct RemoveUnit {
    UnitCode unit;
};
struct AddPost {
    Post post;
};
struct ChangePost {
    Post post;
};
struct RemovePost {
    PostCode post;
};
struct AddTerm {
    Official official;
};
/// Corrects a term, or ends it.
struct ChangeTerm {
    Term term;
};
/// The next holder of a post from his first day; the term of the one before ends the day before.
struct SucceedTerm {
    Official next;
};
struct RemoveTerm {
    OfficialId term;
};
/// Marks of the calendar: those put in replace what stood on their day.
struct ChangeMarks {
    std::vector<DayMark> put;
    QList<QDate> removed;
};
/// Units end and another takes over what is open with them (services/handover.h); the record is kept with it.
struct HandOver {
    Handover handover;
    QString recordKey;
    QString record;
};

struct DirectoryAct {
    std::variant<AddUnit, ChangeUnit, EndUnit, HandOver, RemoveUnit, AddPost, ChangePost, RemovePost, AddTerm, ChangeTerm, SucceedTerm,
                 RemoveTerm, ChangeMarks>
        act;
};

/// All terms of office with the rows that keep them.
Result<std::vector<Term>> officialTerms(Office& office);

/// What refers to a unit or a post, in the language of the window: what the person sees before ending or removing it.
Result<std::vector<Reference>> referencesOf(Office& office, const UnitCode& code);
Result<std::vector<Reference>> referencesOf(Office& office, const PostCode& code);

/// Codes of the open petitions that have a deadline on one of these days: what a change of the calendar touches.
Result<QStringList> deadlinesOn(Office& office, const QList<QDate>& days);

/// "4 posts (DU.TAMSON.BT and others)", one line for each kind of reference.
QStringList referenceLines(const std::vector<Reference>& references);

} // namespace doithoai
