// One report, read back from JSON, text, PDF, ODT and XLSX: all five say the same numbers.
#include "core/documents/paper_fixture.h"
#include "core/documents/pdf_words.h"
#include "core/documents/zip_reader.h"
#include "documents/figure_words.h"
#include "documents/odt_file.h"
#include "documents/paper_form.h"
#include "documents/paper_parts.h"
#include "documents/report_sheets.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace doithoai;

namespace {

using Three = std::array<std::optional<int>, 3>;

Three threeOf(const PeriodReport& report, int (*pick)(const PeriodFigures&))
{
    const auto of = [pick](const std::optional<PeriodFigures>& figures) { return figures ? std::optional(pick(*figures)) : std::nullopt; };
    return {pick(report.figures), of(report.previous), of(report.yearBefore)};
}

/// Figures of which no two lines are alike, so that a line in the wrong place is seen.
PeriodFigures figuresFrom(int seed, const char* period)
{
    PeriodFigures f;
    int next = seed;
    const auto set = [&next](int& figure) { figure = next += 7; };
    f.period = QString::fromLatin1(period);
    f.from = QDate(2023, 1, 1);
    f.to = QDate(2023, 6, 30);
    f.asOf = QDate(2023, 7, 5);
    for (int* figure : {&f.sessions.held, &f.sessions.planned, &f.sessions.adHoc, &f.sessions.attendance, &f.notice.onTime, &f.notice.late,
                        &f.notice.none, &f.petitions.carriedOver, &f.petitions.received, &f.petitions.reopened,
                        &f.petitions.closed.outOfScope, &f.petitions.closed.merged, &f.petitions.closed.withdrawn,
                        &f.petitions.openAtEnd.waitingSuperior, &f.petitions.openAtEnd.waitingOther, &f.petitions.openAtEnd.resting,
                        &f.petitions.openAtEnd.overdue, &f.petitions.openAtEnd.dueToday, &f.petitions.openAtEnd.dueLater,
                        &f.petitions.openAtEnd.noDeadline, &f.petitions.outcomes.done, &f.petitions.outcomes.explained,
                        &f.petitions.outcomes.accepted, &f.petitions.outcomes.transferred, &f.petitions.outcomes.declined,
                        &f.petitions.resolvedOnTime, &f.petitions.resolvedLate, &f.petitions.people, &f.petitions.peopleMerged,
                        &f.petitions.raised.answered, &f.petitions.raised.toVerify, &f.petitions.raised.noted, &f.petitions.raisedOther,
                        &f.petitions.speakers, &f.petitions.transferred, &f.petitions.escalated, &f.petitions.escalatedAnswered,
                        &f.petitions.promises.made, &f.petitions.promises.kept, &f.petitions.promises.broken,
                        &f.petitions.promises.pending})
        set(*figure);
    f.petitions.carriedOver += 10 * seed + 1000; // so that what is closed is not below zero
    f.petitions.closed.resolved = f.petitions.toDealWith() - f.petitions.closed.sum() - f.petitions.openAtEnd.sum();
    f.sessions.postponed = {{QStringLiteral("ĐT-2023-031"), QStringLiteral("bão")}};
    f.petitions.bySector = {{QStringLiteral("economy"), seed + 301}, {QString(), seed + 302}};
    f.petitions.byChannel = {{QStringLiteral("survey"), seed + 303}};
    f.petitions.byUrgency = {{QStringLiteral("high"), seed + 304}};
    f.sessions.byLevel = {{QStringLiteral("ward"), seed + 305}};
    f.sessions.byForm = {{QStringLiteral("people"), seed + 306}};
    f.sessions.bySector = {{QStringLiteral("economy"), seed + 307}};
    f.sessions.byPost = {{QStringLiteral("TU.BT"), seed + 308}};
    f.unitReports = {{QStringLiteral("DU.DINHBANG")}, {}, {}, {QStringLiteral("DU.DINHBANG")}};
    f.coverageExpected = 1;
    return f;
}

int numberAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& key : path.split(u'.'))
        value = value[key];
    if (value.isArray())
        return int(value.toArray().size());
    if (!value.isObject())
        return value.toInt(-1);
    int sum = 0; // of what is closed, of what is open
    for (const QJsonValue& part : value.toObject())
        sum += part.toInt();
    return sum;
}

/// Numbers at the end of a line of the text.
Three endOf(const QString& line)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+|–) +(\\d+|–) +(\\d+|–)$"));
    const auto match = numbers.match(line);
    Three three;
    for (int i = 0; i < 3; ++i) {
        if (bool isNumber = false; match.captured(i + 1).toInt(&isNumber) || isNumber)
            three[size_t(i)] = match.captured(i + 1).toInt();
    }
    return three;
}

/// A row of the paper's tables without blanks.
QString rowOf(const QString& words, const Three& three)
{
    QString row = words;
    for (const std::optional<int>& number : three)
        row += numberWords(number);
    return squeezed(row);
}

/// Rows of the first sheet: their words and their numbers.
QMap<QString, Three> rowsOfSheet(const ZipReader& zip, int number)
{
    const QStringList shared = zip.texts("xl/sharedStrings.xml", "t");
    QMap<QString, Three> rows;
    QXmlStreamReader reader(zip.part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number).toLatin1().constData()));
    QString words, place;
    bool isText = false;
    Three three;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("row")) {
            words.clear();
            three = {};
        } else if (reader.isStartElement() && reader.name() == QLatin1String("c")) {
            place = reader.attributes().value(QLatin1String("r")).toString();
            isText = reader.attributes().value(QLatin1String("t")) == QLatin1String("s");
        } else if (reader.isStartElement() && reader.name() == QLatin1String("v")) {
            const QString value = reader.readElementText();
            const int column = place.at(0).unicode() - u'A';
            if (isText && column == 0)
                words = shared.value(value.toInt());
            else if (!isText && column >= 1 && column <= 3)
                three[size_t(column - 1)] = value.toInt();
        } else if (reader.isEndElement() && reader.name() == QLatin1String("row")) {
            rows.insert(words, three);
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return rows;
}

} // namespace

