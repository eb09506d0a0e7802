#include "ui/papers/paper_list.h"

#include "documents/dossier.h"
#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "services/dossier_record.h"
#include "ui/papers/frozen_paper.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/paper_editor.h"
#include "ui/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int stageColumn = 1;

QString numberAndDay(const IssuedPaper& paper)
{
    const QString day = dates::onScreen(paper.date);
    return paper.number.isEmpty() ? day : PaperList::tr("No. %1 of %2").arg(paper.number, day);
}

bool takesNumber(const PaperForm& form)
{
    return *form.symbol != '\0';
}

bool isMinutes(const PaperForm& form)
{
    return qstrcmp(form.name, "minutes") == 0;
}

/// What the dossier still needs, of all cases that belong to it.
QString missingOf(Desk& desk, const PaperRecord& record)
{
    const auto whole = dossierRecord(desk.office().file(), record);
    return whole ? missingParts(*whole).join(u' ') : whole.error().message;
}

} // namespace

PaperList::PaperList(Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_details(makeLabel({}, "muted", Wrap::Yes))
    , m_versions(new QVBoxLayout)
    , m_look(makeButton(tr("&Look and print"), "primary"))
    , m_edit(makeButton(tr("&Edit the words…")))
    , m_issue(makeButton(tr("&Issue…")))
    , m_more(makeButton(tr("&More")))
    , m_menu(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_table = new RowTable(name, new RowModel({tr("Paper"), tr("Stage"), tr("State"), tr("Number and day, or what is missing")}), 0, {220, 150, 118, 230},
                           RowTable::Choose::Several, new EmptyState(tr("No paper yet"), {}));
    m_table->setFitsRows(true);
    auto* bar = new FlowLayout(8);
    m_look->setObjectName(QStringLiteral("lookAtPapers"));
    m_edit->setObjectName(QStringLiteral("editPaper"));
    m_issue->setObjectName(QStringLiteral("issuePaper"));
    m_more->setObjectName(QStringLiteral("morePaper"));
    m_look->setIcon(icon(QStringLiteral("print"), Theme::current().onAccent));
    m_more->setProperty("menu", true);
    m_more->setMenu(m_menu);
    m_menu->setAccessibleName(tr("More"));
    for (QPushButton* button : {m_look, m_edit, m_issue, m_more})
        bar->addWidget(button);
    m_versions->setSpacing(4);
    column->addLayout(bar);
    column->addWidget(m_details);
    column->addLayout(m_versions);
    column->addWidget(m_table);
    connect(m_table, &RowTable::chosenChanged, this, [this] { showChosen(); });
    connect(m_table, &RowTable::opened, this, [this] { look(chosen(), false); });
    connect(m_look, &QPushButton::clicked, this, [this] { look(chosen(), false); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto lines = chosen(); lines.size() == 1)
            editWords(*lines.front()->form);
    });
    connect(m_issue, &QPushButton::clicked, this, [this] {
        if (const auto lines = chosen(); lines.size() == 1)
            issue(*lines.front()->form);
    });
    showChosen();
}

void PaperList::show(PaperSubject about, const QStringList& codes, const QString& period, Shown shown)
{
    m_about = about;
    m_codes = codes;
    m_period = period;
    m_shown = std::move(shown);
    reload();
}

void PaperList::reload()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void PaperList::showNothing(const QString& why)
{
    m_isStale = false;
    m_source.reset();
    m_lines.clear();
    m_table->emptyState()->setTexts(tr("No paper yet"), why);
    m_table->model()->setRows({});
    showChosen();
}

void PaperList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void PaperList::read()
{
    Result<PaperSource> source = paperSource(m_desk, m_about, m_codes, m_period);
    if (!source) {
        showNothing(source.error().message);
        return;
    }
    m_isStale = false;
    m_source = std::move(*source);
    m_lines.clear();
    const QStringList before = m_table->chosen();
    for (const PaperForm& form : paperForms()) {
        const bool isIts = form.about == m_about || (m_about == PaperSubject::Escalation && isDossier(form));
        if (!isIts || (m_shown && !m_shown(form)))
            continue;
        Line line;
        line.form = &form;
        if (auto versions = versionsOf(m_desk.office(), QLatin1String(form.name), m_source->record.code))
            line.versions = std::move(*versions);
        if (const auto written = writePaper(m_desk, form, *m_source); !written)
            line.missing = written.error().message;
        else if (isDossier(form))
            line.missing = missingOf(m_desk, m_source->record);
        const QString prefix = QLatin1String(form.name) + QStringLiteral("/");
        const auto& words = std::as_const(m_source->record.words);
        const auto word = words.lowerBound(prefix);
        line.hasWords = word != words.cend() && word.key().startsWith(prefix);
        m_lines.push_back(std::move(line));
    }
    std::vector<ListRow> rows;
    for (const Line& line : m_lines)
        rows.push_back(rowOf(line));
    const bool hasStages = std::ranges::any_of(m_lines, [&](const Line& line) { return stageOf(*line.form) != stageOf(*m_lines.front().form); });
    m_table->view()->setColumnHidden(stageColumn, !hasStages);
    m_table->model()->setRows(std::move(rows));
    m_table->fitColumns();
    for (const QString& paper : before)
        m_table->choose(paper);
    if (before.size() != 1 && !m_lines.empty())
        m_table->choose(QLatin1String(m_lines.front().form->name));
    showChosen();
}

