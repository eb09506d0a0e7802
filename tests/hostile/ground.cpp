#include "hostile/ground.h"

#include "hostile/trace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <functional>
#include <sqlite3.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/stat.h>

namespace hostile {

namespace {

constexpr int patience = 60'000; ///< milliseconds after which a call counts as hung

const QStringList& systemPlaces()
{
    static const QStringList places{
        QStringLiteral("/lib/"),       QStringLiteral("/lib64/"),          QStringLiteral("/usr/lib/"),
        QStringLiteral("/usr/lib64/"), QStringLiteral("/usr/share/"),      QStringLiteral("/usr/local/share/"),
        QStringLiteral("/usr/local/lib/"), QStringLiteral("/etc/ld.so."),  QStringLiteral("/etc/localtime"),
        QStringLiteral("/etc/locale.alias"), QStringLiteral("/etc/fonts"), QStringLiteral("/var/cache/fontconfig"),
        QStringLiteral("/etc/timezone"), QStringLiteral("/proc/sys/kernel/"), QStringLiteral("/sys/devices/system/"),
        QStringLiteral("/dev/urandom"), QStringLiteral("/dev/null"),       QStringLiteral("/etc/alternatives"),
        QStringLiteral("/etc/papersize"), QStringLiteral("/etc/xdg"),      QStringLiteral("/etc/poppler"),
        QStringLiteral("/proc/self/"), QStringLiteral("/proc/stat"), QStringLiteral("/proc/cpuinfo"),
        QStringLiteral("/proc/meminfo"), QStringLiteral("/sys/fs/cgroup"), QStringLiteral("/proc/filesystems"), QStringLiteral("/var/lib/dbus/machine-id"), QStringLiteral("/etc/machine-id")};
    return places;
}

bool isOfSystem(const QString& path)
{
    // The libraries of the program itself are those of the system; a build with coverage or sanitizers reads its own.
    return path == QStringLiteral(DOITHOAI_PROGRAM) || path == QStringLiteral(DOITHOAI_PROGRAM "-whole.so")
        || std::ranges::any_of(systemPlaces(), [&](const QString& place) { return path.startsWith(place); })
        || systemPlaces().contains(path + u'/');
}

/// A passing file of the program or of the library that writes spreadsheets, or one that has no name yet.
bool isPassing(const QString& path)
{
    static const QRegularExpression shape(QStringLiteral("^/tmp$|^/tmp/(doithoai[.-][A-Za-z0-9]{6}(/.*)?|doithoai-rehearsal-[0-9a-z]+-\\d+-[0-9a-z]+-[A-Za-z0-9]{6}(/.*)?|tmp\\.[A-Za-z0-9]{10}|#\\d+.*|runtime-\\d+)$|^/proc/(self|\\d+)/(fd/\\d+|maps|exe|cmdline|environ|status|task/.*)$"));
    return shape.match(path).hasMatch();
}

QByteArray digestOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return "link to " + QFile::encodeName(info.symLinkTarget());
    if (!info.isFile())
        return info.isDir() ? "folder" : "other";
    constexpr qint64 most = 60'000'000; // sparse files of a terabyte are told by their size
    if (info.size() > most)
        return QByteArray::number(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "unreadable";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

/// Milliseconds that all children took which have ended. Of one call only while no other runs beside it.
double processorOfChildren()
{
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

QProcessEnvironment plainEnvironment(const QString& home)
{
    QProcessEnvironment plain;
    plain.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    plain.insert(QStringLiteral("HOME"), home);
    plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    plain.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Ho_Chi_Minh"));
    // Sanitizers and coverage are told by the environment what they may do.
    // Leaks cannot be looked for in a program that is traced.
    plain.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0:") + qEnvironmentVariable("ASAN_OPTIONS"));
    for (const char* name : {"UBSAN_OPTIONS", "LLVM_PROFILE_FILE", "GCOV_PREFIX"}) {
        if (qEnvironmentVariableIsSet(name))
            plain.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return plain;
}

} // namespace

Ground::Ground(const QString& office)
    : m_folder(std::make_shared<QTemporaryDir>())
{
    QDir(m_folder->path()).mkpath(QStringLiteral("here"));
    QDir(m_folder->path()).mkpath(QStringLiteral("home"));
    QDir(m_folder->path()).mkpath(QStringLiteral("outside"));
    if (!office.isEmpty())
        QFile::copy(office, file());
    QFile secretFile(secret());
    if (!secretFile.open(QIODevice::WriteOnly) || secretFile.write(secretWords) != secretWords.size())
        throw std::runtime_error("the ground cannot be laid");
}

QString Ground::write(const QString& name, const QByteArray& bytes) const
{
    QFile written(path(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        throw std::runtime_error("a piece cannot be written: " + name.toStdString());
    return written.fileName();
}

void Ground::link(const QString& name, const QString& target) const
{
    QFile::link(target, path(name));
}

void Ground::pipe(const QString& name) const
{
    ::mkfifo(QFile::encodeName(path(name)).constData(), 0600);
}

QByteArray Ground::ask(const QStringList& words) const
{
    return run(Call{words}, false).out;
}

QString Ground::before(const QStringList& words) const
{
    const Answer answer = run(Call{words}, false);
    if (answer.code != 0)
        throw std::runtime_error(words.join(u' ').toStdString() + ": " + answer.err.toStdString());
    return QString::fromUtf8(answer.out).section(u'\n', 0, 0);
}

Answer Ground::run(const Call& call, bool isTraced) const
{
    QProcess process;
    QProcessEnvironment environment = plainEnvironment(m_folder->path() + QStringLiteral("/home"));
    for (auto it = call.environment.cbegin(); it != call.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setWorkingDirectory(path({}));
    QStringList words{QStringLiteral(DOITHOAI_PROGRAM)};
    if (!call.shell.isEmpty()) {
        environment.insert(QStringLiteral("P"), QStringLiteral(DOITHOAI_PROGRAM));
        words = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), call.shell};
    } else {
        words += call.words;
        if (!call.isBare) {
            words.insert(2, QStringLiteral("--by=T"));
            words.insert(3, QStringLiteral("--lang=en"));
            words.insert(4, QStringLiteral("--today=2023-03-09"));
        }
    }
    const QString record = m_folder->path() + QStringLiteral("/trace");
    Answer answer;
    answer.isTraced = isTraced && canTrace();
    // What strace itself would obey must reach the program only.
    if (answer.isTraced) {
        process.setProcessEnvironment(plainEnvironment(m_folder->path() + QStringLiteral("/home")));
        process.setProgram(QStringLiteral("strace"));
        QStringList all = traceWords(record);
        const QStringList plain = plainEnvironment({}).keys();
        for (const QString& name : environment.keys()) {
            if (call.environment.contains(name) || !plain.contains(name))
                all << QStringLiteral("-E") << name + u'=' + environment.value(name);
        }
        process.setArguments(all + words);
    } else {
        process.setProcessEnvironment(environment);
        process.setProgram(words.first());
        process.setArguments(words.mid(1));
    }
    process.setStandardInputFile(QProcess::nullDevice());
    const double before = processorOfChildren();
    QElapsedTimer clock;
    clock.start();
    process.start();
    answer.isHung = !process.waitForFinished(patience);
    answer.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    if (answer.isHung) {
        process.kill();
        process.waitForFinished();
    }
    answer.processor = processorOfChildren() - before;
    answer.hasCrashed = process.exitStatus() != QProcess::NormalExit || process.exitCode() >= 128;
    answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    if (answer.isTraced)
        readTrace(record, path({}), answer);
    QFile::remove(record);
    return answer;
}

QMap<QString, QByteArray> Ground::files() const
{
    QMap<QString, QByteArray> all;
    QDirIterator walk(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString found = walk.next();
        if (found != file() && found != file() + QStringLiteral("-journal"))
            all.insert(found.mid(m_folder->path().size() + 1), digestOf(found));
    }
    return all;
}

QByteArray Ground::caseDigest() const
{
    return digestOf(file());
}

QStringList Ground::kept() const
{
    QStringList texts;
    sqlite3* handle = nullptr;
    const auto rows = [&handle](const QByteArray& sql, const std::function<void(const QString&)>& take) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        while (statement && sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
                    take(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column))));
            }
        }
        sqlite3_finalize(statement);
    };
    if (sqlite3_open_v2(QFile::encodeName(file()).constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        QStringList tables;
        rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'create virtual%' AND name NOT LIKE '%|_search|_%' ESCAPE '|'",
             [&](const QString& name) { tables.append(name); });
        for (const QString& table : tables)
            rows("SELECT * FROM \"" + table.toUtf8() + '"', [&](const QString& words) { texts.append(words); });
    }
    sqlite3_close(handle);
    return texts;
}

