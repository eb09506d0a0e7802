#include "services/named_cases.h"

#include "domain/labels.h"
#include "services/lists.h"

#include <QHash>

namespace doithoai {

namespace {

using Known = QHash<QString, NamedCase>;

bool anyBegins(const QStringList& codes, QStringView start)
{
    return std::ranges::any_of(codes, [start](const QString& code) { return code.startsWith(start); });
}

template <class Row, class Name>
Result<void> learn(const Result<std::vector<Row>>& rows, Name&& name, Known& known)
{
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        NamedCase one = name(row);
        known.insert(one.code, one);
    }
    return {};
}

} // namespace

Result<std::vector<NamedCase>> namedCases(Office& office, const QStringList& codes)
{
    Known known;
    if (anyBegins(codes, u"ĐT-")) {
        const auto done = learn(sessionRows(office), [](const SessionRow& row) {
            const Session& s = row.session;
            const std::optional<QDateTime>& start = s.actualStart ? s.actualStart : s.plannedStart;
            return NamedCase{s.code.text, CaseKind::Session, s.topic, shortLabel(s.state), start ? start->date() : QDate()};
        }, known);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (anyBegins(codes, u"KN-")) {
        const auto done = learn(petitionRows(office), [](const PetitionRow& row) {
            const Petition& p = row.petition;
            return NamedCase{p.code.text, CaseKind::Petition, p.content, shortLabel(p.state), p.receivedOn.value_or(QDate())};
        }, known);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (anyBegins(codes, u"BC-")) {
        const auto done = learn(escalationRows(office), [](const EscalationRow& row) {
            const Escalation& e = row.escalation;
            return NamedCase{e.code.text, CaseKind::Escalation, e.session.text, shortLabel(e.state), e.submittedOn.value_or(QDate())};
        }, known);
        if (!done)
            return tl::unexpected(done.error());
    }
    std::vector<NamedCase> named;
    for (const QString& code : codes) {
        if (const auto found = known.constFind(code); found != known.constEnd())
            named.push_back(*found);
        else if (office.directory().unit(UnitCode{code}))
            named.push_back({code, std::nullopt, office.directory().unitName(UnitCode{code}), {}, {}});
        else
            named.push_back({code, std::nullopt, {}, {}, {}});
    }
    return named;
}

} // namespace doithoai
