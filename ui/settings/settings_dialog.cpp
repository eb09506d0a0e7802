#include "ui/settings/settings_dialog.h"

#include "ui/language.h"
#include "ui/screen.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

std::vector<Choice> unitsOf(const Desk& desk)
{
    std::vector<Choice> units;
    for (const Unit& unit : desk.office().directory().units())
        units.push_back({unit.code.text, unit.name});
    return units;
}

std::vector<Choice> yesNo()
{
    return {{QStringLiteral("yes"), SettingsDialog::tr("Yes")}, {QStringLiteral("no"), SettingsDialog::tr("No")}};
}

} // namespace

SettingsDialog::SettingsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makePageHead(tr("Settings"), tr("Each change is kept at once.")));
    addWorkstation(column);
    addOffice(column);
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    foot->addStretch(1);
    QPushButton* close = makeButton(tr("&Close"), "primary");
    close->setObjectName(QStringLiteral("close"));
    foot->addWidget(close);
    outer->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(680, room.width() - 20), std::min(680, room.height() - 20));
}

FieldEditor* SettingsDialog::add(Card* card, const QString& name, FieldEditor* editor, const QString& value, const QString& advice)
{
    QLabel* label = makeLabel(name, "small", Wrap::Yes);
    editor->setName(name);
    editor->setText(value);
    label->setBuddy(editor->control());
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(editor);
    if (!advice.isEmpty())
        column->addWidget(makeLabel(advice, "small", Wrap::Yes));
    card->column()->addLayout(column);
    return editor;
}

void SettingsDialog::addWorkstation(QVBoxLayout* column)
{
    auto* card = new Card(tr("This workstation"));
    column->addWidget(card);
    std::vector<Choice> spoken;
    for (const Language& one : languages())
        spoken.push_back({one.code, one.name});
    auto* language = add(card, tr("Language"), new ChoiceEditor(spoken), presentLanguage());
    language->setObjectName(QStringLiteral("language"));
    connect(language, &FieldEditor::finished, this, [this, language] {
        if (!language->text().isEmpty() && language->text() != presentLanguage())
            Q_EMIT languageChosen(language->text());
    });
    auto* theme = add(card, tr("Light or dark"), new ChoiceEditor({{QStringLiteral("system"), tr("As the system has it")},
                                                                   {QStringLiteral("light"), tr("Light")},
                                                                   {QStringLiteral("dark"), tr("Dark")}}),
                      view::theme());
    theme->setObjectName(QStringLiteral("theme"));
    connect(theme, &FieldEditor::finished, this, [this, theme] {
        if (!theme->text().isEmpty() && theme->text() != view::theme())
            Q_EMIT themeChosen(theme->text());
    });
    std::vector<Choice> sizes;
    for (const int percent : {100, 125, 150, 175, 200})
        sizes.push_back({QString::number(percent), QString::number(percent) + QStringLiteral(" %")});
    auto* size = add(card, tr("Size of everything on the screen"), new ChoiceEditor(sizes), QString::number(view::scalePercent()),
                     tr("Taken at the next start."));
    size->setObjectName(QStringLiteral("scale"));
    connect(size, &FieldEditor::finished, this, [size] {
        if (!size->text().isEmpty())
            view::rememberScalePercent(size->text().toInt());
    });
    auto* person = add(card, tr("Who works here"), new LineEditor, m_desk.by(),
                       tr("The name stands in the steps and in the journal of everything that is written from now on."));
    person->setObjectName(QStringLiteral("person"));
    person->setReadOnly(m_desk.office().asksWho());
    QPushButton* people = makeButton(tr("People and &roles…"));
    people->setObjectName(QStringLiteral("people"));
    card->column()->addWidget(people, 0, Qt::AlignLeft);
    connect(people, &QPushButton::clicked, this, &SettingsDialog::peopleAsked);
    connect(person, &FieldEditor::finished, this, [this, person] {
        if (!person->text().isEmpty() && person->text() != m_desk.by())
            Q_EMIT personNamed(person->text());
    });
}

void SettingsDialog::addSetting(Card* card, const QString& key, const QString& name, FieldEditor* editor, const QString& advice)
{
    add(card, name, editor, m_desk.office().settings().value(key), advice);
    editor->setObjectName(QStringLiteral("setting:") + key);
    editor->setReadOnly(!m_desk.may(acts::setting));
    QLabel* trouble = makeLabel({}, "trouble", Wrap::Yes);
    trouble->hide();
    card->column()->addWidget(trouble);
    connect(editor, &FieldEditor::finished, this, [this, key, editor, trouble] {
        if (editor->text() == m_desk.office().settings().value(key))
            return;
        const Result<void> done = m_desk.office().changeSetting(key, editor->text(), m_desk.actor());
        trouble->setText(done ? QString() : done.error().message);
        trouble->setVisible(!done);
        editor->setTrouble(!done);
    });
}

