#include "ui/backups/backups_dialog.h"

#include "domain/dates.h"
#include "services/file_check.h"
#include "services/replacing.h"
#include "ui/prompter.h"
#include "ui/settings/view_settings.h"
#include "ui/screen.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QThread>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int problemsShown = 6;
constexpr int leastTable = 140; // pixels: the heading and two backups

QString foundWords(const Rehearsal& found)
{
    return BackupsDialog::tr("Sessions: %1 · petitions: %2 · dossiers for the superior: %3 · signed and issued papers: %4 · journal rows: %5.")
        .arg(found.sessions).arg(found.petitions).arg(found.escalations).arg(found.papers).arg(found.journalRows);
}

QString problemWords(const std::vector<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        if (lines.size() == problemsShown) {
            lines.append(BackupsDialog::tr("… and %1 more.").arg(problems.size() - problemsShown));
            break;
        }
        lines.append(QStringLiteral("%1: %2").arg(problem.where, problem.message));
    }
    return lines.join(u'\n');
}

} // namespace

BackupsDialog::BackupsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_run(new BackupRun(this))
    , m_place(makeLabel({}, "small", Wrap::Yes))
    , m_outcome(makeLabel({}, nullptr, Wrap::Yes))
    , m_make(makeButton(tr("&Back up now"), "primary"))
    , m_try(makeButton(tr("&Try it out")))
    , m_restore(makeButton(tr("B&ring it back…")))
    , m_check(makeButton(tr("Chec&k the file")))
{
    setWindowTitle(tr("The file and its backups"));
    setAccessibleName(windowTitle());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, Theme::margin);
    outer->setSpacing(Theme::gap);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(makePageHead(windowTitle(), QDir::toNativeSeparators(desk.office().file().path())));
    column->addWidget(makeLabel(tr("A backup is made when the program closes and before a table is taken in. The newest of each of 7 days, 8 weeks "
                                   "and 24 months is kept."),
                                "muted", Wrap::Yes));
    m_table = new RowTable(tr("Backups"), new RowModel({tr("Made at"), tr("Where"), tr("Size"), tr("State")}), 1, {170, 240, 100, 130},
                           RowTable::Choose::One, new EmptyState(tr("There is no backup yet"), tr("Press “Back up now”.")));
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    card->setMinimumHeight(leastTable);
    column->addWidget(card, 1);
    auto* place = new QHBoxLayout;
    QPushButton* choose = makeButton(tr("&Second place…"));
    choose->setObjectName(QStringLiteral("secondPlace"));
    place->addWidget(m_place, 1);
    place->addWidget(choose);
    column->addLayout(place);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->hide();
    m_outcome->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    outer->addWidget(makeScrollingPage(inner), 1);
    outer->addWidget(m_outcome);
    outer->addLayout(makeButtons());
    connect(choose, &QPushButton::clicked, this, [this] { choosePlace(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { offer(); });
    connect(m_run, &BackupRun::done, this, [this](const Backup& backup) {
        reload();
        m_table->choose(backup.path);
        if (backup.doubt.isEmpty())
            say(tr("The backup is made and verified."), Tone::Good);
        else
            say(backup.doubt, Tone::Bad);
        Q_EMIT backedUp();
    });
    connect(m_run, &BackupRun::failed, this, [this](const Error& error) {
        reload();
        say(tr("No backup was made; the file itself is as it was.") + u' ' + error.message, Tone::Bad);
    });
    connect(m_run, &BackupRun::secondFailed, this, [this](const Error& error) {
        say(tr("The backup is made beside the file, but not in the second place.") + u' ' + error.message, Tone::Warning);
    });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(820, room.width() - 20), std::min(640, room.height() - 20));
    reload();
    m_table->view()->setFocus();
}

BackupsDialog::~BackupsDialog()
{
    if (m_thread != nullptr) {
        m_thread->wait();
        delete m_thread;
    }
}

QHBoxLayout* BackupsDialog::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    const std::pair<QPushButton*, const char*> buttons[] = {
        {m_check, "check"}, {m_try, "try"}, {m_restore, "restore"}, {m_make, "make"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    }
    row->insertStretch(1, 1);
    connect(m_make, &QPushButton::clicked, this, [this] { makeOne(); });
    connect(m_try, &QPushButton::clicked, this, [this] { tryOut(); });
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(); });
    connect(m_check, &QPushButton::clicked, this, [this] { check(); });
    return row;
}

void BackupsDialog::reload()
{
    const QString file = m_desk.office().file().path();
    const QString second = view::secondPlace();
    std::vector<ListRow> rows;
    const auto addRows = [&](const QString& folder, const QString& where) {
        for (const Backup& backup : backupsOf(file, folder)) {
            const ListCell state = !isWholeBackup(backup.path) ? ListCell{tr("cut off"), Tone::Bad, 1, false}
                : isAhead(backup, QDateTime::currentDateTime()) ? ListCell{tr("dated ahead"), Tone::Warning, 2, false}
                                                                : ListCell{tr("whole"), Tone::Good, 0, false};
            ListRow row;
            row.code = backup.path;
            row.cells = {{dates::onScreen(backup.at), {}, backup.at.toSecsSinceEpoch(), false},
                         {where, {}, {}, true},
                         {sizeWords(QFileInfo(backup.path).size()), {}, QFileInfo(backup.path).size(), true},
                         state};
            rows.push_back(std::move(row));
        }
    };
    addRows({}, tr("beside the file"));
    if (!second.isEmpty())
        addRows(second, QDir::toNativeSeparators(second));
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const ListRow& row) { return row.cells.front().order.toLongLong(); });
    m_table->model()->setRows(std::move(rows));
    if (second.isEmpty())
        m_place->setText(tr("No second place is chosen. A stick that lies elsewhere survives what the machine does not."));
    else if (QFileInfo(second).isDir())
        m_place->setText(tr("Each backup goes to %1 as well.").arg(QDir::toNativeSeparators(second)));
    else
        m_place->setText(tr("The second place %1 is not there. Plug the stick in: the program asks for it when it comes back.")
                             .arg(QDir::toNativeSeparators(second)));
    offer();
}