TEST_CASE("A report says the same numbers as JSON, text, PDF, ODT and XLSX")
{
    const PaperFixture fixture;
    PeriodReport report;
    report.figures = figuresFrom(11, "2023-H1");
    report.previous = figuresFrom(5011, "2022-H2");
    report.yearBefore = figuresFrom(20017, "2022-H1");
    if (GENERATE(false, true))
        report.previous.reset(); // what is not on record is a dash, never a zero
    REQUIRE(report.figures.balanced());

    const QJsonObject json = toJson(report);
    const QStringList text = periodReportText(report, fixture.context()).split(u'\n');
    const auto pdf = makePeriodReportPaper(report, {}, fixture.context());
    REQUIRE(pdf);
    const PdfWords reader(pdf->pdf);
    QString pages;
    for (int page = 1; page <= reader.pages(); ++page)
        pages += reader.text(page) + u'\n';
    pages = squeezed(pages);
    PaperRecord record;
    record.code = record.periodName = report.figures.period;
    const auto written = writePaper(*findPaperForm(QStringLiteral("period-report")), record, &report, fixture.context());
    REQUIRE(written);
    const auto odt = odtOf(written->documents, written->profile);
    REQUIRE(odt);
    QStringList odtRows;
    for (const QString& row : ZipReader(*odt).texts("content.xml", "table:table-row"))
        odtRows.append(squeezed(row));
    const std::vector<Worksheet> sheets = reportSheets(report, fixture.context());
    const auto xlsx = xlsxOf(QStringLiteral("Số liệu"), sheets);
    REQUIRE(xlsx);
    const ZipReader book(*xlsx);
    const QMap<QString, Three> sheet = rowsOfSheet(book, 1);

    qsizetype line = 0;
    for (const FigureRow& row : figureRows()) {
        const QString path = QLatin1String(row.path);
        const Three three = threeOf(report, row.pick);
        INFO(row.path);
        if (findFigure(path)->part != FigurePart::Units && path != QStringLiteral("petitions.toDealWith")) {
            CHECK(numberAt(json, path) == three[0]);
            CHECK(json[QStringLiteral("previous")].isNull() == !three[1]);
            if (three[1])
                CHECK(numberAt(json[QStringLiteral("previous")].toObject(), path) == three[1]);
            CHECK(numberAt(json[QStringLiteral("yearBefore")].toObject(), path) == three[2]);
        }
        // The text has its lines in the order of the list.
        while (line < text.size() && !(text[line].startsWith(u' ') && text[line].trimmed().startsWith(labelOf(row))))
            ++line;
        REQUIRE(line < text.size());
        CHECK(endOf(text[line++]) == three);
        CHECK(pages.contains(rowOf(paperWords(row), three)));
        CHECK(odtRows.contains(rowOf(paperWords(row), three)));
        REQUIRE(sheet.contains(paperWords(row)));
        CHECK(sheet.value(paperWords(row)) == three);
    }
    int number = 2; // the sheets of the splits follow those of the figures and of the duty
    for (const FigureSplit& split : figureSplits()) {
        const QMap<QString, Three> rows = rowsOfSheet(book, ++number);
        for (const QString& key : keysOf(split, report, fixture.directory, fixture.vocabulary)) {
            INFO(split.path << " " << key.toStdString());
            const auto of = [&](const std::optional<PeriodFigures>& f) { return f ? std::optional(split.pick(*f).value(key)) : std::nullopt; };
            const Three three{split.pick(report.figures).value(key), of(report.previous), of(report.yearBefore)};
            const QString list = QLatin1String(split.list);
            const QString words = key.isEmpty() ? QStringLiteral("Chưa xác định")
                : list.isEmpty()                ? fixture.directory.postName(PostCode{key})
                                                : fixture.vocabulary.paperLabel(list, key);
            CHECK(rows.value(words) == three);
            CHECK(pages.contains(rowOf(words, three)));
            CHECK(odtRows.contains(rowOf(words, three)));
            const bool isInText = std::ranges::any_of(text, [&](const QString& one) { return one.startsWith(u' ') && endOf(one) == three; });
            CHECK(isInText);
            // The code of a post has dots of its own.
            QJsonValue inJson = json;
            for (const QString& part : QString(QLatin1String(split.path)).split(u'.'))
                inJson = inJson[part];
            CHECK(inJson[key.isEmpty() ? QStringLiteral("none") : key].toInt(-1) == three[0]);
        }
    }
}

TEST_CASE("A period that is not over says so wherever it is shown")
{
    const PaperFixture fixture;
    PeriodReport report;
    report.figures = figuresFrom(11, "2023-H1");
    report.figures.asOf = QDate(2023, 5, 20);
    CHECK(toJson(report)[QStringLiteral("isOver")] == false);
    CHECK(periodReportText(report, fixture.context()).contains(QStringLiteral("not over")));
    const auto made = makePeriodReportPaper(report, {}, fixture.context());
    REQUIRE(made);
    CHECK(squeezed(made->text).contains(squeezed(QStringLiteral("Kỳ báo cáo chưa kết thúc: số liệu tính đến hết ngày 20 tháng 5 năm 2023"))));
}