void SettingsDialog::addOffice(QVBoxLayout* column)
{
    auto* office = new Card(tr("The office"));
    column->addWidget(office);
    addSetting(office, QStringLiteral("office.body"), tr("The body whose office it is"), new PickerEditor(unitsOf(m_desk), PickerEditor::Holds::One));
    addSetting(office, QStringLiteral("duty.deputyCredits"), tr("A deputy's session credits the post that is stood in for (Đ.11)"),
               new ChoiceEditor(yesNo()), tr("Left out: no. It is then shown beside the post's own sessions."));
    addSetting(office, QStringLiteral("silence.days"), tr("Working days without a step after which a case is named as silent"), new LineEditor, tr("Left out: 15."));
    addSetting(office, QStringLiteral("accounts.idleMinutes"), tr("Minutes without a key after which the window is locked"), new LineEditor,
               tr("Left out: 15; 0: never. Only where the file has accounts."));
    addSetting(office, QStringLiteral("privacy.recordViews"), tr("Record who looks at petitioners' full names"), new ChoiceEditor(yesNo()),
               tr("Left out: no. With it lists show initials; who opens what shows full names (a petition, the live session, papers, attached files) is recorded."));
    addSetting(office, QStringLiteral("retention.years"), tr("Years for which ended dossiers are kept"), new LineEditor, tr("0 or left out: none is set, and nothing is named as past it."));
    addSetting(office, QStringLiteral("retention.basis"), tr("The rule that the period of keeping rests on"), new LineEditor);
    addSetting(office, QStringLiteral("cutoff.h1"), tr("Last day of the first half-year's figures"), new LineEditor, tr("Month and day, as 06-15. Left out: 06-30."));
    addSetting(office, QStringLiteral("cutoff.h2"), tr("Last day of the second half-year's figures"), new LineEditor, tr("Month and day, as 12-15. Left out: 12-31."));

    auto* papers = new Card(tr("Papers"));
    column->addWidget(papers);
    addSetting(papers, QStringLiteral("papers.layout"), tr("Layout of the papers"),
               new ChoiceEditor({{QStringLiteral("hd36"), tr("Party papers, from 2018 (hd36)")},
                                 {QStringLiteral("hd05"), tr("Party papers, from 2026 (hd05)")},
                                 {QStringLiteral("nd30"), tr("Papers of state bodies (nd30)")},
                                 {QStringLiteral("other"), tr("Another head (other)")}}),
               tr("Left out: by who issues the paper, and when."));
    addSetting(papers, QStringLiteral("papers.privacy"), tr("Names of petitioners on prints"),
               new ChoiceEditor({{QStringLiteral("full"), tr("In full")},
                                 {QStringLiteral("initials"), tr("As initials")},
                                 {QStringLiteral("none"), tr("Not at all")}}));
    addSetting(papers, QStringLiteral("papers.minutesPlaceLine"), tr("Place and date at the head of the minutes"), new ChoiceEditor(yesNo()));
    addSetting(papers, QStringLiteral("papers.place"), tr("Place in the date line"), new LineEditor, tr("Left out: the place of the body that issues the paper."));
    addSetting(papers, QStringLiteral("papers.contact"), tr("Contact and telephone of the office"), new LineEditor, tr("Proposed in notices, invitations and receipts."));
    addSetting(papers, QStringLiteral("papers.noStandingCommittee"), tr("Party committees without a standing committee"),
               new PickerEditor(unitsOf(m_desk), PickerEditor::Holds::Several), tr("They sign for the whole committee: T/M ĐẢNG ỦY."));
    addSetting(papers, QStringLiteral("papers.duplex"), tr("Printed on both sides"), new ChoiceEditor(yesNo()),
               tr("On the back of a sheet the wide margin stands at the other side."));
    addSetting(papers, QStringLiteral("papers.letterEnding"), tr("Ending of the numbers of letters"), new LineEditor,
               tr("Of state bodies: ĐCXD in 145/UBND-ĐCXD."));
    addSetting(papers, QStringLiteral("papers.escalationKind"), tr("Papers to the superior are"),
               new ChoiceEditor({{QStringLiteral("bc"), tr("reports (báo cáo, BC)")}, {QStringLiteral("ttr"), tr("submissions (tờ trình, TTr)")}}),
               tr("Left out: reports. Each dossier for the superior may choose otherwise in its paper."));
    addSetting(papers, QStringLiteral("papers.dossierDrafts"), tr("Dossiers hold papers that were not issued yet"), new ChoiceEditor(yesNo()),
               tr("Left out: no. They are marked as drafts."));
    addSetting(papers, QStringLiteral("reports.issuer"), tr("Who issues the half-year report"), new PickerEditor(unitsOf(m_desk), PickerEditor::Holds::One));
    addSetting(papers, QStringLiteral("reports.signerPost"), tr("Post of who signs it"), new LineEditor);
    addSetting(papers, QStringLiteral("reports.signerName"), tr("Name of who signs it"), new LineEditor);
}

} // namespace doithoai
