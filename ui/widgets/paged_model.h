#pragma once

#include "domain/result.h"
#include "ui/widgets/row_model.h"

#include <functional>
#include <list>
#include <span>
#include <unordered_map>

namespace doithoai {

/// A column of a long list: its stable key (remembered, kept in views), its heading, and whether it is shown at first.
struct ListColumn {
    QString key;
    QString title;
    int width = 110;
    bool isShown = true;
};

/// A long list: rows as numbers, whole rows only for the pages that are looked at.
class PagedModel : public CodedModel {
    Q_OBJECT

public:
    using Read = std::function<Result<std::vector<ListRow>>(std::span<const qint64>)>;
    using Find = std::function<int(const QString&)>;

    /// `read` answers the rows of some numbers, in their order, and tells the person when it cannot; `find` the place of a
    /// code, or −1.
    PagedModel(QList<ListColumn> columns, Read read, Find find, QObject* parent = nullptr);

    void setIds(std::vector<qint64> ids); ///< in the place of those that are there
    const std::vector<qint64>& ids() const { return m_ids; }
    const QList<ListColumn>& columns() const { return m_columns; }
    int columnOf(const QString& key) const; ///< −1 for an unknown key
    /// How many rows were read since the beginning: a long list reads those that are seen.
    int rowsRead() const { return m_rowsRead; }

    QString codeAt(int row) const override;
    int rowOf(const QString& code) const override { return m_find(code); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortAsked(int column, Qt::SortOrder order); ///< −1: as at first

private:
    const ListRow* rowAt(int row) const;

    QList<ListColumn> m_columns;
    Read m_read;
    Find m_find;
    std::vector<qint64> m_ids;
    // The pages that were looked at last, the latest in front.
    struct Page {
        int number;
        std::vector<ListRow> rows;
    };
    mutable std::list<Page> m_pages;
    mutable std::unordered_map<int, std::list<Page>::iterator> m_pageAt;
    mutable int m_rowsRead = 0;
};

} // namespace doithoai