ListRow PaperList::rowOf(const Line& line) const
{
    const PaperForm& form = *line.form;
    ListCell state{tr("Not made"), Tone::Neutral, {}, false};
    QString words = line.missing;
    if (!line.versions.empty()) {
        state = {isMinutes(form) ? tr("Signed") : tr("Issued"), Tone::Good, {}, false};
        words = numberAndDay(line.versions.front());
    } else if (!line.missing.isEmpty()) {
        state = {tr("Not yet"), Tone::Warning, {}, false};
    } else if (line.hasWords) {
        state = {tr("Draft"), Tone::Info, {}, false};
    } else if (!takesNumber(form)) {
        state = {tr("To print"), Tone::Neutral, {}, false};
    }
    // The order of the work is the order of the list.
    const auto place = static_cast<int>(&line - m_lines.data());
    ListRow row;
    row.code = QLatin1String(form.name);
    row.cells = {{labelOf(form), {}, {}, false}, {stageWords(stageOf(form)), {}, place, true}, std::move(state), {words, {}, {}, line.versions.empty()}};
    return row;
}

const PaperList::Line* PaperList::lineOf(const QString& paper) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) { return paper == QLatin1String(line.form->name); });
    return found == m_lines.end() ? nullptr : &*found;
}

std::vector<const PaperList::Line*> PaperList::chosen() const
{
    std::vector<const Line*> lines;
    for (const QString& paper : m_table->chosen()) {
        if (const Line* line = lineOf(paper))
            lines.push_back(line);
    }
    return lines;
}

