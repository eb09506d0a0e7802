#include "ui/personal/finishing.h"

#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>
#include <memory>

namespace doithoai {

namespace {

constexpr int showAfterMs = 400; ///< a small file is done before anybody could read the dialog
constexpr int lookEveryMs = 150;
constexpr int percent = 100;

/// A second one while the first is at work would wait for the file and freeze the window.
bool isAtWork = false;

} // namespace

QString wordsOf(const FinishedErasing& finished)
{
    QStringList words;
    if (finished.isRewritten)
        words.append(FinishingDialog::tr("The file is written anew: nothing is left in its unused space."));
    if (!finished.removed.isEmpty()) {
        words.append(FinishingDialog::tr("A new backup is made and verified; %1 older copies that held the words are removed.")
                         .arg(finished.removed.size()));
    }
    if (!finished.cleared.isEmpty())
        words.append(FinishingDialog::tr("Unfinished copies that were left behind are removed: %1.").arg(finished.cleared.size()));
    for (const StaleCopy& copy : finished.left)
        words.append(FinishingDialog::tr("The copy %1 is left: %2").arg(QDir::toNativeSeparators(copy.path), copy.trouble));
    for (const QString& place : finished.unreachable) {
        words.append(FinishingDialog::tr("The backups in %1 cannot be reached now; they are removed when the place is back.")
                         .arg(QDir::toNativeSeparators(place)));
    }
    for (const Error& trouble : finished.troubles)
        words.append(FinishingDialog::tr("Still to be done: %1").arg(trouble.message));
    return words.join(u' ');
}

FinishingDialog::FinishingDialog(const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_size(QFileInfo(file).size())
    , m_what(makeLabel(tr("The file (%1) is written anew, so that nothing of what was erased is left in its unused space …").arg(sizeWords(m_size)), nullptr, Wrap::Yes))
    , m_bar(new QProgressBar)
    , m_later(makeButton(tr("Do it &later")))
{
    setWindowTitle(tr("Finishing the erasure"));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(std::min(520, parent != nullptr ? parent->window()->width() - 40 : 520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(windowTitle(), "title", Wrap::Yes));
    column->addWidget(m_what);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("How far it is"));
    column->addWidget(m_bar);
    column->addWidget(makeLabel(tr("The file can be worked in again when this is done. If the machine is switched off meanwhile nothing is lost: what is left is done when the file is opened again."),
                                "muted", Wrap::Yes));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    m_later->setObjectName(QStringLiteral("later"));
    m_later->setToolTip(plainTip(tr("The erasure itself is done and stays. What is left is done when the file is opened again.")));
    foot->addWidget(m_later);
    column->addLayout(foot);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_isPutOff = true;
        m_later->setEnabled(false);
    });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { look(); });
    timer->start(lookEveryMs);
}

/// The pages are put together first; then the old ones go into the journal beside the file while the new ones take their
/// place: how long that journal has become is how far it is.
void FinishingDialog::look()
{
    const qint64 written = QFileInfo(m_file + QStringLiteral("-journal")).size();
    if (m_size <= 0 || written <= 0)
        return;
    m_later->setEnabled(false);
    m_bar->setRange(0, percent);
    m_bar->setValue(static_cast<int>(std::min<qint64>(percent, written * percent / m_size)));
}

void FinishingDialog::showCopies()
{
    m_later->setEnabled(false);
    m_size = 0;
    m_bar->setRange(0, 0);
    m_what->setText(tr("The file is written anew. A new backup is made and verified, and older copies that hold the words are removed …"));
}

void FinishingDialog::reject()
{
    // Esc and the window's cross: the work goes on, and the dialog with it.
}

Result<FinishedErasing> finishErasingBeside(Desk& desk, QWidget* parent)
{
    FinishedErasing finished;
    if (isAtWork)
        return finished;
    const auto rest = erasingRest(desk.office(), desk.actor());
    if (!rest)
        return tl::unexpected(rest.error());
    if (rest->owed.empty())
        return finished;
    isAtWork = true;
    // What the window put off (showing a case anew) reads the file: it is done before the file is taken.
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    FinishingDialog dialog(rest->file, parent);
    const std::unique_ptr<QThread> thread(QThread::create([&dialog, &rest, &finished] {
        const auto rewrite = [&] {
            auto done = rewriteWholeAt(rest->file, dialog.isPutOff());
            if (done)
                QMetaObject::invokeMethod(&dialog, [&dialog] { dialog.showCopies(); });
            return done;
        };
        finished = workOff(*rest, rewrite, QDateTime::currentDateTime());
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer shows;
    shows.setSingleShot(true);
    QObject::connect(&shows, &QTimer::timeout, &dialog, [&dialog] { dialog.show(); });
    shows.start(showAfterMs);
    // Until the dialog stands there, keys and clicks wait.
    QObject::connect(&shows, &QTimer::timeout, &loop, &QEventLoop::quit);
    thread->start(QThread::LowPriority);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!thread->isFinished())
        loop.exec();
    thread->wait();
    dialog.hide();
    isAtWork = false;
    if (const auto noted = noteWorkedOff(desk.office(), finished, desk.actor()); !noted)
        return tl::unexpected(noted.error());
    return finished;
}

} // namespace doithoai
