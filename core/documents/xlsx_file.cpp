#include "documents/xlsx_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>
#include <array>
#include <cmath>
#include <xlsxwriter.h>

namespace doithoai {

namespace {

constexpr size_t mostRows = LXW_ROW_MAX - 1;
constexpr qsizetype mostLetters = 32000; // of a cell: a little below what the format allows
constexpr double narrowest = 6, widest = 60;
constexpr size_t manyRows = 20000; // from here on the rows go to the disk one by one

/// Text as a cell can hold it: signs that no XML can hold are dropped, and a text that looks like the format's own
/// way of naming a sign (_x000D_) is named itself, so that it is read back as it was typed.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression named(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString clean;
    clean.reserve(text.size());
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        const bool isControl = letter < 0x20 && letter != U'\n' && letter != U'\t';
        const bool isHalf = letter >= 0xD800 && letter <= 0xDFFF;
        if (!isControl && !isHalf && letter != 0xFFFE && letter != 0xFFFF)
            clean += QString::fromUcs4(&letter, 1);
    }
    if (clean.size() > mostLetters)
        clean = clean.left(mostLetters) + u'…';
    return clean.replace(named, QStringLiteral("_x005F_")).toUtf8();
}

/// A name that the format takes: at most 31 letters, some signs not, and each once.
QString sheetName(const QString& wanted, QSet<QString>& taken)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\'\x{0}-\x{1f}])"));
    QString name = wanted;
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().left(31).trimmed();
    if (name.isEmpty())
        name = QCoreApplication::translate("Papers", "Table");
    const QString stem = name.left(27).trimmed();
    for (int number = 2; taken.contains(name.toLower()); ++number)
        name = QStringLiteral("%1 %2").arg(stem).arg(number);
    taken.insert(name.toLower());
    return name;
}

struct Formats {
    lxw_format *head, *text, *number, *day, *moment;

    explicit Formats(lxw_workbook* book)
        : head(plain(book)), text(plain(book)), number(plain(book)), day(plain(book)), moment(plain(book))
    {
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_align(head, LXW_ALIGN_CENTER);
        format_set_border(head, LXW_BORDER_THIN);
        format_set_text_wrap(text);
        format_set_num_format(day, "dd/mm/yyyy");
        format_set_num_format(moment, "dd/mm/yyyy hh:mm");
    }

private:
    static lxw_format* plain(lxw_workbook* book)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, 12);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }
};

/// Writes a value into its cell; how wide it is comes back, in letters.
class CellWriter {
public:
    CellWriter(lxw_worksheet* sheet, const Formats& formats) : m_sheet(sheet), m_formats(formats) {}

    double put(size_t row, size_t column, const SheetValue& value)
    {
        m_row = lxw_row_t(row);
        m_column = lxw_col_t(column);
        return std::visit(*this, value);
    }
    lxw_error error() const { return m_error; }