bool isOneOf(const QString& name, const QStringList& patterns)
{
    return std::ranges::any_of(patterns, [&](const QString& pattern) {
        const qsizetype star = pattern.indexOf(u'*');
        if (star < 0)
            return name == pattern;
        return name.startsWith(QStringView(pattern).left(star))
            && QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(pattern).replace(QStringLiteral("\\*"), QStringLiteral(".*"))),
                                  QRegularExpression::DotMatchesEverythingOption)
                   .match(name)
                   .hasMatch();
    });
}

QStringList strayed(const Ground& ground, const Call& call, const Answer& answer)
{
    const QString here = ground.path({}).chopped(1);
    // The case file, what SQLite and the lock put beside it, and what the call names: at its place, or being written.
    QStringList own{ground.file(), ground.file() + QStringLiteral("-journal"), ground.file() + QStringLiteral(".lock"), here};
    for (const QString& name : call.makes) {
        const QString path = name.startsWith(u'/') ? name : ground.path(name);
        const QString folder = path.section(u'/', 0, -2);
        own << path << path + QStringLiteral("-journal") << path + QStringLiteral(".lock")
            << folder + QStringLiteral("/.") + path.section(u'/', -1) + QStringLiteral(".*.part*") << folder;
    }
    QStringList readable = own;
    for (const QString& name : call.reads)
        readable << (name.startsWith(u'/') ? name : ground.path(name));
    QStringList all;
    for (const QString& path : answer.read) {
        if (!isOfSystem(path) && !isOneOf(path, readable) && !isPassing(path))
            all.append(QStringLiteral("read ") + path);
    }
    for (const QString& path : answer.written) {
        // A passing file, under a name that Qt makes up, or without any until it gets one.
        if (path != QStringLiteral("/dev/null") && !isOneOf(path, own) && !isPassing(path))
            all.append(QStringLiteral("wrote ") + path);
    }
    for (const QString& program : answer.programs) {
        if (program != QStringLiteral(DOITHOAI_PROGRAM) && !call.programs.contains(program.section(u'/', -1)))
            all.append(QStringLiteral("started ") + program);
    }
    for (const QString& spoken : answer.network)
        all.append(QStringLiteral("spoke: ") + spoken);
    all.removeDuplicates();
    return all;
}

} // namespace hostile
