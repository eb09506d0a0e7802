#include "ui/journal/journal_model.h"

#include "ui/journal/journal_words.h"
#include "ui/wording.h"

#include <QTimer>

namespace doithoai {

namespace {
constexpr int pageSize = 64;
constexpr int pagesKept = 40;
constexpr int rowsAtOnce = 20'000;     ///< about 20 ms over a large journal
constexpr int rowsAtOnceInWords = 2'000; ///< likewise where the words of each are read
} // namespace

JournalModel::JournalModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_timer(new QTimer(this))
    , m_pages(pagesKept)
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, [this] { lookFurther(); });
}

void JournalModel::show(const JournalQuery& query)
{
    beginResetModel();
    m_timer->stop();
    m_pages.clear();
    m_found.clear();
    m_query = query;
    const auto head = journalHead(m_desk.office());
    m_head = head ? *head : 0;
    if (!head)
        m_desk.say(head.error().message, Tone::Bad);
    m_reached = query.isEmpty() ? 1 : m_head + 1;
    m_isThrough = query.isEmpty();
    endResetModel();
    if (!m_isThrough)
        lookFurther();
    Q_EMIT looked();
}

bool JournalModel::isLooking() const
{
    return m_timer->isActive();
}

void JournalModel::stop()
{
    m_timer->stop();
    Q_EMIT looked();
}

void JournalModel::lookFurther()
{
    const auto scan = scanJournal(m_desk.office(), m_query, m_reached, m_query.words.trimmed().isEmpty() ? rowsAtOnce : rowsAtOnceInWords);
    if (!scan) {
        m_timer->stop();
        m_desk.say(scan.error().message, Tone::Bad);
        Q_EMIT looked();
        return;
    }
    m_reached = scan->reached;
    m_isThrough = m_reached <= 1;
    if (!scan->seqs.empty()) {
        const int first = static_cast<int>(m_found.size());
        // The last page may be cut short: it is read anew with what came to it.
        m_pages.remove(first / pageSize);
        beginInsertRows({}, first, first + static_cast<int>(scan->seqs.size()) - 1);
        m_found.insert(m_found.end(), scan->seqs.begin(), scan->seqs.end());
        endInsertRows();
    }
    if (m_isThrough)
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
    Q_EMIT looked();
}

qint64 JournalModel::seqAt(int row) const
{
    return m_query.isEmpty() ? m_head - row : m_found[static_cast<size_t>(row)];
}

const JournalEntry* JournalModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int page = row / pageSize;
    std::vector<JournalEntry>* entries = m_pages.object(page);
    if (entries == nullptr) {
        std::vector<qint64> seqs;
        for (int at = page * pageSize; at < std::min((page + 1) * pageSize, rowCount()); ++at)
            seqs.push_back(seqAt(at));
        auto read = journalEntries(m_desk.office(), seqs);
        if (!read)
            return nullptr;
        entries = new std::vector<JournalEntry>(std::move(*read));
        m_pages.insert(page, entries);
    }
    const auto found = std::ranges::find(*entries, seqAt(row), &JournalEntry::seq);
    return found == entries->end() ? nullptr : &*found;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_query.isEmpty() ? static_cast<int>(m_head) : static_cast<int>(m_found.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ForegroundRole && index.column() != About)
        return Theme::current().muted;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const JournalEntry* entry = entryAt(index.row());
    if (entry == nullptr)
        return {};
    switch (static_cast<Column>(index.column())) {
    case When:
        return momentWords(entry->at);
    case Who:
        return entry->by;
    case About:
        return subjectWords(*entry, worldOf(m_desk));
    case Change:
        return changeWords(*entry, worldOf(m_desk));
    case Mark:
        return entry->isRehearsal ? tr("rehearsal") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList titles = {tr("When"), tr("Who"), tr("About"), tr("Change"), tr("Mark")};
    return titles.value(section);
}

} // namespace doithoai
