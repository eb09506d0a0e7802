#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace hostile {

/// What a run of the real program came to, and what it touched.
struct Answer {
    int code = -1;
    bool hasCrashed = false;
    bool isHung = false;
    double milliseconds = 0; ///< by the clock on the wall
    double processor = 0;    ///< milliseconds of its own and the system's work for it, whatever else the machine does
    QByteArray out;
    QByteArray err;
    QStringList read;     ///< files that were opened for reading, by their true names
    QStringList written;  ///< opened for writing, made, renamed, removed
    QStringList programs; ///< that were started
    QStringList network;  ///< calls that speak to a socket
    bool isTraced = false;
};

/// How the program is called for a piece, beside what every call has: --today, --by, --lang.
struct Call {
    QStringList words;
    QMap<QString, QString> environment = {};
    QStringList reads = {};    ///< names of files that the call names besides the case file
    QStringList makes = {};    ///< names (with *) that it may leave or change
    QStringList programs = {}; ///< names of programs that it may start
    QString shell = {};        ///< instead of words: a line for sh, in which $P is the program
    bool isBare = false;       ///< nothing is added to the words
};

/// A folder of a piece's own with a fresh copy of the office's file, and a secret outside of it that no piece names.
class Ground {
public:
    explicit Ground(const QString& office);

    QString path(const QString& name) const { return m_folder->path() + QStringLiteral("/here/") + name; }
    QString file() const { return path(QStringLiteral("office.doithoai")); }
    /// A file that is no business of the program; its words are `secretWords`.
    QString secret() const { return m_folder->path() + QStringLiteral("/outside/secret.txt"); }

    QString write(const QString& name, const QByteArray& bytes) const;
    void link(const QString& name, const QString& target) const;
    void pipe(const QString& name) const;
    /// A call before the one that is looked at, as a harmless one: comes back with its first line of output.
    QString before(const QStringList& words) const;
    /// The same after it.
    QByteArray ask(const QStringList& words) const;
    Answer run(const Call& call, bool isTraced) const;

    /// Every file here but the case file with what belongs to it: name → digest.
    QMap<QString, QByteArray> files() const;
    QByteArray caseDigest() const;
    /// Every text that the case file keeps, read with SQLite alone.
    QStringList kept() const;
    QString root() const { return m_folder->path(); }

private:
    std::shared_ptr<QTemporaryDir> m_folder;
};

inline const QByteArray secretWords = QByteArrayLiteral("geheim-7731-bi-mat");

/// True when strace is there and may trace: else only the answers are looked at, and that is said.
bool canTrace();

/// True when a name is one of these, in which * stands for anything, also in folders below.
bool isOneOf(const QString& name, const QStringList& patterns);

/// What of an answer lies outside of what the call names, a line each; empty: nothing.
QStringList strayed(const Ground& ground, const Call& call, const Answer& answer);

} // namespace hostile
