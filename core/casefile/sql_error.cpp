#include "casefile/sql_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>

namespace doithoai {

Error storageError(int code, const QString& detail)
{
    const auto said = [](const char* text) { return QCoreApplication::translate("CaseFile", text); };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Trouble::Storage,
                said(QT_TRANSLATE_NOOP("CaseFile",
                                       "The disk is full: nothing of this was saved. Make room and do it again.")),
                detail};
    case SQLITE_NOMEM:
        return {Trouble::Storage,
                said(QT_TRANSLATE_NOOP("CaseFile", "This machine has no memory left: nothing of this was saved. Close other "
                                                   "programs and do it again.")),
                detail};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {Trouble::Storage,
                    said(QT_TRANSLATE_NOOP("CaseFile", "The case file does not lie where it was opened any more: it was moved, "
                                                       "removed or replaced. Nothing was saved. Put it back, or close it here and "
                                                       "open it where it lies now.")),
                    detail};
        return {Trouble::Storage, said(QT_TRANSLATE_NOOP("CaseFile", "The case file is read-only: nothing was saved.")),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Trouble::Storage,
            said(QT_TRANSLATE_NOOP(
                "CaseFile", "Another program is writing to the case file: nothing was saved. Try again in a moment.")),
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_MISMATCH:
        return {Trouble::Damaged,
                said(QT_TRANSLATE_NOOP("CaseFile", "The case file is damaged. Restore it from the latest backup.")),
                detail};
    case SQLITE_CONSTRAINT:
        return {Trouble::Refused,
                said(QT_TRANSLATE_NOOP("CaseFile",
                                       "The case file refuses this: a value has not the right shape, stands there "
                                       "already, or names something that is not in the file. Nothing was saved.")),
                detail};
    default:
        return {Trouble::Storage,
                said(QT_TRANSLATE_NOOP("CaseFile", "The disk or the case file reports a fault: nothing was saved.")),
                detail};
    }
}

Error storageError(const QSqlError& error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return storageError(isNumber ? code : SQLITE_ERROR, error.text());
}

Error storageError(sqlite3* handle)
{
    return storageError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error notMade(Error error, const QString& path)
{
    constexpr qint64 room = qint64(2) << 20; // bytes; what a new file and its journal take
    if (error.trouble != Trouble::Storage)
        return error;
    const bool isFull = error.detail.contains(QLatin1String(sqlite3_errstr(SQLITE_FULL)));
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (isFull || (disk.isValid() && disk.isReady() && disk.bytesAvailable() < room))
        error.message = QCoreApplication::translate("CaseFile", "The disk is full: no file was made. Make room and do it again.");
    return error;
}

Error damagedRow(const QString& table, const QString& key, const QString& column)
{
    return {Trouble::Damaged,
            QCoreApplication::translate("CaseFile", "The case file is damaged: the row %1 of %2 cannot be read. "
                                                    "Restore it from the latest backup.")
                .arg(key, table),
            QStringLiteral("%1 %2: column %3").arg(table, key, column)};
}

} // namespace doithoai
