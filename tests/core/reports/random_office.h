#pragma once

#include "random_rows.h"
#include "support/catch.h"

namespace doithoai::test {

/// An office that chance leads through some years, by the tables of the machines.
class RandomOffice {
public:
    RandomOffice(CaseFile& file, unsigned seed, QDate from, QDate until) : m_file(file), m_rows(file, seed), m_from(from), m_until(until)
    {
        readDirectory();
    }
    RandomYears run(int sessions)
    {
        const int days = int(m_from.daysTo(m_until));
        for (int i = 0; i < sessions; ++i)
            holdSession(m_from.addDays(qint64(i) * days / sessions));
        for (int i = 0; i < sessions / 4; ++i)
            m_loose.push_back(&receive(m_from.addDays(m_rows.below(days)), {}, "submitted"));
        for (MadeCase* petition : m_loose)
            goOn(*petition, 8);
        reportOfUnits();
        return m_rows.write();
    }

private:
    /// A head and a deputy of one body, who may chair.
    struct Chair {
        QByteArray unit, head, deputy;
    };

    static QString s(const char* text) { return QString::fromUtf8(text); }
    static QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }
    void readDirectory();
    void reportOfUnits();

    // Sessions and what comes of them (random_sessions.cpp)
    void holdSession(QDate on);
    bool bringToTheHall(MadeCase& session, QDate& on);
    void afterwards(MadeCase& session, QDate on, std::vector<MadeCase*>& petitions);
    void escalate(MadeCase& session, QDate on, const std::vector<MadeCase*>& petitions);

    // Petitions, one step at a time
    MadeCase& receive(QDate on, const QByteArray& session, const QByteArray& channel);
    void prepare(MadeCase& petition, QDate before);
    void speak(MadeCase& petition, QDate on, QDate recorded);
    void goOn(MadeCase& petition, int most);
    void freeStep(MadeCase& petition, QDate on);
    RowTexts dataOf(const MadeCase& petition, const QString& event, QDate on);
    RowTexts deadline(QDate on);
    bool ends(QDate on) const { return on > m_until; }

    CaseFile& m_file;
    RandomRows m_rows;
    QDate m_from, m_until;
    std::vector<Chair> m_chairs;
    std::vector<QByteArray> m_units;
    std::vector<MadeCase*> m_loose;
};

} // namespace doithoai::test
