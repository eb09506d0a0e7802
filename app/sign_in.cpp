#include "app/sign_in.h"

#include "app/files.h"
#include "exchange/incoming_file.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>
#include <QTextStream>
#include <termios.h>
#include <unistd.h>

namespace doithoai::cli {

namespace {

constexpr unsigned long pauseAfterWrong = 1; // seconds, where the file itself cannot count the tries

constexpr qint64 longestPasswordFile = 4096; // bytes

/// What is typed at the terminal is not shown while this lives.
class Unseen {
public:
    Unseen()
    {
        m_isKnown = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isKnown)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_isKnown)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_isKnown = false;
};

} // namespace

Result<QString> readPassword(const PasswordSource& source, const QString& question)
{
    if (!source.file.isEmpty() && source.file != QLatin1String("-")) {
        const auto bytes = readIncoming(source.file, longestPasswordFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        return QString::fromUtf8(*bytes).section(u'\n', 0, 0).remove(u'\r');
    }
    const bool isTerminal = isatty(STDIN_FILENO) == 1;
    if (!isTerminal && source.file.isEmpty()) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "This file asks who works with it. Name yourself by --by, and the file with your "
                                                                               "password by --password-file (- for standard input)."));
    }
    QTextStream err(stderr);
    if (isTerminal)
        err << question << QStringLiteral(": ") << Qt::flush;
    const Unseen unseen;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return QString();
    const QByteArray line = in.readLine(4096);
    if (isTerminal)
        err << Qt::endl;
    return QString::fromUtf8(line).remove(u'\n').remove(u'\r');
}

Result<void> signIn(Office& office, const Desk& desk)
{
    if (!office.asksWho())
        return {};
    const QString name = desk.call.actor.by;
    const auto password = readPassword({desk.call.option("password-file")},
                                       QCoreApplication::translate("CommandLine", "Password of %1").arg(name));
    if (!password)
        return tl::unexpected(password.error());
    const auto person = office.signIn(name, *password);
    if (!person) {
        if (office.file().access() == CaseFile::Access::ReadOnly)
            QThread::sleep(pauseAfterWrong);
        return tl::unexpected(person.error());
    }
    if (person->name != name) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "Write the name as the account has it: --by \"%1\".").arg(person->name));
    }
    return {};
}

Result<void> mayRestore(const QString& backup, const QString& file, Desk& desk)
{
    for (const QString& path : {backup, file}) {
        auto opened = CaseFile::open(path, CaseFile::Access::ReadOnly);
        if (!opened)
            continue; // damaged, not there, of an older program: restoring tells what is wrong with it
        auto office = Office::open(std::move(*opened), desk.papers);
        if (!office || !(*office)->asksWho())
            continue;
        if (const auto signedIn = signIn(**office, desk); !signedIn)
            return signedIn;
        if (!(*office)->may(acts::restore))
            return fail(Trouble::Refused, roleFinding(acts::restore, (*office)->person()->roles).message);
        return {};
    }
    return {};
}

} // namespace doithoai::cli
