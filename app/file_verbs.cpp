#include "app/files.h"
#include "app/rescue_look.h"
#include "app/sign_in.h"
#include "casefile/check_places.h"
#include "casefile/integrity.h"
#include "services/file_check.h"
#include "services/new_file.h"
#include "services/rehearsal.h"
#include "services/restoring.h"
#include "services/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

int sayDone(const Call& call, Desk& desk, const QString& key, const QString& path, const QString& sentence)
{
    if (call.isJson())
        desk.out.json(QJsonObject{{key, path}});
    desk.out.message(sentence);
    return 0;
}

/// The kind of a problem in the language of the person; JSON keeps the word itself.
QString headOf(const Problem& problem)
{
    static constexpr const char* heads[] = {
        QT_TRANSLATE_NOOP("Problem", "structure"), QT_TRANSLATE_NOOP("Problem", "references"), QT_TRANSLATE_NOOP("Problem", "steps"),
        QT_TRANSLATE_NOOP("Problem", "journal"),   QT_TRANSLATE_NOOP("Problem", "paper"),      QT_TRANSLATE_NOOP("Problem", "attachment"),
        QT_TRANSLATE_NOOP("Problem", "register"),  QT_TRANSLATE_NOOP("Problem", "row"),        QT_TRANSLATE_NOOP("Problem", "draft"),
        QT_TRANSLATE_NOOP("Problem", "account"),   QT_TRANSLATE_NOOP("Problem", "key"),        QT_TRANSLATE_NOOP("Problem", "search")};
    for (const char* head : heads) {
        if (problem.what == QLatin1String(head))
            return QCoreApplication::translate("Problem", head);
    }
    return problem.what;
}

/// `file`: the one that was checked, where it is open.
int sayProblems(const std::vector<Problem>& problems, const Call& call, Desk& desk, CaseFile* file = nullptr)
{
    if (call.isJson()) {
        QJsonArray array;
        for (const Problem& problem : problems) {
            array.append(QJsonObject{{QStringLiteral("what"), problem.what},
                                     {QStringLiteral("where"), problem.where},
                                     {QStringLiteral("message"), problem.message}});
        }
        desk.out.json(QJsonObject{{QStringLiteral("ok"), problems.empty()}, {QStringLiteral("problems"), array}});
    } else if (problems.empty()) {
        desk.out.line(QCoreApplication::translate("CommandLine", "The file is whole: structure, references, steps, journal, "
                                                                 "frozen papers, attachments and register hold."));
    }
    for (const Problem& problem : problems)
        desk.out.message(QStringLiteral("%1 · %2: %3").arg(headOf(problem), file ? placeOfProblem(*file, problem) : problem.where, problem.message));
    if (problems.empty())
        return 0;
    desk.out.message(adviceOnDamage(call.words[0]));
    return static_cast<int>(Trouble::Damaged);
}

} // namespace

int runNew(const Call& call, Desk& desk)
{
    if (call.has("bare") && call.has("sample")) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "--bare and --sample exclude each other: a "
                                                                              "sample needs its units.")
                                       + u'\n' + usageLine(*call.verb),
                                   {}});
    }
    const NewFileContent content = call.has("bare") ? NewFileContent::Bare
        : call.has("sample")                        ? NewFileContent::Sample
                                                    : NewFileContent::TuSon;
    const UnitCode body{call.option("body", QStringLiteral("TU.BDV")).trimmed().toUpper()};
    const auto office = makeFile(call.words[0], content, body, desk.papers, call.actor);
    if (!office)
        return desk.out.fail(office.error());
    return sayDone(call, desk, QStringLiteral("file"), call.words[0],
                   QCoreApplication::translate("CommandLine", "The file %1 is made.").arg(call.words[0]));
}

int runCheck(const Call& call, Desk& desk)
{
    auto file = CaseFile::open(call.words[0], CaseFile::Access::ReadOnly);
    if (!file) {
        const Error error = seenBesideBackups(file.error(), call.words[0]);
        if (error.trouble != Trouble::Damaged)
            return desk.out.fail(error);
        return sayProblems({Problem{QStringLiteral("structure"), call.words[0], error.message}}, call, desk);
    }
    for (const QString& warning : (*file)->warnings())
        desk.out.message(warning);
    auto problems = checkWhole(**file);
    if (problems) {
        auto missing = checkAgainstBackup(**file);
        if (missing)
            std::ranges::move(*missing, std::back_inserter(*problems));
        else if (problems->empty())
            problems = tl::unexpected(missing.error());
    }
    if (!problems && problems.error().trouble == Trouble::Damaged)
        return sayProblems({Problem{QStringLiteral("structure"), call.words[0], problems.error().message}}, call, desk);
    if (!problems)
        return desk.out.fail(problems.error());
    return sayProblems(*problems, call, desk, file->get());
}

int runBackup(const Call& call, Desk& desk)
{
    auto file = CaseFile::open(call.words[0], CaseFile::Access::ReadOnly);
    if (!file)
        return desk.out.fail(file.error());
    if (const auto copied = backupTo(**file, call.words[1]); !copied)
        return desk.out.fail(copied.error());
    return sayDone(call, desk, QStringLiteral("backup"), call.words[1],
                   QCoreApplication::translate("CommandLine", "The backup %1 is written and verified.").arg(call.words[1]));
}

