#include "fuzz/fuzz.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

#include <array>
#include <vector>

// A short run of the fuzzers without libFuzzer: every kept input, and what a few thousand turns of seeded chance make of
// them, the same in every run. The long run is packaging/fuzz.

using Fuzzer = int (*)(const uint8_t*, size_t);

#define DECLARE_FUZZER(name) extern "C" int fuzz_##name(const uint8_t* data, size_t size);
DECLARE_FUZZER(table)
DECLARE_FUZZER(encodings)
DECLARE_FUZZER(words)
DECLARE_FUZZER(profile)
DECLARE_FUZZER(package)
DECLARE_FUZZER(spreadsheet)
DECLARE_FUZZER(lists)
DECLARE_FUZZER(search)
DECLARE_FUZZER(settings)
DECLARE_FUZZER(pictures)
DECLARE_FUZZER(views)
DECLARE_FUZZER(histories)

namespace {

/// Chance that is the same on every machine (xorshift).
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ull + 1)
    {
    }
    qsizetype below(qsizetype most)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return most <= 0 ? 0 : qsizetype(m_state % quint64(most));
    }

private:
    quint64 m_state;
};

/// What breaks readers more often than noise does.
const QByteArray& word(Chance& chance)
{
    static const std::array<QByteArray, 26> words{
        QByteArray(1, '\0'), "\"", "\"\"", ",", ";", "\n", "\r\n", "\xFF\xFE", "\xEF\xBB\xBF", "{", "}", "[", "]", "\\u0000", "\\ud800", "-1", "99999999999", "1e999",
        "31/02/2023", "=1+1", "<", "&lt;", "\xE2\x80\xAE", "\xCC\x81", "\xED\xA0\x80", "PK\x03\x04"};
    return words[size_t(chance.below(words.size()))];
}

QByteArray turned(QByteArray bytes, const std::vector<QByteArray>& all, Chance& chance)
{
    constexpr qsizetype most = 40'000;
    for (qsizetype turns = 1 + chance.below(4); turns > 0; --turns) {
        const qsizetype at = chance.below(bytes.size() + 1);
        const qsizetype length = 1 + chance.below(std::min<qsizetype>(64, bytes.size() + 1));
        switch (chance.below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << chance.below(8)));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = char(chance.below(256));
            break;
        case 2:
            bytes.insert(at, word(chance));
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4:
            bytes.insert(at, bytes.mid(chance.below(bytes.size() + 1), length));
            break;
        case 5:
            bytes.truncate(at);
            break;
        default:
            // The beginning of one with the end of another.
            const QByteArray& other = all[size_t(chance.below(qsizetype(all.size())))];
            bytes = bytes.left(at) + other.mid(chance.below(other.size() + 1));
            break;
        }
        bytes.truncate(most);
    }
    return bytes;
}

std::vector<QByteArray> corpus(const char* name)
{
    std::vector<QByteArray> all;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/tests/fuzz/corpus/") + QLatin1String(name));
    for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
        QFile kept(folder.filePath(file));
        REQUIRE(kept.open(QIODevice::ReadOnly));
        all.push_back(kept.readAll());
    }
    return all;
}

void feed(const char* name, Fuzzer fuzzer, int turns)
{
    const std::vector<QByteArray> all = corpus(name);
    REQUIRE(!all.empty());
    const auto give = [&](const QByteArray& bytes, const char* what, int number) {
        // Printed also where the process ends: with its number the input can be made again.
        INFO(name << ", " << what << ' ' << number << ", " << bytes.size() << " bytes: " << bytes.left(400).toPercentEncoding(" ,;{}[]:\"/=").toStdString());
        try {
            fuzzer(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
        } catch (const std::logic_error& fault) {
            FAIL(fault.what());
        }
    };
    for (size_t i = 0; i < all.size(); ++i)
        give(all[i], "kept input", int(i));
    for (int turn = 0; turn < turns; ++turn) {
        Chance chance(quint64(turn) + 1);
        give(turned(all[size_t(turn) % all.size()], all, chance), "turn", turn);
    }
    SUCCEED();
}

} // namespace

TEST_CASE("Tables are read, whatever stands in them") { feed("table", fuzz_table, 3000); }
TEST_CASE("Old encodings are read, whatever the bytes") { feed("encodings", fuzz_encodings, 3000); }
TEST_CASE("Days, periods and words are read, whatever is typed") { feed("words", fuzz_words, 4000); }
TEST_CASE("Regulations are read, whatever they say") { feed("profile", fuzz_profile, 1500); }
TEST_CASE("Signed files of figures are read, whatever they hold") { feed("package", fuzz_package, 3000); }
TEST_CASE("Spreadsheets are read, whatever is packed in them") { feed("spreadsheet", fuzz_spreadsheet, 3000); }
TEST_CASE("Lists of units, posts, officials and days are read, whatever they hold") { feed("lists", fuzz_lists, 3000); }
TEST_CASE("A search is a question that the index understands, whatever is typed") { feed("search", fuzz_search, 4000); }
TEST_CASE("Settings, drafts and layouts are read, whatever they are") { feed("settings", fuzz_settings, 2000); }
TEST_CASE("Pictures and foreign papers are read, whatever they are") { feed("pictures", fuzz_pictures, 3000); }
TEST_CASE("Kept filters and phrases are read, whatever the file holds") { feed("views", fuzz_views, 3000); }
TEST_CASE("What a report kept of petitions is read, whatever the disk gives back") { feed("histories", fuzz_histories, 3000); }
