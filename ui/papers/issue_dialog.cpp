#include "ui/papers/issue_dialog.h"

#include "documents/paper_symbol.h"
#include "domain/dates.h"
#include "services/issued_once.h"
#include "services/letter_numbers.h"
#include "services/numbers_at_hand.h"
#include "services/papers.h"
#include "ui/papers/signing_fields.h"
#include "ui/screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

std::vector<std::pair<QString, QString>> layoutChoices()
{
    return {{QStringLiteral("hd36"), IssueDialog::tr("Party papers, from 2018 (hd36)")},
            {QStringLiteral("hd05"), IssueDialog::tr("Party papers, from 2026 (hd05)")},
            {QStringLiteral("nd30"), IssueDialog::tr("Papers of state bodies (nd30)")},
            {QStringLiteral("other"), IssueDialog::tr("Another head (other)")}};
}

namespace {

/// Which version the paper replaces while nobody chooses otherwise: the last one where a further one would be refused, and of
/// what bears no number; a further letter or notice stands beside those before it.
QString correctedAtFirst(Office& office, const PaperForm& form, const PaperRecord& record, int last)
{
    const auto standing = standingPaper(office, QLatin1String(form.name), record);
    if (standing && *standing)
        return (*standing)->caseCode == record.code ? QString::number((*standing)->version) : QString();
    return form.symbol[0] == '\0' ? QString::number(last) : QString();
}

} // namespace

IssueDialog::IssueDialog(Desk& desk, const PaperForm& form, PaperSource source, const PaperSigning& signing, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(form)
    , m_source(std::move(source))
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_fields(new SigningFields(desk))
    , m_lettersName(makeLabel(tr("Numbers of the letters that go with it, by comma"), "small", Wrap::Yes))
    , m_letters(new LineEditor)
    , m_lettersAdvice(makeLabel({}, "small", Wrap::Yes))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_issue(makeButton(tr("&Issue and freeze"), "primary"))
{
    const QString title = tr("Issue: %1").arg(labelOf(form));
    setWindowTitle(title);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::gap);
    column->setSpacing(8);
    column->addWidget(makeLabel(title, "title", Wrap::Yes));
    column->addWidget(m_line);
    PaperSigning proposed = signing;
    // A step that was recorded before the paper is issued has named its number already.
    if (proposed.number.isEmpty())
        proposed.number = numberOnRecord(m_source.record, QLatin1String(form.name));
    m_fields->setSigning(proposed);
    column->addWidget(m_fields);
    const auto addLabelled = [&](QLabel* label, FieldEditor* editor, const char* object) {
        editor->setName(label->text());
        editor->setObjectName(QLatin1String(object));
        label->setBuddy(editor->control());
        auto* pair = new QVBoxLayout;
        pair->setSpacing(3);
        pair->addWidget(label);
        pair->addWidget(editor);
        column->addLayout(pair);
        return editor;
    };
    const auto add = [&](const QString& name, FieldEditor* editor, const char* object) {
        return addLabelled(makeLabel(name, "small", Wrap::Yes), editor, object);
    };
    addLabelled(m_lettersName, m_letters, "letters");
    column->addWidget(m_lettersAdvice);
    std::vector<Choice> privacies;
    privacies.reserve(Names<Privacy>::all.size());
    for (const auto& [privacy, name] : Names<Privacy>::all)
        privacies.push_back({QLatin1String(name), privacyWords(privacy)});
    m_privacy = add(tr("Names of petitioners"), new ChoiceEditor(privacies), "privacy");
    m_privacy->setText(nameOf(usualPrivacy(desk, form)));
    std::vector<Choice> layouts;
    for (const auto& [key, name] : layoutChoices())
        layouts.push_back({key, name});
    m_layout = add(tr("Layout; left out: by who issues it, and when"), new ChoiceEditor(layouts), "layout");
    auto versions = versionsOf(desk.office(), QLatin1String(form.name), m_source.record.code);
    if (versions) // a paper about several cases is corrected from the first of them
        std::erase_if(*versions, [&](const IssuedPaper& one) { return one.caseCode != m_source.record.code; });
    if (versions && !versions->empty()) {
        std::vector<Choice> before;
        for (const IssuedPaper& one : *versions)
            before.push_back({QString::number(one.version), tr("Version %1, number %2 of %3").arg(one.version).arg(one.number.isEmpty() ? QStringLiteral("–") : one.number, dates::onScreen(one.date))});
        m_replaces = add(tr("It corrects and replaces"), new ChoiceEditor(before), "replaces");
        m_replaces->setText(correctedAtFirst(desk.office(), form, m_source.record, versions->front().version));
    }
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    QPushButton* looking = makeButton(tr("&Preview"));
    looking->setObjectName(QStringLiteral("previewIssue"));
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_issue->setObjectName(QStringLiteral("issue"));
    foot->addWidget(looking);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_issue);
    outer->addLayout(foot);
    connect(looking, &QPushButton::clicked, this, [this] { look(); });
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    connect(m_issue, &QPushButton::clicked, this, [this] { issue(); });
    connect(m_layout, &FieldEditor::finished, this, [this] { showIssuer(); });
    connect(m_fields, &SigningFields::changed, this, [this] { showIssuer(); });
    showIssuer();
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(560, room.width() - 20), std::min(680, room.height() - 20));
}

