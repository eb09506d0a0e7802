#include "ui/lists/views_menu.h"

#include "ui/prompter.h"

#include <algorithm>

namespace doithoai {

ViewsMenu::ViewsMenu(Desk& desk, CaseKind kind, QWidget* parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_kind(kind)
{
    setAccessibleName(tr("Views"));
    setToolTipsVisible(true);
}

QString ViewsMenu::settingKey() const
{
    switch (m_kind) {
    case CaseKind::Session:
        return QStringLiteral("filters.sessions");
    case CaseKind::Petition:
        return QStringLiteral("filters.petitions");
    case CaseKind::Escalation:
        return QStringLiteral("filters.escalations");
    case CaseKind::UnitReport:
        break;
    }
    return {};
}

std::vector<KeptView> ViewsMenu::kept() const
{
    return readViews(m_desk.office().settings().value(settingKey()));
}

void ViewsMenu::offer(const ListView& present)
{
    m_present = present;
    clear();
    const auto add = [this](const KeptView& view) {
        // A name that a person gave is no mnemonic.
        QAction* action = addAction(QString(view.name).replace(u'&', QStringLiteral("&&")));
        action->setData(view.name);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view.view, view.name); });
    };
    for (const KeptView& view : builtInViews(m_kind))
        add(view);
    const std::vector<KeptView> own = kept();
    if (!own.empty())
        addSeparator();
    for (const KeptView& view : own)
        add(view);
    addSeparator();
    QAction* keeping = addAction(tr("&Keep what is shown as a view…"));
    keeping->setObjectName(QStringLiteral("keep"));
    keeping->setEnabled(m_desk.may(acts::filter));
    connect(keeping, &QAction::triggered, this, [this] { keep(); });
    QAction* renaming = addAction(tr("&Rename a view…"));
    renaming->setObjectName(QStringLiteral("rename"));
    renaming->setEnabled(m_desk.may(acts::filter) && !own.empty());
    connect(renaming, &QAction::triggered, this, [this] { rename(); });
    QAction* removing = addAction(tr("&Delete a view…"));
    removing->setObjectName(QStringLiteral("remove"));
    removing->setEnabled(m_desk.may(acts::filter) && !own.empty());
    connect(removing, &QAction::triggered, this, [this] { remove(); });
}

bool ViewsMenu::write(const std::vector<KeptView>& views)
{
    const Result<void> written = m_desk.office().changeSetting(settingKey(), writeViews(views), m_desk.actor());
    if (!written)
        m_desk.say(written.error().message, Tone::Bad);
    return written.has_value();
}

void ViewsMenu::keep()
{
    const std::optional<QString> answer = m_desk.prompter().askText(tr("Keep a view"), tr("Name of the view"), {});
    const QString name = answer ? answer->simplified() : QString();
    if (name.isEmpty())
        return;
    std::vector<KeptView> views = kept();
    const auto same = std::ranges::find_if(views, [&](const KeptView& view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (same == views.end()) {
        views.push_back({name, m_present});
    } else {
        if (!m_desk.prompter().confirm({tr("Keep a view"), tr("There is a view “%1” already. Shall this one take its place?").arg(same->name),
                                        {}, tr("&Replace it"), {}}))
            return;
        same->view = m_present;
    }
    if (write(views))
        m_desk.say(tr("The view “%1” is kept.").arg(name), Tone::Good);
}

std::optional<size_t> ViewsMenu::askWhich(const QString& title, const QString& question) const
{
    QStringList names;
    for (const KeptView& view : kept())
        names.append(view.name);
    const std::optional<int> answer = m_desk.prompter().choose(title, question, names);
    return answer && *answer >= 0 && *answer < names.size() ? std::optional(static_cast<size_t>(*answer)) : std::nullopt;
}

void ViewsMenu::rename()
{
    const std::optional<size_t> which = askWhich(tr("Rename a view"), tr("Which view shall have another name?"));
    if (!which)
        return;
    std::vector<KeptView> views = kept();
    const std::optional<QString> name = m_desk.prompter().askText(tr("Rename a view"), tr("Name of the view"), views[*which].name);
    if (!name || name->simplified().isEmpty())
        return;
    const bool isTaken = std::ranges::any_of(views, [&](const KeptView& view) {
        return &view != &views[*which] && view.name.compare(name->simplified(), Qt::CaseInsensitive) == 0;
    });
    if (isTaken) {
        m_desk.say(tr("There is a view of that name already. Nothing was changed."), Tone::Warning);
        return;
    }
    views[*which].name = name->simplified();
    write(views);
}

void ViewsMenu::remove()
{
    const std::optional<size_t> which = askWhich(tr("Delete a view"), tr("Which view shall be deleted? No case is touched."));
    if (!which)
        return;
    std::vector<KeptView> views = kept();
    views.erase(views.begin() + static_cast<std::ptrdiff_t>(*which));
    write(views);
}

} // namespace doithoai
