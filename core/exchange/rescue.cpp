#include "exchange/rescue.h"

#include "domain/atomic_file.h"
#include "exchange/csv.h"
#include "exchange/rescued_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <map>
#include <memory>

namespace doithoai {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Rescue", text);
}

/// A name that stays in its folder, whatever the damaged file says.
QString harmless(const QString& said)
{
    QString name;
    for (const QChar letter : QStringView(said).left(80))
        name.append(letter.isLetterOrNumber() || letter == u'.' || letter == u'-' || letter == u' ' ? letter : QChar(u'_'));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("tep") : name;
}

constexpr qsizetype longestCell = 64; ///< bytes that a table holds as digits

/// Writes rows as they come: each table into a file of its own.
class Writer {
public:
    explicit Writer(QString folder) : m_folder(std::move(folder)) {}

    Result<void> take(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values)
    {
        static const QSet<QString> secrets{QStringLiteral("account_secret"), QStringLiteral("signing_key")};
        if (secrets.contains(table))
            return {};
        const auto at = [&](const char* column) { return size_t(columns.indexOf(QLatin1String(column))); };
        const auto text = [&](const char* column) { return at(column) < values.size() ? values[at(column)].text : QString(); };
        const auto key = [&](const char* column) {
            return at(column) < values.size() ? QString::fromLatin1(values[at(column)].bytes.toHex()) : QString();
        };
        if (table == QLatin1String("frozen_paper"))
            m_papers[text("id")] = text("kind") + u'-' + text("caseCode") + u'-' + text("version");
        if (table == QLatin1String("attachment"))
            m_attachments[key("hash")].append(text("fileName"));
        QStringList cells;
        for (size_t i = 0; i < values.size(); ++i) {
            const SalvagedValue& value = values[i];
            // A paper or an attachment is a file of its own, however short; keys and hashes are not.
            const bool isBody = i == at("bytes") || i == at("pdf");
            if (!value.isBytes) {
                cells.append(value.text);
            } else if (value.bytes.size() <= longestCell && !isBody) {
                cells.append(QString::fromLatin1(value.bytes.toHex()));
            } else {
                const auto written = keep(table, table == QLatin1String("attachment_body") ? key("hash") : text("id"), value.bytes);
                if (!written)
                    return tl::unexpected(written.error());
                cells.append(*written);
            }
        }
        return append(table, columns, cells);
    }

