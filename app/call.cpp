#include "app/call.h"

#include "app/verbs.h"
#include "domain/dates.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QSet>

#include <pwd.h>
#include <unistd.h>

namespace doithoai::cli {

namespace {

constexpr const char* commonOptions = "today= by= password-file= lang= format= help";

/// The options of a verb: name → does it take a value.
QMap<QString, bool> optionsOf(const Verb* verb)
{
    QMap<QString, bool> result;
    QString all = QString::fromLatin1(commonOptions);
    if (verb)
        all += u' ' + QString::fromLatin1(verb->options);
    for (const QString& option : all.split(u' ', Qt::SkipEmptyParts))
        result.insert(option.chopped(option.endsWith(u'=') ? 1 : 0), option.endsWith(u'='));
    return result;
}

bool isOption(const QString& argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

/// Name and, where it stands after '=', value of an option's argument.
std::pair<QString, std::optional<QString>> split(const QString& argument)
{
    const QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
    const qsizetype equals = name.indexOf(u'=');
    if (equals < 0)
        return {name, std::nullopt};
    return {name.left(equals), name.mid(equals + 1)};
}

/// A name that Qt would take for a resource of the program (":/…"), or SQLite for an address ("file:…?mode=memory"), is
/// the name of a file here.
QString asItStands(const QString& word)
{
    return word.startsWith(u':') || word.startsWith(QLatin1String("file:")) ? QStringLiteral("./") + word : word;
}

/// The name of the person at the machine, as the system knows it.
QString systemUser()
{
    if (const passwd* entry = getpwuid(geteuid())) {
        const QString full = QString::fromUtf8(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromUtf8(entry->pw_name) : full;
    }
    return QStringLiteral("?");
}

/// Fills a call from arguments, one after the other.
class Parser {
public:
    Parser(const Verb& verb, const QStringList& arguments) : m_arguments(arguments), m_known(optionsOf(&verb))
    {
        m_call.verb = &verb;
    }

    Result<Call> parse()
    {
        bool isOpen = true; // until "--"
        bool isVerbSeen = false;
        for (m_at = 0; m_at < m_arguments.size(); ++m_at) {
            const QString& argument = m_arguments[m_at];
            if (isOpen && argument == QLatin1String("--")) {
                isOpen = false;
            } else if (isOpen && isOption(argument)) {
                if (const auto taken = takeOption(argument); !taken)
                    return tl::unexpected(taken.error());
            } else if (!isVerbSeen) {
                isVerbSeen = true;
            } else {
                m_call.words.append(asItStands(argument));
            }
        }
        return finish();
    }

private:
    tl::unexpected<Error> wrong(const QString& sentence) const
    {
        return fail(Trouble::Usage, sentence + u'\n' + usageLine(*m_call.verb));
    }

    Result<void> takeOption(const QString& argument)
    {
        auto [name, value] = split(argument);
        const auto known = m_known.constFind(name);
        if (known == m_known.cend()) {
            const QString option = argument.section(u'=', 0, 0);
            return wrong(*m_call.verb->name == '\0'
                             ? QCoreApplication::translate("CommandLine", "The window has no option %1; “doithoai help” tells the verbs.").arg(option)
                             : QCoreApplication::translate("CommandLine", "“%1” has no option %2.")
                                   .arg(QString::fromLatin1(m_call.verb->name), option));
        }
        if (!*known && value)
            return wrong(QCoreApplication::translate("CommandLine", "The option %1 takes no value.").arg(u'-' + name));
        if (*known && !value) {
            const bool isMissing = m_at + 1 >= m_arguments.size()
                || m_arguments[m_at + 1].startsWith(QLatin1String("--")) || m_arguments[m_at + 1] == QLatin1String("-o");
            if (isMissing)
                return wrong(QCoreApplication::translate("CommandLine", "The option %1 needs a value.").arg(argument));
            value = m_arguments[++m_at];
        }
        if (name == QLatin1String("set"))
            return takePair(*value, argument, m_call.fields);
        if (name == QLatin1String("justify"))
            return takePair(*value, argument, m_call.justifications);
        if (m_call.options.contains(name))
            return wrong(QCoreApplication::translate("CommandLine", "The option %1 is given twice.").arg(argument));
        m_call.options.insert(name, name == QLatin1String("o") ? asItStands(*value) : value.value_or(QString()));
        return {};
    }

    Result<void> takePair(const QString& value, const QString& option, QMap<QString, QString>& pairs)
    {
        const qsizetype equals = value.indexOf(u'=');
        const QString key = value.left(equals).trimmed();
        if (equals < 0 || key.isEmpty()) {
            return wrong(QCoreApplication::translate("CommandLine", "After %1 a key and a value are written as key=value, "
                                                                    "not “%2”.")
                             .arg(option.section(u'=', 0, 0), value));
        }
        for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
            if (it.key().compare(key, Qt::CaseInsensitive) == 0)
                return wrong(QCoreApplication::translate("CommandLine", "“%1” is given twice.").arg(key));
        }
        pairs.insert(key, value.mid(equals + 1));
        return {};
    }

    Result<Call> finish()
    {
        const Verb& verb = *m_call.verb;
        if (m_call.has("help"))
            return std::move(m_call);
        if (m_call.words.size() < verb.minWords)
            return wrong(QCoreApplication::translate("CommandLine", "The call is not complete."));
        if (m_call.words.size() > verb.maxWords) {
            return wrong(QCoreApplication::translate("CommandLine", "“%1” is one word too many. Words with blanks stand in "
                                                                    "quotation marks.")
                             .arg(m_call.words[verb.maxWords]));
        }
        if (!m_call.words.isEmpty() && m_call.words.front().isEmpty())
            return wrong(QCoreApplication::translate("CommandLine", "The name of the file is empty."));
        const QStringList formats = QString::fromLatin1(verb.formats).split(u' ', Qt::SkipEmptyParts);
        m_call.format = m_call.option("format", formats.value(0));
        if (!formats.contains(m_call.format)) {
            return wrong(QCoreApplication::translate("CommandLine", "There is no format “%1” here. There is: %2.")
                             .arg(m_call.format, formats.join(QStringLiteral(", "))));
        }
        const Result<QDate> today = m_call.day("today");
        if (!today)
            return wrong(today.error().message);
        m_call.actor.isRehearsal = today->isValid();
        m_call.actor.today = today->isValid() ? *today : QDate::currentDate();
        m_call.actor.by = text::stored(m_call.option("by")).simplified();
        if (m_call.has("by") && m_call.actor.by.isEmpty())
            return wrong(QCoreApplication::translate("CommandLine", "The option %1 needs a value.").arg(QStringLiteral("--by")));
        if (m_call.actor.by.isEmpty())
            m_call.actor.by = systemUser();
        const QString language = m_call.option("lang", QStringLiteral("vi"));
        if (language != QLatin1String("vi") && language != QLatin1String("en")) {
            return wrong(QCoreApplication::translate("CommandLine", "There is no language “%1” here. There is: vi, en.")
                             .arg(language));
        }
        return std::move(m_call);
    }

    const QStringList& m_arguments;
    QMap<QString, bool> m_known;
    Call m_call;
    qsizetype m_at = 0;
};

} // namespace

Result<QDate> Call::day(const char* optionName) const
{
    if (!has(optionName))
        return QDate();
    const auto day = dates::parseDay(option(optionName));
    if (!day) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("CommandLine", "--%1: “%2” is no day. Write it as 2023-03-18 or 18/03/2023.")
                        .arg(QString::fromLatin1(optionName), option(optionName)));
    }
    return *day;
}

Result<Call> parseCall(const QStringList& arguments)
{
    const QString name = firstWord(arguments);
    const Verb* verb = findVerb(name);
    if (!verb) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "There is no verb “%1”.").arg(name) + u'\n'
                                        + verbsHelp());
    }
    return Parser(*verb, arguments).parse();
}

Result<Call> parseWindowCall(const QStringList& arguments)
{
    // Its file takes the place of the verb.
    static const Verb window{"", "[FILE] [--today DAY] [--by NAME] [--lang vi|en]", "", 0, 0, "", "text", nullptr};
    return Parser(window, arguments).parse();
}

QString firstWord(const QStringList& arguments)
{
    const QMap<QString, bool> common = optionsOf(nullptr);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isOption(arguments[i]))
            return arguments[i];
        const auto [name, value] = split(arguments[i]);
        if (common.value(name) && !value)
            ++i;
    }
    return {};
}

QString commonOption(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isOption(arguments[i]))
            continue;
        const auto [found, value] = split(arguments[i]);
        if (found == name)
            return value ? *value : arguments.value(i + 1);
    }
    return {};
}

} // namespace doithoai::cli
