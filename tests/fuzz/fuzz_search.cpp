// What is searched for, as a question to the index: whatever was typed, SQLite understands it.
#include "fuzz/fuzz.h"

#include "casefile/search_index.h"

#include <memory>
#include <sqlite3.h>

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static sqlite3* index = [] {
        sqlite3* opened = nullptr;
        mustHold(sqlite3_open(":memory:", &opened) == SQLITE_OK);
        mustHold(sqlite3_exec(opened, "CREATE VIRTUAL TABLE s USING fts5(words); INSERT INTO s VALUES ('duong lang hong kn-2023-0001')", nullptr, nullptr, nullptr)
                 == SQLITE_OK);
        return opened;
    }();
    const QString typed = QString::fromUtf8(fed(data, size));
    const QByteArray expression = searchExpression(typed).toUtf8();
    (void)hasSameMarks(QStringLiteral("Đường làng hỏng"), typed);
    if (expression.isEmpty())
        return 0;
    sqlite3_stmt* question = nullptr;
    mustHold(sqlite3_prepare_v2(index, "SELECT rowid FROM s WHERE s MATCH ?", -1, &question, nullptr) == SQLITE_OK);
    sqlite3_bind_text(question, 1, expression.constData(), int(expression.size()), SQLITE_TRANSIENT);
    const int answer = sqlite3_step(question);
    sqlite3_finalize(question);
    mustHold(answer == SQLITE_ROW || answer == SQLITE_DONE);
    return 0;
}
