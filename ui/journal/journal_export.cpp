#include "ui/journal/journal_export.h"

#include "domain/atomic_file.h"
#include "exchange/csv.h"
#include "ui/journal/journal_words.h"
#include "ui/wording.h"

#include <QTimer>
#include <algorithm>
#include <cstddef>

namespace doithoai {

namespace {
constexpr std::size_t entriesAtOnce = 200;
constexpr char utf8Mark[] = "\xEF\xBB\xBF"; // without it a spreadsheet takes the letters for another alphabet
} // namespace

JournalExport::JournalExport(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(&desk)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, [this] { writeFurther(); });
}

JournalExport::~JournalExport()
{
    if (isRunning() && m_desk != nullptr)
        m_desk->say(tr("No table was written: the window was made anew meanwhile. Write the journal as a table once more."), Tone::Warning);
}

bool JournalExport::isRunning() const
{
    return m_timer->isActive();
}

int JournalExport::percent() const
{
    return m_seqs.empty() ? 100 : static_cast<int>(m_next * 100 / m_seqs.size());
}

void JournalExport::begin(const QString& path, const JournalModel& model)
{
    m_path = path;
    m_next = 0;
    m_rows = 0;
    m_left = 0;
    m_seqs.clear();
    m_seqs.reserve(static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        m_seqs.push_back(model.seqAt(row));
    m_table = QByteArray(utf8Mark)
        + csv::row({tr("No."), tr("When"), tr("Who"), tr("Rehearsal"), tr("About"), tr("Change"), tr("Field"), tr("Before"), tr("After")});
    m_timer->start();
}

void JournalExport::stop()
{
    m_timer->stop();
    m_table.clear();
    m_seqs.clear();
}

void JournalExport::writeFurther()
{
    const EditorWorld world = worldOf(*m_desk);
    const std::size_t end = std::min(m_next + entriesAtOnce, m_seqs.size());
    const std::vector<qint64> wanted(m_seqs.begin() + static_cast<std::ptrdiff_t>(m_next), m_seqs.begin() + static_cast<std::ptrdiff_t>(end));
    m_next = end;
    const Result<std::vector<JournalEntry>> read = journalEntries(m_desk->office(), wanted);
    if (!read) {
        stop();
        Q_EMIT ended(tl::unexpected(read.error()), 0);
        return;
    }
    for (const qint64 seq : wanted) {
        const auto entry = std::ranges::find(*read, seq, &JournalEntry::seq);
        if (entry == read->end()) {
            ++m_left;
            continue;
        }
        const QStringList head = {QString::number(entry->seq),       momentWords(entry->at),
                                  entry->by,                         entry->isRehearsal ? tr("yes") : QString(),
                                  subjectWords(*entry, world),       changeWords(*entry, world)};
        std::vector<ChangedField> fields = changedFields(*entry, world);
        if (fields.empty())
            fields.push_back({});
        for (const ChangedField& field : fields) {
            m_table += csv::row(head + QStringList{field.label, field.before, field.after});
            ++m_rows;
        }
    }
    Q_EMIT moved();
    if (m_next < m_seqs.size())
        return;
    const Result<void> written = atomicWrite(m_path, m_table);
    stop();
    Q_EMIT ended(written ? Result<int>(m_rows) : Result<int>(tl::unexpected(written.error())), m_left);
}

} // namespace doithoai
