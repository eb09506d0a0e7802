#pragma once

#include "ui/screen.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace doithoai {

class Card;
class FilterField;
class RowTable;
struct DutyRow;

/// The duty of Đ.11 by post and year, in lượt: two done, one done, none yet; what is planned; and what can still lawfully
/// be held until 31 December. Beside it the sessions of the post that is chosen.
class DutyScreen : public Screen {
    Q_OBJECT

public:
    explicit DutyScreen(Desk& desk, QWidget* parent = nullptr);
    void reload() override;
    QLineEdit* filterField() const override;
    void takeFocus() override;
    RowTable* table() const { return m_table; }
    RowTable* sessions() const { return m_sessions; } ///< of the post that is chosen
    QComboBox* year() const { return m_year; }
    QLabel* summary() const { return m_summary; }
    QLabel* outlook() const { return m_outlook; }

private:
    struct YearSession {
        Session session;
        bool isHeld = false;
        bool isAhead = false;
    };
    bool readSessions(int year);
    void showOutlook(int year);
    QString partsOf(const DutyRow& duty) const; ///< of those by the head: how many co-chaired, how many by an acting one
    void showSessionsOf(const QString& post);

    void showPapers(); ///< the leader's sheet

    FilterField* m_field;
    QPushButton* m_papers;
    QComboBox* m_year;
    QLabel* m_summary;
    QLabel* m_outlook;
    RowTable* m_table;
    RowTable* m_sessions;
    Card* m_sessionsCard;
    std::vector<YearSession> m_ofYear;
};

} // namespace doithoai
