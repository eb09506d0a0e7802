#include "app/verbs.h"

#include "app/handover_verb.h"
#include "app/sign_in.h"

#include <QCoreApplication>

namespace doithoai::cli {

std::span<const Verb> verbs()
{
    static const Verb table[] = {
        {"new", "new FILE [--bare|--sample] [--body CODE]",
         QT_TRANSLATE_NOOP("CommandLine", "Makes an office's file."), 1, 1, "bare sample body=", "text json", runNew},
        {"add", "add FILE session|petition|escalation|unit|post|official|register [--on DAY] --set key=value …",
         QT_TRANSLATE_NOOP("CommandLine", "Adds a case, a unit, a post, an official or a line of the register; prints the new code."), 2, 2,
         "on= set=", "text json", runAdd},
        {"set", "set FILE CODE --set key=value …",
         QT_TRANSLATE_NOOP("CommandLine", "Changes fields that the case's state lets one change."), 2, 2, "set=",
         "text json", runSet},
        {"do", "do FILE CODE[,CODE…] EVENT [--set key=value …] [--on DAY] [--reason TEXT] [--justify RULE=TEXT …]",
         QT_TRANSLATE_NOOP("CommandLine", "Takes a step with one or more cases, each judged for itself."), 3, 3,
         "set= on= reason= justify=", "text json", runDo},
        {"show", "show FILE CODE",
         QT_TRANSLATE_NOOP("CommandLine", "Shows a case, its steps, what it may do next and what is missing."), 2, 2, "",
         "text json", runShow},
        {"list",
         "list FILE sessions|petitions|escalations|plan|duty|unit-reports|tasks|silent|documents|register|attachments|units|posts|journal|views|erasures "
         "[--state S] [--overdue] [--warned] [--silent DAYS] [--period P] [--unit U] [--search TEXT] [--as-of D] [--labels] "
         "[--format table|csv|json|xlsx] [-o OUT.xlsx]",
         QT_TRANSLATE_NOOP("CommandLine", "Lists cases and what surrounds them."), 2, 2,
         "state= overdue warned silent= period= unit= search= as-of= labels o=", "table csv json text xlsx", runList},
        {"import",
         "import FILE petitions|units|posts|officials|calendar|profile|unit-reports|unit-package SOURCE [--session CODE] [--set key=value …] "
         "[--dry-run] [--accept-key] [--encoding auto|utf-8|utf-16|windows-1258|tcvn3|tcvn3-capitals|vni]",
         QT_TRANSLATE_NOOP("CommandLine", "Takes in a table (CSV; of units' figures also XLSX), a regulation profile (JSON), or a unit's signed file of figures."), 3, 3,
         "session= set= dry-run encoding= accept-key", "text json", runImport},
        {"handover",
         "handover FILE FROM[,FROM…] TO --on DAY [--name NAME [--superior UNIT]] [--sessions] [--dry-run] [-o OUT.txt]",
         QT_TRANSLATE_NOOP("CommandLine", "Ends units and hands over to the one that follows; prints the record. --name makes it, --sessions moves planned ones."), 3, 3,
         "on= name= superior= sessions dry-run o=", "text json", runHandover},
        {"print",
         "print FILE PAPER [CODE[,CODE…]] [PERIOD] -o OUT.pdf|OUT.odt|OUT.xlsx "
         "[--profile hd36|hd05|nd30|other] [--privacy full|initials|none] [--fresh]",
         QT_TRANSLATE_NOOP("CommandLine", "Makes an official paper as PDF; an issued one as it was issued."), 2, 4,
         "o= profile= privacy= fresh", "text json", nullptr},
        {"word", "word FILE PAPER [CODE] [PERIOD] [KEY=TEXT …]",
         QT_TRANSLATE_NOOP("CommandLine", "Shows or keeps the words that a person adds to a paper."), 2, 40, "", "text json",
         nullptr},
        {"issue",
         "issue FILE PAPER [CODE[,CODE…]] [PERIOD] [--number N] [--letters N,…] [--on DAY] [--signer POST] [--name NAME] [--replaces V] "
         "[--profile hd36|hd05|nd30|other] [--privacy full|initials|none] [-o OUT.pdf]",
         QT_TRANSLATE_NOOP("CommandLine", "Issues a paper: takes its number and freezes it."), 2, 4,
         "number= letters= on= signer= name= replaces= profile= privacy= o=", "text json", nullptr},
        {"attach", "attach FILE CODE PATH [--title TEXT]",
         QT_TRANSLATE_NOOP("CommandLine", "Attaches a file to a case; its bytes are kept in the office's file."), 3, 3, "title=",
         "text json", runAttach},
        {"book", "book FILE UNIT SYMBOL [--scope term|year] [--first N] [--from DAY]",
         QT_TRANSLATE_NOOP("CommandLine", "Shows or settles how the numbers of a kind of paper run, and the next one."), 3, 3,
         "scope= first= from=", "text json", runBook},
        {"report", "report FILE PERIOD [--as-of D|--issued] [--unit U] [--behind FIGURE] [--format json|text] [-o OUT.pdf|OUT.odt|OUT.xlsx]",
         QT_TRANSLATE_NOOP("CommandLine", "Makes the figures of a half-year or a year, of all or of one unit, or lists the cases behind one."), 2, 2,
         "as-of= o= unit= behind= issued", "text json",
         nullptr},
        {"export", "export FILE unit-package PERIOD -o OUT [--unit CODE]",
         QT_TRANSLATE_NOOP("CommandLine", "Writes the signed file of figures that a unit sends to the office."), 3, 3, "o= unit=",
         "text json", runExport},
        {"person", "person FILE NAME|PHONE|CODE [--cases CODE,…] [-o OUT.pdf|OUT.odt] [--set petitioner|address|phone=TEXT …]",
         QT_TRANSLATE_NOOP("CommandLine", "Shows everything that the file holds about a person, prints it, or corrects it."), 2, 2, "cases= o= set=", "text json", nullptr},
        {"erase",
         "erase FILE CODE[,CODE…]|finish --reason TEXT [--also-in-words] [--everywhere] [--words TEXT;…] [--open-too] [--keep-backups] "
         "[--second FOLDER] [--dry-run]",
         QT_TRANSLATE_NOOP("CommandLine", "Erases a person's data from cases, which stay with their figures; from older backups too."), 2, 2,
         "reason= also-in-words everywhere words= open-too keep-backups second= dry-run", "text json", nullptr},
        {"destroy", "destroy FILE --before DAY --by-decision TEXT [--number N] [--keep-backups] [--second FOLDER] [--dry-run]",
         QT_TRANSLATE_NOOP("CommandLine", "Destroys the dossiers that ended before a day, by a protocol that lists them."), 1, 1,
         "before= number= by-decision= keep-backups second= dry-run", "text json", nullptr},
        {"check", "check FILE",
         QT_TRANSLATE_NOOP("CommandLine", "Proves the file: structure, references, steps, journal, frozen papers, attachments, register."), 1, 1,
         "", "text json", runCheck},
        {"backup", "backup FILE DEST", QT_TRANSLATE_NOOP("CommandLine", "Copies the file whole, and verifies the copy."), 2,
         2, "", "text json", runBackup},
        {"restore", "restore BACKUP FILE",
         QT_TRANSLATE_NOOP("CommandLine", "Puts a verified backup back; what stood there is kept beside it."), 2, 2, "",
         "text json", runRestore},
        {"rehearse", "rehearse BACKUP",
         QT_TRANSLATE_NOOP("CommandLine", "Tries a backup out: brings it back to a place of its own and proves it."), 1, 1, "",
         "text json", runRehearse},
        {"rescue", "rescue FILE FOLDER",
         QT_TRANSLATE_NOOP("CommandLine", "Writes what can be read of a damaged file into a new folder: tables, papers, attachments."), 2, 2, "", "text json",
         runRescue},
        {"account", "account FILE [add|roles|close|reopen|password NAME] [--roles ROLE,…] [--new-password-file F]",
         QT_TRANSLATE_NOOP("CommandLine", "Shows or changes who may work with the file, and in which roles."), 1, 3,
         "roles= new-password-file=", "text json", runAccount},
        {"setting", "setting FILE [KEY[=VALUE]]",
         QT_TRANSLATE_NOOP("CommandLine", "Shows or changes the settings of the office."), 1, 2, "", "text json",
         runSetting},
        {"workflow", "workflow session|petition|escalation|unit-report [--format text|dot|json]",
         QT_TRANSLATE_NOOP("CommandLine", "Prints the table of a state machine."), 1, 1, "", "text dot json", runWorkflow},
        {"help", "help [VERB]", QT_TRANSLATE_NOOP("CommandLine", "Shows the verbs, or how one is called."), 0, 1, "", "text",
         runHelp},
    };
    return table;
}

const Verb* findVerb(const QString& name)
{
    for (const Verb& verb : verbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

QString usageLine(const Verb& verb)
{
    return QCoreApplication::translate("CommandLine", "Usage: %1").arg(QStringLiteral("doithoai ") + QString::fromUtf8(verb.usage));
}

int runHelp(const Call& call, Desk& desk)
{
    if (!call.words.isEmpty()) {
        const Verb* verb = findVerb(call.words.front());
        if (!verb) {
            desk.out.message(QCoreApplication::translate("CommandLine", "There is no verb “%1”.").arg(call.words.front()));
            desk.out.message(verbsHelp());
            return static_cast<int>(Trouble::Usage);
        }
        desk.out.line(usageLine(*verb));
        desk.out.line(QCoreApplication::translate("CommandLine", verb->summary));
        return 0;
    }
    desk.out.line(verbsHelp());
    return 0;
}

QString verbsHelp()
{
    QStringList lines;
    lines.append(QCoreApplication::translate("CommandLine", "doithoai [FILE] opens the window. With one of these verbs it "
                                                            "works without a display:"));
    for (const Verb& verb : verbs()) {
        lines.append(QStringLiteral("  %1  %2").arg(QString::fromLatin1(verb.name), -9)
                         .arg(QCoreApplication::translate("CommandLine", verb.summary)));
    }
    lines.append(QCoreApplication::translate("CommandLine", "Every verb takes --today YYYY-MM-DD, --by NAME, --lang vi|en "
                                                            "and --format; “doithoai help VERB” shows the rest."));
    return lines.join(u'\n');
}

} // namespace doithoai::cli
