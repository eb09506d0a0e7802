#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

QString read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("the Vietnamese translation")
{
    const QString catalogue = QStringLiteral(SOURCE_ROOT "/translations/doithoai_vi.ts");
    const QString text = read(catalogue);

    SECTION("has no sentence left unfinished, vanished or obsolete")
    {
        CHECK(text.count(QStringLiteral("type=\"unfinished\"")) == 0);
        CHECK(text.count(QStringLiteral("type=\"vanished\"")) == 0);
        CHECK(text.count(QStringLiteral("type=\"obsolete\"")) == 0);
        CHECK(text.count(QStringLiteral("<translation></translation>")) == 0);
    }

    SECTION("knows every sentence of the sources")
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("doithoai_vi.ts"));
        REQUIRE(QFile::copy(catalogue, fresh));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), {QStringLiteral(SOURCE_ROOT "/app"), QStringLiteral(SOURCE_ROOT "/core"),
                                                QStringLiteral(SOURCE_ROOT "/ui"), QStringLiteral("-locations"),
                                                QStringLiteral("none"), QStringLiteral("-ts"), fresh});
        REQUIRE(lupdate.waitForFinished(60000));
        REQUIRE(lupdate.exitCode() == 0);
        const QString updated = read(fresh);
        static const QRegularExpression unfinished(
            QStringLiteral("<source>([^<]*)</source>\\s*(?:<comment>[^<]*</comment>\\s*)?"
                           "<translation type=\"unfinished\">"));
        QStringList missing;
        auto matches = unfinished.globalMatch(updated);
        while (matches.hasNext())
            missing.append(matches.next().captured(1));
        INFO(missing.join(u'\n').toStdString());
        CHECK(missing.isEmpty());
    }

    SECTION("keeps every place that a sentence leaves open, in what Qt says too")
    {
        const QString text = read(QStringLiteral(SOURCE_ROOT "/translations/") + QLatin1String(GENERATE("doithoai_vi.ts", "qt_vi.ts")));
        static const QRegularExpression message(
            QStringLiteral("<source>([^<]*)</source>.*?<translation>(.*?)</translation>"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression place(QStringLiteral("%L?(\\d|n)"));
        QStringList wrong;
        auto matches = message.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            auto places = place.globalMatch(match.captured(1));
            while (places.hasNext()) {
                const QString needed = places.next().captured(0);
                if (!match.captured(2).contains(needed))
                    wrong.append(match.captured(1));
            }
        }
        INFO(wrong.join(u'\n').toStdString());
        CHECK(wrong.isEmpty());
    }
}