void PaperList::showChosen()
{
    const auto lines = chosen();
    const Line* one = lines.size() == 1 ? lines.front() : nullptr;
    const bool mayWrite = m_desk.mayWrite();
    const bool isMade = std::ranges::any_of(lines, [](const Line* line) { return line->missing.isEmpty() || !line->versions.empty(); });
    m_look->setEnabled(isMade);
    const bool isOpen = one != nullptr && one->missing.isEmpty() && mayWrite;
    m_edit->setEnabled(isOpen && !one->form->words.empty());
    m_issue->setEnabled(isOpen && !isMinutes(*one->form));
    m_issue->setToolTip(one != nullptr && isMinutes(*one->form) ? tr("The minutes are frozen when they are signed.") : QString());
    QString words;
    if (one != nullptr && !one->missing.isEmpty())
        words = one->missing;
    else if (one != nullptr && !one->versions.empty())
        words = tr("Issued and frozen. SHA-256 of the file: %1…").arg(QString::fromLatin1(one->versions.front().hash.toHex().left(16)));
    else if (lines.size() > 1)
        words = tr("%1 papers are chosen: they are looked at and printed in one run.").arg(lines.size());
    else if (one != nullptr && takesNumber(*one->form))
        words = tr("It takes its number when it is issued; until then dots stand in its place.");
    m_details->setText(words);
    m_details->setVisible(!words.isEmpty());
    while (QLayoutItem* item = m_versions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (one != nullptr) {
        for (const IssuedPaper& version : one->versions) {
            QPushButton* link = makeButton(tr("Version %1: %2").arg(version.version).arg(numberAndDay(version)), "link");
            link->setObjectName(QStringLiteral("version:%1").arg(version.version));
            connect(link, &QPushButton::clicked, this, [this, paper = QString(QLatin1String(one->form->name)), filedAs = version.caseCode, at = version.version] {
                if (const Line* line = lineOf(paper))
                    lookAtVersion(*line, filedAs, at);
            });
            m_versions->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    fillMenu(lines);
}

void PaperList::fillMenu(const std::vector<const Line*>& lines)
{
    m_menu->clear();
    const Line* one = lines.size() == 1 ? lines.front() : nullptr;
    const bool isMade = one != nullptr && (one->missing.isEmpty() || !one->versions.empty());
    const auto add = [&](const QString& words, const char* name, const std::function<void()>& act) {
        QAction* action = m_menu->addAction(words);
        action->setData(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    if (isMade) {
        const QString paper = QLatin1String(one->form->name);
        add(tr("Save as PDF…"), "pdf", [this, paper] { save(*lineOf(paper)); });
        if (one->missing.isEmpty() && !isDossier(*one->form))
            add(tr("Save as ODT, to be edited…"), "odt", [this, paper] { saveEditable(*lineOf(paper)); });
        if (!one->versions.empty() && one->missing.isEmpty() && !isMinutes(*one->form))
            add(tr("Look at it as it would be made now"), "now", [this, paper] { look({lineOf(paper)}, true); });
    }
    m_more->setEnabled(!m_menu->isEmpty());
}

Result<PreviewDialog::Paper> PaperList::paperOf(const Line& line, bool asOfNow)
{
    if (!line.versions.empty() && !asOfNow) {
        const IssuedPaper& last = line.versions.front();
        return frozenForPreview(m_desk, last.kind, last.caseCode, last.version);
    }
    return paperOfNow(m_desk, *line.form, *m_source);
}

void PaperList::look(const std::vector<const Line*>& lines, bool asOfNow)
{
    std::vector<PreviewDialog::Paper> papers;
    QStringList missing;
    for (const Line* line : lines) {
        Result<PreviewDialog::Paper> made = paperOf(*line, asOfNow);
        if (made)
            papers.push_back(std::move(*made));
        else
            missing.append(labelOf(*line->form) + QStringLiteral(": ") + made.error().message);
    }
    if (!missing.isEmpty())
        m_desk.say(missing.join(u'\n'), Tone::Warning);
    if (!papers.empty())
        preview(joined(std::move(papers), tr("Papers of %1").arg(m_source->record.code)));
}

void PaperList::lookAtVersion(const Line& line, const QString& caseCode, int version)
{
    Result<PreviewDialog::Paper> paper = frozenForPreview(m_desk, QLatin1String(line.form->name), caseCode, version);
    if (paper)
        preview(std::move(*paper));
    else
        m_desk.say(paper.error().message, Tone::Bad);
}

void PaperList::preview(PreviewDialog::Paper paper)
{
    PreviewDialog dialog(m_desk, std::move(paper), this);
    dialog.exec();
}

void PaperList::save(const Line& line)
{
    const Result<PreviewDialog::Paper> paper = paperOf(line, false);
    if (paper)
        savePdfAs(m_desk, paper->pdf, paper->fileName, paper->beside);
    else
        m_desk.say(paper.error().message, Tone::Bad);
}

void PaperList::saveEditable(const Line& line)
{
    const Result<QByteArray> odt = editablePaper(m_desk, *line.form, *m_source);
    if (!odt) {
        m_desk.say(odt.error().message, Tone::Bad);
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString given = folder + u'/' + paperFileName(*line.form, m_source->record.code, QStringLiteral("odt"));
    const auto path = m_desk.prompter().fileToSave(tr("Save as ODT"), given, QStringLiteral("OpenDocument (*.odt)"));
    if (!path)
        return;
    if (const auto written = atomicWrite(*path, *odt); !written)
        m_desk.say(written.error().message, Tone::Bad);
    else
        m_desk.say(tr("The ODT was saved: %1").arg(*path), Tone::Good);
}

bool PaperList::edit(const QString& paper)
{
    const Line* line = lineOf(paper);
    if (line == nullptr || !line->missing.isEmpty())
        return false;
    editWords(*line->form);
    return true;
}

void PaperList::editWords(const PaperForm& form)
{
    PaperEditor editor(m_desk, form, *m_source, this);
    editor.exec();
    if (editor.wasIssued())
        sayIssued(form);
    reload();
    Q_EMIT changed();
}

void PaperList::issue(const PaperForm& form)
{
    IssueDialog dialog(m_desk, form, *m_source, keptSigning(m_source->record, form), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    sayIssued(form);
    reload();
    Q_EMIT changed();
}

void PaperList::sayIssued(const PaperForm& form)
{
    // The list may have been read anew while the dialog stood.
    const auto versions = versionsOf(m_desk.office(), QLatin1String(form.name), m_source ? m_source->record.code : QString());
    if (m_source && versions && !versions->empty())
        m_desk.say(tr("Issued and frozen: %1, %2.").arg(labelOf(form), numberAndDay(versions->front())), Tone::Good);
}

} // namespace doithoai
