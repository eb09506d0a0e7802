#include "hostile/piece.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace hostile;

namespace {

/// An office with a session, one that is over, and one of nothing but hostile words; made once.
const QString& officeFile()
{
    static QTemporaryDir keep;
    static const QString path = [] {
        Ground ground({});
        const QString office = ground.file();
        const QStringList session{text("add"), office, text("session"), text("--set"), text("organiser=DU.DINHBANG"), text("--set"), text("chair=DU.DINHBANG.BT"),
                                  text("--set"), text("form=people"), text("--set"), text("sector=economy"), text("--set"), text("plannedStart=2023-03-25T08:00"),
                                  text("--set"), text("planned=yes"), text("--set"), text("plannedMinutes=150")};
        const QStringList plain{text("--set"), text("topic=Mẫu"), text("--set"), text("venue=Hội trường"), text("--set"), text("participants=Nhân dân")};
        const QString loud = text("=1+1 <img src=file:///etc/passwd><b>x</b>&amp;\"'");
        const auto petition = [&](const QString& code, const QString& words) {
            return QStringList{text("add"), office, text("petition"), text("--set"), text("session=") + code, text("--set"), text("receivedOn=2023-03-02"),
                               text("--set"), text("channel=survey"), text("--set"), text("content=") + words, text("--set"), text("petitioner=") + words,
                               text("--set"), text("address=") + words};
        };
        ground.before({text("new"), office});
        ground.before(session + plain);
        ground.before(session + plain);
        ground.before(session + QStringList{text("--set"), text("topic=") + loud, text("--set"), text("venue=") + loud, text("--set"), text("participants=") + loud});
        ground.before(petition(text("DT-2023-001"), text("Mẫu")));
        ground.before(petition(text("DT-2023-003"), loud));
        ground.before({text("do"), office, text("DT-2023-002"), text("cancel"), text("--reason"), text("Mẫu")});
        const QString kept = keep.filePath(text("office.doithoai"));
        QFile::copy(office, kept);
        return kept;
    }();
    return path;
}

const Pieces& pieces()
{
    static const Pieces all = [] {
        Pieces made;
        addTables(made);
        addProfiles(made);
        addSpreadsheets(made);
        addExchangeFiles(made);
        addAttachments(made);
        addPictures(made);
        addTexts(made);
        addSearches(made);
        addCommandLines(made);
        addEnvironments(made);
        addFileNames(made);
        addCaseFiles(made);
        addPapers(made);
        return made;
    }();
    return all;
}

/// True for a file that the call may leave or change; of a link also what it leads to, where the piece says so.
bool isNamed(const QString& name, const QStringList& patterns)
{
    return name.startsWith(QLatin1String("here/")) && isOneOf(name.mid(5), patterns);
}

/// What does not hold of a piece, a line each; empty: all does.
QStringList faultsOf(const Piece& piece)
{
    QStringList faults;
    try {
        const Ground ground(officeFile());
        const Call call = piece.make(ground);
        const auto before = ground.files();
        const QByteArray caseBefore = ground.caseDigest();
        const Answer answer = ground.run(call, true);
        const QString said = QString::fromUtf8(answer.err).left(900);
        const QByteArray everything = answer.err + answer.out;
        if (answer.isHung)
            faults.append(text("no answer"));
        if (answer.hasCrashed)
            faults.append(text("a crash: ") + said);
        if (answer.code != piece.code)
            faults.append(text("exit code %1, not %2: ").arg(answer.code).arg(piece.code) + said);
        if (answer.code != 0 && answer.err.trimmed().size() < 10)
            faults.append(text("no sentence"));
        if (!everything.contains(piece.says))
            faults.append(text("it does not say “%1”: ").arg(text(piece.says)) + said + text(" | ") + QString::fromUtf8(answer.out.left(300)));
        if (commandsTheScreen(answer.err))
            faults.append(text("it commands the screen"));
        if (everything.contains(secretWords))
            faults.append(text("it tells the secret"));
        const bool hasChanged = ground.caseDigest() != caseBefore;
        if (hasChanged != (piece.effect == Effect::Changes))
            faults.append(hasChanged ? text("the case file was changed") : text("the case file was not changed"));
        const auto after = ground.files();
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (before.value(it.key()) != *it && !isNamed(it.key(), call.makes))
                faults.append(text("left or changed: ") + it.key());
        }
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (!after.contains(it.key()) && !isNamed(it.key(), call.makes))
                faults.append(text("taken away: ") + it.key());
        }
        if (answer.isTraced)
            faults += strayed(ground, call, answer);
        if (faults.isEmpty() && piece.look) {
            if (const QString wrong = piece.look(ground, answer); !wrong.isEmpty())
                faults.append(wrong);
        }
    } catch (const std::exception& trouble) {
        faults.append(text("the piece could not be laid: ") + text(trouble.what()));
    }
    return faults;
}

