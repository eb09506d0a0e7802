#pragma once

#include "services/backups.h"

class QTimer;

namespace doithoai {

/// Watches the second place of the backups, a stick perhaps: says when it is there and lacks the newest backup.
class SecondPlace : public QObject {
    Q_OBJECT

public:
    explicit SecondPlace(QString file, QObject* parent = nullptr);
    ~SecondPlace() override; ///< waits for a copy that is being made

    void look(); ///< now, not only every minute
    void copy(); ///< the newest good backup, beside the window's own work

Q_SIGNALS:
    void cameBack(const QString& folder); ///< once until it is gone again
    void isHere(); ///< once until it is gone again, and at the start when it is there
    void copied(const QString& path);
    void failed(const QString& sentence);

private:
    QString m_file;
    QTimer* m_timer;
    QThread* m_thread = nullptr;
    bool m_isTold = false;
    bool m_isHere = false;
};

} // namespace doithoai
