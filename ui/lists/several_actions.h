#pragma once

#include "ui/desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace doithoai {

/// What one may do with the cases that are chosen in a list, one or several at once: the steps that all of them may
/// take, and fields that may be changed for all.
class SeveralActions : public QWidget {
    Q_OBJECT

public:
    SeveralActions(Desk& desk, CaseKind kind, QWidget* parent = nullptr);

    /// More than these are not acted on at once.
    static constexpr int mostAtOnce = 200;

    void offer(const QStringList& codes);
    /// Too many are chosen, or none: says so, offers nothing.
    void offerNothing(const QString& why);
    QList<QPushButton*> buttons() const { return m_buttons; }
    QMenu* menu() const { return m_menu; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void clear();
    void addPapers(const QStringList& codes);
    QStringList commonEvents(const QStringList& codes) const;
    QStringList changeableFields(const QStringList& codes) const;

    Desk& m_desk;
    CaseKind m_kind;
    QHBoxLayout* m_line;
    QLabel* m_why;
    QPushButton* m_more;
    QMenu* m_menu;
    QList<QPushButton*> m_buttons;
    QStringList m_codes;
    bool m_isWide = false;
};

} // namespace doithoai
