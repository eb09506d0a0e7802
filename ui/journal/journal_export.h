#pragma once

#include "ui/journal/journal_model.h"

#include <QPointer>

class QTimer;

namespace doithoai {

/// Writes the entries of the journal that are shown as a table, one row a changed field, bit by bit so that the window
/// stays awake. Which entries these are is settled when it begins: what is filtered or written meanwhile changes nothing.
/// The file comes whole or not at all.
class JournalExport : public QObject {
    Q_OBJECT

public:
    explicit JournalExport(Desk& desk, QObject* parent = nullptr);
    ~JournalExport() override; ///< says so, where that breaks it off

    /// Writes what the model shows now.
    void begin(const QString& path, const JournalModel& model);
    void stop(); ///< nothing is written
    bool isRunning() const;
    int percent() const;

Q_SIGNALS:
    void moved();
    /// How many rows were written, and how many of the entries are not in the table since nothing could be read of them.
    void ended(const doithoai::Result<int>& rows, int left);

private:
    void writeFurther();

    QPointer<Desk> m_desk; ///< gone before this where the whole window goes
    QTimer* m_timer;
    QString m_path;
    QByteArray m_table;
    std::vector<qint64> m_seqs; ///< of the entries
    std::size_t m_next = 0;
    int m_rows = 0;
    int m_left = 0;
};

} // namespace doithoai
