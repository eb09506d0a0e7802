#include "casefile/check_steps.h"

#include "casefile/case_table.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// Follows the steps of one case after the other.
class Walk {
public:
    Walk(QString table, std::vector<Problem>& problems)
        : m_table(std::move(table))
        , m_problems(problems)
    {
    }

    void step(const Statement& row)
    {
        const QString code = row.text(0);
        if (code != m_code) {
            finish();
            m_code = code;
            m_state = row.text(1);
            m_last.clear();
        }
        if (row.isNull(2)) {
            report(QCoreApplication::translate("CaseFile", "The case has no step."));
            m_code.clear();
            return;
        }
        if (row.text(3) != m_last)
            report(QCoreApplication::translate("CaseFile", "Step %1 does not follow from the one before it.")
                       .arg(row.number(2)));
        m_last = row.text(4);
    }

    void finish()
    {
        if (!m_code.isEmpty() && m_last != m_state)
            report(QCoreApplication::translate("CaseFile", "The last step does not end in the case's state."));
    }

private:
    void report(const QString& message)
    {
        m_problems.push_back({QStringLiteral("steps"), m_table + u' ' + m_code, message});
    }

    QString m_table;
    std::vector<Problem>& m_problems;
    QString m_code;
    QString m_state;
    QString m_last;
};

Result<void> checkKind(Connection& connection, const CaseNames& names, std::vector<Problem>& problems)
{
    const QString table = QLatin1String(names.table);
    const QString kind = QLatin1String(names.kind);
    Statement rows(connection,
                   QStringLiteral("SELECT m.\"code\", m.\"state\", s.\"seq\", s.\"from\", s.\"to\" FROM \"%1\" AS m "
                                  "LEFT JOIN \"step\" AS s ON s.\"kind\" = '%2' AND s.\"caseId\" = m.\"id\" "
                                  "AND s.\"event\" IS NOT NULL ORDER BY m.\"id\", s.\"seq\"")
                       .arg(table, kind));
    Walk walk(table, problems);
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        walk.step(rows);
    }
    walk.finish();

    Statement strays(connection,
                     QStringLiteral("SELECT s.\"seq\" FROM \"step\" AS s WHERE s.\"kind\" = '%2' AND NOT EXISTS "
                                    "(SELECT 1 FROM \"%1\" AS m WHERE m.\"id\" = s.\"caseId\")")
                         .arg(table, kind));
    while (true) {
        const auto more = strays.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        problems.push_back({QStringLiteral("steps"), QStringLiteral("step %1").arg(strays.number(0)),
                            QCoreApplication::translate("CaseFile", "The step belongs to a case that is not there.")});
    }
}

} // namespace

Result<void> checkSteps(Connection& connection, std::vector<Problem>& problems)
{
    for (const CaseNames& names :
         {namesOf<Session>(), namesOf<Petition>(), namesOf<Escalation>(), namesOf<UnitReport>()}) {
        if (auto checked = checkKind(connection, names, problems); !checked)
            return checked;
    }
    return {};
}

} // namespace doithoai
