#include "faults/walk.h"

#include "casefile/connection.h"
#include "casefile/statement.h"

#include <QCryptographicHash>
#include <QDir>

namespace doithoai::faults {

Stage::Stage()
{
    // Memory is as good as a disk here: what a power cut leaves is worked out, not waited for.
    m_temporary = QTemporaryDir(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/doithoai-XXXXXX")
                                                                                   : QDir::tempPath() + QStringLiteral("/doithoai-XXXXXX"));
    m_folder = QDir(m_temporary.path()).canonicalPath() + QStringLiteral("/office");
    QDir().mkpath(m_folder);
    m_picture = QDir(m_temporary.path()).canonicalPath() + QStringLiteral("/anh.jpg");
    QFile picture(m_picture);
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray(30'000, 'x'));
    auto made = makeFile(path(), NewFileContent::TuSon, UnitCode{test::u("TU.BDV")}, m_papers, test::clerk("2023-01-03"));
    REQUIRE(made);
    m_office = std::move(*made);
}

Result<void> Stage::reopen()
{
    close();
    auto file = CaseFile::open(path(), CaseFile::Access::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    auto office = Office::open(std::move(*file), m_papers);
    if (!office)
        return tl::unexpected(office.error());
    m_office = std::move(*office);
    return {};
}

Result<QByteArray> contentsOf(CaseFile& file)
{
    const auto tables = tablesOf(file);
    if (!tables)
        return tl::unexpected(tables.error());
    QCryptographicHash sum(QCryptographicHash::Blake2b_256);
    for (const auto& [name, hash] : *tables) {
        sum.addData(name.toUtf8());
        sum.addData(hash);
    }
    return sum.result();
}

Result<std::map<QString, QByteArray>> tablesOf(CaseFile& file)
{
    std::map<QString, QByteArray> tablesByName;
    Connection& connection = file.connection();
    QStringList names;
    {
        Statement tables(connection, QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN "
                                                    "('table', 'shadow') AND name <> 'sqlite_schema' ORDER BY name"));
        while (true) {
            const auto more = tables.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            names.append(tables.text(0));
        }
    }
    for (const QString& name : names) {
        QCryptographicHash sum(QCryptographicHash::Blake2b_256);
        QStringList columns;
        {
            Statement info(connection, QStringLiteral("SELECT quote(name) FROM pragma_table_info('%1')").arg(name));
            while (true) {
                const auto more = info.next();
                if (!more)
                    return tl::unexpected(more.error());
                if (!*more)
                    break;
                columns.append(QStringLiteral("quote(\"%1\")").arg(info.text(0).mid(1).chopped(1)));
            }
        }
        Statement rows(connection, QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QStringLiteral("||','||")), name));
        while (true) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            sum.addData(rows.view(0));
            sum.addData(QByteArrayView("\n"));
        }
        tablesByName[name] = sum.result();
    }
    return tablesByName;
}

} // namespace doithoai::faults
