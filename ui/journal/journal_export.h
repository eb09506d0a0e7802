#pragma once

#include "ui/journal/journal_model.h"

class QTimer;

namespace doithoai {

/// Writes the entries of the journal that are shown as a table, one row a changed field, bit by bit so that the window
/// stays awake. The file comes whole or not at all.
class JournalExport : public QObject {
    Q_OBJECT

public:
    JournalExport(Desk& desk, const JournalModel& model, QObject* parent = nullptr);

    void begin(const QString& path);
    void stop(); ///< nothing is written
    bool isRunning() const;
    int percent() const;

Q_SIGNALS:
    void moved();
    void ended(const doithoai::Result<int>& rows); ///< how many rows were written

private:
    void writeFurther();

    Desk& m_desk;
    const JournalModel& m_model;
    QTimer* m_timer;
    QString m_path;
    QByteArray m_table;
    int m_next = 0;
    int m_count = 0;
    int m_rows = 0;
};

} // namespace doithoai
