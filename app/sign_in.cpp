#include "app/sign_in.h"

#include "app/files.h"
#include "casefile/restore.h"
#include "exchange/incoming_file.h"
#include "services/accounts.h"
#include "services/backups.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>
#include <QTextStream>
#include <termios.h>
#include <unistd.h>

namespace doithoai::cli {

namespace {

constexpr unsigned long pauseAfterWrong = 1; // seconds, also where the file cannot be written to count the tries

constexpr qint64 longestPasswordFile = 4096; // bytes

/// Nothing for a file that is damaged, not there, of an older program, which had no accounts: what is done with it says so.
std::unique_ptr<Office> readable(const QString& path, PaperMaker& papers)
{
    auto opened = CaseFile::open(path, CaseFile::Access::ReadOnly);
    if (!opened)
        return nullptr;
    auto office = Office::open(std::move(*opened), papers);
    return office ? std::move(*office) : nullptr;
}

/// Asks the first of these files that can be read whether whoever calls may do as one does who restores. Where the password
/// kept in it is damaged, that of the next one is taken. Answers the roles of the person; none where nobody was asked.
Result<std::optional<Roles>> mayReplace(const QStringList& files, Desk& desk)
{
    Result<void> damage;
    for (const QString& path : files) {
        const auto office = readable(path, desk.papers);
        if (!office || (!office->asksWho() && !damage))
            continue;
        if (!office->asksWho())
            return std::optional<Roles>();
        const auto signedIn = signIn(*office, desk, path == files.first() ? WrongTries::Counted : WrongTries::NotCounted);
        if (signedIn && !office->may(acts::restore))
            return fail(Trouble::Refused, roleFinding(acts::restore, office->person()->roles).message);
        if (signedIn)
            return std::optional<Roles>(office->person()->roles);
        if (signedIn.error().trouble != Trouble::Damaged)
            return tl::unexpected(signedIn.error());
        damage = signedIn;
    }
    if (!damage)
        return tl::unexpected(damage.error());
    return std::optional<Roles>();
}

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

Result<void> signIn(Office& office, const Desk& desk, WrongTries tries)
{
    if (!office.asksWho())
        return {};
    const QString name = desk.call.actor.by;
    const auto password = readPassword({desk.call.option("password-file")},
                                       QCoreApplication::translate("CommandLine", "Password of %1").arg(name));
    if (!password)
        return tl::unexpected(password.error());
    const auto failures = [&] {
        const auto known = triesOf(office, name);
        return known ? known->failures : 0;
    };
    const int before = failures();
    const auto person = office.signIn(name, *password);
    const bool isCounted = failures() > before;
    const bool isReading = office.file().access() == CaseFile::Access::ReadOnly;
    if (isReading && tries == WrongTries::Counted)
        keepTry(office, name, person.has_value());
    if (!person) {
        if (isReading || !isCounted)
            QThread::sleep(pauseAfterWrong);
        return tl::unexpected(person.error());
    }
    if (person->name != name) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "Write the name as the account has it: --by \"%1\".").arg(person->name));
    }
    return {};
}

std::unique_ptr<Office> firstReadable(const QStringList& files, PaperMaker& papers)
{
    for (const QString& path : files) {
        if (auto office = readable(path, papers))
            return office;
    }
    return nullptr;
}

Result<std::optional<Roles>> mayRestore(const QString& backup, const QString& file, Desk& desk)
{
    finishCutOffSaving(file);
    return mayReplace(withBackups(file) << backup, desk);
}

Result<void> mayRescue(const QString& file, Desk& desk)
{
    const auto allowed = mayReplace(withBackups(file), desk);
    // A file whose passwords are damaged is one to be rescued.
    if (!allowed && allowed.error().trouble != Trouble::Damaged)
        return tl::unexpected(allowed.error());
    return {};
}

QStringList withBackups(const QString& file)
{
    QStringList all{file};
    for (const Backup& backup : backupsOf(file))
        all.append(backup.path);
    return all;
}

} // namespace doithoai::cli
