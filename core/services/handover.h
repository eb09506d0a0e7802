#pragma once

#include "services/office.h"

namespace doithoai {

/// Units that end together, and the one that takes over what is open with them.
struct Handover {
    std::vector<UnitCode> from;
    UnitCode to;
    std::optional<Unit> made; ///< when the successor is made with it: all of its words; its code is `to`
    QDate on;                 ///< first day of the successor; the others end the day before
    bool movesSessions = false; ///< planned sessions that are not announced yet go over too; else a person decides
};

struct HandOver;

/// One thing that a handover ends, makes, hands over, or leaves to a person.
struct HandoverLine {
    enum class Part { Unit, Post, Term, Below, Petition, Promise, Escalation, Session, Report, Setting };
    Part part = Part::Unit;
    QString code;   ///< of the unit, the post, the case; of a term the post's
    QString what;   ///< the field or the act, in words
    QString before; ///< as people read it
    QString after;
    QDate day;      ///< the day that goes on running: of the deadline, the promise, the session
    bool isLeft = false; ///< nothing is changed: a person has to decide
};

/// The record of a handover, as it was or will be carried out.
struct HandoverRecord {
    Handover handover;
    QStringList fromNames;
    QString toName;
    std::vector<HandoverLine> lines;

    int count(HandoverLine::Part part, bool isLeft) const;
    /// For people: head, numbers, then each line with its code. In the language of the window.
    QString text(const QString& by, QDate today) const;
    QJsonObject json() const;
};

/// What a handover would do, nothing written. Trouble::Refused with a sentence: a unit that has ended or begins later, a
/// successor of another line or that does not exist on the day.
Result<HandoverRecord> previewHandover(Office& office, const Handover& handover);

/// The act that carries out what a record tells, with the words that are kept of it.
HandOver actOf(const HandoverRecord& record, const Actor& actor);

/// Carries it out in one transaction: ends the units with posts and terms, makes the successor, hands over, and keeps the
/// record. Refused also for a day that lies ahead: what is open then cannot be known.
Result<HandoverRecord> carryOutHandover(Office& office, const Handover& handover, const Actor& actor);

/// A successor's words made from those of a unit that ends: its name as given, the rest as there, with the place exchanged.
/// `superior` empty: as there.
Unit successorLike(const Directory& directory, const Unit& ended, const UnitCode& code, const QString& name, const UnitCode& superior, QDate on);

/// The records of handovers that were carried out, by their key (day and successor).
QMap<QString, QString> handoverRecords(Office& office);

} // namespace doithoai
