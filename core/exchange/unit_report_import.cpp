#include "exchange/unit_report_import.h"

#include "domain/dates.h"
#include "domain/text.h"
#include "domain/unit_report.h"
#include "exchange/csv.h"
#include "exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QHash>

namespace doithoai {

namespace {

constexpr qsizetype mostLines = 500; ///< an office has some dozens of units

struct Heading {
    const char* key;
    const char* words; ///< other names, by '|', as the form and people write them
};

constexpr Heading headings[] = {
    {"unit", "Đơn vị|Đơn vị báo cáo|Tên đơn vị"},
    {"period", "Kỳ báo cáo|Kỳ"},
    {"number", "Số báo cáo|Số văn bản"},
    {"receivedByTUVP", "Văn phòng Thành ủy nhận|Ngày Văn phòng Thành ủy nhận"},
    {"receivedByBDV", "Ban Dân vận nhận|Ngày Ban Dân vận nhận"},
    {"sessions", "Số hội nghị đối thoại đã tổ chức|Số hội nghị|Hội nghị đối thoại"},
    {"lateNotices", "Trong đó: thông báo công khai chưa đủ thời hạn|Thông báo chưa đủ thời hạn"},
    {"people", "Số lượt người dự|Lượt người dự"},
    {"received", "Số kiến nghị tiếp nhận|Kiến nghị tiếp nhận|Tiếp nhận"},
    {"resolved", "Đã giải quyết xong|Giải quyết xong"},
    {"explained", "Đã trả lời, giải thích|Trả lời, giải thích"},
    {"accepted", "Đã tiếp thu|Tiếp thu"},
    {"transferred", "Đã chuyển cơ quan có thẩm quyền|Đã chuyển"},
    {"declined", "Không có cơ sở giải quyết|Không có cơ sở"},
    {"outOfScope", "Ngoài phạm vi điều chỉnh|Ngoài phạm vi"},
    {"escalated", "Đã báo cáo, trình cấp trên|Trình cấp trên"},
    {"openInTime", "Đang giải quyết, trong hạn"},
    {"openOverdue", "Đang giải quyết, quá hạn"},
    {"note", "Ghi chú"},
};

/// The key that a heading or the name of a figure means; empty when none.
QString keyOf(const QString& words)
{
    static const QHash<QString, QString> keys = [] {
        QHash<QString, QString> made;
        for (const Heading& heading : headings) {
            made.insert(text::loose(QString::fromLatin1(heading.key)), QString::fromLatin1(heading.key));
            for (const QString& name : QString::fromUtf8(heading.words).split(u'|'))
                made.insert(text::loose(name), QString::fromLatin1(heading.key));
        }
        return made;
    }();
    return keys.value(text::loose(words.trimmed()));
}

Result<std::vector<QStringList>> rowsOf(const QByteArray& table)
{
    if (xlsx::isWorkbook(table)) {
        auto rows = xlsx::read(table);
        if (rows && qsizetype(rows->size()) > mostLines)
            return fail(Trouble::Refused, QCoreApplication::translate("Import", "The table has more than %1 rows: these are no units' reports. Nothing was read.").arg(mostLines));
        return rows;
    }
    if (table.count('\n') > mostLines)
        return fail(Trouble::Refused, QCoreApplication::translate("Import", "The table has more than %1 rows: these are no units' reports. Nothing was read.").arg(mostLines));
    return csv::read(table);
}

/// A report as a table tells it.
struct Told {
    int row = 0; ///< as a person counts
    QMap<QString, QString> values;
};

/// A unit's own form: the name of a figure in one column, its number in the one headed "Số liệu".
std::optional<Told> readForm(const std::vector<QStringList>& rows)
{
    for (std::size_t head = 0; head < rows.size(); ++head) {
        qsizetype names = -1, numbers = -1;
        for (qsizetype column = 0; column < rows[head].size(); ++column) {
            const QString words = text::loose(rows[head][column].trimmed());
            if (words == QLatin1String("chi tieu"))
                names = column;
            else if (words == QLatin1String("so lieu"))
                numbers = column;
        }
        if (names < 0 || numbers < 0)
            continue;
        Told told{int(head) + 1, {}};
        for (std::size_t row = head + 1; row < rows.size(); ++row) {
            const QString key = keyOf(rows[row].value(names));
            if (!key.isEmpty())
                told.values.insert(key, csv::rearmed(rows[row].value(numbers)).trimmed());
        }
        return told;
    }
    return std::nullopt;
}

/// One unit a row, below the first row that names the figures.
Result<std::vector<Told>> readRows(const std::vector<QStringList>& rows)
{
    std::size_t head = 0;
    QStringList keys;
    for (; head < rows.size(); ++head) {
        keys.clear();
        int known = 0;
        for (const QString& words : rows[head]) {
            keys.append(keyOf(words));
            known += !keys.back().isEmpty();
        }
        if (known >= 2)
            break;
    }
    if (head == rows.size()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Import", "The table has no headings of a unit's report. Use the form that the program prints (print unit-form), or headings such as unit, sessions, received."));
    }
    std::vector<Told> all;
    for (std::size_t row = head + 1; row < rows.size(); ++row) {
        Told told{int(row) + 1, {}};
        bool isBlank = true;
        for (qsizetype column = 0; column < std::min(keys.size(), rows[row].size()); ++column) {
            const QString value = csv::rearmed(rows[row][column]).trimmed();
            if (!keys[column].isEmpty())
                told.values.insert(keys[column], value);
            isBlank = isBlank && value.isEmpty();
        }
        if (!isBlank)
            all.push_back(std::move(told));
    }
    return all;
}

class Taker {
public:
    Taker(Office& office, const QMap<QString, QString>& given, const Actor& actor, bool isDryRun)
        : m_office(office), m_given(given), m_actor(actor), m_isDryRun(isDryRun)
    {
    }

