// Papers and tables made of hostile words: they hold them as plain words.
#include "hostile/piece.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

namespace hostile {

namespace {

const QString office = QStringLiteral("office.doithoai");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What an archive holds: name → bytes. Nothing: it is none.
QMap<QString, QByteArray> partsOf(const QString& path)
{
    QMap<QString, QByteArray> parts;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), &zip_discard);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t about;
        zip_file_t* part = zip_stat_index(archive.get(), zip_uint64_t(i), 0, &about) == 0 ? zip_fopen_index(archive.get(), zip_uint64_t(i), 0) : nullptr;
        if (part == nullptr)
            continue;
        QByteArray bytes(qsizetype(about.size), '\0');
        zip_fread(part, bytes.data(), about.size);
        zip_fclose(part);
        parts.insert(QString::fromUtf8(about.name), bytes);
    }
    return parts;
}

/// The elements and attributes of XML that would compute, run or fetch; empty: none, and it is XML.
QString actsIn(const QByteArray& xml)
{
    // A formula that the program itself writes is a sum of its own cells; it writes none today.
    static const QStringList elements{QStringLiteral("f"), QStringLiteral("hyperlink"), QStringLiteral("script"), QStringLiteral("object"),
                                      QStringLiteral("image"), QStringLiteral("a"), QStringLiteral("plugin"), QStringLiteral("event-listener"), QStringLiteral("b")};
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD())
            return text("a DTD");
        if (!reader.isStartElement())
            continue;
        // Fonts and styles of spreadsheets are bold by <b/>, without any words.
        const bool isBold = reader.name() == QLatin1String("b") && reader.attributes().isEmpty();
        if (elements.contains(reader.name().toString()) && !isBold)
            return text("an element ") + reader.name().toString();
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            const bool isAddress = attribute.name() == QLatin1String("href") && attribute.prefix() == QLatin1String("xlink");
            if (attribute.name() == QLatin1String("formula") || value == QLatin1String("External") || isAddress)
                return text("an attribute ") + attribute.qualifiedName().toString() + u'=' + value;
        }
    }
    return reader.hasError() ? text("no XML: ") + reader.errorString() : QString();
}

QString archiveIsPlain(const QString& path, bool mustHold)
{
    const auto parts = partsOf(path);
    if (parts.isEmpty())
        return text("no archive");
    bool holds = false;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (it.key().contains(QLatin1String("..")) || it.key().contains(QLatin1String("externalLink")) || it.key().contains(QLatin1String("vbaProject")))
            return text("a part ") + it.key();
        if (!it.key().endsWith(QLatin1String(".xml")) && !it.key().endsWith(QLatin1String(".rels")))
            continue;
        if (const QString acts = actsIn(*it); !acts.isEmpty())
            return it.key() + text(": ") + acts;
        holds = holds || it->contains("img src=file:///etc/passwd&gt;");
    }
    return holds || !mustHold ? QString() : text("the words are not in it");
}

QString paperIsPlain(const QString& path, bool mustHold)
{
    const QByteArray bytes = bytesOf(path);
    for (const char* sign : {"/URI", "/JavaScript", "/Launch", "/EmbeddedFile", "/OpenAction", "/AA", "/GoToR", "/SubmitForm", "/ImportData"}) {
        if (bytes.contains(sign))
            return text("the paper holds ") + text(sign);
    }
    QProcess reader;
    reader.start(text("pdftotext"), {text("-raw"), path, text("-")});
    reader.waitForFinished();
    const QString words = QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n').remove(u' ');
    return !mustHold || words.contains(text("imgsrc=file:///etc/passwd>")) ? QString() : text("the words are not on it: ") + words.left(800);
}

QString tableIsPlain(const QByteArray& csv)
{
    const QString formula = formulaIn(csv);
    return !formula.isEmpty() || csv.contains("img src=file:///etc/passwd") ? formula : text("the words are not in it");
}

void print(Pieces& all, const char* paper, const QStringList& about, const char* ending, bool mustHold = true)
{
    const QString name = text("x.") + text(ending);
    all.push_back({Door::Paper, text(paper) + text(" as ") + text(ending),
                   [=](const Ground&) {
                       Call call{QStringList{text("print"), office, text(paper)} + about + QStringList{text("--fresh"), text("-o"), name}};
                       call.makes = {name};
                       return call;
                   },
                   0, "is written", Effect::None, [=](const Ground& ground, const Answer&) {
                       return text(ending) == text("pdf") ? paperIsPlain(ground.path(name), mustHold) : archiveIsPlain(ground.path(name), mustHold);
                   }});
}

void list(Pieces& all, const char* what, const char* format)
{
    const bool isBook = text(format) == text("xlsx");
    all.push_back({Door::Paper, text("the list of ") + text(what) + text(" as ") + text(format),
                   [=](const Ground&) {
                       Call call{{text("list"), office, text(what), text("--format"), text(format)}};
                       if (isBook) {
                           call.words << text("-o") << text("x.xlsx");
                           call.makes = {text("x.xlsx")};
                       }
                       return call;
                   },
                   0, "", Effect::None, [=](const Ground& ground, const Answer& answer) {
                       return isBook ? archiveIsPlain(ground.path(text("x.xlsx")), true) : tableIsPlain(answer.out);
                   }});
}

} // namespace

void addPapers(Pieces& all)
{
    const QStringList loud{text("DT-2023-003")};
    for (const char* ending : {"pdf", "odt"}) {
        for (const char* paper : {"notice", "session-plan", "minutes", "programme"})
            print(all, paper, loud, ending);
        print(all, "answer-sheets", loud, ending);
        print(all, "receipt", {text("KN-2023-0002")}, ending);
        print(all, "plan", {text("2023")}, ending);
        print(all, "period-report", {text("2023-H1")}, ending, false);
    }
    print(all, "plan", {text("2023")}, "xlsx");
    print(all, "period-report", {text("2023-H1")}, "xlsx", false);
    all.push_back({Door::Paper, text("a spreadsheet where passing files cannot lie"),
                   [](const Ground&) {
                       Call call{{text("list"), office, text("petitions"), text("--format"), text("xlsx"), text("-o"), text("x.xlsx")}};
                       call.environment = {{text("TMPDIR"), text("/nonexistent")}};
                       call.makes = {text("x.xlsx")};
                       return call;
                   },
                   0, ""});
    list(all, "petitions", "csv");
    list(all, "sessions", "csv");
    list(all, "petitions", "xlsx");
    list(all, "sessions", "xlsx");
}

} // namespace hostile
