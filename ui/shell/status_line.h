#pragma once

#include "ui/desk.h"

#include <QStatusBar>

class QLabel;
class QMenu;
class QPushButton;

namespace doithoai {

/// The foot of the window: the file, who works, that what was typed is kept, and when the last backup was.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);
    enum class Kept { JustNow, NotNow };
    /// Whether what was typed is in the file.
    void showKept(Kept kept);
    void showPerson(); ///< who works
    void showBackup(const QString& words, Tone tone);

Q_SIGNALS:
    void backupsAsked();
    void peopleAsked();
    void lockAsked();
    void passwordAsked();

private:
    Desk& m_desk;
    QPushButton* m_person; ///< opens what concerns the people who work with the file
    QMenu* m_people;
    QLabel* m_saved;
    QPushButton* m_backup; ///< opens what can be done with backups
};

} // namespace doithoai
