#include "ui/settings/settings_dialog.h"

#include "ui/language.h"
#include "ui/screen.h"
#include "ui/settings/setting_names.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"
#include "ui/widgets/walked_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
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
    , m_said(makeLabel({}, "trouble", Wrap::Yes))
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
    m_page = qobject_cast<QScrollArea*>(makeScrollingPage(inner));
    outer->addWidget(m_page, 1);
    m_said->setObjectName(QStringLiteral("notKept"));
    m_said->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    m_said->hide();
    outer->addWidget(m_said);
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
    takeChoice(language, [this, language] {
        if (!language->text().isEmpty() && language->text() != presentLanguage())
            Q_EMIT languageChosen(language->text());
    });
    auto* theme = add(card, tr("Light or dark"), new ChoiceEditor({{QStringLiteral("system"), tr("As the system has it")},
                                                                   {QStringLiteral("light"), tr("Light")},
                                                                   {QStringLiteral("dark"), tr("Dark")}}),
                      view::theme());
    theme->setObjectName(QStringLiteral("theme"));
    takeChoice(theme, [this, theme] {
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
    connect(people, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT peopleAsked();
    });
    connect(person, &FieldEditor::finished, this, [this, person] {
        if (!person->text().isEmpty() && person->text() != m_desk.by())
            Q_EMIT personNamed(person->text());
    });
}

void SettingsDialog::addSetting(Card* card, const QString& key, FieldEditor* editor, const QString& advice)
{
    add(card, settingName(key), editor, m_desk.office().settings().value(key), advice);
    editor->setObjectName(QStringLiteral("setting:") + key);
    editor->setReadOnly(!m_desk.may(acts::setting));
    QLabel* trouble = makeLabel({}, "trouble", Wrap::Yes);
    trouble->hide();
    card->column()->addWidget(trouble);
    const Setting setting{key, editor, trouble};
    m_settings.push_back(setting);
    connect(editor, &FieldEditor::edited, this, [this, key] { m_typed.insert(key); });
    connect(editor, &FieldEditor::finished, this, [this, setting] { keep(setting); });
}

void SettingsDialog::keep(const Setting& setting)
{
    const auto& [key, editor, trouble] = setting;
    m_typed.remove(key);
    QString said;
    if (editor->text() != m_desk.office().settings().value(key)) {
        if (const Result<void> done = m_desk.office().changeSetting(key, editor->text(), m_desk.actor()); !done)
            said = done.error().message;
    }
    // The sentence of the office begins with the key, as the command line needs it; here it stands at its field.
    trouble->setText(said.startsWith(key + QStringLiteral(": ")) ? said.mid(key.size() + 2) : said);
    trouble->setVisible(!said.isEmpty());
    editor->setTrouble(!said.isEmpty());
}

bool SettingsDialog::mayLeave()
{
    const Setting* first = nullptr;
    QMap<QString, QString> refused;
    for (const Setting& setting : m_settings) {
        // Escape does not end the field that it is pressed in; and what the file did not take it may take by now.
        if (setting.trouble->isVisibleTo(this) || m_typed.contains(setting.key))
            keep(setting);
        if (!setting.trouble->isVisibleTo(this))
            continue;
        first = first == nullptr ? &setting : first;
        refused.insert(setting.key, setting.editor->text());
    }
    const bool isSaidAlready = refused == m_left;
    m_left = refused;
    m_said->setVisible(!refused.isEmpty());
    if (refused.isEmpty() || isSaidAlready)
        return true;
    QStringList names;
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        names.append(settingName(it.key()));
    m_said->setText(tr("Not kept: %1. Mend it in its field; or close once more, and it stays as it was.").arg(names.join(QStringLiteral("; "))));
    first->editor->control()->setFocus(Qt::OtherFocusReason);
    m_page->ensureWidgetVisible(first->trouble);
    return false;
}

void SettingsDialog::takeChoice(FieldEditor* editor, const std::function<void()>& take)
{
    auto* box = new WalkedBox(qobject_cast<QComboBox*>(editor->control()));
    m_walked.push_back({box, take});
    const auto meant = [this, take] {
        if (mayLeave())
            take();
    };
    connect(box, &WalkedBox::chosen, this, meant);
    connect(box, &WalkedBox::left, this, meant);
}

