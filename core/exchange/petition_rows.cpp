#include "exchange/petition_rows.h"

#include "domain/dates.h"
#include "domain/text.h"
#include "exchange/csv.h"
#include "exchange/petition_columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace doithoai {

namespace {

struct Column {
    const Field<Petition>* field = nullptr; ///< nullptr: not read
    QString heading;
    QHash<QString, Result<QString>> known; ///< what words of this column mean; the same few come again and again
};

ImportFinding finding(int row, const QString& column, const char* severity, const QString& message)
{
    return {row, column, QString::fromLatin1(severity), message};
}

/// Why a cell is no day: the usual mistake is the month first.
QString noDay(const QString& cell)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$)"));
    const auto match = shape.match(cell.trimmed());
    if (match.hasMatch() && match.captured(2).toInt() > 12 && match.captured(1).toInt() <= 12) {
        return QCoreApplication::translate("Import", "“%1” is no day: the day comes first, then the month. Write it as "
                                                     "day/month/year, for example 15/03/2023.")
            .arg(cell);
    }
    if (match.hasMatch()) {
        return QCoreApplication::translate("Import", "“%1” is a day that the calendar does not have. Write an existing "
                                                     "day as day/month/year.")
            .arg(cell);
    }
    return QCoreApplication::translate("Import", "“%1” is no day. Write it as day/month/year, for example 15/03/2023.")
        .arg(cell);
}

class RowReader {
public:
    RowReader(const Office& office, QDate today)
        : m_office(office), m_vocabulary(office.vocabulary(today)), m_input(office.directory(), m_vocabulary)
    {
    }

    const CaseInput& input() const { return m_input; }

    std::optional<Refusal> readHeadings(const QStringList& headings, std::vector<ImportFinding>& findings)
    {
        for (const QString& heading : headings) {
            const Field<Petition>* f = petitionColumn(heading);
            const bool isTwice = f && std::ranges::any_of(m_columns, [&](const Column& c) { return c.field == f; });
            if (isTwice) {
                return Refusal{Error{Trouble::Refused,
                                     QCoreApplication::translate("Import", "The table has two columns for the same thing: "
                                                                           "“%1” is the second one. Take one of them out. "
                                                                           "Nothing was written.")
                                         .arg(heading),
                                     {}},
                               {}};
            }
            if (!f && !heading.trimmed().isEmpty()) {
                findings.push_back(finding(1, heading, "warning",
                                           QCoreApplication::translate("Import", "The column “%1” is not known and was "
                                                                                 "not read.")
                                               .arg(heading)));
            }
            m_columns.push_back({f, heading, {}});
        }
        return std::nullopt;
    }

    bool hasColumn(const char* key) const
    {
        return std::ranges::any_of(m_columns, [&](const Column& c) {
            return c.field && qstrcmp(c.field->key, key) == 0;
        });
    }

    /// The heading of every column that is read, by the key of its field.
    QHash<QString, QString> headings() const
    {
        QHash<QString, QString> result;
        for (const Column& column : m_columns) {
            if (column.field)
                result.insert(QLatin1String(column.field->key), column.heading);
        }
        return result;
    }

    void setGiven(const QMap<QString, QString>& given) { m_given = given; }

    /// Reads one row. False when it cannot be taken; the findings say why.
    bool read(const QStringList& cells, int row, ReadRow& result, Petition& petition, std::vector<ImportFinding>& findings)
    {
        result.row = row;
        bool isTaken = true;
        for (auto it = m_given.cbegin(); it != m_given.cend(); ++it)
            isTaken = setText(petition, *findField<Petition>(it.key()), it.value()) && isTaken;
        if (cells.size() > static_cast<qsizetype>(m_columns.size())) {
            findings.push_back(finding(row, {}, "error",
                                       QCoreApplication::translate("Import", "The row has more cells (%1) than the heading "
                                                                             "(%2). Put cells that hold a separator in "
                                                                             "quotation marks.")
                                           .arg(cells.size())
                                           .arg(m_columns.size())));
            return false;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            Column& column = m_columns[static_cast<size_t>(i)];
            const QString cell = text::stored(csv::rearmed(cells[i].trimmed()));
            if (column.field && !cell.isEmpty())
                isTaken = readCell(column, cell, result, petition, findings) && isTaken;
        }
        nameAnonymous(petition);
        if (isTaken && !petition.receivedOn) {
            findings.push_back(finding(row, {}, "error",
                                       QCoreApplication::translate("Import", "The day on which the petition was received is "
                                                                             "missing. Write it as day/month/year.")));
            return false;
        }
        return isTaken;
    }

private:
    bool readCell(Column& column, const QString& cell, ReadRow& result, Petition& petition, std::vector<ImportFinding>& findings)
    {
        const Field<Petition>& f = *column.field;
        const Result<QString> value = valueOf(column, cell);
        if (value)
            return setText(petition, f, *value);
        if (f.kind == FieldKind::Unit) {
            result.hasWarning = true;
            findings.push_back(finding(result.row, column.heading, "warning",
                                       QCoreApplication::translate("Import", "Nobody knows the unit “%1”: the petition "
                                                                             "comes in without a unit. Name one when you "
                                                                             "assign it.")
                                           .arg(cell)));
            return true;
        }
        findings.push_back(finding(result.row, column.heading, "error", value.error().message));
        return false;
    }

