#pragma once

#include "domain/cases.h"
#include "random_years.h"

#include <QByteArray>
#include <QMap>
#include <deque>
#include <random>

namespace doithoai::test {

using RowTexts = QMap<QByteArray, QByteArray>;

/// A case in the making.
struct MadeCase {
    CaseKind kind = CaseKind::Petition;
    qint64 id = 0;
    QString code;
    QString state, before; ///< before: where the last step came from
    RowTexts fields;
    QDate lastOn, lastRecorded;

    QByteArray field(const char* key) const { return fields.value(key); }
};

/// Cases and rows of invented years: every step is looked up in the tables of the machines.
class RandomRows {
public:
    RandomRows(CaseFile& file, unsigned seed);

    int below(int count) { return count > 0 ? int(m_random() % unsigned(count)) : 0; }
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    const auto& oneOf(const List& list)
    {
        return list[below(int(list.size()))];
    }
    /// How many days later something is written down: mostly none, sometimes months.
    int lag() { return chance(85) ? 0 : chance(70) ? 1 + below(3) : below(90); }

    MadeCase& make(CaseKind kind, int year, const QString& event, QDate on, QDate recorded, RowTexts told);
    bool may(const MadeCase& made, const QString& event) const;
    /// Takes a step that the table has; `to` where the table leaves the choice. `recorded`: not before it.
    void step(MadeCase& made, const QString& event, QDate on, QDate recorded, RowTexts told = {}, const QString& to = {},
              const QByteArray& reason = {});
    /// A change of fields; it happens on the day on which it is written down.
    void change(MadeCase& made, QDate on, RowTexts told);
    /// Events that lead out of a state, of petitions, but those that need a session or an escalation.
    QStringList freeEvents(const QString& state) const;

    std::deque<MadeCase>& cases(CaseKind kind) { return m_cases[int(kind)]; }
    /// Puts everything into the file, in the order in which it was written down.
    RandomYears write();

private:
    struct Row {
        CaseKind kind;
        qint64 id;
        QString event, from, to;
        QDate on, recorded;
        QByteArray reason, data;
    };
    void add(const MadeCase& made, const QString& event, const QString& from, QDate on, const QByteArray& reason, const RowTexts& told);
    void writeCases(CaseKind kind, const QString& table, const QStringList& columns);

    CaseFile& m_file;
    std::mt19937 m_random;
    std::array<QMap<QString, QMap<QString, QString>>, 4> m_tables; ///< state → event → where to
    std::array<std::deque<MadeCase>, 4> m_cases;
    std::vector<Row> m_rows;
};

} // namespace doithoai::test
