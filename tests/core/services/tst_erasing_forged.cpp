#include "person_fixture.h"

#include "casefile/erasures.h"
#include "casefile/journal_functions.h"
#include "services/erasing.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct ForgingFixture : PersonFixture {
    QVariant ask(const QString& sql)
    {
        QSqlQuery query(office->file().database());
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    void run(const QString& sql)
    {
        QSqlQuery query(office->file().database());
        INFO(sql.toStdString());
        if (!query.exec(sql))
            FAIL(query.lastError().text().toStdString());
    }
    QByteArray hashOf(qint64 seq)
    {
        std::vector<std::optional<QByteArray>> fields;
        for (const char* column : {"seq", "at", "by", "rehearsal", "table", "key", "before", "after"}) {
            const QVariant value = ask(u("SELECT \"%1\" FROM \"journal\" WHERE \"seq\" = %2").arg(QLatin1String(column)).arg(seq));
            fields.push_back(value.isNull() ? std::nullopt : std::optional(value.toString().toUtf8()));
        }
        return chainHash(ask(u("SELECT \"hash\" FROM \"journal\" WHERE \"seq\" = %1").arg(seq - 1)).toByteArray(), fields);
    }
    /// What a hand that knows the file but not its triggers can do: other words in a step and in its entry, a redaction that proves
    /// them, and the entry of the journal that tells of it, of the same moment and by the same hand as the last erasure.
    void forgeStep(const QString& words, const QString& others)
    {
        QMap<QString, QString> triggers;
        QSqlQuery kept(office->file().database());
        REQUIRE(kept.exec(u("SELECT \"name\", \"sql\" FROM sqlite_schema WHERE \"type\" = 'trigger' AND \"name\" IN "
                            "('step_no_update', 'journal_step_update', 'journal_no_update', 'journal_journal_redaction_insert')")));
        while (kept.next())
            triggers.insert(kept.value(0).toString(), kept.value(1).toString());
        REQUIRE(triggers.size() == 4);
        kept.finish();
        for (auto it = triggers.cbegin(); it != triggers.cend(); ++it)
            run(u("DROP TRIGGER \"%1\"").arg(it.key()));
        const qint64 step = ask(u("SELECT \"seq\" FROM \"step\" WHERE \"reason\" = '%1'").arg(words)).toLongLong();
        run(u("UPDATE \"step\" SET \"reason\" = '%1' WHERE \"seq\" = %2").arg(others).arg(step));
        const qint64 entry = ask(u("SELECT max(\"seq\") FROM \"journal\" WHERE \"table\" = 'step' AND \"key\" = '%1'").arg(step)).toLongLong();
        run(u("UPDATE \"journal\" SET \"after\" = replace(\"after\", '%1', '%2') WHERE \"seq\" = %3").arg(words, others).arg(entry));
        const QString after = ask(u("SELECT \"after\" FROM \"journal\" WHERE \"seq\" = %1").arg(entry)).toString();
        run(u("INSERT INTO \"journal_redaction\" (\"entry\", \"after\", \"hash\") VALUES (%1, '%2', x'%3')")
                .arg(entry).arg(QString::fromLatin1(saltedDigest({}, after.toUtf8())), QString::fromLatin1(hashOf(entry).toHex())));
        run(u("INSERT INTO \"journal\" SELECT (SELECT max(\"seq\") + 1 FROM \"journal\"), e.\"at\", e.\"by\", e.\"rehearsal\", 'journal_redaction', r.\"id\", NULL, "
              "doithoai_image('id', r.\"id\", 'entry', r.\"entry\", 'before', r.\"before\", 'after', r.\"after\", 'hash', r.\"hash\"), zeroblob(32) "
              "FROM (SELECT * FROM \"journal\" WHERE \"table\" = 'erasure' ORDER BY \"seq\" DESC LIMIT 1) AS e, "
              "(SELECT * FROM \"journal_redaction\" ORDER BY \"id\" DESC LIMIT 1) AS r"));
        const qint64 last = ask(u("SELECT max(\"seq\") FROM \"journal\"")).toLongLong();
        run(u("UPDATE \"journal\" SET \"hash\" = x'%1' WHERE \"seq\" = %2").arg(QString::fromLatin1(hashOf(last).toHex())).arg(last));
        for (auto it = triggers.cbegin(); it != triggers.cend(); ++it)
            run(*it);
    }
};

} // namespace

