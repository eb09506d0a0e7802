#pragma once

#include "services/backups.h"
#include "services/worklist.h"
#include "ui/screen.h"

class QBoxLayout;
class QScrollArea;
class QLabel;
class QVBoxLayout;

namespace doithoai {

class WorkCard;

/// Việc hôm nay: what must be done, most pressing first, each a click from the list behind it.
class TodayScreen : public Screen {
    Q_OBJECT

public:
    explicit TodayScreen(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void takeFocus() override;

    /// Counts anew for the navigation alone, where another screen stands.
    void recount();

    const Worklist& work() const { return m_work; }
    QList<WorkCard*> cards() const { return m_cards; } ///< in the order of the keys
    /// What the navigation shows beside this screen.
    int pressing() const { return m_pressing; }
    const OpenCases& open() const { return m_open; }
    void backUp(); ///< beside the window's work; says how it ended

Q_SIGNALS:
    void counted(); ///< the numbers for the navigation are new
    void backedUp(); ///< the last backup is a new one

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<Worklist> makeWork();
    void count(const Worklist& work);
    void show(const Worklist& work);
    void addCalm();
    void addRegulationMissing();
    void addCard(const WorkItem& item, bool isMain);
    QWidget* makeDutyCard();
    void arrange();

    Worklist m_work;
    int m_pressing = 0;
    OpenCases m_open;
    QLabel* m_title;
    QLabel* m_line;
    QBoxLayout* m_panes;
    QScrollArea* m_scroll;
    QWidget* m_side;
    QVBoxLayout* m_mainColumn;
    QVBoxLayout* m_sideColumn;
    QList<WorkCard*> m_cards;
    BackupRun* m_backup;
};

} // namespace doithoai
