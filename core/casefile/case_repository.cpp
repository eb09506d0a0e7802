#include "casefile/case_repository.h"

#include "casefile/case_table.h"
#include "casefile/connection.h"
#include "casefile/many_rows.h"
#include "casefile/search_index.h"
#include "casefile/step_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>
#include <map>

namespace doithoai {

namespace {

/// A stable text as SQLite keeps it: what is absent is NULL, numbers are numbers.
template <class Case>
void bindField(Statement& row, const Case& value, const Field<Case>& f)
{
    const QString text = textOf(value, f);
    if (f.kind == FieldKind::Number && !text.isEmpty())
        row.bind(text.toLongLong());
    else
        row.bind(text);
}

template <class Case>
QString kindOf()
{
    return QLatin1String(namesOf<Case>().kind);
}

template <class Case>
QString headOf()
{
    return QLatin1String(namesOf<Case>().table);
}

template <class Case>
using SomeFields = std::vector<const Field<Case>*>;

/// The fields of a part that any of these cases fills.
template <class Case>
SomeFields<Case> filledFields(const CasePart<Case>& part, std::span<const Case> values)
{
    SomeFields<Case> filled;
    std::ranges::copy_if(part.fields, std::back_inserter(filled), [&](const Field<Case>* f) {
        return std::ranges::any_of(values, [&](const Case& value) { return !textOf(value, *f).isEmpty(); });
    });
    return filled;
}

/// Adds new cases with these fields to a table of theirs. The head gives them their ids, the other tables follow it.
template <class Case>
Result<void> insertPart(Connection& connection, const CasePart<Case>& part, const SomeFields<Case>& fields, bool isHead,
                        std::span<Case> values)
{
    const auto columns = static_cast<qsizetype>(part.own.size() + fields.size());
    const auto last = insertRows(connection, part.into(fields), columns, values.size(), [&](Statement& rows, std::size_t i) {
        const Case& value = values[i];
        if (isHead)
            rows.bind(value.code.text).bind(foldedCode(value.code.text)).bind(nameOf(value.state));
        else
            rows.bind(value.id.value);
        for (const Field<Case>* f : fields)
            bindField(rows, value, *f);
    });
    if (!last)
        return tl::unexpected(last.error());
    if (isHead) {
        qint64 id = *last - static_cast<qint64>(values.size());
        for (Case& value : values)
            value.id.value = ++id;
    }
    return {};
}

/// What the first step of a case set: all that the case has, without words about persons.
template <class Case>
QString firstData(const Case& value)
{
    static const auto recorded = [] {
        std::map<QString, const Field<Case>*> fields;
        for (const Field<Case>& f : fieldsOf<Case>()) {
            if (!f.personal)
                fields.emplace(QLatin1String(f.key), &f);
        }
        return fields;
    }();
    StepData data;
    for (const auto& [key, f] : recorded) {
        if (const QString text = textOf(value, *f); !text.isEmpty())
            data.add(key, text);
    }
    return data.taken();
}

/// The petitions of an escalation are rows of their own; other kinds have none.
Result<void> writePetitions(Connection& connection, qint64 id, const QList<PetitionCode>& petitions, bool isNew)
{
    if (!isNew) {
        Statement remove(connection, QStringLiteral("DELETE FROM \"escalation_petition\" WHERE \"escalation\" = ?"));
        remove.bind(id);
        if (auto removed = remove.run(); !removed)
            return removed;
    }
    qint64 position = 0;
    for (const PetitionCode& petition : petitions) {
        Statement add(connection,
                      QStringLiteral("INSERT INTO \"escalation_petition\" (\"escalation\", \"position\", \"petition\") "
                                     "VALUES (?, ?, ?)"));
        add.bind(id).bind(++position).bind(petition.text);
        if (auto added = add.run(); !added)
            return added;
    }
    return {};
}

template <class Case>
Result<std::optional<Case>> findWhere(Connection& connection, const QString& condition, const QVariant& value)
{
    const CaseSelection<Case>& selection = wholeCase<Case>();
    Statement rows(connection, selection.sql() + condition);
    rows.bind(value);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::optional<Case>();
    auto read = selection.read(rows);
    if (!read)
        return tl::unexpected(read.error());
    return std::optional<Case>(std::move(*read));
}

/// The row of a case: known, or looked up by its code; 0 when there is none.
template <class Case>
Result<qint64> idOf(Connection& connection, const decltype(Case::code)& code)
{
    Statement row(connection, QStringLiteral("SELECT \"id\" FROM \"%1\" WHERE \"code\" = ?").arg(headOf<Case>()));
    row.bind(code.text);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.number(0) : 0;
}

tl::unexpected<Error> noSuchCase(const QString& code)
{
    return fail(Trouble::Usage, QCoreApplication::translate("CaseFile", "There is no case %1 in the file.").arg(code));
}

} // namespace

template <class Case>
auto CaseRepository<Case>::takeCode(int year) const -> Result<CodeType>
{
    auto codes = takeCodes({&year, 1});
    if (!codes)
        return tl::unexpected(codes.error());
    return std::move(codes->front());
}

template <class Case>
auto CaseRepository<Case>::takeCodes(std::span<const int> years) const -> Result<std::vector<CodeType>>
{
    constexpr CaseNames names = namesOf<Case>();
    if constexpr (names.digits == 0) {
        return fail(
            Trouble::Refused,
            QCoreApplication::translate("CaseFile", "The code of a unit's report is made of its period and its unit."),
            QStringLiteral("takeCodes of %1 unit reports").arg(years.size()));
    } else {
        std::map<int, qint64> wanted;
        for (const int year : years)
            ++wanted[year];
        std::map<int, qint64> given; // the number given last, per year
        for (const auto& [year, count] : wanted) {
            Statement next(m_file.connection(),
                           QStringLiteral("INSERT INTO \"counter\" (\"kind\", \"year\", \"last\") VALUES (?, ?, ?) "
                                          "ON CONFLICT (\"kind\", \"year\") DO UPDATE SET \"last\" = \"last\" + "
                                          "excluded.\"last\" RETURNING \"last\""));
            next.bind(kindOf<Case>()).bind(qint64(year)).bind(count);
            if (const auto taken = next.next(); !taken)
                return tl::unexpected(taken.error());
            given[year] = next.number(0) - count;
        }
        std::vector<CodeType> codes;
        codes.reserve(years.size());
        for (const int year : years) {
            codes.push_back({QStringLiteral("%1-%2-%3")
                                 .arg(QString::fromUtf16(names.prefix), QString::number(year))
                                 .arg(++given[year], names.digits, 10, QChar(u'0'))});
        }
        return codes;
    }
}

template <class Case>
Result<Case> CaseRepository<Case>::insert(const Case& value) const
{
    Case added = value;
    if (auto inserted = insertAll({&added, 1}); !inserted)
        return tl::unexpected(inserted.error());
    return added;
}

template <class Case>
Result<void> CaseRepository<Case>::insertAll(std::span<Case> values) const
{
    Connection& connection = m_file.connection();
    for (const CasePart<Case>& part : partsOf<Case>()) {
        // Of many new cases most columns are empty in all, and would be bound and carried from place to place even so.
        // Few are never enough for that: each choice of fields is one more prepared statement.
        const SomeFields<Case> fields = values.size() < rowsAtOnce ? part.fields : filledFields<Case>(part, values);
        const bool isHead = part.table == headOf<Case>();
        if (auto written = insertPart(connection, part, fields, isHead, values); !written)
            return written;
    }
    for (const Case& added : values) {
        if constexpr (std::is_same_v<Case, Escalation>) {
            if (auto written = writePetitions(connection, added.id.value, added.petitions, true); !written)
                return written;
        }
        if (auto indexed = updateSearch(connection, headOf<Case>(), added.id.value, {}, searchWords(added)); !indexed)
            return indexed;
    }
    return {};
}

template <class Case>
Result<void> CaseRepository<Case>::update(const Case& value) const
{
    Connection& connection = m_file.connection();
    const auto before = findWhere<Case>(connection, QStringLiteral(" WHERE m.\"code\" = ?"), value.code.text);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return noSuchCase(value.code.text);
    const Case& old = **before;
    bool isHead = true;
    for (const CasePart<Case>& part : partsOf<Case>()) {
        const bool isChanged =
            (isHead && old.state != value.state) || std::ranges::any_of(part.fields, [&](const Field<Case>* f) {
                return textOf(old, *f) != textOf(value, *f);
            });
        if (isChanged) {
            Statement row(connection, part.update);
            if (isHead)
                row.bind(nameOf(value.state));
            for (const Field<Case>* f : part.fields)
                bindField(row, value, *f);
            row.bind(old.id.value);
            if (auto written = row.run(); !written)
                return written;
        }
        isHead = false;
    }
    if constexpr (std::is_same_v<Case, Escalation>) {
        if (old.petitions != value.petitions) {
            if (auto written = writePetitions(connection, old.id.value, value.petitions, false); !written)
                return written;
        }
    }
    return updateSearch(connection, headOf<Case>(), old.id.value, searchWords(old), searchWords(value));
}

template <class Case>
auto CaseRepository<Case>::resolveCode(const QString& text) const -> Result<std::optional<CodeType>>
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+)-?(\\d{4})-(\\d{1,9})$"));
    const QString folded = foldedCode(text);
    QStringList spellings = {folded};
    if constexpr (namesOf<Case>().digits > 0) {
        if (const auto match = numbered.match(folded); match.hasMatch())
            spellings.append(QStringLiteral("%1-%2-%3")
                                 .arg(match.captured(1), match.captured(2))
                                 .arg(match.captured(3).toLongLong(), namesOf<Case>().digits, 10, QChar(u'0')));
    }
    for (const QString& spelling : spellings) {
        Statement row(m_file.connection(),
                      QStringLiteral("SELECT \"code\" FROM \"%1\" WHERE \"codeFolded\" = ?").arg(headOf<Case>()));
        row.bind(spelling);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            return std::optional(CodeType{row.text(0)});
    }
    return std::optional<CodeType>();
}

