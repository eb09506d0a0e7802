#pragma once

#include "domain/cases.h"
#include "ui/case_specs.h"
#include "ui/desk.h"
#include "ui/widgets/pieces.h"

namespace doithoai {

/// The clock of an escalation: when an answer is expected, for how long the superior has said nothing, how often it was
/// asked, and the button that asks again (Đ.7).
class SuperiorClock : public Card {
    Q_OBJECT

public:
    explicit SuperiorClock(Desk& desk, QWidget* parent = nullptr);
    void show(const EscalationCase& escalation);
    QPushButton* askButton() const { return m_ask; }

    /// Working days since the dossier went up or the superior last said something; nothing where nobody waits.
    static std::optional<int> silence(const EscalationCase& escalation, const WorkCalendar& calendar, QDate today);

private:
    Desk& m_desk;
    QString m_code;
    Chip* m_silent;
    QLabel* m_words;
    QPushButton* m_ask;
};

/// What went between the office and its superior: receipts, forwards, what was asked for, decisions, who was told.
class SuperiorWords : public QWidget {
    Q_OBJECT

public:
    explicit SuperiorWords(Desk& desk, QWidget* parent = nullptr);
    void show(const CaseSnapshot& snapshot);
    bool isEmpty() const { return m_isEmpty; }

private:
    Desk& m_desk;
    QVBoxLayout* m_rows;
    bool m_isEmpty = true;
};

} // namespace doithoai
