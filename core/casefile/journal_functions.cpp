#include "casefile/journal_functions.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <array>
#include <charconv>
#include <sqlite3.h>
#include <unistd.h>

namespace doithoai {

namespace {

JournalContext& contextOf(sqlite3_context* call)
{
    return *static_cast<JournalContext*>(sqlite3_user_data(call));
}

/// Bytes of a value as SQLite holds them. Valid until the call returns.
QByteArrayView viewOf(sqlite3_value* value)
{
    // Numbers become UTF-8 text first; the bytes must be asked for before their count.
    const char* bytes = static_cast<const char*>(sqlite3_value_type(value) == SQLITE_BLOB
                                                     ? sqlite3_value_blob(value)
                                                     : static_cast<const void*>(sqlite3_value_text(value)));
    return QByteArrayView(bytes, sqlite3_value_bytes(value));
}

QByteArray bytesOf(sqlite3_value* value)
{
    return viewOf(value).toByteArray();
}

void answer(sqlite3_context* call, QByteArrayView text)
{
    sqlite3_result_text(call, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// Nothing may be written outside a transaction of the program, also not after SQLite has rolled one back on its own.
bool isWriting(sqlite3_context* call)
{
    const JournalContext& context = contextOf(call);
    if (context.isOpen && !sqlite3_get_autocommit(context.handle))
        return true;
    sqlite3_result_error(call, "no transaction is open", -1);
    return false;
}

void sameSalt(sqlite3_context* call, int, sqlite3_value**)
{
    const QByteArray& last = contextOf(call).lastSalt;
    sqlite3_result_blob(call, last.constData(), static_cast<int>(last.size()), SQLITE_TRANSIENT);
}

void salt(sqlite3_context* call, int, sqlite3_value**)
{
    QByteArray& store = contextOf(call).randomness;
    if (store.size() < saltBytes) {
        // From the system, as much as it gives at once: the processor's own generator, which Qt would ask, is a hundred
        // times slower.
        constexpr qsizetype most = 256;
        store.resize(most);
        if (getentropy(store.data(), size_t(store.size())) != 0) {
            store.clear();
            sqlite3_result_error(call, "the system has no random bytes", -1);
            return;
        }
    }
    contextOf(call).lastSalt = store.right(saltBytes);
    store.chop(saltBytes);
    sameSalt(call, 0, nullptr);
}

void digest(sqlite3_context* call, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[1]) == SQLITE_NULL)
        sqlite3_result_null(call);
    else
        answer(call, saltedDigest(bytesOf(values[0]), bytesOf(values[1])));
}

bool isEscaped(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

bool hasEscaped(QByteArrayView text)
{
    // Without a way out in between: so the compiler looks at many signs at once.
    bool hasEscaped = false;
    for (const char c : text)
        hasEscaped |= isEscaped(c);
    return hasEscaped;
}

void addEscaped(Gatherer& json, char c)
{
    json.add('\\');
    if (c == '"' || c == '\\') {
        json.add(c);
    } else {
        json.add("u00");
        json.add(QByteArray(1, c).toHex());
    }
}

void addQuoted(Gatherer& json, QByteArrayView text)
{
    json.add('"');
    if (!hasEscaped(text)) {
        json.add(text);
    } else {
        for (const char c : text)
            isEscaped(c) ? addEscaped(json, c) : json.add(c);
    }
    json.add('"');
}

void image(sqlite3_context* call, int count, sqlite3_value** values)
{
    Gatherer& json = contextOf(call).room;
    json.clear();
    json.add('{');
    for (int i = 0; i + 1 < count; i += 2) {
        const int type = sqlite3_value_type(values[i + 1]);
        if (type == SQLITE_NULL)
            continue;
        if (json.whole().size() > 1)
            json.add(',');
        addQuoted(json, viewOf(values[i]));
        json.add(':');
        if (type == SQLITE_INTEGER)
            json.add(viewOf(values[i + 1]));
        else if (type == SQLITE_BLOB)
            addQuoted(json, bytesOf(values[i + 1]).toHex());
        else
            addQuoted(json, viewOf(values[i + 1]));
    }
    json.add('}');
    answer(call, json.whole());
}

void addField(Gatherer& fields, std::optional<QByteArrayView> field)
{
    // The length in front keeps "ab"+"c" apart from "a"+"bc"; −1 keeps NULL apart from the empty text.
    const qint64 length = qToBigEndian(field ? qint64(field->size()) : qint64(-1));
    fields.add(QByteArrayView(reinterpret_cast<const char*>(&length), qsizetype(sizeof length)));
    if (field)
        fields.add(*field);
}

QByteArray hashOf(QByteArrayView fields)
{
    return QCryptographicHash::hash(fields, QCryptographicHash::Blake2b_256);
}

bool readHead(JournalContext& context, JournalHead& head)
{
    if (context.head) {
        head = *context.head;
        return true;
    }
    sqlite3_stmt* last = context.lastRow.get();
    const int code = sqlite3_step(last);
    if (code == SQLITE_ROW) {
        head.seq = sqlite3_column_int64(last, 0);
        head.hash = QByteArray(static_cast<const char*>(sqlite3_column_blob(last, 1)), sqlite3_column_bytes(last, 1));
    }
    return sqlite3_reset(last) == SQLITE_OK && (code == SQLITE_ROW || code == SQLITE_DONE);
}

bool prepare(JournalContext& context)
{
    const auto made = [&](const char* sql, PreparedStatement& statement) {
        sqlite3_stmt* prepared = nullptr;
        const int code =
            sqlite3_prepare_v3(context.handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        statement.reset(prepared);
        return code == SQLITE_OK;
    };
    return context.addRow
        || (made(R"(SELECT "seq", "hash" FROM "journal" ORDER BY "seq" DESC LIMIT 1)", context.lastRow)
            && made(R"(INSERT INTO "journal" ("seq", "at", "by", "rehearsal", "table", "key", "before", "after", "hash")
                       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))",
                    context.addRow));
}

void journal(sqlite3_context* call, int, sqlite3_value** values)
{
    if (!isWriting(call))
        return;
    JournalContext& context = contextOf(call);
    JournalHead head;
    if (!prepare(context) || !readHead(context, head)) {
        sqlite3_result_error(call, sqlite3_errmsg(context.handle), -1);
        return;
    }
    sqlite3_stmt* row = context.addRow.get();
    Gatherer& fields = context.room;
    fields.clear();
    addField(fields, head.hash);
    int column = 0;
    const auto addText = [&](std::optional<QByteArrayView> text) {
        addField(fields, text);
        if (text)
            sqlite3_bind_text64(row, ++column, text->data() ? text->data() : "", sqlite3_uint64(text->size()),
                                SQLITE_STATIC, SQLITE_UTF8);
        else
            sqlite3_bind_null(row, ++column);
    };
    const auto addNumber = [&](qint64 number) {
        std::array<char, 24> digits{};
        const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        addField(fields, QByteArrayView(digits.data(), end));
        sqlite3_bind_int64(row, ++column, number);
    };
    addNumber(head.seq + 1);
    addText(context.at);
    addText(context.by);
    addNumber(context.isRehearsal ? 1 : 0);
    for (int i = 0; i < 4; ++i)
        addText(sqlite3_value_type(values[i]) == SQLITE_NULL ? std::nullopt : std::optional(viewOf(values[i])));
    const QByteArray hash = hashOf(fields.whole());
    sqlite3_bind_blob(row, ++column, hash.constData(), static_cast<int>(hash.size()), SQLITE_STATIC);
    sqlite3_step(row);
    // What is bound lies in the caller's memory and must not outlive this call.
    const int code = sqlite3_reset(row);
    sqlite3_clear_bindings(row);
    if (code != SQLITE_OK)
        sqlite3_result_error_code(call, code);
    else if (context.keepsHead)
        context.head = JournalHead{head.seq + 1, hash};
}

} // namespace

QByteArray chainHash(const QByteArray& previous, const std::vector<std::optional<QByteArray>>& fields)
{
    ChainHasher hasher;
    hasher.begin(previous);
    for (const std::optional<QByteArray>& field : fields)
        hasher.add(field ? std::optional<QByteArrayView>(*field) : std::nullopt);
    return hasher.hash();
}

void ChainHasher::begin(QByteArrayView previous)
{
    m_fields.clear();
    addField(m_fields, previous);
}

void ChainHasher::add(std::optional<QByteArrayView> field)
{
    addField(m_fields, field);
}

QByteArray ChainHasher::hash() const
{
    return hashOf(m_fields.whole());
}

QByteArray saltedDigest(const QByteArray& salt, const QByteArray& value)
{
    return hashOf(QByteArray(salt + value)).toHex();
}

bool registerJournalFunctions(JournalContext& context)
{
    struct Function {
        const char* name;
        int arguments;
        bool isPure;
        void (*call)(sqlite3_context*, int, sqlite3_value**);
    };
    const Function functions[] = {
        {"doithoai_salt", 0, false, salt},
        {"doithoai_same_salt", 0, false, sameSalt},
        {"doithoai_digest", 2, true, digest},
        {"doithoai_image", -1, true, image},
        {"doithoai_journal", 4, false, journal},
    };
    for (const Function& function : functions) {
        const int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS | (function.isPure ? SQLITE_DETERMINISTIC : 0);
        if (sqlite3_create_function_v2(context.handle, function.name, function.arguments, flags, &context,
                                       function.call, nullptr, nullptr, nullptr)
            != SQLITE_OK)
            return false;
    }
    return true;
}

} // namespace doithoai
