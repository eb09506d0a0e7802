#include "ui/help/help_topics.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("HelpTopics", source);
}

HelpTopic::Part part(const char* heading, std::initializer_list<const char*> sentences)
{
    HelpTopic::Part made{say(heading), {}};
    for (const char* sentence : sentences)
        made.sentences.append(say(sentence));
    return made;
}

std::vector<HelpTopic> workTopics()
{
    return {
        {QStringLiteral("today"), say(QT_TRANSLATE_NOOP("HelpTopics", "Today's work")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Everything that must be done, the most pressing first: the last day to announce a session, petitions that are overdue or due, what waits for the superior, promises, reports of units, the duty of the year, the calendar, the backup."),
                QT_TRANSLATE_NOOP("HelpTopics", "Due today is not overdue; it is overdue tomorrow.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "How to work with it"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The button beside a line does what mends it. Enter or a click opens the list behind the line."),
                QT_TRANSLATE_NOOP("HelpTopics", "Up and Down go from line to line.")})},
         {}},
        {QStringLiteral("plan"), say(QT_TRANSLATE_NOOP("HelpTopics", "Plan of the year")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The sessions of a year by body and month (Đ.8.1), those of the plan and those held besides it, and what the duty of Đ.11 still asks for."),
                QT_TRANSLATE_NOOP("HelpTopics", "A session that stands in no plan is marked as ad hoc, with its reason.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "How to work with it"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Enter on a month adds a session there. The plan of last year can be taken over: choose which sessions.")})},
         {}},
        {QStringLiteral("sessions"), say(QT_TRANSLATE_NOOP("HelpTopics", "Dialogue sessions")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "A session goes from its plan over preparation, public notice, the day itself and the signed minutes to the report to the superior and the closed dossier. The strip shows where it stands and what comes next."),
                QT_TRANSLATE_NOOP("HelpTopics", "Beside it stands what is missing, with the article that asks for it and a link to the field that mends it. What is required keeps the step from being taken; what must be justified may pass with a reason, which stays on record; advice is only shown.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "The public notice (Đ.8.3)"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Time, participants, place and topic are announced at least 10 days before, the day of the session not counted. The date planner shows the last lawful day to announce, and the first lawful date for a session announced today."),
                QT_TRANSLATE_NOOP("HelpTopics", "A later notice is possible with a reason; the reason goes into the dossier and the result report.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Keys"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Enter opens a session, Alt+Left goes back to the list, F11 opens the writing of the minutes.")})},
         CaseKind::Session},
        {QStringLiteral("live"), say(QT_TRANSLATE_NOOP("HelpTopics", "Writing the minutes in the hall")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "At the left the order of speakers, in the middle the opinion in hand, at the right the minutes as they grow. The clock marks two and three hours."),
                QT_TRANSLATE_NOOP("HelpTopics", "Every opinion ends in one of three classes: answered at once, to be verified and answered later, noted for the superior (Đ.9.2).")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Keys"),
               {QT_TRANSLATE_NOOP("HelpTopics", "F2 takes in a new speaker: name, quarter, a colon and the opinion, then Enter. F4 takes over the agreed reply. F5, F6 and F7 give the class. F8 goes to the opinions that still differ. F11 leaves."),
                QT_TRANSLATE_NOOP("HelpTopics", "A short word and Tab becomes a phrase; the office keeps its own list of them.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "When the power goes"),
               {QT_TRANSLATE_NOOP("HelpTopics", "What is typed is kept at least once a second. At the next start the program says what it brought back.")})},
         CaseKind::Petition},
        {QStringLiteral("petitions"), say(QT_TRANSLATE_NOOP("HelpTopics", "Petitions")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Every opinion and petition with who raised it, what, who deals with it, its deadline and its state. It stays here until it has an honest end."),
                QT_TRANSLATE_NOOP("HelpTopics", "Complaints, denunciations and court matters lie outside the regulation (Đ.1.2): they end as out of scope, with the place the sender was directed to.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Deadlines"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The regulation sets no deadline for answering: deadlines are the office's own, with their basis. Each one explains itself: day 0, every day counted and skipped, the last day."),
                QT_TRANSLATE_NOOP("HelpTopics", "A deadline that is given in days (a usual one from the list, or the office's own) is counted anew when the working calendar changes; the difference is shown before it is kept. A day that was set by hand stays. What was answered or ended keeps the days that it had."),
                QT_TRANSLATE_NOOP("HelpTopics", "When three quarters of the time have passed, the petition is shown among today's work and by the filter of the list; so is what nobody has taken a step on for long (a setting).")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Several at once"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Choose rows with Shift or Ctrl and the arrow keys, or all with Ctrl+A; what all of them may do stands below the list.")})},
         CaseKind::Petition},
        {QStringLiteral("escalations"), say(QT_TRANSLATE_NOOP("HelpTopics", "To the superior")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "What the organiser cannot decide goes to the direct superior with its dossier (Đ.7): the signed minutes, the dossier, the related documents, the opinions that still differ, the results so far. A part that does not exist is stated as none."),
                QT_TRANSLATE_NOOP("HelpTopics", "A dossier has a clock of its own: when an answer is expected, how long it has been silent, when the superior was asked for its opinion.")})},
         CaseKind::Escalation},
        {QStringLiteral("duty"), say(QT_TRANSLATE_NOOP("HelpTopics", "Dialogue duty")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The posts of Đ.11 hold at least two sessions a year. The duty lies on the post: two holders in a year add up to its two. A session credits several posts when they are named as co-chairs."),
                QT_TRANSLATE_NOOP("HelpTopics", "Within the year nobody is in default: it shows what is done and what can still be held until 31 December. A deputy's session stands apart."),
                QT_TRANSLATE_NOOP("HelpTopics", "How many a post owes is the word of one regulation, never a mixture by months: of the one in force on 31 December, or on the post's last day where it ended within the year. A post or a regulation that was there for fewer days than a public notice takes owes nothing.")})},
         {}},
        {QStringLiteral("reports"), say(QT_TRANSLATE_NOOP("HelpTopics", "Reports")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The figures of a half-year or a year beside the period before and a year ago (Đ.13, Đ.14), made from the recorded steps: made again later, they are the same."),
                QT_TRANSLATE_NOOP("HelpTopics", "Carried over, received and reopened are always as many as closed and remaining; where they are not, the report names the cases and prints as a draft.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Reports of units"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Ward Party committees and attached cells report each half-year and year to Văn phòng Thành ủy and Ban Dân vận. Blank is not zero: a nil return is a return.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Files of figures"),
               {QT_TRANSLATE_NOOP("HelpTopics", "A unit with its own copy of the program sends its figures as a signed file: the report screen writes it, the list of unit reports takes it in after showing each figure beside the one that stands."),
                QT_TRANSLATE_NOOP("HelpTopics", "The first file of a unit shows the fingerprint of its key: compare it on the telephone. A file signed with another key, or changed on its way by one letter, is refused by name. It holds no petitioner's data.")})},
         CaseKind::UnitReport},
    };
}

