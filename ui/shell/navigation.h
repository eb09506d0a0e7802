#pragma once

#include "ui/place.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doithoai {

/// The column at the left: the screens with what waits in each, and at its foot help and settings. In a narrow window
/// the icons alone stand, each with its name for who asks.
class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addEntry(Place place, const QString& name, const QString& iconName);
    void setCurrent(Place place);
    /// What waits there; 0 shows nothing. `isPressing`: in the colour of what is late.
    void setCount(Place place, int count, bool isPressing);
    void setNarrow(bool isNarrow);
    QPushButton* button(Place place) const;
    QString nameOf(Place place) const;
    QSize minimumSizeHint() const override; ///< the entries at their lowest
    QString iconOf(Place place) const; ///< the name of its icon

Q_SIGNALS:
    void chosen(doithoai::Place place);
    void helpAsked();
    void settingsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Entry;
    void fitHeights();
    QPushButton* makeFoot(const QString& name, const QString& iconName, const QString& keys);

    QVBoxLayout* m_column;
    QVBoxLayout* m_entriesColumn;
    QLabel* m_brand;
    QButtonGroup* m_group;
    QMap<Place, Entry*> m_entries;
    QList<QPushButton*> m_foot;
    bool m_isNarrow = false;
};

} // namespace doithoai
