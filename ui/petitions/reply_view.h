#pragma once

#include "ui/case_specs.h"
#include "ui/desk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace doithoai {

class Facts;

/// The drafted reply and the agreed one side by side, what was said and written since, and the history: what was
/// drafted, sent back and agreed, when, by whom and why (Đ.8.1, Đ.9.2).
class ReplyView : public QWidget {
    Q_OBJECT

public:
    explicit ReplyView(Desk& desk, QWidget* parent = nullptr);
    void show(const PetitionCase& petition, const CaseSnapshot& snapshot);
    /// The place where a field is shown; nullptr where it is not.
    QWidget* placeOf(const QString& key) const;
    /// In one line, for the closed block.
    QString summary() const { return m_summary; }
    bool hasHistory() const { return m_hasHistory; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Desk& m_desk;
    QBoxLayout* m_sides;
    QLabel* m_draft;
    QLabel* m_draftNote;
    QLabel* m_agreed;
    QLabel* m_agreedNote;
    Facts* m_said;
    QLabel* m_historyHeading;
    QVBoxLayout* m_history;
    QString m_summary;
    bool m_hasHistory = false;
};

} // namespace doithoai
