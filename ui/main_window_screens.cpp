#include "ui/main_window.h"

#include "domain/dates.h"
#include "services/backups.h"
#include "ui/backups/backups_dialog.h"
#include "ui/backups/second_place.h"
#include "ui/directory/directory_screen.h"
#include "ui/escalations/escalations_screen.h"
#include "ui/journal/journal_screen.h"
#include "ui/personal/destroy_dialog.h"
#include "ui/personal/finishing.h"
#include "ui/personal/person_dialog.h"
#include "ui/papers/papers_screen.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/plan/plan_screen.h"
#include "ui/reports/duty_screen.h"
#include "ui/reports/report_screen.h"
#include "ui/search_palette.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/today/today_screen.h"

#include <QDir>
#include <QTimer>

namespace doithoai {

namespace {
constexpr int backupTooOldDays = 7;
constexpr int lookAtDayMs = 60'000;
} // namespace

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

void MainWindow::wireScreens(QWidget* page)
{
    auto* palette = new SearchPalette(m_desk, m_top->search(), page);
    for (const Entry& entry : m_screens) {
        const QString name = m_navigation->nameOf(entry.place);
        palette->addCommand(tr("Go to: %1").arg(name), m_navigation->iconOf(entry.place), [this, place = entry.place] { showScreen(place); });
    }
    if (m_desk.mayWrite()) {
        palette->addCommand(tr("Add a dialogue session"), QStringLiteral("plus"), [this] { addNew(CaseKind::Session); });
        palette->addCommand(tr("Receive a petition"), QStringLiteral("plus"), [this] { addNew(CaseKind::Petition); });
        palette->addCommand(tr("Draft a dossier for the superior"), QStringLiteral("plus"), [this] { addNew(CaseKind::Escalation); });
        palette->addCommand(tr("Back up now"), QStringLiteral("backup"), [this] { today()->backUp(); });
    }
    palette->addCommand(tr("The file and its backups"), QStringLiteral("backup"), [this] { showBackups(); });
    palette->addCommand(tr("A person's data: show, correct, erase"), QStringLiteral("search"), [this] {
        flush();
        PersonDialog(m_desk, {}, this).exec();
    });
    palette->addCommand(tr("Destroy old dossiers"), QStringLiteral("journal"), [this] {
        flush();
        DestroyDialog(m_desk, retentionEnds(m_desk.office(), m_desk.today()), this).exec();
    });
    palette->addCommand(tr("Help"), QStringLiteral("help"), [this] { showHelp(); });
    palette->addCommand(tr("Settings"), QStringLiteral("gear"), [this] { showSettings(); });

    connect(today(), &TodayScreen::counted, this, [this] {
        m_navigation->setCount(Place::Today, today()->pressing(), true);
        m_navigation->setCount(Place::Sessions, today()->open().sessions, false);
        m_navigation->setCount(Place::Petitions, today()->open().petitions, false);
        m_navigation->setCount(Place::Escalations, today()->open().escalations, false);
    });
    connect(today(), &TodayScreen::backedUp, this, [this] { showBackup(); });
    connect(m_status, &StatusLine::backupsAsked, this, [this] { showBackups(); });
    showBackup();
}

void MainWindow::watchBackup()
{
    auto* look = new QTimer(this);
    look->setInterval(lookAtDayMs);
    connect(look, &QTimer::timeout, this, [this] {
        // "today 16:05" is yesterday's after midnight.
        if (m_backupShownOn != QDate::currentDate())
            showBackup();
    });
    look->start();
}

void MainWindow::showBackup()
{
    m_backupShownOn = QDate::currentDate();
    const QString file = m_desk.office().file().path();
    const std::optional<Backup> last = lastBackup(file);
    const std::optional<Backup> ahead = backupAhead(file);
    if (!last && ahead) {
        m_status->showBackup(tr("No backup up to today; one is dated ahead: %1. Look at the clock.").arg(dates::onScreen(ahead->at)), Tone::Warning);
        return;
    }
    if (!last) {
        m_status->showBackup(tr("No backup yet"), Tone::Warning);
        return;
    }
    const qint64 days = last->at.date().daysTo(QDate::currentDate());
    const QString time = last->at.time().toString(QStringLiteral("HH:mm"));
    const QString when = days == 0 ? tr("today %1").arg(time) : days == 1 ? tr("yesterday %1").arg(time) : dates::onScreen(last->at);
    if (ahead) {
        m_status->showBackup(tr("Last backup: %1; one is dated ahead: %2. Look at the clock.").arg(when, dates::onScreen(ahead->at)), Tone::Warning);
        return;
    }
    m_status->showBackup(tr("Last backup: %1").arg(when), days > backupTooOldDays ? Tone::Warning : Tone::Neutral);
}

void MainWindow::showBackups()
{
    flush();
    BackupsDialog dialog(m_desk, this);
    connect(&dialog, &BackupsDialog::backedUp, this, [this] { showBackup(); });
    dialog.exec();
    if (dialog.toRestore().isEmpty())
        return;
    m_toRestore = dialog.toRestore();
    if (!close())
        m_toRestore.clear();
}

void MainWindow::watchSecondPlace()
{
    auto* watch = new SecondPlace(m_desk.office().file().path(), this);
    connect(watch, &SecondPlace::cameBack, this, [this, watch](const QString& folder) {
        offer(tr("The second place for backups is here: %1.").arg(QDir::toNativeSeparators(folder)), Tone::Info, tr("&Copy the last backup there"),
              [watch] { watch->copy(); });
    });
    connect(watch, &SecondPlace::copied, this, [this](const QString& path) {
        say(tr("The last backup lies in the second place too: %1").arg(QDir::toNativeSeparators(path)), Tone::Good);
    });
    // What an erasure left is done when the file is opened again, and what it could not reach when the place is back.
    const auto finish = [this] {
        if (!m_desk.mayWrite())
            return;
        const auto finished = finishErasingBeside(m_desk, this);
        const QString words = finished ? wordsOf(*finished) : finished.error().message;
        if (!words.isEmpty() && (!finished || finished->unreachable.isEmpty()))
            say(words, finished && finished->isAll() ? Tone::Good : Tone::Warning);
    };
    QTimer::singleShot(0, this, finish);
    connect(watch, &SecondPlace::isHere, this, finish);
    connect(watch, &SecondPlace::failed, this, [this](const QString& sentence) { say(sentence, Tone::Bad); });
}

TodayScreen* MainWindow::today() const
{
    return static_cast<TodayScreen*>(screen(Place::Today));
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
