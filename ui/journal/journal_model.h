#pragma once

#include "services/journal.h"
#include "ui/desk.h"

#include <QAbstractTableModel>
#include <QCache>

class QTimer;

namespace doithoai {

/// The journal, newest entry first. Without a filter each row is an entry by its number; with one, the entries that fit
/// are gathered bit by bit while the window stays awake. Only the entries that are looked at are read.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, About, Change, Mark, ColumnCount };

    explicit JournalModel(Desk& desk, QObject* parent = nullptr);

    void show(const JournalQuery& query);
    const JournalQuery& query() const { return m_query; }
    void stop(); ///< leaves it at what was found so far
    bool isLooking() const;
    bool isThrough() const { return m_isThrough; } ///< false where it was stopped before the end
    qint64 head() const { return m_head; }
    qint64 reached() const { return m_reached; }
    /// The number of the entry in a row.
    qint64 seqAt(int row) const;
    /// nullptr when it cannot be read.
    const JournalEntry* entryAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void looked(); ///< more was looked through, or all

private:
    void lookFurther();

    Desk& m_desk;
    JournalQuery m_query;
    std::vector<qint64> m_found;
    qint64 m_head = 0;
    qint64 m_reached = 1;
    bool m_isThrough = true;
    QTimer* m_timer;
    mutable QCache<int, std::vector<JournalEntry>> m_pages;
};

} // namespace doithoai
