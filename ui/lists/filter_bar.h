#pragma once

#include "ui/desk.h"
#include "ui/lists/list_view.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace doithoai {

class FilterField;
class FlowLayout;

/// What narrows a list: words as one types, quick choices beside them, and a note for everything else, which can be
/// taken away. All of it is cleared at once.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Desk& desk, CaseKind kind, const QString& hint, QWidget* parent = nullptr);

    FilterField* field() const { return m_field; }
    /// The box of a choice: state, unit, sector, due, period; nullptr where the kind has none.
    QComboBox* box(const QString& name) const;
    QPushButton* clearButton() const { return m_clear; }
    /// Buttons that each take one note away.
    QList<QPushButton*> notes() const { return m_notes; }
    void addButton(QPushButton* button); ///< beside the choices

    const ListView& view() const { return m_view; }
    void setView(const ListView& view);
    void clearAll();
    /// Offers the units and words that there are by now.
    void offer();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Box {
        QString name;
        QComboBox* box;
    };
    void addBox(const QString& name, const QString& title);
    void fillBox(const Box& box);
    void take(const QString& name, const QString& key);
    QString given(const QString& name) const;
    void showChoices();
    void showNotes();
    void fold();

    Desk& m_desk;
    CaseKind m_kind;
    ListView m_view;
    FilterField* m_field;
    QWidget* m_choices;
    FlowLayout* m_line;
    QWidget* m_noteLine;
    FlowLayout* m_noteFlow;
    QPushButton* m_fold;
    QPushButton* m_clear;
    QList<Box> m_boxes;
    QList<QPushButton*> m_notes;
};

} // namespace doithoai
