#include "core/documents/golden_record.h"
#include "core/documents/pdf_words.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace doithoai;

// Each paper of the catalogue as it looked when somebody last looked at it: tests/data/golden/LAYOUT/PAPER-PAGE.png and
// PAPER.txt. To make those anew that have changed, and those that are missing:
//     build/dev/tests/tst_documents "[golden-remake]"
// then look at what git shows as changed.

namespace {

constexpr double dotsPerInch = 36;
constexpr int mostPages = 3;
constexpr int greysApart = 72;         // before a pixel counts as another one
constexpr double pixelsApart = 0.0025; // share of a page that may differ so: an edge that another version smooths otherwise

struct Golden {
    QStringList pages; ///< their words
    std::vector<QImage> pictures;
};

QString folderOf(const QString& layout)
{
    return QStringLiteral(TEST_DATA_DIR "/golden/") + layout;
}

QString picturePath(const QString& layout, const char* paper, int page)
{
    return QStringLiteral("%1/%2-%3.png").arg(folderOf(layout), QLatin1String(paper)).arg(page);
}

QString wordsPath(const QString& layout, const char* paper)
{
    return QStringLiteral("%1/%2.txt").arg(folderOf(layout), QLatin1String(paper));
}

/// State bodies have their own look of what leaves the house under a number.
QStringList layoutsOf(const PaperForm& form)
{
    const bool isOfCase = form.about == PaperSubject::Session || form.about == PaperSubject::Petitions
        || form.about == PaperSubject::Escalation;
    QStringList layouts{QStringLiteral("hd36")};
    if (isOfCase && form.readers != Readers::Office && *form.symbol != '\0')
        layouts.append(QStringLiteral("nd30"));
    return layouts;
}

QByteArray pdfOf(const GoldenRecord& golden, const PaperForm& form, const QString& layout)
{
    const PeriodReport report = golden.report();
    QStringList refusals;
    for (const PaperRecord& record : golden.recordsFor(form, layout == QLatin1String("nd30"))) {
        const auto made = makePaper(form, record, record.periodName.isEmpty() ? nullptr : &report, golden.context(form, layout));
        if (made)
            return made->pdf;
        refusals.append(made.error().message);
    }
    FAIL(form.name << " takes none of the golden records: " << refusals.join(u'\n').toStdString());
    return {};
}

Golden goldenOf(const QByteArray& pdf)
{
    const PdfWords reader(pdf);
    Golden golden;
    for (int page = 1; page <= reader.pages(); ++page) {
        golden.pages.append(reader.text(page).trimmed());
        if (page > mostPages)
            continue;
        QImage picture = reader.picture(page, dotsPerInch);
        for (int y = 0; y < picture.height(); ++y) {
            uchar* line = picture.scanLine(y);
            for (int x = 0; x < picture.width(); ++x)
                line[x] = uchar(line[x] / 17 * 17); // sixteen greys make a small file
        }
        golden.pictures.push_back(std::move(picture));
    }
    return golden;
}

QString wordsOf(const Golden& golden)
{
    return golden.pages.join(QStringLiteral("\n\n=== trang ===\n\n")) + u'\n';
}

/// What sets the paper apart from its golden pages, in words; empty: nothing.
QString difference(const Golden& now, const QString& layout, const char* paper)
{
    QFile words(wordsPath(layout, paper));
    if (!words.open(QIODevice::ReadOnly))
        return QStringLiteral("has no golden pages");
    const QString then = QString::fromUtf8(words.readAll());
    if (then != wordsOf(now)) {
        const QStringList before = then.split(u'\n'), after = wordsOf(now).split(u'\n');
        qsizetype line = 0;
        while (line < before.size() && line < after.size() && before.at(line) == after.at(line))
            ++line;
        return QStringLiteral("has other words in line %1: “%2”, not “%3”").arg(line + 1).arg(after.value(line), before.value(line));
    }
    for (size_t page = 0; page < now.pictures.size(); ++page) {
        const QImage& picture = now.pictures[page];
        const QImage golden = QImage(picturePath(layout, paper, int(page) + 1)).convertToFormat(QImage::Format_Grayscale8);
        if (golden.size() != picture.size())
            return QStringLiteral("has another size on page %1, or no picture of it").arg(page + 1);
        qint64 apart = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                apart += std::abs(int(picture.constScanLine(y)[x]) - int(golden.constScanLine(y)[x])) > greysApart;
        }
        const double share = double(apart) / (double(picture.width()) * picture.height());
        if (share > pixelsApart)
            return QStringLiteral("looks different on page %1: %2 per mille of its pixels").arg(page + 1).arg(share * 1000, 0, 'f', 1);
    }
    return {};
}

} // namespace

TEST_CASE("Every paper looks as its golden pages")
{
    const GoldenRecord golden;
    for (const PaperForm& form : paperForms()) {
        for (const QString& layout : layoutsOf(form)) {
            const QString apart = difference(goldenOf(pdfOf(golden, form, layout)), layout, form.name);
            if (!apart.isEmpty()) {
                FAIL_CHECK("The paper " << form.name << " in " << layout.toStdString() << " " << apart.toStdString()
                           << ". If it is right so, run build/dev/tests/tst_documents \"[golden-remake]\", look at the "
                              "pictures in tests/data/golden, and commit them.");
            }
        }
    }
}

TEST_CASE("The golden pages are made anew where the papers have changed", "[.][golden-remake]")
{
    const GoldenRecord golden;
    for (const PaperForm& form : paperForms()) {
        for (const QString& layout : layoutsOf(form)) {
            const Golden now = goldenOf(pdfOf(golden, form, layout));
            const QString apart = difference(now, layout, form.name);
            if (apart.isEmpty())
                continue;
            WARN(form.name << " in " << layout.toStdString() << " " << apart.toStdString());
            REQUIRE(QDir().mkpath(folderOf(layout)));
            for (int page = 1; page <= mostPages; ++page)
                QFile::remove(picturePath(layout, form.name, page));
            for (size_t page = 0; page < now.pictures.size(); ++page)
                REQUIRE(now.pictures[page].save(picturePath(layout, form.name, int(page) + 1), "PNG", 0));
            QFile words(wordsPath(layout, form.name));
            REQUIRE(words.open(QIODevice::WriteOnly));
            words.write(wordsOf(now).toUtf8());
        }
    }
}
