#include "domain/unit_report.h"

#include <QtGlobal>

namespace doithoai {

template <>
std::span<const Field<UnitReport>> fieldsOf<UnitReport>()
{
    using R = UnitReport;
    using enum FieldKind;
    using enum Window;
    static const Field<UnitReport> fields[] = {
        {"unit", FieldKind::Unit, &R::unit, ByEvent, QT_TRANSLATE_NOOP("Field", "Unit")},
        {"period", Text, &R::period, ByEvent, QT_TRANSLATE_NOOP("Field", "Period")},
        {"dueOn", Day, &R::dueOn, ByEvent, QT_TRANSLATE_NOOP("Field", "Due on")},
        {"number", Text, &R::number, ByEvent, QT_TRANSLATE_NOOP("Field", "Number")},
        {"receivedByTUVP", Day, &R::receivedByTUVP, ByEvent, QT_TRANSLATE_NOOP("Field", "Received by Văn phòng Thành ủy")},
        {"receivedByBDV", Day, &R::receivedByBDV, ByEvent, QT_TRANSLATE_NOOP("Field", "Received by Ban Dân vận")},
        {"sessions", Number, &R::sessions, ByEvent, QT_TRANSLATE_NOOP("Field", "Sessions held")},
        {"lateNotices", Number, &R::lateNotices, ByEvent, QT_TRANSLATE_NOOP("Field", "Notices under the lead time")},
        {"people", Number, &R::people, ByEvent, QT_TRANSLATE_NOOP("Field", "People present")},
        {"received", Number, &R::received, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions received")},
        {"resolved", Number, &R::resolved, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions resolved")},
        {"explained", Number, &R::explained, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions explained")},
        {"accepted", Number, &R::accepted, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions taken on board")},
        {"transferred", Number, &R::transferred, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions transferred")},
        {"declined", Number, &R::declined, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions declined")},
        {"outOfScope", Number, &R::outOfScope, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions out of scope")},
        {"escalated", Number, &R::escalated, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitions escalated")},
        {"openInTime", Number, &R::openInTime, ByEvent, QT_TRANSLATE_NOOP("Field", "Open, in time")},
        {"openOverdue", Number, &R::openOverdue, ByEvent, QT_TRANSLATE_NOOP("Field", "Open, overdue")},
        {"note", LongText, &R::note, ByEvent, QT_TRANSLATE_NOOP("Field", "Note")},
    };
    return fields;
}

} // namespace doithoai
