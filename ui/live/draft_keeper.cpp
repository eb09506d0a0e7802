#include "ui/live/draft_keeper.h"

#include <QFileInfo>
#include <QTimer>

namespace doithoai {

namespace {
constexpr int afterKey = 600;      ///< ms; with the writing itself it stays under a second
constexpr int afterTrouble = 2000; ///< ms
} // namespace

DraftKeeper::DraftKeeper(Desk& desk, const LiveNotes& notes, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_notes(notes)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { keepNow(); });
}

void DraftKeeper::changed()
{
    // From the first key, not from the last: who types without a pause is kept too.
    if (!m_timer->isActive())
        m_timer->start(afterKey);
}

void DraftKeeper::keepNow()
{
    m_timer->stop();
    if (!m_desk.may(acts::speakingOrder) || m_notes.session().isEmpty())
        return;
    QString sentence = fileTrouble();
    if (sentence.isEmpty()) {
        const Draft draft = m_notes.draft();
        const Result<void> done = m_notes.isEmpty() ? dropDraft(m_desk.office(), draft.place, m_desk.actor())
                                                    : keepDraft(m_desk.office(), draft, m_desk.actor());
        if (!done)
            sentence = done.error().message;
    }
    setTrouble(sentence);
    if (sentence.isEmpty())
        Q_EMIT kept(QTime::currentTime());
    else
        m_timer->start(afterTrouble);
}

/// SQLite goes on writing into a file that was removed: the words would be gone with it.
QString DraftKeeper::fileTrouble() const
{
    const QString path = m_desk.office().file().path();
    if (QFileInfo::exists(path))
        return {};
    return tr("The file %1 is no longer where it was. Put it back, or copy what is typed here elsewhere before closing.").arg(path);
}

void DraftKeeper::setTrouble(const QString& sentence)
{
    if (sentence == m_trouble)
        return;
    m_trouble = sentence;
    Q_EMIT troubleChanged(m_trouble);
}

} // namespace doithoai
