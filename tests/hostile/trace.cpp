#include "hostile/trace.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSet>

namespace hostile {

namespace {

const QSet<QByteArray>& opening()
{
    static const QSet<QByteArray> calls{"open", "openat", "openat2", "creat"};
    return calls;
}

/// Calls that change what lies under the names that they take.
const QSet<QByteArray>& changing()
{
    static const QSet<QByteArray> calls{"rename",   "renameat", "renameat2", "link",    "linkat",   "symlink",  "symlinkat",
                                        "unlink",   "unlinkat", "mkdir",     "mkdirat", "rmdir",    "truncate", "mknod",
                                        "mknodat",  "chmod",    "fchmodat",  "chown",   "lchown",   "fchownat", "utime",
                                        "utimensat", "utimes",  "futimesat", "setxattr", "lsetxattr", "mount"};
    return calls;
}

const QSet<QByteArray>& speaking()
{
    static const QSet<QByteArray> calls{"socket", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg"};
    return calls;
}

/// \x2f\x74 → /t
QByteArray plain(const QByteArray& hexadecimal)
{
    return QByteArray::fromHex(QByteArray(hexadecimal).replace("\\x", ""));
}

/// What stands between two signs, from a place on; moves the place behind it.
QByteArray between(const QByteArray& line, char open, char close, qsizetype& at)
{
    const qsizetype begin = line.indexOf(open, at);
    const qsizetype end = begin < 0 ? -1 : line.indexOf(close, begin + 1);
    if (end < 0) {
        at = line.size();
        return {};
    }
    at = end + 1;
    return line.mid(begin + 1, end - begin - 1);
}

/// The names that a call took, whole: a relative one lies in the folder that stands before it.
QStringList namesIn(const QByteArray& line, const QString& begun)
{
    QStringList names;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype quote = line.indexOf('"', at);
        if (quote < 0)
            break;
        const qsizetype folderFrom = line.lastIndexOf('<', quote);
        qsizetype folderAt = std::max<qsizetype>(folderFrom, at);
        const QByteArray folder = folderFrom >= at ? plain(between(line, '<', '>', folderAt)) : QByteArray();
        at = quote;
        const QString name = QFile::decodeName(plain(between(line, '"', '"', at)));
        names.append(QDir::cleanPath(name.startsWith(u'/') ? name : QString((folder.isEmpty() ? begun : QFile::decodeName(folder)) + u'/' + name)));
    }
    return names;
}

class Reader {
public:
    Reader(const QString& folder, Answer& answer)
        : m_folder(folder)
        , m_answer(answer)
    {
    }

    void take(const QByteArray& line)
    {
        const qsizetype blank = line.indexOf(' ');
        const QByteArray process = line.left(blank);
        QByteArray call = line.mid(blank).trimmed();
        // A call that another thread cut in two.
        if (call.startsWith("<... ")) {
            call = m_begun.take(process) + call.mid(call.indexOf('>') + 1);
        } else if (call.endsWith("<unfinished ...>")) {
            m_begun.insert(process, call.chopped(16));
            return;
        }
        carryOut(call);
    }

private:
    void carryOut(const QByteArray& line)
    {
        const qsizetype paren = line.indexOf('(');
        const qsizetype equals = line.lastIndexOf(") = ");
        if (paren < 0)
            return;
        const QByteArray name = line.left(paren);
        const QByteArray given = line.mid(paren + 1, equals < 0 ? -1 : equals - paren - 1);
        const QByteArray result = equals < 0 ? QByteArray() : line.mid(equals + 4);
        const bool isDone = !result.startsWith('-') && !result.isEmpty();
        if (speaking().contains(name)) {
            m_answer.network.append(QString::fromLatin1(line));
        } else if (name == "execve" || name == "execveat") {
            if (isDone)
                m_answer.programs += namesIn(given, m_folder).mid(0, 1);
        } else if (opening().contains(name)) {
            opened(given, result, isDone, name == "creat");
        } else if (changing().contains(name) && isDone) {
            m_answer.written += namesIn(given, m_folder);
        }
    }

    void opened(const QByteArray& given, const QByteArray& result, bool isDone, bool isMade)
    {
        const bool isWriting = isMade || given.contains("O_WRONLY") || given.contains("O_RDWR") || given.contains("O_CREAT")
            || given.contains("O_TRUNC");
        if (!isDone) {
            // What is not there does no harm; what is there and was refused was wanted.
            if (!result.contains("ENOENT") && !result.contains("ENOTDIR") && !result.contains("ELOOP")
                && !result.contains("ENAMETOOLONG"))
                (isWriting ? m_answer.written : m_answer.read) += namesIn(given, m_folder).mid(0, 1);
            return;
        }
        qsizetype at = 0;
        const QString path = QFile::decodeName(plain(between(result, '<', '>', at)));
        (isWriting ? m_answer.written : m_answer.read).append(path);
    }

    const QString m_folder;
    Answer& m_answer;
    QHash<QByteArray, QByteArray> m_begun;
};

} // namespace

QStringList traceWords(const QString& record)
{
    return {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-xx"), QStringLiteral("-y"),
            QStringLiteral("-s"), QStringLiteral("8192"), QStringLiteral("-e"), QStringLiteral("trace=%file,%network"),
            QStringLiteral("-e"), QStringLiteral("signal=none"), QStringLiteral("-o"), record};
}

void readTrace(const QString& record, const QString& folder, Answer& answer)
{
    QFile file(record);
    if (!file.open(QIODevice::ReadOnly))
        return;
    Reader reader(folder, answer);
    while (!file.atEnd())
        reader.take(file.readLine().trimmed());
    for (QStringList* list : {&answer.read, &answer.written, &answer.programs, &answer.network})
        list->removeDuplicates();
}

bool canTrace()
{
    static const bool can = [] {
        QProcess trial;
        trial.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("--seccomp-bpf"),
                                               QStringLiteral("-e"), QStringLiteral("trace=%file"), QStringLiteral("-o"),
                                               QStringLiteral("/dev/null"), QStringLiteral("/bin/true")});
        return trial.waitForStarted() && trial.waitForFinished() && trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0;
    }();
    return can;
}

} // namespace hostile
