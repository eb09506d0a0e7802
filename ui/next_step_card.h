#pragma once

#include "ui/case_specs.h"
#include "ui/desk.h"
#include "ui/widgets/pieces.h"

class QMenu;

namespace doithoai {

class FindingList;

/// What a case is to do next: what is missing, with its article and a way to mend it; the button, enabled exactly when
/// the workflow allows the step; and everything else that its state has a row for.
class NextStepCard : public Card {
    Q_OBJECT

public:
    explicit NextStepCard(Desk& desk, QWidget* parent = nullptr);
    void show(const CaseSnapshot& snapshot);

    QPushButton* stepButton() const { return m_do; }
    QPushButton* fillButton() const { return m_fill; }
    QMenu* others() const { return m_menu; }
    FindingList* findings() const { return m_findings; }

Q_SIGNALS:
    void fieldWanted(const QString& key);

private:
    void run(const QString& event, const Finding* first = nullptr);
    void fillMenu(const std::vector<NextStep>& steps);

    Desk& m_desk;
    CaseSnapshot m_case;
    QString m_event;
    QLabel* m_summary;
    FindingList* m_findings;
    QPushButton* m_do;
    QPushButton* m_fill;
    QPushButton* m_more;
    QMenu* m_menu;
};

} // namespace doithoai
