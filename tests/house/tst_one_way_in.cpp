#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

TEST_CASE("Only where roles are judged does a service begin to write")
{
    // A new file has no accounts yet, and one that is brought back was asked before; everything else goes through
    // Office::begin.
    const QStringList judged = {QStringLiteral("office_accounts.cpp"), QStringLiteral("new_file.cpp"), QStringLiteral("restoring.cpp")};
    static const QRegularExpression past(QStringLiteral(R"(file\w*(\(\))?\s*(->|\.)\s*begin\s*\()"));
    QStringList found;
    int read = 0;
    for (const char* folder : {"/core/services", "/core/exchange", "/app", "/ui"}) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            ++read;
            if (!judged.contains(files.fileName()) && past.match(QString::fromUtf8(file.readAll())).hasMatch())
                found.append(files.fileName());
        }
    }
    CHECK(read > 300);
    CHECK(found == QStringList());
}
