#pragma once

#include "ui/widgets/field_editor.h"

#include <QHash>
#include <QMap>
#include <QSet>

class QGridLayout;
class QLabel;
class QTimer;

namespace doithoai {

/// Fields of a case in groups, each with its label above its editor and room for what is wrong beneath.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    struct Group {
        QString heading;
        QStringList keys;
    };
    struct Refused {
        QString text;
        QString sentence;
    };
    /// Columns: how many narrow fields stand side by side where there is room.
    FieldForm(const std::vector<FieldSpec>& fields, const std::vector<Group>& groups, const EditorWorld& world,
              QWidget* parent = nullptr);
    ~FieldForm() override;

    /// Puts values into the editors, but not into one that is being typed in. Keys outside `changeable` are read-only.
    void show(const QMap<QString, QString>& values, const QSet<QString>& changeable);
    bool isChangeable(const QString& key) const; ///< as it was shown last

    bool has(const QString& key) const { return m_rows.contains(key); }
    QString text(const QString& key) const;
    QMap<QString, QString> texts() const; ///< of all editors
    void setText(const QString& key, const QString& text);
    void setTrouble(const QString& key, const QString& sentence); ///< empty: none
    void clearTroubles();
    /// What was refused and is not what the case has, by key: the words and why.
    QMap<QString, Refused> refused() const;
    /// The field shows again what the case has; what was refused in it stands beneath with a sentence, and counts no more.
    void giveUp(const QString& key, const QString& sentence);
    /// Another case comes: what is refused goes from the editors, and what it was refused for.
    void leave();
    void focus(const QString& key);
    /// Hides the words above an editor where the page says them already; who cannot see hears them still.
    void setLabelVisible(const QString& key, bool isVisible);
    void setFieldVisible(const QString& key, bool isVisible);
    FieldEditor* editor(const QString& key) const;

    /// Lets the pickers offer what there is by now.
    void offer(const EditorWorld& world);

    /// Gives out at once what is still waiting to be kept.
    void flush();

Q_SIGNALS:
    void edited();                                     ///< while one types
    void kept(const QString& key, const QString& text); ///< a moment after typing, or when a field is left
    void stuck(); ///< a field in which something is refused can be changed no more

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        FieldEditor* editor = nullptr;
        QLabel* name = nullptr;
        QLabel* trouble = nullptr;
        QWidget* box = nullptr;
        FieldSpec spec;
        QString shown; ///< as the case has it, or as it was given out last
        QString stored; ///< as the case has it
        bool isChangeable = true;
        bool isGivenUp = false; ///< its trouble tells of words that it no longer holds
    };
    struct Place {
        QWidget* widget;
        bool isWide;
        QLabel* name = nullptr; ///< above a field
    };
    void alignNames();
    void keep(const QString& key);
    void arrange(int columns);

    QHash<QString, Row> m_rows;
    std::vector<Place> m_places;
    QGridLayout* m_grid;
    QTimer* m_timer;
    QSet<QString> m_waiting;
    int m_columns = 0;
};

} // namespace doithoai
