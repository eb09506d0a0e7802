#include "exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <memory>
#include <zip.h>

namespace doithoai::xlsx {

namespace {

constexpr zip_uint64_t largestPart = 16'000'000; ///< unpacked: a small file may hold a huge one
constexpr int mostRows = 100'000;
constexpr int mostColumns = 500;
constexpr qsizetype mostCells = 1'000'000; ///< in all: one cell far to the right makes a row of many empty ones

tl::unexpected<Error> refused(const QString& detail)
{
    return fail(Trouble::Refused,
                QCoreApplication::translate("Import", "The file is no spreadsheet (XLSX) that can be read. Open it, save it anew and try again."),
                detail);
}

struct ArchiveEnd {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveEnd>;

Result<QByteArray> partOf(zip_t* archive, const char* name)
{
    zip_stat_t about;
    if (zip_stat(archive, name, 0, &about) != 0)
        return refused(QString::fromLatin1(name));
    if (about.size > largestPart) {
        return fail(Trouble::Refused, QCoreApplication::translate("Import", "The spreadsheet is larger than any table of an office. Nothing was read."));
    }
    zip_file_t* file = zip_fopen(archive, name, 0);
    if (!file)
        return refused(QString::fromUtf8(zip_strerror(archive)));
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, bytes.data(), about.size);
    const int ended = zip_fclose(file);
    if (read != zip_int64_t(about.size) || ended != 0)
        return refused(QString::fromLatin1(name));
    return bytes;
}

/// Texts that cells share, by their numbers.
Result<QStringList> sharedTexts(zip_t* archive)
{
    QStringList texts;
    if (zip_name_locate(archive, "xl/sharedStrings.xml", 0) < 0)
        return texts;
    const auto xml = partOf(archive, "xl/sharedStrings.xml");
    if (!xml)
        return tl::unexpected(xml.error());
    QXmlStreamReader reader(*xml);
    bool isPhonetic = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("rPh"))
            isPhonetic = reader.isStartElement();
        else if (reader.isStartElement() && reader.name() == QLatin1String("si"))
            texts.append(QString());
        else if (reader.isStartElement() && reader.name() == QLatin1String("t") && !isPhonetic && !texts.isEmpty())
            texts.back() += reader.readElementText();
    }
    if (reader.hasError())
        return refused(reader.errorString());
    return texts;
}

/// The column of a place such as AB12, from 0; −1 for no place.
int columnOf(QStringView place)
{
    int column = 0;
    for (const QChar sign : place) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// The first sheet in the order of the archive.
QByteArray firstSheet(zip_t* archive)
{
    QByteArray first;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const QByteArray name = zip_get_name(archive, zip_uint64_t(i), 0);
        const bool isSheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml") && name.count('/') == 2;
        if (isSheet && (first.isEmpty() || name.size() < first.size() || (name.size() == first.size() && name < first)))
            first = name;
    }
    return first;
}

Result<std::vector<QStringList>> rowsOf(const QByteArray& xml, const QStringList& texts)
{
    std::vector<QStringList> rows;
    QXmlStreamReader reader(xml);
    QString type, value;
    int column = -1;
    qsizetype cells = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isStartElement() && name == QLatin1String("row")) {
            const int number = reader.attributes().value(QLatin1String("r")).toInt();
            if (number > mostRows || int(rows.size()) >= mostRows) {
                return fail(Trouble::Refused, QCoreApplication::translate("Import", "The spreadsheet has more than %1 rows. Nothing was read.").arg(mostRows));
            }
            rows.resize(std::max(rows.size() + 1, std::size_t(std::max(number, 0))));
            column = -1;
        } else if (reader.isStartElement() && name == QLatin1String("c") && !rows.empty()) {
            const QStringView place = reader.attributes().value(QLatin1String("r"));
            column = place.isEmpty() ? column + 1 : columnOf(place);
            type = reader.attributes().value(QLatin1String("t")).toString();
            value.clear();
        } else if (reader.isStartElement() && (name == QLatin1String("v") || name == QLatin1String("t"))) {
            value += reader.readElementText();
        } else if (reader.isEndElement() && name == QLatin1String("c") && column >= 0 && column < mostColumns) {
            if (type == QLatin1String("s"))
                value = texts.value(value.toInt());
            QStringList& row = rows.back();
            cells += std::max<qsizetype>(0, column + 1 - row.size());
            if (cells > mostCells)
                return fail(Trouble::Refused, QCoreApplication::translate("Import", "The spreadsheet is larger than any table of an office. Nothing was read."));
            while (row.size() <= column)
                row.append(QString());
            row[column] = value;
        }
    }
    if (reader.hasError())
        return refused(reader.errorString());
    return rows;
}

} // namespace

bool isWorkbook(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<std::vector<QStringList>> read(const QByteArray& bytes)
{
    zip_error_t trouble;
    zip_error_init(&trouble);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &trouble);
    zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &trouble) : nullptr;
    if (!opened) {
        if (source)
            zip_source_free(source);
        auto failed = refused(QString::fromUtf8(zip_error_strerror(&trouble)));
        zip_error_fini(&trouble);
        return failed;
    }
    zip_error_fini(&trouble);
    const Archive archive(opened);
    const QByteArray sheet = firstSheet(archive.get());
    if (sheet.isEmpty())
        return refused(QStringLiteral("no sheet"));
    const auto texts = sharedTexts(archive.get());
    if (!texts)
        return tl::unexpected(texts.error());
    const auto xml = partOf(archive.get(), sheet.constData());
    if (!xml)
        return tl::unexpected(xml.error());
    return rowsOf(*xml, *texts);
}

} // namespace doithoai::xlsx
