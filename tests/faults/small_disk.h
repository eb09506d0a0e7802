#pragma once

#include <QTemporaryDir>

namespace doithoai::faults {

/// A disk of its own that has little room, where one may be put up (by root, outside of most containers).
class SmallDisk {
public:
    enum class Kind {
        Memory, ///< tmpfs
        Real,   ///< ext4 in a file on a loop device: blocks are given out late, and a full one is told at the flush
    };
    static const char* nameOf(Kind kind);

    SmallDisk(Kind kind, int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isThere; }
    QString path() const { return m_folder.path(); }
    QString at(const char* name) const { return path() + u'/' + QString::fromUtf8(name); }
    /// Leaves so much room and no more. False when there is less already.
    bool leave(int kilobytes) const;

private:
    bool putUpReal();

    QTemporaryDir m_folder;
    QTemporaryDir m_image; ///< where the file lies that is the disk
    bool m_isThere = false;
};

} // namespace doithoai::faults
