#pragma once

#include "ui/desk.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace doithoai {

/// The foot of the window: the file, who works, that what was typed is kept, and when the last backup was.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);
    /// Something was saved just now.
    void showSaved();
    void showPerson(); ///< who works
    void showBackup(const QString& words, Tone tone);

Q_SIGNALS:
    void backupsAsked();

private:
    Desk& m_desk;
    QLabel* m_person;
    QLabel* m_saved;
    QPushButton* m_backup; ///< opens what can be done with backups
};

} // namespace doithoai
