#include "exchange/petition_columns.h"

#include "domain/dates.h"
#include "domain/spelling.h"

#include <QHash>

namespace doithoai {

namespace {

/// Headings that offices write, folded; the keys and the labels of the fields are known besides.
constexpr std::pair<const char*, const char*> headings[] = {
    {"ngay tiep nhan", "receivedOn"},
    {"ngay nhan", "receivedOn"},
    {"kenh tiep nhan", "channel"},
    {"kenh", "channel"},
    {"nguoi kien nghi", "petitioner"},
    {"nguoi neu kien nghi", "petitioner"},
    {"nguoi kien nghi / ho ten", "petitioner"},
    {"ho ten", "petitioner"},
    {"ho va ten", "petitioner"},
    {"loai nguoi kien nghi", "petitionerKind"},
    {"so nguoi", "people"},
    {"so ho", "households"},
    {"dia chi", "address"},
    {"dien thoai", "phone"},
    {"so dien thoai", "phone"},
    {"noi dung kien nghi", "content"},
    {"noi dung", "content"},
    {"linh vuc", "sector"},
    {"chuyen de", "topic"},
    {"muc do cap thiet", "urgency"},
    {"muc do", "urgency"}, // with "chu de" and "unit in charge" the heads of the program's own list
    {"chu de", "topic"},
    {"unit in charge", "unit"},
    {"don vi xu ly", "unit"},
    {"han tra loi", "dueOn"},
    {"received", "receivedOn"},
    {"name", "petitioner"},
    {"full name", "petitioner"},
    {"kind of petitioner", "petitionerKind"},
    {"number of people", "people"},
    {"telephone", "phone"},
    {"petition", "content"},
    {"subject", "topic"},
    {"due on", "dueOn"},
    {"deadline", "dueOn"},
};

QHash<QString, const Field<Petition>*> makeColumns()
{
    QHash<QString, const Field<Petition>*> columns;
    for (const Field<Petition>& f : fieldsOf<Petition>()) {
        if (f.window == Window::ByEvent)
            continue;
        for (const QString& name : {QString::fromLatin1(f.key), QString::fromLatin1(f.label), fieldLabel(f.label)})
            columns.insert(text::spelled(name), &f);
    }
    for (const auto& [heading, key] : headings)
        columns.insert(text::spelled(QString::fromLatin1(heading)), findField<Petition>(QString::fromLatin1(key)));
    return columns;
}

} // namespace

const Field<Petition>* petitionColumn(const QString& heading)
{
    return makeColumns().value(text::spelled(heading));
}

std::optional<QDate> dayInTable(const QString& cell)
{
    if (const auto day = dates::parseDay(cell))
        return day;
    // Spreadsheets count days from the end of 1899; the bounds keep years and numbers of papers from being days.
    bool isNumber = false;
    const int serial = cell.trimmed().toInt(&isNumber);
    constexpr int year1954 = 20000;
    constexpr int year2119 = 80000;
    if (isNumber && serial >= year1954 && serial <= year2119)
        return QDate(1899, 12, 30).addDays(serial);
    // A day with a time, as a spreadsheet saves a cell of both.
    if (const auto moment = dates::parseMoment(cell))
        return moment->date();
    return std::nullopt;
}

} // namespace doithoai
