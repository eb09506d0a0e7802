#pragma once

#include <QString>

namespace doithoai::faults {

/// Makes SQLite of this process, and so Qt's driver, read and write through a layer that tells the recording disk of
/// everything and can refuse. Before the first use of SQLite.
void installFaultVfs();

/// How a refused call answers.
enum class Refusing {
    Fault, ///< SQLITE_IOERR_… of its kind, EIO
    Full,  ///< writes that make a file longer answer SQLITE_FULL, everything else works
};

/// Makes the n-th call to the disk fail, counted from 1, and with `isForEver` all that follow. While it lives. `only`: no other
/// calls are counted or fail ("flush", "link", "rename" …).
class FailingCall {
public:
    FailingCall(int nth, Refusing how, bool isForEver, const char* only = nullptr);
    ~FailingCall();
    FailingCall(const FailingCall&) = delete;
    FailingCall& operator=(const FailingCall&) = delete;

    bool hasFailed() const;
    QString what() const; ///< the call that failed first
};

/// Asked before a call: true when it is to fail. `isWrite`: it needs room on the disk.
bool isRefused(const char* call, bool isWrite);

} // namespace doithoai::faults