void SettingsDialog::done(int result)
{
    // What is taken on the way out would close the dialog a second time.
    if (m_isClosing || !mayLeave())
        return;
    m_isClosing = true;
    for (const Walked& walked : m_walked) {
        if (walked.box->isWalking())
            walked.take();
    }
    QDialog::done(result);
}

void SettingsDialog::addOffice(QVBoxLayout* column)
{
    auto* office = new Card(tr("The office"));
    column->addWidget(office);
    addSetting(office, QStringLiteral("office.body"), new PickerEditor(unitsOf(m_desk), PickerEditor::Holds::One));
    addSetting(office, QStringLiteral("duty.deputyCredits"),
               new ChoiceEditor(yesNo()), tr("Left out: no. It is then shown beside the post's own sessions."));
    addSetting(office, QStringLiteral("silence.days"), new LineEditor, tr("Left out: 15."));
    addSetting(office, QStringLiteral("accounts.idleMinutes"), new LineEditor,
               tr("Left out: 15; 0: never. Only where the file has accounts."));
    addSetting(office, QStringLiteral("privacy.recordViews"), new ChoiceEditor(yesNo()),
               tr("Left out: no. With it lists show initials; who opens what shows full names (a petition, the live session, papers, attached files) is recorded."));
    addSetting(office, QStringLiteral("retention.years"), new LineEditor, tr("0 or left out: none is set, and nothing is named as past it."));
    addSetting(office, QStringLiteral("retention.basis"), new LineEditor);
    addSetting(office, QStringLiteral("cutoff.h1"), new LineEditor, tr("Month and day, as 06-15. Left out: 06-30."));
    addSetting(office, QStringLiteral("cutoff.h2"), new LineEditor, tr("Month and day, as 12-15. Left out: 12-31."));

    auto* papers = new Card(tr("Papers"));
    column->addWidget(papers);
    addSetting(papers, QStringLiteral("papers.layout"),
               new ChoiceEditor({{QStringLiteral("hd36"), tr("Party papers, from 2018 (hd36)")},
                                 {QStringLiteral("hd05"), tr("Party papers, from 2026 (hd05)")},
                                 {QStringLiteral("nd30"), tr("Papers of state bodies (nd30)")},
                                 {QStringLiteral("other"), tr("Another head (other)")}}),
               tr("Left out: by who issues the paper, and when."));
    addSetting(papers, QStringLiteral("papers.privacy"),
               new ChoiceEditor({{QStringLiteral("full"), tr("In full")},
                                 {QStringLiteral("initials"), tr("As initials")},
                                 {QStringLiteral("none"), tr("Not at all")}}));
    addSetting(papers, QStringLiteral("papers.minutesPlaceLine"), new ChoiceEditor(yesNo()));
    addSetting(papers, QStringLiteral("papers.place"), new LineEditor, tr("Left out: the place of the body that issues the paper."));
    addSetting(papers, QStringLiteral("papers.contact"), new LineEditor, tr("Proposed in notices, invitations and receipts."));
    addSetting(papers, QStringLiteral("papers.noStandingCommittee"),
               new PickerEditor(unitsOf(m_desk), PickerEditor::Holds::Several), tr("They sign for the whole committee: T/M ĐẢNG ỦY."));
    addSetting(papers, QStringLiteral("papers.duplex"), new ChoiceEditor(yesNo()),
               tr("On the back of a sheet the wide margin stands at the other side."));
    addSetting(papers, QStringLiteral("papers.letterEnding"), new LineEditor,
               tr("Of state bodies: ĐCXD in 145/UBND-ĐCXD."));
    addSetting(papers, QStringLiteral("papers.escalationKind"),
               new ChoiceEditor({{QStringLiteral("bc"), tr("reports (báo cáo, BC)")}, {QStringLiteral("ttr"), tr("submissions (tờ trình, TTr)")}}),
               tr("Left out: reports. Each dossier for the superior may choose otherwise in its paper."));
    addSetting(papers, QStringLiteral("papers.dossierDrafts"), new ChoiceEditor(yesNo()),
               tr("Left out: no. They are marked as drafts."));
    addSetting(papers, QStringLiteral("reports.issuer"), new PickerEditor(unitsOf(m_desk), PickerEditor::Holds::One));
    addSetting(papers, QStringLiteral("reports.signerPost"), new LineEditor);
    addSetting(papers, QStringLiteral("reports.signerName"), new LineEditor);
}

} // namespace doithoai
