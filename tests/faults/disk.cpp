#include "faults/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

namespace doithoai::faults {

namespace {

constexpr qint64 sector = 512;
Disk* theOne = nullptr;

QString folderOf(const QString& name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    return slash < 0 ? QString() : name.left(slash);
}

void resize(QByteArray& bytes, qint64 size, char filler)
{
    const qsizetype before = bytes.size();
    bytes.resize(size);
    if (size > before)
        std::fill(bytes.begin() + before, bytes.end(), filler);
}

} // namespace

Disk::Disk(const QString& folder)
    : m_folder(QDir(folder).canonicalPath())
{
    QDirIterator files(m_folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(m_folder.size() + 1);
        if (files.fileInfo().isDir()) {
            m_before.folders.insert(name);
            continue;
        }
        QFile file(path);
        if (!inside(path) || !file.open(QIODevice::ReadOnly))
            continue;
        m_before.files[name] = m_files++;
        m_contents.push_back(file.readAll());
    }
    m_now = m_before;
    theOne = this;
}

Disk::~Disk()
{
    stop();
}

Disk* Disk::recording()
{
    return theOne;
}

void Disk::stop()
{
    if (theOne == this)
        theOne = nullptr;
}

std::optional<QString> Disk::inside(const QString& path) const
{
    if (path == m_folder)
        return QString();
    // The lock file is no part of what is kept: its process is gone with the power.
    if (!path.startsWith(m_folder + u'/') || path.endsWith(QLatin1String(".lock")) || path.contains(QLatin1String(".lock.")))
        return std::nullopt;
    return path.mid(m_folder.size() + 1);
}

int Disk::fileOf(const QString& name) const
{
    const auto found = m_now.files.find(name);
    return found == m_now.files.end() ? -1 : found->second;
}

void Disk::Names::apply(const Operation& operation)
{
    switch (operation.kind) {
    case Kind::Create:
        files[operation.name] = operation.file;
        break;
    case Kind::Unlink:
        files.erase(operation.name);
        break;
    case Kind::Rename:
        if (operation.file >= 0) {
            files.erase(operation.name);
            files[operation.other] = operation.file;
        }
        break;
    case Kind::Link:
        files[operation.other] = operation.file;
        break;
    case Kind::MakeFolder:
        folders.insert(operation.name);
        break;
    case Kind::Write:
    case Kind::Truncate:
    case Kind::Flush:
    case Kind::FlushFolder:
        break;
    }
}

void Disk::add(Operation operation)
{
    m_now.apply(operation);
    m_operations.push_back(std::move(operation));
}

void Disk::create(const QString& path)
{
    const auto name = inside(path);
    if (name && fileOf(*name) < 0)
        add({Kind::Create, m_files++, 0, {}, *name, {}});
}

void Disk::write(const QString& path, qint64 at, const QByteArray& bytes)
{
    if (const auto name = inside(path); name && fileOf(*name) >= 0)
        add({Kind::Write, fileOf(*name), at, bytes, *name, {}});
}

void Disk::truncate(const QString& path, qint64 size)
{
    if (const auto name = inside(path); name && fileOf(*name) >= 0)
        add({Kind::Truncate, fileOf(*name), size, {}, *name, {}});
}

void Disk::flush(const QString& path)
{
    const auto name = inside(path);
    if (!name)
        return;
    if (name->isEmpty() || m_now.folders.contains(*name))
        add({Kind::FlushFolder, -1, 0, {}, *name, {}});
    else if (fileOf(*name) >= 0)
        add({Kind::Flush, fileOf(*name), 0, {}, *name, {}});
}

void Disk::unlink(const QString& path)
{
    if (const auto name = inside(path); name && fileOf(*name) >= 0)
        add({Kind::Unlink, fileOf(*name), 0, {}, *name, {}});
}

void Disk::rename(const QString& from, const QString& to)
{
    const auto name = inside(from);
    const auto other = inside(to);
    if (name && other && fileOf(*name) >= 0)
        add({Kind::Rename, fileOf(*name), 0, {}, *name, *other});
}

void Disk::link(const QString& from, const QString& to)
{
    const auto name = inside(from);
    const auto other = inside(to);
    if (name && other && fileOf(*name) >= 0)
        add({Kind::Link, fileOf(*name), 0, {}, *name, *other});
}

void Disk::makeFolder(const QString& path)
{
    if (const auto name = inside(path); name && !name->isEmpty())
        add({Kind::MakeFolder, -1, 0, {}, *name, {}});
}

std::size_t Disk::flushesOfFolders() const
{
    return std::size_t(std::ranges::count(m_operations, Kind::FlushFolder, &Operation::kind));
}

Image Disk::survivor(std::size_t operations, Loss loss, quint32 seed) const
{
    QRandomGenerator chance(seed);
    std::map<int, QByteArray> safe;
    for (std::size_t i = 0; i < m_contents.size(); ++i)
        safe[int(i)] = m_contents[i];
    Names names = m_before;
    std::map<int, std::vector<const Operation*>> waiting;
    std::vector<const Operation*> waitingNames;

    const auto put = [&](const Operation& operation, bool isTorn) {
        QByteArray& bytes = safe[operation.file];
        const char filler = loss == Loss::Tears ? char(0xa5) : '\0';
        if (operation.kind == Kind::Truncate)
            return resize(bytes, operation.at, '\0');
        const qint64 end = operation.at + operation.bytes.size();
        if (bytes.size() < end && !isTorn)
            resize(bytes, end, filler);
        for (qint64 at = operation.at; at < end;) {
            const qint64 next = std::min(end, (at / sector + 1) * sector);
            if (!isTorn || chance.bounded(2) == 0) {
                if (bytes.size() < next)
                    resize(bytes, next, filler);
                std::copy_n(operation.bytes.constBegin() + (at - operation.at), next - at, bytes.begin() + at);
            }
            at = next;
        }
    };
    for (std::size_t i = 0; i < operations; ++i) {
        const Operation& operation = m_operations[i];
        switch (operation.kind) {
        case Kind::Write:
        case Kind::Truncate:
            waiting[operation.file].push_back(&operation);
            break;
        case Kind::Flush:
            for (const Operation* one : std::exchange(waiting[operation.file], {}))
                put(*one, false);
            break;
        case Kind::FlushFolder:
            std::erase_if(waitingNames, [&](const Operation* one) {
                const bool isHere = folderOf(one->name) == operation.name;
                if (isHere)
                    names.apply(*one);
                return isHere;
            });
            break;
        case Kind::Create:
        case Kind::Unlink:
        case Kind::Rename:
        case Kind::Link:
        case Kind::MakeFolder:
            waitingNames.push_back(&operation);
            break;
        }
    }
    const auto isKept = [&] { return loss == Loss::Keeps || (loss != Loss::Forgets && chance.bounded(2) == 0); };
    for (const Operation* one : waitingNames) {
        if (isKept())
            names.apply(*one);
    }
    for (const auto& [file, writes] : waiting) {
        for (const Operation* one : writes) {
            if (isKept())
                put(*one, loss == Loss::Tears);
        }
    }
    Image image;
    for (const auto& [name, file] : names.files) {
        const QString folder = folderOf(name);
        if (folder.isEmpty() || names.folders.contains(folder))
            image[name] = safe[file];
    }
    return image;
}

} // namespace doithoai::faults
