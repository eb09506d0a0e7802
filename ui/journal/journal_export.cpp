#include "ui/journal/journal_export.h"

#include "domain/atomic_file.h"
#include "exchange/csv.h"
#include "ui/journal/journal_words.h"
#include "ui/wording.h"

#include <QTimer>

namespace doithoai {

namespace {
constexpr int entriesAtOnce = 200;
constexpr char utf8Mark[] = "\xEF\xBB\xBF"; // without it a spreadsheet takes the letters for another alphabet
} // namespace

JournalExport::JournalExport(Desk& desk, const JournalModel& model, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, [this] { writeFurther(); });
}

bool JournalExport::isRunning() const
{
    return m_timer->isActive();
}

int JournalExport::percent() const
{
    return m_count == 0 ? 100 : static_cast<int>(qint64(m_next) * 100 / m_count);
}

void JournalExport::begin(const QString& path)
{
    m_path = path;
    m_next = 0;
    m_rows = 0;
    m_count = m_model.rowCount();
    m_table = QByteArray(utf8Mark)
        + csv::row({tr("No."), tr("When"), tr("Who"), tr("Rehearsal"), tr("About"), tr("Change"), tr("Field"), tr("Before"), tr("After")});
    m_timer->start();
}

void JournalExport::stop()
{
    m_timer->stop();
    m_table.clear();
}

void JournalExport::writeFurther()
{
    const EditorWorld world = worldOf(m_desk);
    for (const int end = std::min(m_next + entriesAtOnce, m_count); m_next < end; ++m_next) {
        const JournalEntry* entry = m_model.entryAt(m_next);
        if (entry == nullptr)
            continue;
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
    if (m_next < m_count)
        return;
    m_timer->stop();
    const Result<void> written = atomicWrite(m_path, m_table);
    m_table.clear();
    Q_EMIT ended(written ? Result<int>(m_rows) : Result<int>(tl::unexpected(written.error())));
}

} // namespace doithoai
