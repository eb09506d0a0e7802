#include "ui/main_window.h"

#include "ui/directory/directory_screen.h"
#include "ui/escalations/escalations_screen.h"
#include "ui/journal/journal_screen.h"
#include "ui/papers/papers_screen.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/plan/plan_screen.h"
#include "ui/reports/duty_screen.h"
#include "ui/reports/report_screen.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/today/today_screen.h"

namespace doithoai {

void MainWindow::addScreens()
{
    addScreen(Place::Today, new TodayScreen(m_desk), tr("Today"), QStringLiteral("today"));
    addScreen(Place::Plan, new PlanScreen(m_desk), tr("Plan"), QStringLiteral("plan"));
    addScreen(Place::Sessions, new SessionsScreen(m_desk), tr("Sessions"), QStringLiteral("session"));
    addScreen(Place::Petitions, new PetitionsScreen(m_desk), tr("Petitions"), QStringLiteral("petition"));
    addScreen(Place::Escalations, new EscalationsScreen(m_desk), tr("To the superior"), QStringLiteral("escalation"));
    addScreen(Place::Duty, new DutyScreen(m_desk), tr("Dialogue duty"), QStringLiteral("duty"));
    addScreen(Place::Reports, new ReportScreen(m_desk), tr("Reports"), QStringLiteral("report"));
    addScreen(Place::Papers, new PapersScreen(m_desk), tr("Papers"), QStringLiteral("paper"));
    addScreen(Place::Directory, new DirectoryScreen(m_desk), tr("Directory"), QStringLiteral("directory"));
    addScreen(Place::Journal, new JournalScreen(m_desk), tr("Journal"), QStringLiteral("journal"));
}

SessionsScreen* MainWindow::sessions() const
{
    return static_cast<SessionsScreen*>(screen(Place::Sessions));
}

PetitionsScreen* MainWindow::petitions() const
{
    return static_cast<PetitionsScreen*>(screen(Place::Petitions));
}

EscalationsScreen* MainWindow::escalations() const
{
    return static_cast<EscalationsScreen*>(screen(Place::Escalations));
}

DutyScreen* MainWindow::duty() const
{
    return static_cast<DutyScreen*>(screen(Place::Duty));
}

ReportScreen* MainWindow::reports() const
{
    return static_cast<ReportScreen*>(screen(Place::Reports));
}

} // namespace doithoai
