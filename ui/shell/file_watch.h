#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace doithoai {

/// Looks now and then whether the open file still lies where it was opened: a stick may be pulled, a folder cleaned, a
/// copy put in its place. SQLite then refuses to write; the person must hear why, and save what is still open.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QString path, QObject* parent = nullptr);
    /// Looks now, besides looking by itself.
    void look();
    bool isThere() const { return m_last == Standing::There; } ///< when it was looked last

Q_SIGNALS:
    void gone();     ///< there is no file of that name any more
    void replaced(); ///< another file has its name
    void back();     ///< the file lies in its place again

private:
    enum class Standing { There, Gone, Replaced };
    Standing standing() const;

    QString m_path;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    Standing m_last = Standing::There;
    QTimer* m_timer;
};

} // namespace doithoai
