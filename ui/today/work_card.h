#pragma once

#include "services/worklist.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace doithoai {

/// One thing to be done: what, the cases behind it, and the act that mends it. Takes the keyboard: Enter goes behind it,
/// the arrows go to the card before and after, Tab to its buttons.
class WorkCard : public QFrame {
    Q_OBJECT

public:
    enum class Place { Main, Side };
    WorkCard(const WorkItem& item, Place place, bool mayAct, QWidget* parent = nullptr);

    const WorkItem& item() const { return m_item; }
    QPushButton* actButton() const { return m_act; } ///< nullptr where there is none
    QPushButton* moreButton() const { return m_more; }
    QList<QPushButton*> caseButtons() const { return m_codes; }

Q_SIGNALS:
    /// The act; `at`: of which case, −1 of all.
    void actAsked(int at);
    void caseAsked(int at);
    void listAsked();
    void moveAsked(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void addHead(bool mayAct);
    void addCases(Place place, bool mayAct);

    WorkItem m_item;
    QPushButton* m_act = nullptr;
    QPushButton* m_more = nullptr;
    QList<QPushButton*> m_codes;
};

} // namespace doithoai
