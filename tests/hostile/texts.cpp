// What is typed into fields: words of cases, names of the directory, settings, words of papers, reasons.
#include "hostile/piece.h"

namespace hostile {

namespace {

const char* const strange[] = {
    "<img src=file:///etc/passwd>",
    "<b>x</b><script>alert(1)</script><!-- ",
    "<a href=\"http://x.example\">x</a>",
    "&lt;img src=x&gt; &amp;amp; &#x3c;",
    "=1+1",
    "+SUM(A1:A9)",
    "-1+1",
    "@x",
    "\t=1+1",
    "a\xE2\x80\xAE" "b\xE2\x81\xA7" "c",
    "a\x01\x02\x1b[31m\x7f\xC2\x9B" "b",
    "Nguye\xCC\x82\xCC\x83n",
    "%1 %2 %3 %n %s %L1",
    "{{x}} ${HOME} $(id) `id` ; rm -rf /",
    "'; DELETE FROM petition; --",
    "\"\\\\\"\\u0000\\n",
    "a\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xB7\x90" "b",
    "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
    "a\xE2\x80\xA8" "b\xE2\x80\xA9" "c",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "../../../../etc/passwd",
};

/// What is kept commands nothing.
QString isTame(const Ground& ground, const Answer&)
{
    return commandsIn(ground);
}

void add(Pieces& all, const QString& name, const QStringList& words, int code, const char* says = "", Effect effect = Effect::Changes,
         std::function<QString(const Ground&, const Answer&)> look = {})
{
    all.push_back({Door::Text, name, [words](const Ground&) { return Call{words}; }, code, says, code == 0 ? effect : Effect::None, std::move(look)});
}

} // namespace

void addTexts(Pieces& all)
{
    const QString office = text("office.doithoai");
    int turn = 0;
    for (const char* words : strange) {
        const QString shown = text(words).left(24).simplified().replace(u'\x1b', u'?');
        // A field of another kind each time: short, long, a person's.
        const QString key = QStringList{text("topic"), text("venue"), text("overview")}[turn % 3];
        add(all, text("%1 of a session: ").arg(key) + shown, {text("set"), office, text("DT-2023-001"), text("--set"), key + u'=' + text(words)}, 0, "",
            Effect::Changes, isTame);
        if (turn % 2 == 0) {
            const QString person = QStringList{text("petitioner"), text("content"), text("address")}[(turn / 2) % 3];
            add(all, text("%1 of a petition: ").arg(person) + shown,
                {text("set"), office, text("KN-2023-0001"), text("--set"), person + u'=' + text(words)}, 0, "", Effect::Changes, isTame);
        }
        ++turn;
    }
    add(all, text("a hundred thousand letters"), {text("set"), office, text("DT-2023-001"), text("--set"), text("overview=") + QString(100'000, u'x')}, 0);
    add(all, text("a hundred thousand line feeds"), {text("set"), office, text("DT-2023-001"), text("--set"), text("overview=") + QString(100'000, u'\n') + u'x'}, 0);
    add(all, text("fifty thousand marks on a letter"), {text("set"), office, text("DT-2023-001"), text("--set"), text("overview=a") + QString(50'000, QChar(0x0301))}, 0);
    add(all, text("a number beyond numbers"), {text("set"), office, text("DT-2023-001"), text("--set"), text("plannedMinutes=99999999999999999999")}, 2);
    add(all, text("a number below zero"), {text("set"), office, text("DT-2023-001"), text("--set"), text("plannedMinutes=-2147483648")}, 2);
    add(all, text("a moment of the year 99999"), {text("set"), office, text("DT-2023-001"), text("--set"), text("plannedStart=99999-01-01T08:00")}, 2);
    add(all, text("a chair in markup"), {text("set"), office, text("DT-2023-001"), text("--set"), text("chair=<b>x</b>")}, 2, "<b>x</b>");
    add(all, text("a chair of %1%2"), {text("set"), office, text("DT-2023-001"), text("--set"), text("chair=%1%2%n")}, 2, "%1%2%n");
    add(all, text("a unit's name in markup"), {text("add"), office, text("unit"), text("--set"), text("code=A.B"), text("--set"), text("name=<img src=file:///etc/passwd>")}, 0);
    add(all, text("a unit's code as a path"), {text("add"), office, text("unit"), text("--set"), text("code=../../x"), text("--set"), text("name=x")}, 2, "no code");
    add(all, text("an official's name that turns"), {text("add"), office, text("official"), text("--set"), text("name=a\xE2\x80\xAE" "b"), text("--set"), text("post=TU.BT")}, 0, "", Effect::Changes, isTame);
    add(all, text("a setting in markup that commands"), {text("setting"), office, text("papers.place=<b>\x1b[2J\xE2\x80\xAE</b>")}, 0, "", Effect::Changes, isTame);
    add(all, text("a setting of a hundred thousand letters"), {text("setting"), office, text("papers.contact=") + QString(100'000, u'x')}, 0);
    add(all, text("a setting of days without end"), {text("setting"), office, text("silence.days=999999999999")}, 2);
    add(all, text("a setting of another's body"), {text("setting"), office, text("office.body=../../x")}, 2);
    add(all, text("a paper's word in markup that commands"), {text("word"), office, text("notice"), text("DT-2023-001"), text("contact=<b>\x1b[2J\xE2\x80\xAE</b>")}, 0, "", Effect::Changes, isTame);
    add(all, text("a reason in markup that commands"), {text("do"), office, text("DT-2023-001"), text("cancel"), text("--reason"), text("<img src=x>\x1b[2J\xE2\x80\xAE")}, 0, "", Effect::Changes, isTame);
    add(all, text("the name of who does it"), {text("set"), office, text("DT-2023-001"), text("--set"), text("topic=x"), text("--reason"), text("x")}, 2);
    all.push_back({Door::Text, text("a clerk whose name commands"),
                   [](const Ground&) {
                       return Call{{text("set"), text("office.doithoai"), text("DT-2023-001"), text("--set"), text("topic=x"), text("--by"), text("a\x1b[2J\xE2\x80\xAE"),
                                    text("--today"), text("2023-03-09"), text("--lang"), text("en")}, {}, {}, {}, {}, {}, true};
                   },
                   0, "", Effect::Changes, isTame});
}

} // namespace hostile
