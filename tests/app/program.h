#pragma once

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

/// What a run of the program came to.
struct Run {
    int code = -1;
    QByteArray out;
    QString err;

    QJsonObject json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        INFO(out.toStdString());
        INFO(err.toStdString());
        REQUIRE(document.isObject());
        return document.object();
    }
    QJsonArray array() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        INFO(out.toStdString());
        INFO(err.toStdString());
        REQUIRE(document.isArray());
        return document.array();
    }
    QString line() const { return QString::fromUtf8(out).trimmed(); }
    /// The ids of the rules of a refusal.
    QStringList rules() const
    {
        QStringList ids;
        for (const QJsonValue& finding : json().value(QStringLiteral("findings")).toArray())
            ids.append(finding[QStringLiteral("rule")].toString());
        return ids;
    }
    /// The sentence of a rule of a refusal.
    QString sentence(const char* rule) const
    {
        for (const QJsonValue& finding : json().value(QStringLiteral("findings")).toArray()) {
            if (finding[QStringLiteral("rule")].toString() == QLatin1String(rule))
                return finding[QStringLiteral("message")].toString();
        }
        return {};
    }
};

/// The real program, run on files in a folder of the test's own.
class Program {
public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString file() const { return path("office.doithoai"); }

    /// On which day the next calls are made.
    void setToday(const char* day) { m_today = QString::fromLatin1(day); }
    void setLanguage(const char* language) { m_language = QString::fromLatin1(language); }

    Run run(const QStringList& arguments) const
    {
        QStringList all = arguments;
        if (!m_today.isEmpty())
            all << QStringLiteral("--today") << m_today;
        if (!m_language.isEmpty())
            all << QStringLiteral("--lang") << m_language;
        return runPlain(all);
    }
    Run runPlain(const QStringList& arguments, const QMap<QString, QString>& environment = {}) const
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.remove(QStringLiteral("QT_QPA_PLATFORM"));
        variables.remove(QStringLiteral("DISPLAY"));
        variables.remove(QStringLiteral("WAYLAND_DISPLAY"));
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            variables.insert(it.key(), it.value());
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(DOITHOAI_PROGRAM), arguments);
        REQUIRE(process.waitForFinished(120000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    /// The same where no file may grow beyond so many KiB: a disk that fills while it is written.
    Run runInNoRoom(int kibibytes, const QString& line) const
    {
        QStringList words = QProcess::splitCommand(line);
        words.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), file());
        words << QStringLiteral("--today") << m_today << QStringLiteral("--lang") << QStringLiteral("en");
        // The shell ignores the signal, and so does what it becomes: a write that has no room fails instead.
        const QString limited = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(kibibytes);
        QProcess process;
        process.start(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), limited, QStringLiteral(DOITHOAI_PROGRAM)} + words);
        REQUIRE(process.waitForFinished(120000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    /// A call written as one line: words are split at blanks, "…" keeps them together, FILE is the case file.
    Run call(const QString& line) const
    {
        QStringList words = QProcess::splitCommand(line);
        words.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), file());
        return run(words);
    }
    /// The same, expected to be done.
    Run done(const QString& line) const
    {
        const Run result = call(line);
        INFO(line.toStdString());
        INFO(result.err.toStdString());
        INFO(result.out.toStdString());
        REQUIRE(result.code == 0);
        return result;
    }
    /// The same, expected to be refused; as JSON.
    Run refused(const QString& line) const
    {
        const Run result = call(line + QStringLiteral(" --format json"));
        INFO(line.toStdString());
        INFO(result.err.toStdString());
        INFO(result.out.toStdString());
        REQUIRE(result.code == 1);
        REQUIRE(result.json().value(QStringLiteral("refused")).toBool());
        return result;
    }
    /// The state of a case, as `show` tells it.
    QString state(const QString& code) const
    {
        return done(QStringLiteral("show FILE %1 --format json").arg(code)).json().value(QStringLiteral("state")).toString();
    }
    QByteArray bytes(const QString& name) const
    {
        QFile read(name);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile written(path(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        return written.fileName();
    }

private:
    QTemporaryDir m_folder;
    QString m_today;
    QString m_language;
};

/// The value at a dotted path of a JSON document.
inline QJsonValue at(const QJsonObject& object, const char* path)
{
    QJsonValue value(object);
    for (const QString& key : QString::fromLatin1(path).split(u'.'))
        value = value[key];
    return value;
}
inline int number(const QJsonObject& object, const char* path)
{
    const QJsonValue value = at(object, path);
    INFO(path);
    REQUIRE(value.isDouble());
    return value.toInt();
}
