#include "ui/main_window.h"

#include "domain/dates.h"
#include "services/copies.h"
#include "services/file_check.h"
#include "ui/event_dialog.h"
#include "ui/live/live_notes.h"
#include "ui/live/live_screen.h"
#include "ui/papers/papers_screen.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/brought_back.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/status_line.h"
#include "ui/typed_words.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QStackedWidget>

namespace doithoai {

// What was typed is not lost: a copy where the file is gone, what was left unfinished, what still waits when the window closes.

void MainWindow::sayWhere(const QString& what)
{
    offer(what + u' ' + tr("Nothing can be saved into it now. All that was saved is still whole in the program: save a copy before you close it."),
          Tone::Bad, tr("Save a copy…"), [this] { saveCopy(); });
}

void MainWindow::saveCopy()
{
    const std::optional<QString> path = m_desk.prompter().fileToSave(tr("Save a copy"), m_desk.office().file().path(), tr("Case files (*.doithoai)"));
    if (!path)
        return;
    const Result<void> done = doithoai::saveCopy(m_desk.office(), *path);
    const QStringList missing = unsaved();
    if (done && missing.isEmpty())
        say(tr("A whole copy was written to %1 and checked. Close the program and open that file.").arg(*path), Tone::Good);
    else if (done)
        say(tr("A copy of all that was saved was written to %1 and checked. What was typed since is not in it: %2. Copy these words before you close.").arg(*path, missing.join(QStringLiteral("; "))),
            Tone::Warning);
    else
        offer(done.error().message, Tone::Bad, tr("Save a copy…"), [this] { saveCopy(); });
}

void MainWindow::tellFullerBackup()
{
    const std::optional<Backup> fuller = fullerBackup(m_desk.office().file());
    if (!fuller)
        return;
    offer(tr("The backup of %1 holds entries that this file does not have: an older copy may have been put in its place. That backup is kept. Look before you go on working.")
              .arg(dates::onScreen(fuller->at)),
          Tone::Bad, tr("Show the backups…"), [this] { showBackups(); });
}

void MainWindow::tellBroughtBack()
{
    const Result<std::vector<Draft>> drafts = draftsOf(m_desk.office());
    if (!drafts || drafts->empty() || !m_desk.mayWrite())
        return;
    QStringList names;
    for (const Draft& draft : *drafts)
        names.append(draftWords(draft));
    offer(tr("Typed and not finished yet: %1.").arg(names.join(QStringLiteral("; "))), Tone::Info,
          tr("Go there"), [this, draft = drafts->front()] { goTo(draft); });
}

void MainWindow::goTo(const Draft& draft)
{
    const DraftPlace place = readDraftPlace(draft.place);
    switch (place.kind) {
    case DraftPlace::Kind::Live:
        openLive(place.codes.value(0));
        break;
    case DraftPlace::Kind::Event:
        if (const auto known = m_desk.office().resolve(place.codes.value(0))) {
            openCase(known->kind, known->code);
            runEvent(m_desk, known->kind, place.codes, place.event, this);
        }
        break;
    case DraftPlace::Kind::Add:
        addNew(place.added);
        break;
    case DraftPlace::Kind::Register:
        showScreen(Place::Papers);
        static_cast<PapersScreen*>(screen(Place::Papers))->addToRegister(place.isIncoming);
        break;
    case DraftPlace::Kind::Other:
        break;
    }
}

std::optional<Draft> MainWindow::leftLive(const QString& session) const
{
    const auto there = m_desk.office().session(SessionCode{session});
    if (!there || LiveScreen::takes(there->session.state) || !m_desk.may(acts::speakingOrder))
        return std::nullopt;
    return draftAt(m_desk.office(), LiveNotes::placeOf(there->session.code.text)).value_or(std::nullopt);
}

void MainWindow::askWhatBecomesOf(const Draft& draft)
{
    const QString session = readDraftPlace(draft.place).codes.value(0);
    const QString words = LiveNotes::from(session, draft).inWords();
    constexpr qsizetype shown = 600;
    const QString some = words.size() > shown ? words.left(shown) + u'…' : words;
    const std::optional<int> answer = m_desk.prompter().choose(
        tr("Words typed live"),
        tr("Nothing can be written live in %1 any more, and these words that were typed there became no act. Copy what is still needed, then throw them away.").arg(session)
            + QStringLiteral("\n\n") + some,
        {tr("C&opy the words"), tr("&Throw them away")});
    if (answer == 0) {
        QGuiApplication::clipboard()->setText(words);
        say(tr("The words were copied: they can be pasted now. They are kept until you throw them away."), Tone::Good);
    }
    if (answer != 1)
        return;
    if (const Result<void> dropped = dropDraft(m_desk.office(), draft.place, m_desk.actor()); !dropped)
        return say(dropped.error().message, Tone::Bad);
    say(tr("The words were thrown away."), Tone::Good);
    tellBroughtBack();
}

void MainWindow::forgetLive()
{
    if (m_live == nullptr || m_whole->currentWidget() == m_live)
        return;
    m_live->forget();
    m_whole->removeWidget(m_live);
    std::exchange(m_live, nullptr)->deleteLater();
}

void MainWindow::flush()
{
    if (m_live != nullptr)
        m_live->flush();
    for (TypedWords* words : typedWords())
        words->flush();
}

/// Of the fields that stand now; those of a window that was built anew may still wait for their end.
QList<TypedWords*> MainWindow::typedWords() const
{
    return m_whole != nullptr ? m_whole->findChildren<TypedWords*>() : QList<TypedWords*>();
}

void MainWindow::showKept()
{
    const bool isKept = m_watch->isThere() && unsaved().isEmpty();
    m_status->showKept(isKept ? StatusLine::Kept::JustNow : StatusLine::Kept::NotNow);
}

QStringList MainWindow::unsaved() const
{
    QStringList names = m_live != nullptr ? m_live->unsaved() : QStringList();
    for (const TypedWords* words : typedWords())
        names += words->unsaved();
    return names;
}

QStringList MainWindow::refused() const
{
    QStringList names;
    for (const TypedWords* words : typedWords())
        names += words->refused();
    return names;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    flush();
    const QStringList unsaved = this->unsaved();
    const QStringList refused = this->refused();
    if (!unsaved.isEmpty() || !refused.isEmpty()) {
        QStringList said;
        if (!unsaved.isEmpty())
            said.append(tr("The file does not take what was typed here: %1.").arg(unsaved.join(QStringLiteral("; "))));
        if (!refused.isEmpty())
            said.append(tr("Refused, and so not saved: %1.").arg(refused.join(QStringLiteral("; "))));
        const QString advice = unsaved.isEmpty() ? tr("When you close now, these words are lost. Stay to mend them in their field.")
                                                 : tr("When you close now, these words are lost. Stay, copy them elsewhere, put the file back in its place or make room on the disk.");
        if (!m_desk.prompter().confirm({tr("Something is not saved"), said.join(u'\n'), advice, tr("Close &all the same"), tr("&Stay")})) {
            event->ignore();
            return;
        }
    }
    view::rememberPlace(*this);
    QMainWindow::closeEvent(event);
}

} // namespace doithoai