/// All pieces of a door, two at a time: each waits for its program most of the time.
void tryDoor(Door door)
{
    std::vector<const Piece*> own;
    for (const Piece& piece : pieces()) {
        if (piece.door == door)
            own.push_back(&piece);
    }
    officeFile();
    std::vector<QStringList> faults(own.size());
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < own.size(); i = next++)
            faults[i] = faultsOf(*own[i]);
    };
    {
        const std::array<std::jthread, 2> workers{std::jthread(work), std::jthread(work)};
    }
    for (size_t i = 0; i < own.size(); ++i) {
        INFO(nameOf(door) << ": " << own[i]->name.toStdString());
        INFO(faults[i].join(u'\n').toStdString());
        CHECK(faults[i].isEmpty());
    }
}

} // namespace

bool hostile::commandsTheScreen(const QByteArray& said)
{
    return std::ranges::any_of(QString::fromUtf8(said), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    });
}

QString hostile::commandsIn(const Ground& ground)
{
    for (const QString& kept : ground.kept()) {
        if (commandsTheScreen(kept.toUtf8()) || kept.contains(u'\uFFFE') || kept.contains(u'\uFFFF'))
            return text("what is kept commands: ") + kept.left(200);
    }
    return {};
}

QString hostile::formulaIn(const QByteArray& csv)
{
    bool isQuoted = false;
    bool isStart = true;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char sign = csv[i];
        if (isStart && sign != '"' && QByteArray("=+@\t").contains(sign))
            return text("a cell is a formula: ") + QString::fromUtf8(csv.mid(i, 60));
        // Blanks before a sign are no shelter from it.
        isStart = isStart && (sign == ' ' || (sign == '"' && !isQuoted));
        if (sign == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (sign == ',' || sign == '\n'))
            isStart = true;
    }
    return {};
}

const char* hostile::nameOf(Door door)
{
    static constexpr const char* names[doors] = {"table",  "exchange file", "attachment",  "picture",   "text",
                                                 "search", "command line",  "environment", "file name", "paper"};
    return names[static_cast<int>(door)];
}

TEST_CASE("There are two hundred hostile pieces at least, at every door its share")
{
    CHECK(pieces().size() >= 200);
    std::array<int, doors> counts{};
    QStringList names;
    for (const Piece& piece : pieces()) {
        ++counts[size_t(piece.door)];
        names.append(text(nameOf(piece.door)) + text(": ") + piece.name);
    }
    for (int door = 0; door < doors; ++door) {
        INFO(nameOf(Door(door)) << ": " << counts[size_t(door)]);
        CHECK(counts[size_t(door)] >= 15);
    }
    const qsizetype all = names.size();
    names.removeDuplicates();
    CHECK(names.size() == all);
}

