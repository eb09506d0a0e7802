#include "casefile/step_shapes.h"

#include "casefile/case_table.h"
#include "casefile/rows.h"

namespace doithoai {

namespace {

Result<void> addShapes(Connection& connection, CaseKind kind, const CaseNames& names, std::vector<StepShape>& shapes)
{
    Statement rows(connection,
                   QStringLiteral("SELECT s.\"event\", ifnull(s.\"from\", ''), s.\"to\", min(s.\"seq\"), m.\"code\" FROM \"step\" AS s "
                                  "LEFT JOIN \"%1\" AS m ON m.\"id\" = s.\"caseId\" WHERE s.\"kind\" = '%2' AND s.\"event\" IS NOT NULL "
                                  "GROUP BY 1, 2, 3 ORDER BY 4")
                       .arg(QLatin1String(names.table), QLatin1String(names.kind)));
    auto read = readAll<StepShape>(rows, [&](const Statement& row) -> Result<StepShape> {
        return StepShape{kind, row.text(0), row.text(1), row.text(2), row.number(3), row.text(4)};
    });
    if (!read)
        return tl::unexpected(read.error());
    shapes.insert(shapes.end(), read->begin(), read->end());
    return {};
}

} // namespace

Result<std::vector<StepShape>> stepShapes(CaseFile& file)
{
    std::vector<StepShape> shapes;
    Connection& connection = file.connection();
    for (const auto& [kind, names] : {std::pair{CaseKind::Session, namesOf<Session>()}, std::pair{CaseKind::Petition, namesOf<Petition>()},
                                      std::pair{CaseKind::Escalation, namesOf<Escalation>()},
                                      std::pair{CaseKind::UnitReport, namesOf<UnitReport>()}}) {
        if (auto added = addShapes(connection, kind, names, shapes); !added)
            return tl::unexpected(added.error());
    }
    return shapes;
}

} // namespace doithoai