int runRestore(const Call& call, Desk& desk)
{
    const auto roles = mayRestore(call.words[0], call.words[1], desk);
    if (!roles)
        return desk.out.fail(roles.error());
    const auto restored = restoreBackup(call.words[0], call.words[1], call.actor, *roles);
    if (!restored)
        return desk.out.fail(restored.error());
    QString sentence = QCoreApplication::translate("CommandLine", "The backup is back as %1.").arg(call.words[1]);
    if (!restored->kept.isEmpty())
        sentence += u' ' + QCoreApplication::translate("CommandLine", "What stood there before is kept as %1.").arg(restored->kept);
    const Replacing& replaced = restored->replaced;
    if (call.isJson()) {
        desk.out.json(QJsonObject{{QStringLiteral("file"), call.words[1]}, {QStringLiteral("kept"), restored->kept},
                                  {QStringLiteral("otherFile"), replaced.isOtherFile}, {QStringLiteral("peopleChanged"), replaced.changesPeople},
                                  {QStringLiteral("givenBack"), QJsonArray::fromStringList(replaced.givenBack)}});
    }
    desk.out.message(sentence);
    if (const QString words = wordsOf(replaced); !words.isEmpty())
        desk.out.message(words);
    return 0;
}

int runRescue(const Call& call, Desk& desk)
{
    const auto senders = lookBeforeRescue(call.words[0], call, desk);
    if (!senders)
        return desk.out.fail(senders.error());
    const auto rescued = rescue(call.words[0], call.words[1], *senders);
    if (!rescued)
        return desk.out.fail(rescued.error());
    QJsonArray tables;
    for (const SalvagedTable& table : rescued->tables) {
        tables.append(QJsonObject{{QStringLiteral("table"), table.name}, {QStringLiteral("rows"), table.rows}, {QStringLiteral("whole"), table.isWhole}});
        if (!call.isJson() && !table.isWhole)
            desk.out.line(QCoreApplication::translate("CommandLine", "%1: %2 rows were read, more may be missing.").arg(table.name, QString::number(table.rows)));
    }
    if (call.isJson()) {
        desk.out.json(QJsonObject{{QStringLiteral("whole"), rescued->isWhole()},
                                  {QStringLiteral("papers"), rescued->papers},
                                  {QStringLiteral("attachments"), rescued->attachments},
                                  {QStringLiteral("tables"), tables}});
    }
    desk.out.message(QCoreApplication::translate("CommandLine", "What can be read lies in %1: tables, %2 papers, %3 attached files. The sheet DOC-TRUOC.txt says what "
                                                                "may be missing.")
                         .arg(call.words[1], QString::number(rescued->papers), QString::number(rescued->attachments)));
    return rescued->isWhole() ? 0 : static_cast<int>(Trouble::Damaged);
}

int runRehearse(const Call& call, Desk& desk)
{
    const auto found = rehearseRestore(call.words[0]);
    if (!found)
        return desk.out.fail(found.error());
    if (call.isJson()) {
        QJsonArray problems;
        for (const Problem& problem : found->problems) {
            problems.append(QJsonObject{{QStringLiteral("what"), problem.what},
                                        {QStringLiteral("where"), problem.where},
                                        {QStringLiteral("message"), problem.message}});
        }
        desk.out.json(QJsonObject{{QStringLiteral("ok"), found->isGood()},
                                  {QStringLiteral("sessions"), found->sessions},
                                  {QStringLiteral("petitions"), found->petitions},
                                  {QStringLiteral("escalations"), found->escalations},
                                  {QStringLiteral("papers"), found->papers},
                                  {QStringLiteral("journalRows"), found->journalRows},
                                  {QStringLiteral("problems"), problems}});
        return found->isGood() ? 0 : static_cast<int>(Trouble::Damaged);
    }
    desk.out.line(QCoreApplication::translate("CommandLine", "%1 sessions, %2 petitions, %3 dossiers, %4 papers, %5 journal rows came back.")
                      .arg(found->sessions).arg(found->petitions).arg(found->escalations).arg(found->papers).arg(found->journalRows));
    return sayProblems(found->problems, call, desk);
}

int runSetting(const Call& call, Desk& desk)
{
    const QString words = call.words.value(1);
    const qsizetype equals = words.indexOf(u'=');
    const QString key = words.left(equals).trimmed();
    auto office = openOffice(call.words[0], equals < 0 ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    if (equals >= 0) {
        const auto changed = (*office)->changeSetting(key, words.mid(equals + 1), call.actor);
        if (!changed)
            return desk.out.fail(Refusal{changed.error(), {}}, call.isJson());
    }
    const QMap<QString, QString> settings = (*office)->settings();
    QStringList keys = settingKeys();
    if (!words.isEmpty()) {
        // Words of a report are settings too, though none that are listed.
        const auto known = readSetting(key, {}, (*office)->directory());
        if (!known)
            return desk.out.fail(known.error());
        keys = QStringList{known->key};
    }
    QJsonObject object;
    for (const QString& name : std::as_const(keys))
        object.insert(name, settings.value(name));
    if (call.isJson()) {
        desk.out.json(object);
        return 0;
    }
    for (const QString& name : std::as_const(keys))
        desk.out.line(words.isEmpty() ? name + u'=' + settings.value(name) : settings.value(name));
    return 0;
}

} // namespace doithoai::cli
