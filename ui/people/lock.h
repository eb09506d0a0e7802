#pragma once

#include "ui/desk.h"

#include <QObject>
#include <functional>

namespace doithoai {

class IdleWatch;

/// Covers the window when the person has gone, and asks for the password before it shows anything again. It never locks
/// a file that asks nobody.
class Lock : public QObject {
    Q_OBJECT

public:
    Lock(Desk& desk, QWidget* window);

    /// Covers everything now and asks. True when somebody signed in; false when the program is to close.
    bool lock();
    /// The setting of idle minutes, read anew.
    void takeSetting();
    /// While that is so the window is not locked by itself: minutes are being taken in the hall.
    void holdOffWhile(std::function<bool()> isHeldOff) { m_isHeldOff = std::move(isHeldOff); }
    /// Tells whether all that was typed is in the file: where not, only who typed it may go on.
    void askWhether(std::function<bool()> isAllSaved) { m_isAllSaved = std::move(isAllSaved); }
    /// Asked before the program is closed from under the lock; false: the lock stays.
    void askBeforeLeaving(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    bool isLocked() const { return m_isLocked; }

    static constexpr int usualMinutes = 15;

Q_SIGNALS:
    void aboutToLock();              ///< what is being typed should be kept now
    void changed(const QString& by); ///< another person works now
    void leaveAsked();               ///< the person closes the program from under the lock

private:
    Desk& m_desk;
    QWidget* m_window;
    IdleWatch* m_watch;
    std::function<bool()> m_isHeldOff;
    std::function<bool()> m_isAllSaved;
    std::function<bool()> m_mayLeave;
    bool m_isLocked = false;
};

} // namespace doithoai