    /// `names`: null where they were written out.
    Result<void> finish(const Rescued& rescued, const RescuedNames* names)
    {
        m_files.clear();
        QStringList lines{say(QT_TRANSLATE_NOOP("Rescue", "What could be read of a damaged file")), {}};
        for (const SalvagedTable& table : rescued.tables) {
            lines.append(table.isWhole ? say(QT_TRANSLATE_NOOP("Rescue", "%1: %2 rows, all of them")).arg(table.name).arg(table.rows)
                                       : say(QT_TRANSLATE_NOOP("Rescue", "%1: %2 rows; MORE MAY BE MISSING")).arg(table.name).arg(table.rows));
        }
        lines.append(QString());
        lines.append(say(QT_TRANSLATE_NOOP("Rescue", "Signed and issued papers: %1. Attached files: %2.")).arg(m_paperCount).arg(m_attachmentCount));
        if (names == nullptr) {
            lines.append(say(QT_TRANSLATE_NOOP("Rescue", "These tables hold everything that was kept of persons: treat them as the file itself.")));
        } else {
            lines.append(say(QT_TRANSLATE_NOOP("Rescue", "Who sent the denunciations is left out. So are the papers (%1) and the attached files (%2) of denunciations, and those of "
                                                         "which it cannot be told whose they are: they can still be read of the damaged file. Keep it; its keeper saves them in the same way."))
                             .arg(names->papersLeftOut()).arg(names->filesLeftOut()));
            lines.append(say(QT_TRANSLATE_NOOP("Rescue", "All else that was kept of persons stands in these tables: treat them as the file itself.")));
        }
        return atomicWrite(m_folder + QStringLiteral("/DOC-TRUOC.txt"), (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8());
    }

    /// Gives the papers and attachments the names that their own rows have, which may have come after them.
    void nameBodies()
    {
        const auto rename = [&](const QString& from, const QString& to) {
            const QString folder = m_folder + u'/' + from.section(u'/', 0, 0);
            const QString target = folder + u'/' + from.section(u'/', -1).section(u'.', 0, 0) + u'-' + harmless(to);
            if (!QFileInfo::exists(target))
                QFile::rename(m_folder + u'/' + from, target);
        };
        for (const auto& [id, name] : m_papers)
            rename(QStringLiteral("van-ban/%1.pdf").arg(harmless(id)), name + QStringLiteral(".pdf"));
        for (const auto& [id, names] : m_attachments) {
            if (!names.isEmpty())
                rename(QStringLiteral("tep-kem/%1.bin").arg(harmless(id)), names.front());
        }
    }

    int paperCount() const { return m_paperCount; }
    int attachmentCount() const { return m_attachmentCount; }

private:
    Result<QString> keep(const QString& table, const QString& id, const QByteArray& bytes)
    {
        const bool isPaper = table == QLatin1String("frozen_paper_body");
        const bool isAttachment = table == QLatin1String("attachment_body");
        const QString folder = isPaper ? QStringLiteral("van-ban") : isAttachment ? QStringLiteral("tep-kem") : QStringLiteral("khac");
        const QString number = harmless(id.isEmpty() ? QString::number(++m_unnamed) : id);
        const QString name = folder + u'/' + number + (isPaper ? QStringLiteral(".pdf") : QStringLiteral(".bin"));
        QDir(m_folder).mkpath(folder);
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return cannotWrite(file);
        m_paperCount += isPaper ? 1 : 0;
        m_attachmentCount += isAttachment ? 1 : 0;
        return name;
    }

    Result<void> append(const QString& table, const QStringList& columns, const QStringList& cells)
    {
        std::unique_ptr<QFile>& file = m_files[table];
        QByteArray bytes = csv::row(cells);
        if (!file) {
            file = std::make_unique<QFile>(m_folder + u'/' + harmless(table) + QStringLiteral(".csv"));
            if (!file->open(QIODevice::WriteOnly))
                return tl::unexpected(cannotWrite(*file).value());
            bytes.prepend("\xEF\xBB\xBF" + csv::row(columns));
        }
        if (file->write(bytes) != bytes.size() || !file->flush())
            return tl::unexpected(cannotWrite(*file).value());
        return {};
    }

    static tl::unexpected<Error> cannotWrite(const QFile& file)
    {
        return fail(Trouble::Storage,
                    say(QT_TRANSLATE_NOOP("Rescue", "%1 cannot be written. Choose a disk with more room; the damaged file is as it was."))
                        .arg(QDir::toNativeSeparators(file.fileName())),
                    file.errorString());
    }

    QString m_folder;
    std::map<QString, std::unique_ptr<QFile>> m_files;
    std::map<QString, QString> m_papers;
    std::map<QString, QStringList> m_attachments;
    int m_paperCount = 0, m_attachmentCount = 0, m_unnamed = 0;
};

} // namespace

bool Rescued::isWhole() const
{
    return std::ranges::all_of(tables, &SalvagedTable::isWhole);
}

Result<Rescued> rescue(const QString& file, const QString& folder, SendersOfDenunciations senders)
{
    if (QFileInfo::exists(folder)) {
        return fail(Trouble::Storage, say(QT_TRANSLATE_NOOP("Rescue", "%1 is there already. Name a new folder: nothing is written over.")).arg(folder));
    }
    if (!QDir().mkpath(folder))
        return fail(Trouble::Storage, say(QT_TRANSLATE_NOOP("Rescue", "The folder %1 cannot be made.")).arg(folder));
    Writer writer(folder);
    const bool isWithheld = senders == SendersOfDenunciations::Withheld;
    RescuedNames names;
    Result<std::vector<SalvagedTable>> tables;
    if (isWithheld) {
        tables = salvage(file, [&](const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values) -> Result<void> {
            names.learn(table, columns, values);
            return {};
        });
    }
    if (tables) {
        tables = salvage(file, [&](const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values) {
            if (!isWithheld)
                return writer.take(table, columns, values);
            std::vector<SalvagedValue> shown = values;
            names.takeOutOf(table, columns, shown);
            return writer.take(table, columns, shown);
        });
    }
    if (!tables) {
        QDir().rmdir(folder);
        return tl::unexpected(tables.error());
    }
    writer.nameBodies();
    Rescued rescued{std::move(*tables), writer.paperCount(), writer.attachmentCount()};
    std::erase_if(rescued.tables, [](const SalvagedTable& table) { return table.name == QLatin1String("account_secret") || table.name == QLatin1String("signing_key"); });
    if (const auto written = writer.finish(rescued, isWithheld ? &names : nullptr); !written)
        return tl::unexpected(written.error());
    return rescued;
}

} // namespace doithoai