    double operator()(std::monostate) { return 0; }
    double operator()(const QString& text)
    {
        if (text.isEmpty())
            return 0;
        keep(worksheet_write_string(m_sheet, m_row, m_column, cellText(text).constData(), m_formats.text));
        double longest = 0;
        for (const QString& line : text.split(u'\n'))
            longest = std::max(longest, double(line.size()));
        return longest;
    }
    double operator()(qint64 number)
    {
        keep(worksheet_write_number(m_sheet, m_row, m_column, double(number), m_formats.number));
        return double(QString::number(number).size());
    }
    double operator()(double number)
    {
        if (!std::isfinite(number))
            return 0;
        keep(worksheet_write_number(m_sheet, m_row, m_column, number, m_formats.number));
        return 8;
    }
    double operator()(QDate day) { return moment(QDateTime(day, QTime(0, 0)), m_formats.day, 10); }
    double operator()(const QDateTime& when) { return moment(when, m_formats.moment, 16); }

private:
    double moment(const QDateTime& when, lxw_format* format, double letters)
    {
        if (!when.isValid())
            return 0;
        const QDate day = when.date();
        if (day.year() < 1900 || day.year() > 9999) // outside the calendar of the format
            return (*this)(day.toString(QStringLiteral("dd/MM/yyyy")));
        lxw_datetime value{day.year(), day.month(), day.day(), when.time().hour(), when.time().minute(),
                           double(when.time().second())};
        keep(worksheet_write_datetime(m_sheet, m_row, m_column, &value, format));
        return letters;
    }
    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

lxw_error write(lxw_worksheet* sheet, const Worksheet& table, const Formats& formats)
{
    const auto columns = size_t(table.headings.size());
    std::vector<double> widths(columns, narrowest);
    for (size_t column = 0; column < columns; ++column) {
        const QByteArray words = cellText(table.headings[qsizetype(column)]);
        worksheet_write_string(sheet, 0, lxw_col_t(column), words.constData(), formats.head);
        widths[column] = std::max(widths[column], std::min(20.0, double(table.headings[qsizetype(column)].size())));
    }
    CellWriter writer(sheet, formats);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < std::min(columns, table.rows[row].size()); ++column)
            widths[column] = std::max(widths[column], writer.put(row + 1, column, table.rows[row][column]));
    }
    for (size_t column = 0; column < columns; ++column) {
        const double width = std::min(widest, widths[column] * 1.1 + 2); // the filter's button stands in the heading
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(columns - 1));
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    return writer.error();
}

tl::unexpected<Error> refused(lxw_error error)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("Papers", "The table could not be written. Is there room on the disk?"),
                QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

bool isXlsxName(const QString& path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

SheetValue sheetValueOf(const QString& printed)
{
    static const QRegularExpression day(QStringLiteral(R"(^(\d\d)/(\d\d)/(\d{4})(?: (\d\d):(\d\d))?$)"));
    static const QRegularExpression whole(QStringLiteral(R"(^(?:0|[1-9]\d{0,5}|[1-9]\d{0,2}(?:\.\d{3}){1,2})$)"));
    if (printed.isEmpty())
        return {};
    if (const auto found = day.match(printed); found.hasMatch()) {
        const QDate date(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
        const QTime time(found.captured(4).toInt(), found.captured(5).toInt());
        if (date.isValid() && found.captured(4).isEmpty())
            return date;
        if (date.isValid() && time.isValid())
            return QDateTime(date, time);
    }
    if (whole.match(printed).hasMatch())
        return QString(printed).remove(u'.').toLongLong();
    return printed;
}

Result<QByteArray> xlsxOf(const QString& title, const std::vector<Worksheet>& sheets)
{
    size_t rows = 0;
    for (const Worksheet& sheet : sheets) {
        rows += sheet.rows.size();
        if (sheet.rows.size() > mostRows) {
            return fail(Trouble::Refused, QCoreApplication::translate("Papers", "A spreadsheet holds at most %1 rows. Narrow the "
                                                                                "list, or write it as CSV.")
                                              .arg(mostRows));
        }
    }
    // The library writes to a name of its own, so it gets one that nobody else has.
    QTemporaryFile file;
    if (!file.open())
        return refused(LXW_ERROR_CREATING_TMPFILE);
    lxw_workbook_options options{};
    options.constant_memory = rows > manyRows ? LXW_TRUE : LXW_FALSE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(file.fileName()).constData(), &options);
    if (!book)
        return refused(LXW_ERROR_MEMORY_MALLOC_FAILED);
    QByteArray titleBytes = cellText(title);
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    QSet<QString> names;
    lxw_error error = LXW_NO_ERROR;
    for (const Worksheet& sheet : sheets) {
        lxw_worksheet* page = workbook_add_worksheet(book, sheetName(sheet.name, names).toUtf8().constData());
        const lxw_error written = page ? write(page, sheet, formats) : LXW_ERROR_MEMORY_MALLOC_FAILED;
        if (error == LXW_NO_ERROR)
            error = written;
    }
    const lxw_error closed = workbook_close(book);
    if (error != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return refused(error != LXW_NO_ERROR ? error : closed);
    QFile made(file.fileName());
    if (!made.open(QIODevice::ReadOnly))
        return refused(LXW_ERROR_CREATING_XLSX_FILE);
    return made.readAll();
}

} // namespace doithoai
