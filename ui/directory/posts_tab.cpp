#include "ui/directory/posts_tab.h"

#include "domain/field.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/directory_fields.h"
#include "ui/widgets/row_table.h"

#include <QVBoxLayout>

namespace doithoai {

namespace {

std::vector<FieldForm::Group> postGroups()
{
    const auto keys = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    return {{{}, keys("name code unit quota isDeputy from to")}};
}

Result<DirectoryAct> changeOf(const QMap<QString, QString>& texts)
{
    const auto post = postFromTexts(texts);
    if (!post)
        return tl::unexpected(post.error());
    return DirectoryAct{ChangePost{*post}};
}

} // namespace

PostsTab::PostsTab(Desk& desk, QWidget* parent)
    : DirectoryTab(desk, tr("Filter posts: name, unit, holder…"), parent)
{
    addTool(tr("&Add a post…"), QStringLiteral("addPost"), [this] { addNew(); });
    m_edit = addTool(tr("&Edit…"), QStringLiteral("editPost"), [this] { edit(); });
    m_remove = addTool(tr("Remo&ve"), QStringLiteral("removePost"), [this] { remove(); });
    auto* empty = new EmptyState(tr("No post stands here."), tr("Add the posts that hold dialogues, with the unit that each belongs to."));
    m_table = new RowTable(tr("Posts"), new RowModel({tr("Post"), tr("Code"), tr("Unit"), tr("Quota"), tr("Held by"), tr("Days")}), 0,
                           {270, 180, 210, 100, 160, 160}, RowTable::Choose::One, empty);
    m_table->view()->setMinimumHeight(120);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column()->addWidget(card, 1);
    connect(m_table, &RowTable::opened, this, [this] { edit(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showTools(); });
}

void PostsTab::reload()
{
    const QStringList chosen = m_table->chosen();
    const Directory& directory = desk().office().directory();
    std::vector<ListRow> rows;
    for (const Post& post : directory.posts()) {
        const Official* holder = directory.holder(post.code, desk().today());
        const bool isGone = post.to && *post.to < desk().today();
        QString held = holder ? holder->name : QString();
        if (holder && holder->isActing)
            held += QStringLiteral(" · ") + tr("acting");
        const QString quota = post.quota ? tr("%1 a year").arg(*post.quota) : post.isDeputy ? tr("deputy") : QString();
        ListRow row;
        row.code = post.code.text;
        row.cells = {{post.name, {}, {}, isGone},
                     {post.code.text, {}, {}, true},
                     {directory.unitName(post.unit), {}, {}, isGone},
                     {quota, {}, post.quota.value_or(-1), post.isDeputy},
                     {held, {}, {}, false},
                     {daysWords(post.from, post.to), {}, post.from.value_or(QDate()), true}};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    if (chosen.size() == 1)
        m_table->choose(chosen.first());
    showTools();
}

void PostsTab::setFilter(const QString& words)
{
    m_table->model()->setFilter(words);
}

bool PostsTab::choose(const QString& code)
{
    m_table->choose(code);
    return m_table->chosen().contains(code);
}

void PostsTab::takeFocus()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void PostsTab::showTools()
{
    const bool isChosen = m_table->chosen().size() == 1 && desk().may(acts::changeDirectory);
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void PostsTab::addNew()
{
    QString code;
    DirectoryDialog dialog(
        desk(),
        {tr("Add a post"), {}, postFields(), postGroups(), {{QStringLiteral("isDeputy"), QStringLiteral("no")}}, {}, tr("&Add the post")},
        [&code](const QMap<QString, QString>& texts) -> Result<DirectoryAct> {
            const auto post = postFromTexts(texts);
            if (!post)
                return tl::unexpected(post.error());
            code = post->code.text.toUpper();
            return DirectoryAct{AddPost{*post}};
        },
        this);
    if (dialog.exec() == QDialog::Accepted) {
        reload();
        choose(code);
    }
}

void PostsTab::edit()
{
    const QStringList chosen = m_table->chosen();
    const Post* post = chosen.size() == 1 ? desk().office().directory().post(PostCode{chosen.first()}) : nullptr;
    if (post == nullptr || !desk().may(acts::changeDirectory))
        return;
    DirectoryDialog dialog(desk(), {post->name, {}, postFields(), postGroups(), textsOf(*post), {QStringLiteral("code")}, tr("&Keep the changes")},
                           changeOf, this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void PostsTab::remove()
{
    const QStringList chosen = m_table->chosen();
    if (chosen.size() != 1)
        return;
    const PostCode code{chosen.first()};
    const QString name = desk().office().directory().postName(code);
    const DirectoryAct act{RemovePost{code}};
    Result<void> done = desk().office().change(act, desk().actor(), true);
    if (done && !mayRemove(tr("Remove the post %1 from the directory?").arg(name)))
        return;
    if (done)
        done = desk().office().change(act, desk().actor());
    if (done)
        desk().say(tr("%1 was removed.").arg(name), Tone::Good);
    else
        desk().say(done.error().message, Tone::Warning);
    reload();
}

} // namespace doithoai
