#include "ui/directory/officials_tab.h"

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/directory_fields.h"
#include "ui/widgets/row_table.h"

#include <QVBoxLayout>

namespace doithoai {

namespace {

std::vector<FieldForm::Group> termGroups()
{
    const auto keys = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    return {{{}, keys("post name from to isActing")}};
}

/// Orders people as one looks for them: by the given name, which stands last, then by the rest.
QString givenNameFirst(const QString& name)
{
    const QString given = name.section(u' ', -1);
    return given + u' ' + name.chopped(given.size());
}

} // namespace

OfficialsTab::OfficialsTab(Desk& desk, QWidget* parent)
    : DirectoryTab(desk, tr("Filter officials: name, post, unit…"), parent)
{
    addTool(tr("&Add a term…"), QStringLiteral("addTerm"), [this] { addNew(); });
    m_succeed = addTool(tr("&Successor…"), QStringLiteral("succeed"), [this] { succeed(); });
    m_end = addTool(tr("&Last day…"), QStringLiteral("endTerm"), [this] { end(); });
    m_correct = addTool(tr("&Correct…"), QStringLiteral("correctTerm"), [this] { correct(); });
    m_remove = addTool(tr("Remo&ve"), QStringLiteral("removeTerm"), [this] { remove(); });
    auto* empty = new EmptyState(tr("No official stands here."),
                                 tr("Add who holds which post since when: the program then fills in the names of chairs and signers."));
    m_table = new RowTable(tr("Officials and their terms of office"),
                           new RowModel({tr("Official"), tr("Post"), tr("Unit"), tr("Term"), tr("Now")}), 1, {200, 280, 230, 190, 140},
                           RowTable::Choose::One, empty);
    m_table->view()->setMinimumHeight(120);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column()->addWidget(card, 1);
    connect(m_table, &RowTable::opened, this, [this] { correct(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showTools(); });
}

void OfficialsTab::reload()
{
    auto terms = officialTerms(desk().office());
    if (!terms) {
        desk().say(terms.error().message, Tone::Bad);
        return;
    }
    const QStringList chosen = m_table->chosen();
    m_terms = std::move(*terms);
    const Directory& directory = desk().office().directory();
    const QDate today = desk().today();
    std::vector<ListRow> rows;
    for (const Term& term : m_terms) {
        const Official& official = term.official;
        const Unit* unit = directory.unitOfPost(official.post);
        ListCell now{tr("in office"), Tone::Good, 0, false};
        if (official.isActing)
            now = {tr("acting"), Tone::Warning, 1, false};
        if (official.from && *official.from > today)
            now = {tr("to come"), Tone::Info, 2, false};
        const bool isOver = official.to && *official.to < today;
        if (isOver)
            now = {tr("ended"), Tone::Neutral, 3, false};
        ListRow row;
        row.code = QString::number(term.id.value);
        row.cells = {{official.name, {}, givenNameFirst(official.name), isOver},
                     {directory.postName(official.post), {}, {}, isOver},
                     {unit ? unit->name : QString(), {}, {}, true},
                     {daysWords(official.from, official.to), {}, official.from.value_or(QDate()), isOver},
                     now};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    if (chosen.size() == 1)
        m_table->choose(chosen.first());
    showTools();
}

void OfficialsTab::setFilter(const QString& words)
{
    m_table->model()->setFilter(words);
}

bool OfficialsTab::choose(const QString& codeOrName)
{
    const auto found = std::ranges::find_if(m_terms, [&](const Term& term) {
        return term.official.post.text == codeOrName || term.official.name == codeOrName;
    });
    if (found == m_terms.end())
        return false;
    m_table->choose(QString::number(found->id.value));
    return true;
}

void OfficialsTab::takeFocus()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

std::optional<Term> OfficialsTab::chosenTerm() const
{
    const QStringList chosen = m_table->chosen();
    if (chosen.size() != 1)
        return std::nullopt;
    const auto found = std::ranges::find(m_terms, OfficialId{chosen.first().toLongLong()}, &Term::id);
    return found == m_terms.end() ? std::nullopt : std::optional(*found);
}

void OfficialsTab::showTools()
{
    const bool isChosen = chosenTerm().has_value() && desk().may(acts::changeDirectory);
    for (QPushButton* button : {m_correct, m_end, m_succeed, m_remove})
        button->setEnabled(isChosen);
}

void OfficialsTab::addNew()
{
    DirectoryDialog dialog(
        desk(),
        {tr("Add a term of office"), {}, termFields(), termGroups(), {{QStringLiteral("isActing"), QStringLiteral("no")}}, {}, tr("&Add the term")},
        [](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto official = officialFromTexts(texts);
            if (!official)
                return tl::unexpected(official.error());
            return DirectoryAct{AddTerm{*official}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void OfficialsTab::correct()
{
    const auto term = chosenTerm();
    if (!term || !desk().may(acts::changeDirectory))
        return;
    DirectoryDialog dialog(
        desk(), {tr("Correct the term of %1").arg(term->official.name), {}, termFields(), termGroups(), textsOf(term->official), {}, tr("&Keep the changes")},
        [id = term->id](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto official = officialFromTexts(texts);
            if (!official)
                return tl::unexpected(official.error());
            return DirectoryAct{ChangeTerm{Term{id, *official}}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void OfficialsTab::end()
{
    const auto term = chosenTerm();
    if (!term)
        return;
    QMap<QString, QString> values = textsOf(term->official);
    if (!term->official.to)
        values.insert(QStringLiteral("to"), desk().today().toString(Qt::ISODate));
    DirectoryDialog dialog(
        desk(),
        {tr("Last day of %1 in office").arg(term->official.name), desk().office().directory().postName(term->official.post), termFields(),
         {{{}, {QStringLiteral("to")}}}, values, {}, tr("&End the term")},
        [term = *term](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto day = dayFromText(texts.value(QStringLiteral("to")), directoryLabel(QStringLiteral("official"), QStringLiteral("to")));
            if (!day)
                return tl::unexpected(day.error());
            Term ended = term;
            ended.official.to = *day;
            return DirectoryAct{ChangeTerm{ended}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void OfficialsTab::succeed()
{
    const auto term = chosenTerm();
    if (!term)
        return;
    const QMap<QString, QString> values{{QStringLiteral("post"), term->official.post.text}, {QStringLiteral("isActing"), QStringLiteral("no")}};
    DirectoryDialog dialog(
        desk(),
        {tr("Successor of %1").arg(term->official.name),
         tr("The term of the present holder ends the day before the successor's first day."), termFields(),
         {{{}, {QStringLiteral("post"), QStringLiteral("name"), QStringLiteral("from"), QStringLiteral("isActing")}}}, values,
         {QStringLiteral("post")}, tr("&Enter the successor")},
        [](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto official = officialFromTexts(texts);
            if (!official)
                return tl::unexpected(official.error());
            return DirectoryAct{SucceedTerm{*official}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void OfficialsTab::remove()
{
    const auto term = chosenTerm();
    if (!term || !mayRemove(tr("Remove the term of %1 as %2? A term that was over is ended, not removed.")
                                .arg(term->official.name, desk().office().directory().postName(term->official.post))))
        return;
    if (const auto done = desk().office().change(DirectoryAct{RemoveTerm{term->id}}, desk().actor()); !done)
        desk().say(done.error().message, Tone::Warning);
    reload();
}

} // namespace doithoai
