#pragma once

#include "ui/desk.h"
#include "ui/found_model.h"

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace doithoai {

/// Beneath the field of the top bar: what the typed words find in the whole office, and what can be done. The keyboard
/// stays in the field: up, down, Enter, Esc.
class SearchPalette : public QFrame {
    Q_OBJECT

public:
    /// Lies over `parent`, under the field. The field's words are never taken away from it.
    SearchPalette(Desk& desk, QLineEdit* field, QWidget* parent);

    /// Something that can be done, found by its words: going to a screen, adding a case, a backup.
    void addCommand(const QString& words, const QString& iconName, std::function<void()> act);

    QListView* view() const { return m_view; }
    FoundModel* model() const { return m_model; }
    /// Looks at once for what stands in the field.
    void look();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    void step(int by);
    void open(const QModelIndex& index);
    void place();

    Desk& m_desk;
    QLineEdit* m_field;
    QListView* m_view;
    FoundModel* m_model;
    QLabel* m_nothing;
    QTimer* m_timer;
    std::vector<FoundModel::Command> m_commands;
};

} // namespace doithoai
