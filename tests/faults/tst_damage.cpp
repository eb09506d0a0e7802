#include "faults/damage.h"
#include "faults/long_run.h"

#include "casefile/connection.h"
#include "services/drafts.h"
#include "services/file_check.h"

#include <QDir>
#include <cstdio>

using namespace doithoai;
using namespace doithoai::faults;
using test::u;

namespace {

using Tables = std::map<QString, QByteArray>;

/// How the damages of one kind were met.
struct Figures {
    int done = 0;
    int atOpening = 0;
    int byCheck = 0;
    int harmless = 0; ///< every row of every table is what it was
    QStringList missed;
};

/// What the tables of records hold. How the search index is put together does not count: check asks it for every word.
Result<Tables> recordsOf(CaseFile& file)
{
    auto tables = tablesOf(file);
    if (tables)
        std::erase_if(*tables, [](const auto& table) { return table.first.contains(QLatin1String("_search")); });
    return tables;
}

void meet(const QString& path, const Tables& contents, const QString& deed, Figures& figures)
{
    ++figures.done;
    const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    if (!file) {
        INFO(deed.toStdString());
        CHECK_FALSE(file.error().message.isEmpty());
        ++figures.atOpening;
        return;
    }
    const auto problems = checkWhole(**file);
    if (!problems || !problems->empty()) {
        ++figures.byCheck;
        return;
    }
    const auto now = recordsOf(**file);
    if (now && *now == contents) {
        ++figures.harmless;
        return;
    }
    // A journal that lacks its last row is whole by its own chain: check compares it with the backups, too.
    const auto lost = checkAgainstBackup(**file);
    if (!lost || !lost->empty())
        ++figures.byCheck;
    else
        figures.missed.append(deed);
}

} // namespace

TEST_CASE("Every damage of a file is found before a record is shown, or harmless")
{
    Stage stage;
    for (const WalkAct& act : wholeWalk())
        REQUIRE(act.carryOut(stage));
    Draft draft;
    draft.place = u("add:petition");
    draft.texts = {{u("content"), u("Đề nghị lắp đèn đường ngõ 12")}};
    REQUIRE(keepDraft(stage.office(), draft, test::clerk("2023-06-01")));
    const auto problems = checkWhole(stage.office().file());
    REQUIRE(problems);
    for (const Problem& problem : *problems)
        FAIL_CHECK(QString(problem.what + u' ' + problem.where + u' ' + problem.message).toStdString());
    const auto contents = recordsOf(stage.office().file());
    REQUIRE(contents);
    stage.close();
    QFile original(stage.path());
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    original.close();

    REQUIRE(QDir(stage.folder()).mkpath(u("sao-luu")));
    REQUIRE(original.copy(stage.folder() + u("/sao-luu/damaged-20230601-090000.doithoai")));

    Damager damager(23);
    int all = 0, missed = 0;
    for (const DamageKind& kind : damageKinds()) {
        Figures figures;
        const int count = isLongRun() ? kind.longRun : kind.shortRun;
        for (int i = 0; i < count; ++i) {
            const QString path = stage.folder() + u("/damaged.doithoai");
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const QString deed = kind.inflict(damager, path);
            meet(path, *contents, deed, figures);
        }
        std::printf("%-28s %5d damages: %5d found at opening, %5d by check, %4d harmless, %3d missed\n", kind.name, figures.done,
                    figures.atOpening, figures.byCheck, figures.harmless, int(figures.missed.size()));
        std::fflush(stdout);
        for (const QString& deed : figures.missed)
            FAIL_CHECK(QString(u("missed: ") + QLatin1String(kind.name) + u(": ") + deed).toStdString());
        all += figures.done;
        missed += int(figures.missed.size());
    }
    CHECK(missed == 0);
    CHECK(all >= (isLongRun() ? 2000 : 100));
}
