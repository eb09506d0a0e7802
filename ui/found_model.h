#pragma once

#include "services/search.h"
#include "ui/place.h"
#include "ui/theme.h"

#include <QAbstractListModel>
#include <functional>

namespace doithoai {

/// The rows of a search: headings of kinds, what was found, the way to the whole list, and what can be done.
class FoundModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class RowKind { Heading, Hit, All, Command };
    struct Command {
        QString words;
        QString iconName;
        std::function<void()> act;
    };
    struct Row {
        RowKind kind = RowKind::Heading;
        QString title;
        QString detail;
        QString chip;
        Tone tone = Tone::Neutral;
        QString iconName;
        Found found;      ///< of a hit
        FoundKind group = FoundKind::Session;
        std::function<void()> act; ///< of a command
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows, const QString& typed);
    const Row& row(int at) const { return m_rows[static_cast<size_t>(at)]; }
    const QString& typed() const { return m_typed; }
    /// The first row that can be opened; -1 when there is none.
    int firstRow() const;
    int nextRow(int from, int by) const; ///< the next that can be opened; `from` when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Row> m_rows;
    QString m_typed;
};

/// The rows for what was found and for the commands that have the typed words.
std::vector<FoundModel::Row> foundRows(const std::vector<FoundGroup>& groups, const std::vector<FoundModel::Command>& commands,
                                       const QString& typed);

/// Where in `text` the typed words stand at the beginning of a word: start and length of each. With `sameMarks` only
/// those that are written as typed.
enum class SameMarks { No, Yes };
std::vector<std::pair<int, int>> foundPlaces(const QString& text, const QString& typed, SameMarks sameMarks = SameMarks::No);

/// The screen whose list shows all of a kind.
Place placeOf(FoundKind kind);

} // namespace doithoai