QString BackupsDialog::chosen() const
{
    return m_table->chosen().value(0);
}

void BackupsDialog::offer()
{
    const bool isBusy = m_thread != nullptr || m_run->isRunning();
    m_try->setEnabled(!isBusy && !chosen().isEmpty());
    m_restore->setEnabled(!isBusy && !chosen().isEmpty() && m_desk.may(acts::restore));
    m_make->setEnabled(!isBusy);
    m_check->setEnabled(!isBusy);
}

void BackupsDialog::say(const QString& sentence, Tone tone)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
    m_outcome->setStyleSheet(QStringLiteral("QLabel { color: %1; }").arg(Theme::current().tone(tone).text.name()));
}

/// By its name another file would be copied or checked, and called good.
bool BackupsDialog::isInItsPlace()
{
    const Result<void> there = m_desk.office().file().isInItsPlace();
    if (!there)
        say(there.error().message, Tone::Bad);
    return there.has_value();
}

void BackupsDialog::makeOne()
{
    if (!isInItsPlace())
        return;
    if (m_run->start(m_desk.office().file().path(), view::secondPlace()))
        say(tr("A backup is being made …"), Tone::Info);
    offer();
}

void BackupsDialog::work(const QString& what, std::function<Result<Rehearsal>()> job, std::function<void(const Result<Rehearsal>&)> tell)
{
    say(what, Tone::Info);
    auto outcome = std::make_shared<Result<Rehearsal>>(fail(Trouble::Storage, {}));
    m_thread = QThread::create([job = std::move(job), outcome] { *outcome = job(); });
    connect(m_thread, &QThread::finished, this, [this, outcome, tell = std::move(tell)] {
        std::exchange(m_thread, nullptr)->deleteLater();
        tell(*outcome);
        offer();
    });
    m_thread->start(QThread::LowPriority);
    offer();
}

void BackupsDialog::tryOut()
{
    work(tr("The backup is being brought back to a place of its own and proven …"), [path = chosen()] { return rehearseRestore(path); },
         [this](const Result<Rehearsal>& found) {
             if (!found)
                 return say(tr("This backup cannot be brought back. Choose another one.") + u' ' + found.error().message, Tone::Bad);
             if (!found->isGood())
                 return say(tr("This backup came back, but it is damaged:") + u'\n' + problemWords(found->problems), Tone::Bad);
             say(tr("This backup is good: all of it came back and was proven.") + u' ' + foundWords(*found), Tone::Good);
         });
}

void BackupsDialog::check()
{
    if (!isInItsPlace())
        return;
    work(tr("The file is being checked …"),
         [path = m_desk.office().file().path()]() -> Result<Rehearsal> {
             // A connection of its own: the window goes on reading over the other one.
             auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
             if (!file)
                 return tl::unexpected(file.error());
             Result<Rehearsal> found = lookThrough(**file);
             if (!found)
                 return found;
             auto missing = checkAgainstBackup(**file);
             if (!missing)
                 return tl::unexpected(missing.error());
             std::ranges::move(*missing, std::back_inserter(found->problems));
             return found;
         },
         [this](const Result<Rehearsal>& found) {
             if (!found)
                 return say(found.error().message, Tone::Bad);
             if (!found->isGood()) {
                 return say(tr("The file is damaged. Choose the newest backup that is good and bring it back; what is in the file now stays beside it.")
                                + u'\n' + problemWords(found->problems),
                            Tone::Bad);
             }
             say(tr("The file is whole: structure, references, steps, journal, papers, attachments and register hold.") + u' ' + foundWords(*found),
                 Tone::Good);
         });
}

void BackupsDialog::restore()
{
    const QString path = chosen();
    const auto replacing = lookAtReplacing(path, m_desk.office().file().path());
    if (!replacing)
        return say(replacing.error().message, Tone::Bad);
    const auto& person = m_desk.office().person();
    if (const auto allowed = mayReplaceFile(*replacing, person ? std::optional(person->roles) : std::nullopt); !allowed)
        return say(allowed.error().message, Tone::Bad);
    const QString more = wordsOf(*replacing);
    const bool isMeant = m_desk.prompter().confirm(
        {tr("Bring a backup back"), tr("Bring back the backup %1?").arg(QFileInfo(path).fileName()),
         tr("What was written after it will not be in the file. The file as it is now is kept beside it, under a dated name.")
             + (more.isEmpty() ? QString() : u'\n' + more),
         tr("&Bring it back"),
         tr("&Stay with the present file")});
    if (!isMeant)
        return;
    m_toRestore = path;
    accept();
}

void BackupsDialog::choosePlace()
{
    const auto folder = m_desk.prompter().folder(tr("The second place for backups"), view::secondPlace());
    if (!folder)
        return;
    view::rememberSecondPlace(*folder);
    reload();
}

void BackupsDialog::closeEvent(QCloseEvent* event)
{
    if (m_thread != nullptr || m_run->isRunning())
        return event->ignore();
    QDialog::closeEvent(event);
}

void BackupsDialog::reject()
{
    if (m_thread == nullptr && !m_run->isRunning())
        QDialog::reject();
}

} // namespace doithoai