    void take(const Told& told)
    {
        ++m_result.rows;
        QMap<QString, QString> values = m_given;
        for (auto it = told.values.begin(); it != told.values.end(); ++it) {
            if (!it->isEmpty())
                values.insert(it.key(), *it);
        }
        const auto unit = m_office.directory().findUnit(values.value(QStringLiteral("unit")));
        if (!unit) {
            reject(told.row, QStringLiteral("unit"), QCoreApplication::translate("Import", "There is no unit “%1”.").arg(values.value(QStringLiteral("unit"))));
            return;
        }
        const auto period = Period::parse(values.value(QStringLiteral("period")));
        if (!period) {
            reject(told.row, QStringLiteral("period"), period.error().message);
            return;
        }
        for (const char* key : {"receivedByTUVP", "receivedByBDV"}) {
            const auto found = values.find(QLatin1String(key));
            if (found == values.end())
                continue;
            const auto day = dates::parseDay(*found);
            if (!day) {
                reject(told.row, QLatin1String(key), QCoreApplication::translate("Import", "“%1” is no day.").arg(*found));
                return;
            }
            *found = day->toString(Qt::ISODate);
        }
        values.remove(QStringLiteral("unit"));
        values.remove(QStringLiteral("period"));
        if (!hasNumbers(told.row, values))
            return;
        receive(told.row, QStringLiteral("BCDV-%1-%2").arg(period->name(), unit->text), values);
    }

    ImportResult result() { return std::move(m_result); }

private:
    void reject(int row, const QString& column, const QString& message)
    {
        ++m_result.rejected;
        m_result.findings.push_back({row, column, QStringLiteral("error"), message});
    }

    /// A spreadsheet writes 3 as 3.0 or 1.000 as people do: only whole numbers pass.
    bool hasNumbers(int row, QMap<QString, QString>& values)
    {
        for (const Field<UnitReport>& field : fieldsOf<UnitReport>()) {
            const auto found = values.find(QLatin1String(field.key));
            if (found == values.end() || !std::holds_alternative<std::optional<int> UnitReport::*>(field.member))
                continue;
            if (found->endsWith(QLatin1String(".0")))
                found->chop(2);
            bool isNumber = false;
            if (found->toInt(&isNumber) < 0 || !isNumber) {
                reject(row, QLatin1String(field.key), QCoreApplication::translate("Import", "“%1” is no whole number. A figure that is not known stays blank.").arg(*found));
                return false;
            }
        }
        return true;
    }

    bool isKnown(const QString& code, const QMap<QString, QString>& values) const
    {
        const auto there = m_office.unitReport(UnitReportCode{code});
        if (!there || there->report.state == UnitReportState::Expected)
            return false;
        for (const Field<UnitReport>& field : fieldsOf<UnitReport>()) {
            const auto found = values.constFind(QLatin1String(field.key));
            if (found != values.constEnd() && *found != textOf(there->report, field))
                return false;
        }
        return true;
    }

    void receive(int row, const QString& code, const QMap<QString, QString>& values)
    {
        if (isKnown(code, values)) {
            ++m_result.known;
            m_result.findings.push_back({row, {}, QStringLiteral("known"), QCoreApplication::translate("Import", "%1 stands there with these figures.").arg(code)});
            return;
        }
        Act act;
        act.data = values;
        if (m_isDryRun) {
            const auto step = m_office.rehearse(code, QStringLiteral("receive"), act, m_actor.today);
            if (!step)
                reject(row, {}, step.error().message);
            else if (!step->isAllowed)
                rejectFor(row, step->findings);
            else
                accept(code);
            return;
        }
        const auto done = m_office.apply(code, QStringLiteral("receive"), act, m_actor);
        if (done)
            accept(code);
        else if (done.error().findings.empty())
            reject(row, {}, done.error().error.message);
        else
            rejectFor(row, done.error().findings);
    }

    void accept(const QString& code)
    {
        ++m_result.accepted;
        m_result.codes.append(code);
    }

    void rejectFor(int row, const std::vector<Finding>& findings)
    {
        QStringList words;
        for (const Finding& finding : findings) {
            if (finding.blocks())
                words.append(finding.message);
        }
        reject(row, {}, words.join(u' '));
    }

    Office& m_office;
    const QMap<QString, QString>& m_given;
    const Actor& m_actor;
    bool m_isDryRun;
    ImportResult m_result;
};

} // namespace

Outcome<ImportResult> importUnitReports(Office& office, const QByteArray& table, const QMap<QString, QString>& given,
                                        const Actor& actor, bool isDryRun)
{
    const auto rows = rowsOf(table);
    if (!rows)
        return refuse(rows.error());
    Taker taker(office, given, actor, isDryRun);
    if (const auto form = readForm(*rows)) {
        taker.take(*form);
        return taker.result();
    }
    const auto all = readRows(*rows);
    if (!all)
        return refuse(all.error());
    for (const Told& told : *all)
        taker.take(told);
    return taker.result();
}

} // namespace doithoai
