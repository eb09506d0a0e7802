#include "app/command_line.h"

#include "app/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <langinfo.h>

namespace doithoai::cli {

namespace {

bool asksForVersion(const QStringList& arguments)
{
    return arguments.contains(QLatin1String("--version"));
}

bool asksForHelp(const QStringList& arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

int refuseNoText(Output& out)
{
    // Under the name that is left when wrong bytes are replaced, another file would be read or written.
    out.message(QCoreApplication::translate("CommandLine", "A word of the call is no UTF-8 text. Give the file another name, or "
                                                           "set the terminal to UTF-8."));
    return static_cast<int>(Trouble::Usage);
}

int runWords(const QStringList& arguments, Output& out, PaperRoom& papers)
{
    if (asksForVersion(arguments)) {
        out.line(QStringLiteral("doithoai ") + version());
        return 0;
    }
    const QString word = firstWord(arguments);
    if (word.isEmpty() && asksForHelp(arguments)) {
        out.line(verbsHelp());
        return 0;
    }
    const Plan plan = planOf(arguments);
    if (plan.isWrong)
        return out.fail(parseWindowCall(arguments).error());
    if (plan.isWindow) {
        out.message(QCoreApplication::translate("CommandLine", "There is no display for the window. Give a verb to work "
                                                               "without one.")
                    + u'\n' + verbsHelp());
        return static_cast<int>(Trouble::Usage);
    }
    QStringList plain = arguments;
    std::ranges::replace(plain, QStringLiteral("-h"), QStringLiteral("--help"));
    const auto call = parseCall(plain);
    if (!call)
        return out.fail(call.error());
    if (call->has("help")) {
        out.line(usageLine(*call->verb));
        out.line(QCoreApplication::translate("CommandLine", call->verb->summary));
        return 0;
    }
    Desk desk{out, papers, *call};
    const VerbRun verb = call->verb->run ? call->verb->run : papers.verb(QLatin1String(call->verb->name));
    return verb(*call, desk);
}

/// The language of what is said while it lives.
class Speech {
public:
    explicit Speech(const QString& language)
    {
        const bool isVietnamese = language == QLatin1String("vi") && m_translator.load(QStringLiteral(":/i18n/doithoai_vi.qm"));
        if (isVietnamese)
            QCoreApplication::installTranslator(&m_translator);
        // Sizes are written as the sentences around them, whatever the machine speaks.
        QLocale::setDefault(QLocale(isVietnamese ? QLocale::Vietnamese : QLocale::English));
    }
    ~Speech() { QLocale::setDefault(m_before); }
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

private:
    QLocale m_before;
    QTranslator m_translator;
};

} // namespace

Plan planOf(const QStringList& arguments)
{
    const QString word = firstWord(arguments);
    Plan plan;
    if (const Verb* verb = findVerb(word)) {
        const QLatin1String name(verb->name);
        const auto names = [&](const char* text) {
            return std::ranges::any_of(arguments, [&](const QString& argument) {
                return argument.compare(QLatin1String(text), Qt::CaseInsensitive) == 0;
            });
        };
        const bool writesPaper = std::ranges::any_of(arguments, [](const QString& argument) {
            return argument.startsWith(QLatin1String("-o")) || argument.startsWith(QLatin1String("--o"));
        });
        plan.paints = name == QLatin1String("print") || name == QLatin1String("issue") || ((name == QLatin1String("report") || name == QLatin1String("person")) && writesPaper)
            || name == QLatin1String("destroy")
            || (name == QLatin1String("do") && names("signMinutes")) || (name == QLatin1String("new") && names("--sample"));
        const bool listsPapers = name == QLatin1String("list")
            && (writesPaper || std::ranges::any_of(arguments, tellsOfPapers));
        plan.needsWhole = plan.paints || !verb->run || listsPapers;
        return plan;
    }
    if (word.isEmpty()) {
        plan.isWindow = !asksForVersion(arguments) && !asksForHelp(arguments);
    } else {
        plan.isWindow = word.endsWith(QLatin1String(".doithoai"), Qt::CaseInsensitive) || QFileInfo(word).isFile();
        plan.file = plan.isWindow ? word : QString();
    }
    if (plan.isWindow && !parseWindowCall(arguments)) {
        // Told before there is a window: a call's faults belong where it was typed.
        plan.isWindow = false;
        plan.isWrong = true;
    }
    return plan;
}

QString version()
{
    return QStringLiteral(DOITHOAI_VERSION);
}

QString languageOf(const QStringList& arguments)
{
    QString named = commonOption(arguments, QStringLiteral("lang"));
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (named.isEmpty())
            named = QString::fromLocal8Bit(qgetenv(variable));
    }
    return named.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? QStringLiteral("en") : QStringLiteral("vi");
}

Arguments argumentsOf(int argc, char* argv[])
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.areText = arguments.areText && QByteArrayView(argv[i]).isValidUtf8();
        arguments.words.append(QString::fromUtf8(argv[i]));
    }
    arguments.language = languageOf(arguments.words);
    return arguments;
}

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int refuseUnloaded(const Arguments& arguments, const QString& why)
{
    const Speech speech(arguments.language);
    Output out(stdout, stderr);
    return out.fail(Error{Trouble::Storage,
                          QCoreApplication::translate("CommandLine", "The window and the papers of the program could not be loaded: a part of it is missing or "
                                                                     "is of another version (%1). No case file was touched. Install the program anew.")
                              .arg(why),
                          {}});
}

int run(const Arguments& arguments, PaperRoom& papers)
{
    const Speech speech(arguments.language);
    Output out(stdout, stderr);
    return arguments.areText ? runWords(arguments.words, out, papers) : refuseNoText(out);
}

} // namespace doithoai::cli
