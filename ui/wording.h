#pragma once

#include "calendar/work_calendar.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "ui/desk.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/row_model.h"

namespace doithoai {

struct EndedCase;

/// "3 working days overdue", "due today", "5 working days left", "no deadline set", or where it rests.
struct LatenessWords {
    QString text;
    QString shortText; ///< for a narrow column: without the word for working days
    Tone tone = Tone::Neutral;
};
LatenessWords latenessWords(const Petition& petition, const WorkCalendar& calendar, QDate on);

/// How large a file is: "5,6 MB", with the signs of the language that the window speaks.
QString sizeWords(qint64 bytes);

/// Who raised a petition, in a list: the name, the group with its size, "anonymous", or kept back for a denunciation.
QString petitionerWords(const Petition& petition);

/// "Bí thư Đảng ủy phường Đình Bảng presides · Saturday 18/03/2023, 08:00, 150 minutes · Hội trường phường"
QString sessionLine(const Session& session, const Directory& directory);

/// A case of a dossier that ended long ago: "ĐT-2013-001 · Hội nghị · Đã đóng · 20/12/2013 · Vệ sinh môi trường".
QString endedLine(const EndedCase& ended);

/// A day with its weekday, in the language of the window.
QString dayWords(QDate day);

/// "Refused" and every sentence of a refusal, for a message.
QString sentenceOf(const Refusal& refusal);

/// What leads from a finding to where it is mended: its field, or the petitions of a session.
QString linkWords(const Finding& finding);

/// What editors choose from on a day; petitions and sessions are added by who needs them.
EditorWorld worldOf(const Desk& desk, QDate caseDay = {});

/// A row for a list of petitions: code, petitioner, content, urgency, unit, deadline, state.
ListRow petitionListRow(const Petition& petition, const Desk& desk, const Vocabulary& vocabulary, bool isNarrow = false);

} // namespace doithoai
