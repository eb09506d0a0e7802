#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace doithoai::faults {

/// What a power cut does to everything that was not flushed yet.
enum class Loss {
    Forgets, ///< none of it reached the disk
    Keeps,   ///< all of it did
    Mixes,   ///< any part of it, in any order
    Tears,   ///< the same, and single writes only by some of their sectors; what lies between is rubbish
};
inline constexpr Loss allLosses[] = {Loss::Forgets, Loss::Keeps, Loss::Mixes, Loss::Tears};

/// The files of a folder as they are found after a power cut, by their path in it.
using Image = std::map<QString, QByteArray>;

/// Records what is done to the files of a folder: writes, lengths, names, and what was flushed. From that it can tell
/// for every moment what a power cut would have left. A file's bytes are safe once the file was flushed, a name (of a
/// new file, of a removal, of a renaming) once its folder was.
class Disk {
public:
    /// Begins to record; everything in the folder counts as safe. One disk records at a time.
    explicit Disk(const QString& folder);
    ~Disk();
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    /// The one that records now, or nullptr.
    static Disk* recording();

    /// What the system is told, by path. Paths outside the folder are passed over.
    void create(const QString& path);
    void write(const QString& path, qint64 at, const QByteArray& bytes);
    void truncate(const QString& path, qint64 size);
    void flush(const QString& path); ///< of a file or a folder
    void unlink(const QString& path);
    void rename(const QString& from, const QString& to);
    void link(const QString& from, const QString& to);
    void makeFolder(const QString& path);

    /// Nothing more is recorded.
    void stop();
    std::size_t operations() const { return m_operations.size(); }
    std::size_t flushesOfFolders() const;
    /// What lies on the disk when the power goes after so many operations.
    Image survivor(std::size_t operations, Loss loss, quint32 seed) const;

private:
    enum class Kind { Create, Write, Truncate, Flush, Unlink, Rename, Link, MakeFolder, FlushFolder };
    struct Operation {
        Kind kind;
        int file = -1;
        qint64 at = 0; ///< where a write begins; the new length
        QByteArray bytes;
        QString name, other;
    };
    struct Names {
        std::map<QString, int> files;
        std::set<QString> folders;
        void apply(const Operation& operation);
    };

    std::optional<QString> inside(const QString& path) const;
    void add(Operation operation);
    int fileOf(const QString& name) const;

    QString m_folder;
    Names m_before, m_now;
    std::vector<QByteArray> m_contents; ///< of the files that were there at the beginning, by number
    int m_files = 0;
    std::vector<Operation> m_operations;
};

} // namespace doithoai::faults
