#include "casefile/directory_changes.h"

#include "casefile/case_table.h"
#include "casefile/rows.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

std::optional<QDate> dayIn(const Statement& row, int column)
{
    const QDate day = row.day(column);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<void> removeRow(CaseFile& file, const QString& table, const QString& key, const QString& value)
{
    Statement row(file.connection(), QStringLiteral("DELETE FROM \"%1\" WHERE \"%2\" = ?").arg(table, key));
    row.bindText(value);
    return row.run();
}

/// Counts the rows in which a column holds a code, alone or among others.
Result<void> count(CaseFile& file, const QString& table, const QString& column, const QString& shown, const QString& label,
                   const QString& code, std::vector<Reference>& found)
{
    Statement rows(file.connection(), QStringLiteral("SELECT count(*), min(\"%3\") FROM \"%1\" WHERE \"%2\" = ? "
                                                     "OR (instr(\"%2\", ?) > 0 AND instr(',' || \"%2\" || ',', ?) > 0)")
                                          .arg(table, column, shown));
    rows.bindText(code).bindText(code).bindText(u',' + code + u',');
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    if (rows.number(0) > 0)
        found.push_back({table, label, static_cast<int>(rows.number(0)), rows.text(1)});
    return {};
}

bool mayHold(FieldKind kind, bool isUnit)
{
    switch (kind) {
    case FieldKind::Unit:
    case FieldKind::Units:
    case FieldKind::UnitOrText:
    case FieldKind::LevelOrUnit:
        return isUnit;
    case FieldKind::Post:
    case FieldKind::Posts:
    case FieldKind::PostOrText:
        return !isUnit;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Day:
    case FieldKind::Moment:
    case FieldKind::Number:
    case FieldKind::YesNo:
    case FieldKind::Choice:
    case FieldKind::SessionRef:
    case FieldKind::PetitionRef:
    case FieldKind::PetitionRefs:
        return false;
    }
    Q_UNREACHABLE();
}

template <class Case>
Result<void> countCases(CaseFile& file, const QString& code, bool isUnit, std::vector<Reference>& found)
{
    for (const Field<Case>& f : fieldsOf<Case>()) {
        if (!mayHold(f.kind, isUnit))
            continue;
        const auto counted =
            count(file, QLatin1String(namesOf<Case>().table), QLatin1String(f.key), QStringLiteral("code"), fieldLabel(f.label), code, found);
        if (!counted)
            return counted;
    }
    return {};
}

Result<void> countAllCases(CaseFile& file, const QString& code, bool isUnit, std::vector<Reference>& found)
{
    for (const auto counting : {countCases<Session>, countCases<Petition>, countCases<Escalation>, countCases<UnitReport>}) {
        if (const auto counted = counting(file, code, isUnit, found); !counted)
            return counted;
    }
    return {};
}

} // namespace

Result<std::vector<Term>> loadTerms(CaseFile& file)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT \"id\", \"name\", \"post\", \"from\", \"to\", \"isActing\" FROM \"official\" "
                                  "ORDER BY \"id\""));
    return readAll<Term>(rows, [](const Statement& row) -> Result<Term> {
        Term term;
        term.id.value = row.number(0);
        term.official.name = row.text(1);
        term.official.post.text = row.text(2);
        term.official.from = dayIn(row, 3);
        term.official.to = dayIn(row, 4);
        term.official.isActing = row.text(5) == QLatin1String("yes");
        return term;
    });
}

Result<void> updateTerm(CaseFile& file, const Term& term)
{
    Statement row(file.connection(),
                  QStringLiteral("UPDATE \"official\" SET \"name\" = ?, \"post\" = ?, \"from\" = ?, \"to\" = ?, "
                                 "\"isActing\" = ? WHERE \"id\" = ?"));
    row.bindText(term.official.name).bind(term.official.post.text);
    row.bind(term.official.from.value_or(QDate())).bind(term.official.to.value_or(QDate()));
    row.bind(term.official.isActing ? QStringLiteral("yes") : QStringLiteral("no")).bind(term.id.value);
    return row.run();
}

Result<void> removeTerm(CaseFile& file, OfficialId id)
{
    Statement row(file.connection(), QStringLiteral("DELETE FROM \"official\" WHERE \"id\" = ?"));
    row.bind(id.value);
    return row.run();
}

Result<void> removeUnit(CaseFile& file, const UnitCode& code)
{
    return removeRow(file, QStringLiteral("unit"), QStringLiteral("code"), code.text);
}

Result<void> removePost(CaseFile& file, const PostCode& code)
{
    return removeRow(file, QStringLiteral("post"), QStringLiteral("code"), code.text);
}

Result<void> removeDayMark(CaseFile& file, QDate day)
{
    return removeRow(file, QStringLiteral("day_mark"), QStringLiteral("date"), day.toString(Qt::ISODate));
}

Result<std::vector<Reference>> referencesTo(CaseFile& file, const UnitCode& code)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("DirectoryField", source); };
    std::vector<Reference> found;
    struct Place {
        const char* table;
        const char* column;
        const char* shown;
        QString label;
    };
    const Place places[] = {
        {"unit", "superior", "code", say(QT_TRANSLATE_NOOP("DirectoryField", "Superior"))},
        {"unit", "successor", "code", say(QT_TRANSLATE_NOOP("DirectoryField", "Successor"))},
        {"post", "unit", "code", say(QT_TRANSLATE_NOOP("DirectoryField", "Unit"))},
        {"setting", "value", "key", say(QT_TRANSLATE_NOOP("DirectoryField", "Setting"))},
        {"register_entry", "issuer", "number", say(QT_TRANSLATE_NOOP("DirectoryField", "Book of"))},
        {"number_book", "issuer", "symbol", say(QT_TRANSLATE_NOOP("DirectoryField", "Book of"))},
    };
    for (const Place& place : places) {
        const auto counted = count(file, QLatin1String(place.table), QLatin1String(place.column), QLatin1String(place.shown),
                                   place.label, code.text, found);
        if (!counted)
            return tl::unexpected(counted.error());
    }
    if (const auto counted = countAllCases(file, code.text, true, found); !counted)
        return tl::unexpected(counted.error());
    return found;
}

Result<std::vector<Reference>> referencesTo(CaseFile& file, const PostCode& code)
{
    std::vector<Reference> found;
    const auto terms =
        count(file, QStringLiteral("official"), QStringLiteral("post"), QStringLiteral("name"),
              QCoreApplication::translate("DirectoryField", "Post"), code.text, found);
    if (!terms)
        return tl::unexpected(terms.error());
    if (const auto counted = countAllCases(file, code.text, false, found); !counted)
        return tl::unexpected(counted.error());
    return found;
}

Result<QStringList> openDeadlinesOn(CaseFile& file, const QList<QDate>& days)
{
    QStringList finals;
    for (const auto& [state, name] : Names<PetitionState>::all) {
        if (isFinal(state))
            finals.append(u'\'' + QString(QLatin1String(name)) + u'\'');
    }
    QStringList codes;
    for (const QDate day : days) {
        Statement rows(file.connection(),
                       QStringLiteral("SELECT \"code\" FROM \"petition\" WHERE (\"dueOn\" = ?1 OR \"prepareDueOn\" = ?1 OR "
                                      "\"promiseDue\" = ?1) AND \"state\" NOT IN (%1) ORDER BY \"id\"")
                           .arg(finals.join(QStringLiteral(", "))));
        rows.bind(day);
        while (true) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            codes.append(rows.text(0));
        }
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace doithoai
