#pragma once

#include "domain/cases.h"
#include "domain/field.h"
#include "services/office.h"
#include "ui/theme.h"

#include <QMap>
#include <vector>

namespace doithoai {

/// A field of any kind of case, as an editor sees it.
struct FieldSpec {
    QString key;
    FieldKind kind = FieldKind::Text;
    QString label; ///< in the language of the window
    QString list;
    Window window = Window::ByEvent;
};

/// A case of any kind as a screen shows it.
struct CaseSnapshot {
    CaseKind kind = CaseKind::Session;
    QString code, state;
    QString session; ///< the session that it belongs to; empty where none
    QMap<QString, QString> values;
    std::vector<Step> steps;
};

std::vector<FieldSpec> fieldsOfKind(CaseKind kind);
/// The field of that key; one with an empty label where the kind has none.
FieldSpec fieldOfKind(CaseKind kind, const QString& key);
/// The keys that an event takes, each with the field that keeps it.
struct EventSpec {
    std::vector<FieldSpec> keys;
    QMap<QString, QString> fieldOfKey; ///< key of the event → field of the case; absent: only the step keeps it
    bool wantsReason = false;
};
EventSpec specOfEvent(CaseKind kind, const QString& event);

Result<CaseSnapshot> snapshotOf(const Office& office, CaseKind kind, const QString& code);
CaseSnapshot snapshotOf(const SessionCase& value);
CaseSnapshot snapshotOf(const PetitionCase& value);
CaseSnapshot snapshotOf(const EscalationCase& value);
CaseSnapshot snapshotOf(const UnitReportCase& value);

/// The window in which a field may be changed by `set` while the case is in its present state.
bool mayChangeField(const FieldSpec& field, const CaseSnapshot& snapshot, const std::optional<Session>& session);

QString stateLabel(CaseKind kind, const QString& state);
QString shortStateLabel(CaseKind kind, const QString& state);
QString eventLabel(CaseKind kind, const QString& event);
Tone stateTone(CaseKind kind, const QString& state);

/// The event that usually comes next in a state; empty in a final one.
QString usualEvent(CaseKind kind, const QString& state);
/// True for what only another case brings about (escalate, bringBack): no button for it.
bool isOnlyByOtherCase(CaseKind kind, const QString& event);

} // namespace doithoai
