#include "faults/fault_vfs.h"

#include "faults/disk.h"

#include <QFile>
#include <cstring>
#include <sqlite3.h>

namespace doithoai::faults {

namespace {

struct Plan {
    bool isArmed = false;
    int nth = 0;
    Refusing how = Refusing::Fault;
    bool isForEver = false;
    int calls = 0;
    bool hasFailed = false;
    const char* what = "";
    const char* only = nullptr;
} plan;

sqlite3_vfs* real = nullptr;

struct FaultFile {
    sqlite3_file base;
    sqlite3_file* file;
    QString* path; ///< empty of a temporary file
};

FaultFile* own(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file);
}

int refusal(int ioError)
{
    return plan.how == Refusing::Full ? SQLITE_FULL : ioError;
}

int closeFile(sqlite3_file* file)
{
    FaultFile* f = own(file);
    const int code = f->file->pMethods ? f->file->pMethods->xClose(f->file) : SQLITE_OK;
    delete f->path;
    f->path = nullptr;
    return code;
}

int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
{
    if (isRefused("read", false))
        return SQLITE_IOERR_READ;
    return own(file)->file->pMethods->xRead(own(file)->file, to, count, at);
}

int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
{
    // A full disk still takes what lies within a file.
    sqlite3_int64 size = 0;
    own(file)->file->pMethods->xFileSize(own(file)->file, &size);
    if (isRefused("write", at + count > size))
        return refusal(SQLITE_IOERR_WRITE);
    const int code = own(file)->file->pMethods->xWrite(own(file)->file, from, count, at);
    if (Disk* disk = Disk::recording(); disk && code == SQLITE_OK)
        disk->write(*own(file)->path, at, QByteArray(static_cast<const char*>(from), count));
    return code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (isRefused("truncate", false))
        return SQLITE_IOERR_TRUNCATE;
    const int code = own(file)->file->pMethods->xTruncate(own(file)->file, size);
    if (Disk* disk = Disk::recording(); disk && code == SQLITE_OK)
        disk->truncate(*own(file)->path, size);
    return code;
}

// What is flushed is told by the system call behind it, the folder's included.
int syncFile(sqlite3_file* file, int flags)
{
    return own(file)->file->pMethods->xSync(own(file)->file, flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    if (isRefused("size", false))
        return SQLITE_IOERR_FSTAT;
    return own(file)->file->pMethods->xFileSize(own(file)->file, size);
}

int lockFile(sqlite3_file* file, int level)
{
    if (isRefused("lock", false))
        return SQLITE_IOERR_LOCK;
    return own(file)->file->pMethods->xLock(own(file)->file, level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return own(file)->file->pMethods->xUnlock(own(file)->file, level);
}

int checkReserved(sqlite3_file* file, int* answer)
{
    if (isRefused("check lock", false))
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    return own(file)->file->pMethods->xCheckReservedLock(own(file)->file, answer);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return own(file)->file->pMethods->xFileControl(own(file)->file, what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return own(file)->file->pMethods->xSectorSize(own(file)->file);
}

int characteristics(sqlite3_file* file)
{
    return own(file)->file->pMethods->xDeviceCharacteristics(own(file)->file);
}

const sqlite3_io_methods methods = {1,        closeFile, readFile,   writeFile,     truncateFile, syncFile,       sizeOfFile,
                                    lockFile, unlockFile, checkReserved, controlFile, sectorSize,   characteristics, nullptr,
                                    nullptr,  nullptr,   nullptr,    nullptr,       nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    FaultFile* f = own(file);
    f->base.pMethods = nullptr;
    f->path = nullptr;
    f->file = reinterpret_cast<sqlite3_file*>(f + 1);
    if (isRefused("open", false))
        return SQLITE_CANTOPEN;
    const QString path = name ? QFile::decodeName(name) : QString();
    const bool isNew = !path.isEmpty() && (flags & SQLITE_OPEN_CREATE) != 0 && !QFile::exists(path);
    const int code = real->xOpen(real, name, f->file, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (Disk* disk = Disk::recording(); disk && isNew)
        disk->create(path);
    f->path = new QString(path);
    f->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int isFolderFlushed)
{
    if (isRefused("delete", false))
        return SQLITE_IOERR_DELETE;
    return real->xDelete(real, name, isFolderFlushed);
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* answer)
{
    if (isRefused("access", false))
        return SQLITE_IOERR_ACCESS;
    return real->xAccess(real, name, flags, answer);
}

int fullName(sqlite3_vfs*, const char* name, int room, char* answer)
{
    return real->xFullPathname(real, name, room, answer);
}

int randomness(sqlite3_vfs*, int count, char* bytes)
{
    return real->xRandomness(real, count, bytes);
}

int rest(sqlite3_vfs*, int microseconds)
{
    return real->xSleep(real, microseconds);
}

int now(sqlite3_vfs*, double* answer)
{
    return real->xCurrentTime(real, answer);
}

int lastError(sqlite3_vfs*, int room, char* words)
{
    return real->xGetLastError(real, room, words);
}

int nowInMilliseconds(sqlite3_vfs*, sqlite3_int64* answer)
{
    return real->xCurrentTimeInt64(real, answer);
}

} // namespace

bool isRefused(const char* call, bool isWrite)
{
    if (!plan.isArmed || (plan.how == Refusing::Full && !isWrite))
        return false;
    if (plan.only != nullptr && std::strcmp(plan.only, call) != 0)
        return false;
    ++plan.calls;
    if (plan.calls != plan.nth && !(plan.isForEver && plan.calls > plan.nth))
        return false;
    if (!std::exchange(plan.hasFailed, true))
        plan.what = call;
    return true;
}

FailingCall::FailingCall(int nth, Refusing how, bool isForEver, const char* only)
{
    plan = {true, nth, how, isForEver, 0, false, "", only};
}

FailingCall::~FailingCall()
{
    plan.isArmed = false;
}

bool FailingCall::hasFailed() const
{
    return plan.hasFailed;
}

QString FailingCall::what() const
{
    return QString::fromLatin1(plan.what);
}

void installFaultVfs()
{
    real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *real;
    vfs.szOsFile = int(sizeof(FaultFile)) + real->szOsFile;
    vfs.zName = "doithoai-faults";
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = rest;
    vfs.xCurrentTime = now;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = nowInMilliseconds;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("the layer of faults could not be put under SQLite");
}

} // namespace doithoai::faults