    Result<QString> valueOf(Column& column, const QString& cell)
    {
        const Field<Petition>& f = *column.field;
        switch (f.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
            return cell;
        case FieldKind::Day:
        {
            const auto day = dayInTable(cell);
            if (!day)
                return fail(Trouble::Usage, noDay(cell));
            return dates::stored(*day);
        }
        case FieldKind::Number:
        {
            bool isNumber = false;
            const int number = cell.toInt(&isNumber);
            if (!isNumber || number < 0) {
                return fail(Trouble::Usage,
                            QCoreApplication::translate("Import", "“%1” is no number. Write a whole number.").arg(cell));
            }
            return QString::number(number);
        }
        case FieldKind::SessionRef:
        case FieldKind::YesNo:
        case FieldKind::Choice:
        case FieldKind::LevelOrUnit:
        case FieldKind::UnitOrText:
        case FieldKind::PostOrText:
        case FieldKind::Unit:
        case FieldKind::Post:
        case FieldKind::Units:
        case FieldKind::Posts:
        case FieldKind::Moment:
        case FieldKind::PetitionRef:
        case FieldKind::PetitionRefs:
            break;
        }
        auto known = column.known.find(cell);
        if (known == column.known.end()) {
            Result<QString> meaning = m_input.value(f, cell);
            if (meaning && f.kind == FieldKind::SessionRef)
                meaning = sessionOf(*meaning);
            known = column.known.insert(cell, meaning);
        }
        return *known;
    }

    Result<QString> sessionOf(const QString& code) const
    {
        const auto known = m_office.resolve(code);
        if (!known)
            return tl::unexpected(known.error());
        if (known->kind != CaseKind::Session) {
            return fail(Trouble::Usage,
                        QCoreApplication::translate("Import", "“%1” is no code of a session.").arg(code));
        }
        return known->code;
    }

    /// Where the name itself says that there is none, the petition is anonymous.
    void nameAnonymous(Petition& petition) const
    {
        if (petition.petitioner.isEmpty() || !petition.petitionerKind.isEmpty())
            return;
        const auto kind = m_vocabulary.key(QStringLiteral("petitionerKind"), petition.petitioner);
        if (kind == QLatin1String("anonymous")) {
            petition.petitionerKind = *kind;
            petition.petitioner.clear();
        }
    }

    const Office& m_office;
    Vocabulary m_vocabulary;
    CaseInput m_input;
    std::vector<Column> m_columns;
    QMap<QString, QString> m_given;
};

bool isBlank(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Where not one of so many rows is right, the table is of another kind: naming every row helps nobody.
constexpr int mostWrongAtFirst = 1000;

QString firstFault(const std::vector<ImportFinding>& findings)
{
    const auto fault = std::ranges::find(findings, QStringLiteral("error"), &ImportFinding::severity);
    return fault == findings.end() ? QString() : fault->message;
}

tl::unexpected<Refusal> refuseTable(const QString& message)
{
    return refuse(Error{Trouble::Refused, message, {}});
}

} // namespace

Outcome<ReadTable> readPetitions(const Office& office, const std::vector<QStringList>& table,
                                 const QMap<QString, QString>& given, QDate today)
{
    RowReader reader(office, today);
    ReadTable result;
    const Result<QMap<QString, QString>> values = reader.input().fields(CaseKind::Petition, given);
    if (!values)
        return refuse(values.error());
    reader.setGiven(*values);
    if (table.empty()) {
        return refuseTable(QCoreApplication::translate("Import", "The table is empty: it has not even a heading. Nothing "
                                                                 "was written."));
    }
    if (auto refusal = reader.readHeadings(table.front(), result.findings))
        return tl::unexpected(std::move(*refusal));
    result.headings = reader.headings();
    QStringList missing;
    for (const char* key : {"content", "receivedOn", "channel"}) {
        if (!reader.hasColumn(key) && values->value(QString::fromLatin1(key)).isEmpty())
            missing.append(QStringLiteral("%1 (%2)").arg(fieldLabel(findField<Petition>(QString::fromLatin1(key))->label),
                                                         QString::fromLatin1(key)));
    }
    if (!missing.isEmpty()) {
        return refuseTable(QCoreApplication::translate("Import", "The table lacks indispensable columns: %1. Add them, or "
                                                                 "give one value for all rows (--set key=value). Nothing "
                                                                 "was written.")
                               .arg(missing.join(QStringLiteral(", "))));
    }
    result.taken.reserve(table.size());
    result.petitions.reserve(table.size());
    for (size_t i = 1; i < table.size(); ++i) {
        if (isBlank(table[i]))
            continue;
        ++result.rows;
        ReadRow row;
        Petition petition;
        if (reader.read(table[i], static_cast<int>(i) + 1, row, petition, result.findings)) {
            result.taken.push_back(row);
            result.petitions.push_back(std::move(petition));
        } else {
            ++result.rejected;
        }
        if (result.taken.empty() && result.rejected >= mostWrongAtFirst) {
            return refuseTable(QCoreApplication::translate("Import", "None of the first %1 rows can be taken. The first of them: %2 "
                                                                     "Nothing was written.")
                                   .arg(QString::number(mostWrongAtFirst), firstFault(result.findings)));
        }
    }
    return result;
}

} // namespace doithoai