TEST_CASE("The program's accesses are traced")
{
    if (!canTrace()) {
        WARN("strace is not there or may not trace here: only the answers are looked at, not the files that were opened.");
        return;
    }
    // The trace sees what it must: a reading of the secret, a writing beside it, a program, a socket.
    Ground ground(officeFile());
    Call call;
    call.shell = text("cat ../outside/secret.txt >/dev/null; echo x >../outside/new; (exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null; exec $P list office.doithoai units --by T");
    const Answer answer = ground.run(call, true);
    const QStringList strange = strayed(ground, call, answer);
    INFO(strange.join(u'\n').toStdString());
    CHECK(answer.code == 0);
    CHECK(strange.contains(text("read ") + ground.secret()));
    CHECK(strange.contains(text("wrote ") + ground.root() + text("/outside/new")));
    CHECK(!strange.filter(QRegularExpression(text("^started .*/cat$"))).isEmpty());
}

TEST_CASE("Hostile tables") { tryDoor(Door::Table); }
TEST_CASE("Hostile exchange files") { tryDoor(Door::ExchangeFile); }
TEST_CASE("Hostile attachments") { tryDoor(Door::Attachment); }
TEST_CASE("Hostile pictures and papers in a dossier") { tryDoor(Door::Picture); }
TEST_CASE("Hostile texts") { tryDoor(Door::Text); }
TEST_CASE("Hostile searches") { tryDoor(Door::Search); }
TEST_CASE("Hostile calls") { tryDoor(Door::CommandLine); }
TEST_CASE("Hostile surroundings") { tryDoor(Door::Environment); }
TEST_CASE("Hostile file names and case files") { tryDoor(Door::FileName); }
TEST_CASE("Papers and tables of hostile words") { tryDoor(Door::Paper); }

namespace {

/// The least of several turns: what else the machine does can only make one slower.
struct Took {
    double wall = 1e9;
    double processor = 1e9;
};

Took leastOf(const Piece& piece)
{
    constexpr int turns = 3;
    Took least;
    for (int turn = 0; turn < turns; ++turn) {
        const Ground ground(officeFile());
        const Call call = piece.make(ground);
        const Answer answer = ground.run(call, false);
        least.wall = std::min(least.wall, answer.milliseconds);
        least.processor = std::min(least.processor, answer.processor);
    }
    return least;
}

Took harmless(const QStringList& words)
{
    return leastOf(Piece{Door::CommandLine, {}, [&](const Ground&) {
                             Call call{words};
                             call.makes = {text("x.pdf")};
                             return call;
                         }});
}

} // namespace

/// Not run with the tests: `tst_hostile "[time]"` prints how long each piece takes, untraced, beside a harmless call of
/// the same kind in the same run: by the clock, and of the processor alone, which a busy machine hardly lengthens.
TEST_CASE("How long each piece takes", "[.time]")
{
    const Took plain = harmless({text("list"), text("office.doithoai"), text("units")});
    const Took writing = harmless({text("set"), text("office.doithoai"), text("KN-2023-0001"), text("--set"), text("phone=0912")});
    const Took painting = harmless({text("print"), text("office.doithoai"), text("notice"), text("DT-2023-001"), text("--fresh"), text("-o"), text("x.pdf")});
    std::array<double, 3> load{};
    getloadavg(load.data(), int(load.size()));
    std::printf("load %.1f; by the clock and of the processor: a harmless list %.0f, %.0f ms; a harmless change %.0f, %.0f ms; a harmless paper %.0f, %.0f ms\n",
                load[0], plain.wall, plain.processor, writing.wall, writing.processor, painting.wall, painting.processor);
    constexpr double most = 200;
    int above = 0;
    int aboveByWork = 0;
    for (const Piece& piece : pieces()) {
        const Took took = leastOf(piece);
        above += took.wall > most;
        aboveByWork += took.processor > most;
        std::printf("%-14s %7.0f ms %7.0f ms  %s%s\n", nameOf(piece.door), took.wall, took.processor, piece.name.toUtf8().constData(),
                    took.wall > most ? "   <- above 200 ms" : "");
        std::fflush(stdout);
    }
    std::printf("%d of %zu took more than 200 ms by the clock, %d of the processor\n", above, pieces().size(), aboveByWork);
}