void IssueDialog::showIssuer()
{
    const auto written = writePaper(m_desk, m_form, m_source, choice());
    m_trouble->setVisible(!written);
    m_issue->setEnabled(written.has_value());
    if (!written) {
        m_trouble->setText(written.error().message);
        return;
    }
    m_fields->setIssuer(written->issuer, symbolOf(m_form, m_source.record, paperContext(m_desk, m_form, m_source)));
    showLetters();
    m_line->setText(tr("%1 issues it. It is frozen as it stands now; what changes later changes it no more.")
                        .arg(m_desk.office().directory().unitName(written->issuer)));
}

void IssueDialog::showLetters()
{
    PaperRecord record = m_source.record;
    record.signing.date = choice().signing.date.value_or(m_desk.today());
    const auto letters = lettersWith(m_desk.office(), QLatin1String(m_form.name), record, paperContext(m_desk, m_form, m_source), {});
    const bool hasLetters = letters && !letters->empty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_lettersName, m_letters, m_lettersAdvice})
        widget->setVisible(hasLetters);
    if (!hasLetters)
        return;
    QStringList lines;
    for (const Letter& letter : *letters)
        lines.append(tr("%1 for %2").arg(letter.printed, letter.cases.join(QStringLiteral(", "))));
    m_lettersAdvice->setText(tr("Left empty, the letters take: %1.").arg(lines.join(QStringLiteral("; "))));
}

PaperChoice IssueDialog::choice() const
{
    PaperChoice choice;
    choice.signing = m_fields->signing();
    choice.privacy = fromName<Privacy>(m_privacy->text());
    choice.layout = m_layout->text();
    if (m_replaces != nullptr && !m_replaces->text().isEmpty())
        choice.replaces = m_replaces->text().toInt();
    return choice;
}

void IssueDialog::look()
{
    PaperChoice wanted = choice();
    wanted.signing.number = m_fields->number();
    wanted.signing.date = wanted.signing.date.value_or(m_desk.today());
    Result<PreviewDialog::Paper> paper = paperOfNow(m_desk, m_form, m_source, wanted);
    m_trouble->setVisible(!paper);
    if (!paper) {
        m_trouble->setText(paper.error().message);
        return;
    }
    PreviewDialog dialog(m_desk, std::move(*paper), this);
    dialog.exec();
}

void IssueDialog::issue()
{
    const PaperChoice wanted = choice();
    PaperIssue issue;
    issue.ask = m_source.ask;
    issue.ask.paper = QLatin1String(m_form.name);
    issue.signing = wanted.signing;
    issue.privacy = wanted.privacy.value_or(usualPrivacy(m_desk, m_form));
    issue.layout = wanted.layout;
    issue.replaces = wanted.replaces;
    if (m_letters->isVisibleTo(this) && !m_letters->text().trimmed().isEmpty())
        issue.letters = m_letters->text().split(u',');
    // A day that cannot be read must not become today.
    if (!m_fields->dayEditor()->text().isEmpty() && !wanted.signing.date) {
        m_trouble->setText(tr("The day of the paper cannot be read. Write it as 05/02/2023."));
        m_trouble->show();
        return;
    }
    auto done = issuePaper(m_desk.office(), issue, m_desk.actor());
    if (!done) {
        m_trouble->setText(sentenceOf(done.error()));
        m_trouble->show();
        return;
    }
    m_issued = std::move(*done);
    accept();
}

} // namespace doithoai
