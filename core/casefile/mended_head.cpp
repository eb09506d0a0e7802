#include "casefile/mended_head.h"

#include "casefile/case_file.h"

#include <QFile>
#include <QtEndian>
#include <QUrl>
#include <algorithm>
#include <sqlite3.h>
#include <vector>

namespace doithoai {

namespace {

// Where things stand in the head of a SQLite file, and in that of the first page's tree behind it.
enum Place : qsizetype {
    PageSize = 16,
    WriteVersion = 18,
    Fractions = 20, ///< bytes kept free at the end of a page, then how much of a page a cell may take
    ChangeCount = 24,
    FreePages = 32,
    SchemaFormat = 44,
    CacheSize = 48,
    LargestRoot = 52,
    Encoding = 56,
    UserVersion = 60,
    Vacuum = 64,
    Application = 68,
    Unused = 72,
    ValidFor = 92,
    TreeKind = 100,
    FirstFree = 101,
    CellCount = 103,
    CellsBegin = 105,
    LeafCells = 108,
    InteriorCells = 112,
};

constexpr char magic[] = "SQLite format 3"; // with its end
constexpr QByteArrayView fractions("\0\x40\x20\x20", 4);
constexpr char interior = 0x05, leaf = 0x0d;

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

int shortAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

void put(QByteArray& bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
}

void putShort(QByteArray& bytes, qsizetype at, int number)
{
    qToBigEndian(static_cast<quint16>(number), bytes.data() + at);
}

int sizeOf(int written)
{
    constexpr int largest = 65536; // is written as 1
    return written == 1 ? largest : written;
}

bool isPageSize(int size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

/// How many cells the first page has, told by the places of its cells alone: each lies behind these places, none on another.
int cellsOf(QByteArrayView page, char kind, int pageSize)
{
    const qsizetype first = kind == leaf ? LeafCells : InteriorCells;
    std::vector<int> places;
    for (qsizetype at = first; at + 2 <= page.size(); at += 2) {
        const int place = shortAt(page, at);
        if (place < at + 2 || place >= pageSize || std::ranges::find(places, place) != places.end())
            break;
        // The places may not run into a cell.
        if (std::ranges::any_of(places, [&](int other) { return other < at + 2; }))
            break;
        places.push_back(place);
    }
    return static_cast<int>(places.size());
}

/// The head as this program writes it, with what may be kept of the one that stands there.
QByteArray headFor(const QByteArray& before, int pageSize, char kind, int cells)
{
    QByteArray head = before;
    head.replace(0, qsizetype(sizeof magic), QByteArrayView(magic, sizeof magic));
    putShort(head, PageSize, pageSize == 65536 ? 1 : pageSize);
    putShort(head, WriteVersion, 0x0101);
    head.replace(qsizetype(Fractions), fractions.size(), fractions);
    put(head, ChangeCount, 1);
    put(head, ValidFor, 0); // another one: how many pages there are is told by the size of the file
    put(head, FreePages, 0);
    put(head, FreePages + 4, 0);
    put(head, SchemaFormat, 4);
    put(head, CacheSize, 0);
    put(head, LargestRoot, 0);
    put(head, Encoding, 1);
    put(head, Vacuum, 0);
    put(head, Application, static_cast<quint32>(applicationId));
    head.replace(qsizetype(Unused), qsizetype(ValidFor - Unused), QByteArray(ValidFor - Unused, '\0'));
    head[TreeKind] = kind;
    putShort(head, FirstFree, 0);
    putShort(head, CellCount, cells);
    return head;
}

/// How many tables can be named in the file as it stands.
int tablesIn(const QString& path)
{
    sqlite3* handle = nullptr;
    const QByteArray name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    int tables = 0;
    if (sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        sqlite3_stmt* rows = nullptr;
        if (sqlite3_prepare_v2(handle, "SELECT count(*) FROM pragma_table_list AS t WHERE t.schema = 'main' AND t.name IN (SELECT name FROM sqlite_schema)", -1, &rows,
                               nullptr)
                == SQLITE_OK
            && sqlite3_step(rows) == SQLITE_ROW)
            tables = sqlite3_column_int(rows, 0);
        sqlite3_finalize(rows);
    }
    sqlite3_close_v2(handle);
    return tables;
}

bool write(const QString& path, const QByteArray& head)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.write(head) == head.size() && file.flush();
}

} // namespace

bool isOwnHead(QByteArrayView head)
{
    if (head.size() < LeafCells || !head.startsWith(QByteArrayView(magic, sizeof magic)) || !isPageSize(sizeOf(shortAt(head, PageSize))))
        return false;
    const auto isMode = [&](qsizetype at) { return head[at] == 1 || head[at] == 2; };
    if (!isMode(WriteVersion) || !isMode(WriteVersion + 1) || head.sliced(Fractions, fractions.size()) != fractions)
        return false;
    if (numberAt(head, SchemaFormat) != 4 || numberAt(head, LargestRoot) != 0 || numberAt(head, Encoding) != 1 || numberAt(head, Vacuum) != 0)
        return false;
    return head[TreeKind] == interior || head[TreeKind] == leaf;
}

int pageSizeOf(QByteArrayView head)
{
    const int size = head.size() < LeafCells ? 0 : sizeOf(shortAt(head, PageSize));
    return isPageSize(size) ? size : 0;
}

bool isCaseFileBehindHead(QByteArrayView firstPages)
{
    if (firstPages.size() >= LeafCells && numberAt(firstPages, Application) == static_cast<quint32>(applicationId))
        return true;
    return firstPages.contains("CREATE TABLE \"petition") || firstPages.contains("CREATE TABLE \"journal") || firstPages.contains("CREATE TRIGGER \"journal_");
}

void mendHead(const QString& copy)
{
    QByteArray before;
    {
        QFile file(copy);
        if (!file.open(QIODevice::ReadOnly))
            return;
        before = file.read(longestHead);
    }
    if (before.size() < 512)
        return;
    int most = tablesIn(copy);
    QByteArray best = before;
    std::vector<int> sizes{4096, sizeOf(shortAt(before, PageSize)), 8192, 1024, 2048, 16384, 32768, 65536, 512};
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (!isPageSize(sizes[i]) || std::find(sizes.begin(), sizes.begin() + qsizetype(i), sizes[i]) != sizes.begin() + qsizetype(i))
            continue;
        const QByteArrayView page = QByteArrayView(before).first(std::min<qsizetype>(before.size(), sizes[i]));
        for (const char kind : {interior, leaf}) {
            for (const int cells : {shortAt(before, CellCount), cellsOf(page, kind, sizes[i])}) {
                const QByteArray head = headFor(before, sizes[i], kind, cells);
                if (!write(copy, head))
                    return;
                if (const int tables = tablesIn(copy); tables > most) {
                    most = tables;
                    best = head;
                }
            }
        }
        if (best != before)
            break; // no other size shows any
    }
    (void)write(copy, best);
}

} // namespace doithoai
