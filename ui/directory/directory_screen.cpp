#include "ui/directory/directory_screen.h"

#include "ui/directory/calendar_tab.h"
#include "ui/directory/officials_tab.h"
#include "ui/directory/posts_tab.h"
#include "ui/directory/regulations_tab.h"
#include "ui/directory/units_tab.h"
#include "ui/widgets/row_table.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace doithoai {

DirectoryScreen::DirectoryScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_tabs(new QTabWidget)
    , m_units(new UnitsTab(desk))
    , m_posts(new PostsTab(desk))
    , m_officials(new OfficialsTab(desk))
    , m_calendar(new CalendarTab(desk))
    , m_regulations(new RegulationsTab(desk))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(8);
    column->addWidget(makePageHead(tr("Directory"), tr("Units, posts and officials with their days, the working calendar, the regulations.")));
    m_tabs->setAccessibleName(tr("Parts of the directory"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the directory"));
    m_tabs->addTab(m_units, tr("Units"));
    m_tabs->addTab(m_posts, tr("Posts"));
    m_tabs->addTab(m_officials, tr("Officials"));
    m_tabs->addTab(m_calendar, tr("Working calendar"));
    m_tabs->addTab(m_regulations, tr("Regulations"));
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { present()->reload(); });
}

DirectoryTab* DirectoryScreen::present() const
{
    return static_cast<DirectoryTab*>(m_tabs->currentWidget());
}

void DirectoryScreen::reload()
{
    present()->reload();
}

QLineEdit* DirectoryScreen::filterField() const
{
    return present()->filterField();
}

void DirectoryScreen::takeFocus()
{
    present()->takeFocus();
}

bool DirectoryScreen::canAdd() const
{
    return present()->canAdd();
}

void DirectoryScreen::addNew()
{
    present()->addNew();
}

void DirectoryScreen::showFiltered(const ListFilter& filter)
{
    DirectoryTab* shown = present();
    if (!filter.unit.isEmpty() || filter.state == QLatin1String("unit"))
        shown = m_units;
    if (filter.state == QLatin1String("post"))
        shown = m_posts;
    if (filter.state == QLatin1String("official"))
        shown = m_officials;
    if (filter.state == QLatin1String("calendar"))
        shown = m_calendar;
    m_tabs->setCurrentWidget(shown);
    shown->reload();
    if (QLineEdit* field = shown->filterField())
        field->setText(filter.search);
    const QString sought = filter.unit.isEmpty() ? filter.search : filter.unit;
    if (filter.state == QLatin1String("calendar") && filter.from.isValid())
        shown->choose(filter.from.toString(Qt::ISODate));
    else if (!sought.isEmpty())
        shown->choose(sought);
}

} // namespace doithoai
