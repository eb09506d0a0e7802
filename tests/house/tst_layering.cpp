#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

struct Room {
    QString folder;
    QSet<QString> mayUse;   ///< rooms
    QSet<QString> qtModules;
};

/// The plan of the house: who may use whom. Linking does not guard it, since Qt's headers all lie in one folder.
QMap<QString, Room> plan()
{
    const auto u = [](const char* text) { return QString::fromLatin1(text); };
    const auto names = [&](const char* text) {
        const QStringList list = u(text).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    return {
        {u("domain"), {u("core/domain"), {}, names("QtCore")}},
        {u("calendar"), {u("core/calendar"), names("domain"), names("QtCore")}},
        {u("regulation"), {u("core/regulation"), names("domain"), names("QtCore")}},
        {u("workflow"), {u("core/workflow"), names("domain calendar regulation"), names("QtCore")}},
        {u("casefile"), {u("core/casefile"), names("domain calendar regulation"), names("QtCore QtSql")}},
        {u("services"), {u("core/services"), names("domain calendar regulation workflow casefile"), names("QtCore")}},
        {u("reports"), {u("core/reports"), names("domain calendar regulation casefile"), names("QtCore QtSql")}},
        {u("documents"), {u("core/documents"), names("domain calendar regulation reports"), names("QtCore QtGui")}},
        {u("exchange"), {u("core/exchange"), names("domain calendar regulation casefile services"), names("QtCore")}},
        {u("ui"),
         {u("ui"), names("domain calendar regulation workflow services reports documents exchange"),
          names("QtCore QtGui QtWidgets QtPrintSupport QtSvg")}},
        {u("app"),
         {u("app"), names("domain calendar regulation workflow casefile services reports documents exchange ui"),
          names("QtCore QtGui QtWidgets")}},
    };
}

/// The Qt module that holds a header named as <QWidget>; empty when it is none of Qt's.
QString moduleOf(const QString& header)
{
    static const QDir includes(QStringLiteral(QT_INCLUDE_DIR));
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    for (const char* module : {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtPrintSupport", "QtSvg", "QtTest", "QtNetwork"}) {
        if (QFile::exists(includes.filePath(QLatin1String(module) + u'/' + header)))
            return QString::fromLatin1(module);
    }
    return {};
}

QStringList faults(const QString& room, const Room& rules, const QSet<QString>& rooms)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    QDirIterator files(QStringLiteral(SOURCE_ROOT) + u'/' + rules.folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString header = match.captured(2);
            if (match.captured(1) == QLatin1String("\"")) {
                const QString used = header.section(u'/', 0, 0);
                if (used != room && rooms.contains(used) && !rules.mayUse.contains(used))
                    found.append(file.fileName() + QStringLiteral(" uses ") + header);
            } else if (const QString module = moduleOf(header);
                       module.startsWith(QLatin1String("Qt")) && !rules.qtModules.contains(module)) {
                found.append(file.fileName() + QStringLiteral(" uses <") + header + QStringLiteral("> of ") + module);
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("layering")
{
    const auto rules = plan();
    const QStringList keys = rules.keys();
    const QSet<QString> rooms(keys.begin(), keys.end());

    for (const QString& room : keys) {
        DYNAMIC_SECTION(room.toStdString() << " includes only what its arrows allow")
        {
            const QStringList found = faults(room, rules[room], rooms);
            INFO(found.join(u'\n').toStdString());
            CHECK(found.isEmpty());
        }
    }

    SECTION("the headers of Qt are found, so that a wrong one would be seen")
    {
        CHECK(moduleOf(QStringLiteral("QWidget")) == QStringLiteral("QtWidgets"));
        CHECK(moduleOf(QStringLiteral("QSqlQuery")) == QStringLiteral("QtSql"));
        CHECK(moduleOf(QStringLiteral("vector")).isEmpty());
    }
}
