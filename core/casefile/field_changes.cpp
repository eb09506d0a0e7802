#include "casefile/field_changes.h"

#include "casefile/rows.h"
#include "casefile/step_rows.h"

namespace doithoai {

Result<std::vector<Step>> changesOfSession(CaseFile& file, const SessionCode& session)
{
    Statement rows(file.connection(), QStringLiteral("SELECT %1 FROM \"step\" AS s JOIN \"session\" AS c ON c.\"id\" = s.\"caseId\" WHERE "
                                                     "s.\"kind\" = 'session' AND c.\"code\" = ? AND s.\"event\" IS NULL ORDER BY s.\"seq\"")
                                          .arg(stepColumns(QStringLiteral("s"))));
    rows.bindText(session.text);
    return readAll<Step>(rows, [](const Statement& row) { return readStep(row); });
}

} // namespace doithoai
