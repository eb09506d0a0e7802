#pragma once

#include "services/backups.h"
#include "services/rehearsal.h"
#include "ui/desk.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QThread;

namespace doithoai {

class RowTable;

/// The file and its backups: makes one, tries one out, brings one back, names the second place, checks the file.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(Desk& desk, QWidget* parent = nullptr);
    ~BackupsDialog() override; ///< waits for what is being done

    RowTable* table() const { return m_table; }
    QLabel* outcome() const { return m_outcome; }
    /// The backup that the person wants back; empty: none. Only who opened the file can close it and bring it back.
    QString toRestore() const { return m_toRestore; }

Q_SIGNALS:
    void backedUp();

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    QHBoxLayout* makeButtons();
    void reload();
    void offer(); ///< what can be done with the chosen one
    bool isInItsPlace();
    void makeOne();
    void tryOut();
    void restore();
    void check();
    void choosePlace();
    /// Does what takes long beside the window; `tell` gets its outcome.
    void work(const QString& what, std::function<Result<Rehearsal>()> job, std::function<void(const Result<Rehearsal>&)> tell);
    void say(const QString& sentence, Tone tone);
    QString chosen() const;

    Desk& m_desk;
    BackupRun* m_run;
    RowTable* m_table;
    QLabel* m_place;
    QLabel* m_outcome;
    QPushButton* m_make;
    QPushButton* m_try;
    QPushButton* m_restore;
    QPushButton* m_check;
    QThread* m_thread = nullptr;
    QString m_toRestore;
};

} // namespace doithoai