template <class Case>
auto CaseRepository<Case>::find(const CodeType& code) const -> Result<std::optional<Case>>
{
    return findWhere<Case>(m_file.connection(), QStringLiteral(" WHERE m.\"code\" = ?"), code.text);
}

template <class Case>
Result<std::vector<Step>> CaseRepository<Case>::steps(const CodeType& code) const
{
    const auto id = idOf<Case>(m_file.connection(), code);
    if (!id)
        return tl::unexpected(id.error());
    return readSteps(m_file.connection(), kindOf<Case>(), *id);
}

template <class Case>
Result<void> CaseRepository<Case>::addStep(const Case& value, const Step& step) const
{
    if (step.event.isEmpty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("CaseFile", "A step has no event."),
                    QStringLiteral("step without event of %1").arg(value.code.text));
    }
    return addRow(value, step);
}

template <class Case>
Result<void> CaseRepository<Case>::addFirstSteps(std::span<const Case> values, std::span<const Step> steps) const
{
    std::vector<StepRow> rows;
    rows.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        rows.push_back({values[i].id.value, steps[i], firstData(values[i])});
    return writeSteps(m_file.connection(), kindOf<Case>(), rows);
}

template <class Case>
Result<void> CaseRepository<Case>::addChange(const Case& value, const Step& change) const
{
    Step withoutEvent = change;
    withoutEvent.event.clear();
    return addRow(value, withoutEvent);
}

template <class Case>
Result<void> CaseRepository<Case>::addRow(const Case& value, const Step& step) const
{
    const auto id = rowOf(value);
    if (!id)
        return tl::unexpected(id.error());
    const StepRow row{*id, step, stepData(step.data)};
    return writeSteps(m_file.connection(), kindOf<Case>(), {&row, 1});
}

template <class Case>
Result<qint64> CaseRepository<Case>::rowOf(const Case& value) const
{
    if (value.id.value != 0)
        return value.id.value;
    const auto known = idOf<Case>(m_file.connection(), value.code);
    if (known && *known == 0)
        return noSuchCase(value.code.text);
    return known;
}

template class CaseRepository<Session>;
template class CaseRepository<Petition>;
template class CaseRepository<Escalation>;
template class CaseRepository<UnitReport>;

} // namespace doithoai
