#include "casefile/case_table.h"

#include "domain/text.h"

namespace doithoai {

namespace {

QString columnOf(const char* key)
{
    return u'"' + QString(QLatin1String(key)) + u'"';
}

template <class Case>
CasePart<Case> makePart(const QString& table, bool isHead)
{
    CasePart<Case> part;
    part.table = table;
    part.own = isHead ? QStringList{QStringLiteral("code"), QStringLiteral("codeFolded"), QStringLiteral("state")}
                      : QStringList{QStringLiteral("id")};
    QStringList changes = isHead ? QStringList{QStringLiteral("\"state\" = ?")} : QStringList();
    for (const Field<Case>& f : fieldsOf<Case>()) {
        if (!isColumn(f) || tableOf(f) != table)
            continue;
        part.fields.push_back(&f);
        changes.append(columnOf(f.key) + QStringLiteral(" = ?"));
    }
    part.update =
        QStringLiteral("UPDATE \"%1\" SET %2 WHERE \"id\" = ?").arg(table, changes.join(QStringLiteral(", ")));
    return part;
}

} // namespace

template <class Case>
QString CasePart<Case>::into(const std::vector<const Field<Case>*>& some) const
{
    QStringList columns = own;
    for (const Field<Case>* f : some)
        columns.append(QLatin1String(f->key));
    return QStringLiteral("INSERT INTO \"%1\" (\"%2\")").arg(table, columns.join(QStringLiteral("\", \"")));
}

template <class Case>
CaseSelection<Case>::CaseSelection(const Choice& isWanted)
{
    const QString head = QLatin1String(namesOf<Case>().table);
    QStringList columns = {QStringLiteral("m.\"id\""), QStringLiteral("m.\"code\""), QStringLiteral("m.\"state\"")};
    QStringList joined;
    for (const Field<Case>& f : fieldsOf<Case>()) {
        if (!isWanted(f))
            continue;
        m_fields.push_back(&f);
        if (!isColumn(f)) {
            columns.append(
                QStringLiteral("(SELECT group_concat(\"petition\", ',') FROM (SELECT \"petition\" FROM "
                               "\"escalation_petition\" WHERE \"escalation\" = m.\"id\" ORDER BY \"position\"))"));
            continue;
        }
        const QString table = tableOf(f);
        columns.append((table == head ? QStringLiteral("m") : table) + u'.' + columnOf(f.key));
        if (table != head && !joined.contains(table))
            joined.append(table);
    }
    m_columns = QStringLiteral("SELECT ") + columns.join(QStringLiteral(", "));
    m_from = QStringLiteral(" FROM \"%1\" AS m").arg(head);
    for (const QString& table : joined)
        m_from += QStringLiteral(" JOIN \"%1\" ON %1.\"id\" = m.\"id\"").arg(table);
}

template <class Case>
Result<Case> CaseSelection<Case>::read(const Statement& row) const
{
    Case value;
    value.id.value = row.number(0);
    value.code.text = row.text(1);
    const QString table = QLatin1String(namesOf<Case>().table);
    const auto state = fromName<StateOf<Case>>(row.text(2));
    if (!state || value.code.isEmpty())
        return tl::unexpected(damagedRow(table, value.code.text, QStringLiteral("state")));
    value.state = *state;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const int column = static_cast<int>(i) + 3;
        if (!row.isNull(column) && !setText(value, *m_fields[i], row.text(column)))
            return tl::unexpected(damagedRow(table, value.code.text, QLatin1String(m_fields[i]->key)));
    }
    return value;
}

template <class Case>
const std::vector<CasePart<Case>>& partsOf()
{
    static const std::vector<CasePart<Case>> parts = [] {
        const QString head = QLatin1String(namesOf<Case>().table);
        QStringList tables = {head};
        for (const Field<Case>& f : fieldsOf<Case>()) {
            if (isColumn(f) && !tables.contains(tableOf(f)))
                tables.append(tableOf(f));
        }
        std::vector<CasePart<Case>> made;
        for (const QString& table : tables)
            made.push_back(makePart<Case>(table, table == head));
        return made;
    }();
    return parts;
}

template <class Case>
const CaseSelection<Case>& wholeCase()
{
    static const CaseSelection<Case> selection([](const Field<Case>&) { return true; });
    return selection;
}

QString foldedCode(const QString& code)
{
    QString folded = text::loose(code);
    folded.remove(u' ');
    return folded;
}

template class CaseSelection<Session>;
template class CaseSelection<Petition>;
template class CaseSelection<Escalation>;
template class CaseSelection<UnitReport>;
template struct CasePart<Session>;
template struct CasePart<Petition>;
template struct CasePart<Escalation>;
template struct CasePart<UnitReport>;
template const std::vector<CasePart<Session>>& partsOf<Session>();
template const std::vector<CasePart<Petition>>& partsOf<Petition>();
template const std::vector<CasePart<Escalation>>& partsOf<Escalation>();
template const std::vector<CasePart<UnitReport>>& partsOf<UnitReport>();
template const CaseSelection<Session>& wholeCase<Session>();
template const CaseSelection<Petition>& wholeCase<Petition>();
template const CaseSelection<Escalation>& wholeCase<Escalation>();
template const CaseSelection<UnitReport>& wholeCase<UnitReport>();

} // namespace doithoai
