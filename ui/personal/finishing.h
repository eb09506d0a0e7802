#pragma once

#include "services/erased_backups.h"
#include "ui/desk.h"

#include <QDialog>
#include <atomic>

class QLabel;
class QProgressBar;
class QThread;

namespace doithoai {

/// Does what erasures still owe (services/erased_backups.h) in a thread of its own, and shows how far it is. Nobody can
/// work in the file meanwhile, so the dialog stands before the window; what was put off or cut off stays remembered, and the
/// window does it when it is next opened.
Result<FinishedErasing> finishErasingBeside(Desk& desk, QWidget* parent);

/// What a person reads of it: a sentence for each thing that was done or is left.
QString wordsOf(const FinishedErasing& finished);

/// Tells how far the work is. Closing it before its end is no way out: only putting it off is.
class FinishingDialog : public QDialog {
    Q_OBJECT

public:
    FinishingDialog(const QString& file, QWidget* parent);
    /// What the worker asks: whether it is to stop.
    const std::atomic<bool>& isPutOff() const { return m_isPutOff; }
    QPushButton* later() const { return m_later; }
    /// The file is whole again: copies of it come next.
    void showCopies();

    void reject() override;

private:
    void look();

    QString m_file;
    qint64 m_size;
    std::atomic<bool> m_isPutOff = false;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_later;
};

} // namespace doithoai
