#pragma once

#include "ui/desk.h"
#include "ui/help/help_topics.h"

#include <QDialog>

class QListWidget;
class QVBoxLayout;

namespace doithoai {

class StateDiagram;

/// The help (F1): opens on the screen one is in, with the diagram of its state machine and the present state marked.
/// It stands beside the window, so that one reads while one works.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(Desk& desk, QWidget* parent = nullptr);
    /// Shows a topic. `state`: of the case one comes from, in the machine of the topic; empty for none.
    void showTopic(const QString& topic, const QString& state);

    QString topic() const;
    StateDiagram* diagram() const { return m_diagram; }

private:
    void show(const HelpTopic& topic);
    void showWays(CaseKind kind, const QString& state);

    Desk& m_desk;
    std::vector<HelpTopic> m_topics;
    QString m_state;
    QListWidget* m_list;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column;
    StateDiagram* m_diagram = nullptr;
    QWidget* m_ways = nullptr;
    QVBoxLayout* m_waysRoom = nullptr;
};

} // namespace doithoai
