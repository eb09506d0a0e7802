#include "casefile/schema.h"

#include "casefile/case_file.h"
#include "casefile/journal_triggers.h"
#include "casefile/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <array>

namespace doithoai {

namespace {

/// A statement begins after a line "--;". Comment lines in front of it do not belong to it.
QStringList statementsOf(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema %s is not carried in the program", qPrintable(resource));
    QStringList statements;
    for (const QString& part : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;\n"))) {
        QStringList lines = part.split(u'\n');
        while (!lines.isEmpty() && lines.first().startsWith(QLatin1String("--")))
            lines.removeFirst();
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Result<void> carryOut(Connection& connection, const Migration& migration)
{
    for (const QString& statement : migration.statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    if (auto renewed = renewJournalTriggers(connection); !renewed)
        return renewed;
    for (const QString& statement : migration.afterwards) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    if (migration.version == 1) {
        std::array<quint32, 8> bytes;
        QRandomGenerator::system()->fillRange(bytes.data(), qsizetype(bytes.size()));
        Statement salt(connection, QStringLiteral("INSERT INTO \"meta\" (\"key\", \"value\") VALUES ('salt', ?)"));
        salt.bindText(QString::fromLatin1(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(sizeof bytes)).toHex()));
        if (auto kept = salt.run(); !kept)
            return kept;
        if (auto named = connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !named)
            return named;
    }
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

} // namespace

const std::vector<Migration>& schemaHistory()
{
    static const std::vector<Migration> history = {
        {1, QT_TRANSLATE_NOOP("Schema", "The first shape: cases, steps, directory, journal, frozen papers."),
         statementsOf(QStringLiteral(":/schema/001.sql"))},
        {2, QT_TRANSLATE_NOOP("Schema", "What is being typed, the order of speakers, indexes of what is due."),
         statementsOf(QStringLiteral(":/schema/002.sql"))},
        {3, QT_TRANSLATE_NOOP("Schema", "Number books and the register, words that a person adds to papers, attachments."),
         statementsOf(QStringLiteral(":/schema/003.sql")), statementsOf(QStringLiteral(":/schema/003-after.sql"))},
        {4, QT_TRANSLATE_NOOP("Schema", "The key by which the file signs what it sends, and the keys of the units that send to it."),
         statementsOf(QStringLiteral(":/schema/004.sql"))},
        {5, QT_TRANSLATE_NOOP("Schema", "People who work with the file, and personal data that leaves it."),
         statementsOf(QStringLiteral(":/schema/005.sql"))},
    };
    static_assert(schemaVersion == 5);
    return history;
}

QStringList summariesSince(const std::vector<Migration>& history, int from)
{
    QStringList all;
    for (const Migration& migration : history) {
        if (migration.version > from)
            all.append(QCoreApplication::translate("Schema", migration.summary));
    }
    return all;
}

Result<void> migrate(Connection& connection, const std::vector<Migration>& history, const Actor& actor, const TellUpdate& tell)
{
    const auto version = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const QStringList summaries = summariesSince(history, version->toInt());
    UpdateStep step{0, int(summaries.size()), {}};
    for (const Migration& migration : history) {
        if (migration.version <= version->toInt())
            continue;
        step.what = summaries[step.number++];
        if (tell)
            tell(step);
        if (auto begun = connection.begin(actor); !begun)
            return begun;
        if (auto done = carryOut(connection, migration); !done) {
            connection.rollBack();
            return done;
        }
        if (auto committed = connection.commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace doithoai