TEST_CASE_METHOD(ForgingFixture, "What a hand changes in a file under the cover of an erasure is noticed")
{
    SECTION("one whose words were changed from outside is noticed still")
    {
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        QSqlQuery query(office->file().database());
        // The triggers forbid it; a file can be changed without them.
        CHECK(!query.exec(u("UPDATE \"journal\" SET \"after\" = 'x' WHERE \"seq\" = 5")));
        CHECK(!query.exec(u("UPDATE \"step\" SET \"reason\" = 'x' WHERE \"seq\" = 1")));
        CHECK(!query.exec(u("DELETE FROM \"erasure\"")));
        REQUIRE(query.exec(u("DROP TRIGGER \"journal_no_update\"")));
        REQUIRE(query.exec(u("UPDATE \"journal\" SET \"after\" = replace(\"after\", 'đã xóa', 'Ai khác') WHERE \"seq\" IN "
                             "(SELECT \"entry\" FROM \"journal_redaction\")")));
        CHECK(problems().join(u'\n').contains(u("journal")));
    }
    SECTION("words of the journal that went without one are noticed, by the case that no erasure covers")
    {
        const QString other = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("content"), u("Cống tắc")}}, "2023-02-12");
        set(other, {{u("content"), u("Việc khác hẳn")}}, "2023-02-13");
        withdraw();
        erased(request());
        REQUIRE(problems() == QStringList());
        QSqlQuery query(office->file().database());
        REQUIRE(query.exec(u("UPDATE \"journal_words\" SET \"before\" = NULL, \"after\" = NULL WHERE \"seq\" IN (SELECT j.\"seq\" FROM \"journal\" AS j "
                             "JOIN \"petition\" AS p ON j.\"key\" = p.\"id\" WHERE j.\"table\" = 'petition_text' AND p.\"code\" = '%1')").arg(other)));
        const QString found = problems().join(u'\n');
        CHECK(found.contains(other));
        CHECK(found.contains(u("no erasure tells of it")));
        CHECK(!found.contains(petition));
    }
    SECTION("an erasure of the time before every entry said so itself is taken as it is")
    {
        const QString other = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("content"), u("Cống tắc")}}, "2023-02-12");
        {
            auto transaction = office->file().begin(clerk("2023-02-13"));
            REQUIRE(transaction);
            REQUIRE(addErasure(office->file(), {{petition}, day("2023-02-13"), QDateTime(day("2023-02-13"), QTime(8, 0)), u("Nguyễn Thị Thử"), u("Theo đơn")}));
            REQUIRE(transaction->commit());
        }
        run(u("UPDATE \"journal_words\" SET \"before\" = NULL, \"after\" = NULL WHERE \"seq\" IN (SELECT j.\"seq\" FROM \"journal\" AS j "
              "JOIN \"petition\" AS p ON j.\"key\" = p.\"id\" WHERE j.\"table\" = 'petition_text' AND p.\"code\" = '%1')").arg(other));
        CHECK(problems() == QStringList());
        withdraw();
        erased(request());
        CHECK(problems() == QStringList());
    }
    SECTION("a step that was rewritten as if an erasure had done so is noticed, whatever day and hand the entry bears")
    {
        const QString other = receive({}, "Đèn đường hỏng", "2023-02-10");
        go(other, "withdraw", "2023-02-20", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
        withdraw();
        erased(request());
        REQUIRE(problems() == QStringList());
        const bool isNext = GENERATE(true, false); // the forged entry follows the erasure at once, or much was done since
        if (!isNext)
            receive({}, "Việc sau đó", "2023-03-02");
        forgeStep(u("Đã tự thỏa thuận"), u("Bí thư đồng ý (đã xóa)"));
        CHECK(problems().join(u'\n').contains(u("as if a person's words had been taken out of it")));
        CHECK(problems().join(u'\n').contains(other));
    }
}
