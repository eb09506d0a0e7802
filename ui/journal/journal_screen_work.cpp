// What the journal does beside being read: it writes a table and has the file proven, each as long as it takes.
#include "ui/journal/journal_screen.h"

#include "services/file_check.h"
#include "ui/journal/journal_export.h"
#include "ui/journal/journal_model.h"
#include "ui/language.h"
#include "ui/prompter.h"

#include <QThread>

namespace doithoai {

namespace {
constexpr std::size_t shownProblems = 5;
} // namespace

void JournalScreen::exportShown()
{
    const auto path = desk().prompter().fileToSave(tr("Write the journal as a table"), QStringLiteral("nhat-ky.csv"), tr("Tables (*.csv)"));
    if (!path)
        return;
    m_exporting->begin(*path, *m_model);
    showState();
}

void JournalScreen::stopWork()
{
    if (m_exporting->isRunning()) {
        m_exporting->stop();
        desk().say(tr("Stopped: no table was written."), Tone::Info);
    } else {
        m_model->stop();
    }
    showState();
}

void JournalScreen::check()
{
    // The whole journal is hashed anew: that takes seconds over a million entries, so the window does not wait for it.
    auto answer = std::make_shared<Result<std::vector<Problem>>>();
    auto advice = std::make_shared<QString>();
    m_checking = QThread::create([answer, advice, path = desk().office().file().path()] {
        *answer = checkFileAt(path);
        if (*answer && !(*answer)->empty())
            *advice = adviceOnDamage(path);
    });
    connect(m_checking, &QThread::finished, this, [this, answer, advice] {
        m_checking->wait();
        m_checking->deleteLater();
        m_checking = nullptr;
        showVerdict(*answer, *advice);
        showState();
    });
    m_verdict->hide();
    showState();
    m_checking->start();
}

void JournalScreen::showVerdict(const Result<std::vector<Problem>>& problems, const QString& advice)
{
    QString words;
    Tone tone = Tone::Good;
    if (!problems) {
        words = problems.error().message;
        tone = Tone::Bad;
    } else if (problems->empty()) {
        words = tr("All is well: the chain of %1 entries holds, every row is what the journal says, every signed paper is as it was signed.")
                    .arg(countWords(m_model->head()));
    } else {
        tone = Tone::Bad;
        words = tr("%1 faults were found.").arg(countWords(qint64(problems->size()))) + u' ' + advice;
        for (std::size_t i = 0; i < std::min(problems->size(), shownProblems); ++i)
            words += QStringLiteral("\n· ") + (*problems)[i].where + QStringLiteral(": ") + (*problems)[i].message;
    }
    const ToneColours c = Theme::current().tone(tone);
    m_verdict->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 6px 10px; }")
                                 .arg(c.background.name(), c.text.name(), c.border.name()));
    m_verdict->setText(words);
    m_verdict->show();
}

} // namespace doithoai
