#pragma once

#include <QObject>

class QTimer;

namespace doithoai {

/// Tells when nobody has touched keyboard or mouse for some minutes.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);
    /// 0: never tells.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

Q_SIGNALS:
    void leftAlone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer* m_timer;
    int m_minutes = 0;
};

} // namespace doithoai