std::vector<HelpTopic> recordTopics()
{
    return {
        {QStringLiteral("papers"), say(QT_TRANSLATE_NOOP("HelpTopics", "Papers")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The papers as they left the office, each with its number, its day and its version. They are frozen: a correction is a new version, the old one stays."),
                QT_TRANSLATE_NOOP("HelpTopics", "A paper is made on the page of its case: the list there says which can be made, what is missing, and which were issued.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Writing and issuing"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Edit the words opens the page: write in the yellow fields. What you write is kept with the case and stays when the paper is made anew; take it away, and the program proposes its words again."),
                QT_TRANSLATE_NOOP("HelpTopics", "Issuing takes the number, freezes the pages and files them under every case that they are about. A transfer takes two numbers, of the slip and of the letter. The step that asks for such a number afterwards finds it filled in."),
                QT_TRANSLATE_NOOP("HelpTopics", "A number that another paper has is refused; a number with a letter, 21a, is lawful. A state secret has no place on this machine.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Number books and the register"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Papers of the Party are numbered per kind and term, those of state bodies per year. Number books settles it, and with which number a book begins."),
                QT_TRANSLATE_NOOP("HelpTopics", "The register also takes papers that were made elsewhere, so that their numbers are not given twice, and what comes in. It is searched with or without marks and exported as a spreadsheet.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Attachments and the dossier"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Files are dropped onto a case, or attached with the button, and lie in the office's file once each. Their title is what lists and the dossier call them."),
                QT_TRANSLATE_NOOP("HelpTopics", "A signed paper that was made elsewhere stands in for its part of the dossier when its title begins with “Biên bản hội nghị” or “Báo cáo kết quả”."),
                QT_TRANSLATE_NOOP("HelpTopics", "The dossier of a session, or of what goes to the superior, is one PDF with cover, contents, one run of page numbers and bookmarks. What cannot be a page is listed and saved in a folder beside it. While a required part is missing it is refused, and says which.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "How papers look"),
               {QT_TRANSLATE_NOOP("HelpTopics", "The settings choose the layout, how much of a petitioner's name is shown, place and contact, both sides of the sheet, report or submission to the superior. Public papers never show a telephone number or an address.")})},
         {}},
        {QStringLiteral("directory"), say(QT_TRANSLATE_NOOP("HelpTopics", "Directory")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Bodies with their superiors and dates, posts with their duty, officials with their terms of office, the working calendar, the regulations in force."),
                QT_TRANSLATE_NOOP("HelpTopics", "Nothing is overwritten: a body that ends gets a last day and a successor, and old sessions keep the names of their time.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Units that merge"),
               {QT_TRANSLATE_NOOP("HelpTopics", "“Hand over” ends several units together, makes their successor or takes one that is there, and hands over what is open: petitions, promises, dossiers, units below. The record lists every case with its code, before and after, and what is left to a person; it can be saved and printed.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "A new regulation"),
               {QT_TRANSLATE_NOOP("HelpTopics", "A regulation comes in as a file. It may be based on another one and say only what is different: numbers, levels, forms, rules. It takes force on its first day, and the one before ends the day before; each session follows the one of its own day, for ever."),
                QT_TRANSLATE_NOOP("HelpTopics", "Days of two regulations never lie over one another. Days without any are named, and a session on one of them is refused.")})},
         {}},
        {QStringLiteral("journal"), say(QT_TRANSLATE_NOOP("HelpTopics", "Journal")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "What it shows"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Who changed what and when, with what stood there before and after. Its rows are chained: a row that was changed or taken out is found by the check.")})},
         {}},
        {QStringLiteral("keys"), say(QT_TRANSLATE_NOOP("HelpTopics", "All keys")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "Everywhere"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Ctrl+K finds everything. Ctrl+F filters the list. Ctrl+N adds. Ctrl+Z takes back an edit, Ctrl+Shift+Z does it again."),
                QT_TRANSLATE_NOOP("HelpTopics", "Alt+1 to Alt+9 and Alt+0 go to the screens in their order. Alt+Left goes back. Ctrl+R reads the screen anew. F1 opens this help, Ctrl+comma the settings, Ctrl+L locks the window."),
                QT_TRANSLATE_NOOP("HelpTopics", "Alt and an underlined letter presses what carries it. Tab goes on, Shift+Tab back; Space presses, Enter opens.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "In dialogs"), {QT_TRANSLATE_NOOP("HelpTopics", "Ctrl+Enter does what the coloured button does. Esc turns away; what was typed is kept and offered again.")})},
         {}},
        {QStringLiteral("people"), say(QT_TRANSLATE_NOOP("HelpTopics", "People and roles")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "Who works"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Without accounts the file is open to whoever can open it. From the first account on the program asks who works. The name at the foot of the window opens what concerns people: the list, one's own password, the lock."),
                QT_TRANSLATE_NOOP("HelpTopics", "Each person acts in their own name, which stands in the steps and in the journal.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Roles"),
               {QT_TRANSLATE_NOOP("HelpTopics", "A role says which acts a person may do; several roles may go together. What is not for a role says so beside the step, and names who does it. No role passes a rule of the regulation."),
                QT_TRANSLATE_NOOP("HelpTopics", "Let at least two people be keepers: only a keeper can replace a forgotten password.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "The lock"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Ctrl+L locks the window at once; it locks itself when nobody touches it for some minutes, but not while minutes are being taken. What was being typed is kept. Somebody else can sign in there and work on.")})},
         {}},
        {QStringLiteral("file"), say(QT_TRANSLATE_NOOP("HelpTopics", "The file and its backups")),
         {part(QT_TRANSLATE_NOOP("HelpTopics", "No Save button"),
               {QT_TRANSLATE_NOOP("HelpTopics", "What is typed is kept within a second. The foot of the window says when something was saved last."),
                QT_TRANSLATE_NOOP("HelpTopics", "All of the office's work lies in one file. It is locked while the program is open; a second program may look, not change.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Backups"),
               {QT_TRANSLATE_NOOP("HelpTopics", "A backup is a whole copy that was opened and checked. One is made when the program closes and before a table is taken in; the newest of each of 7 days, 8 weeks and 24 months is kept. The foot of the window says how old the last one is and opens them."),
                QT_TRANSLATE_NOOP("HelpTopics", "There each backup can be tried out, which touches nothing, and brought back: the file as it was stays beside it. A second place, a stick perhaps, gets every backup too; the program asks for it when it comes back.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "Personal data"),
               {QT_TRANSLATE_NOOP("HelpTopics", "Of a person are kept: the name, to answer and to tell cases apart; address and telephone, to reach the person and to know which ward answers; kind and number of petitioners, for the figures; and what was said. Who sent a denunciation is shown to nobody."),
                QT_TRANSLATE_NOOP("HelpTopics", "“Personal data…” on a petition's page, or Ctrl+K, shows everything that is held about a person, prints it for that person, corrects it, and erases it: the case and its figures stay, the name goes, from older backups too. Issued papers stay until their period of keeping is over."),
                QT_TRANSLATE_NOOP("HelpTopics", "In the settings stand the period of keeping (today's list tells what is past it, and a protocol destroys it) and whether it is recorded who looks at full names: then lists and search show initials, and opening a petition, the live session, a paper or an attached file is a look, recorded once a day.")}),
          part(QT_TRANSLATE_NOOP("HelpTopics", "When something goes wrong"),
               {QT_TRANSLATE_NOOP("HelpTopics", "A message says what happened, what was kept and what to do. What you typed stays on the screen until it could be kept.")})},
         {}},
    };
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> all = workTopics();
    std::ranges::move(recordTopics(), std::back_inserter(all));
    return all;
}

QString topicOf(Place place)
{
    switch (place) {
    case Place::Today:
        return QStringLiteral("today");
    case Place::Plan:
        return QStringLiteral("plan");
    case Place::Sessions:
        return QStringLiteral("sessions");
    case Place::Petitions:
        return QStringLiteral("petitions");
    case Place::Escalations:
        return QStringLiteral("escalations");
    case Place::Duty:
        return QStringLiteral("duty");
    case Place::Reports:
        return QStringLiteral("reports");
    case Place::Papers:
        return QStringLiteral("papers");
    case Place::Directory:
        return QStringLiteral("directory");
    case Place::Journal:
        return QStringLiteral("journal");
    }
    Q_UNREACHABLE();
}

} // namespace doithoai
