#include "domain/field.h"

#include "support/catch.h"

using namespace doithoai;

TEST_CASE("A moment is read from its stable text")
{
    const auto read = [](const char* text) {
        std::optional<QDateTime> moment;
        return field::fromText(QString::fromLatin1(text), moment) ? moment : std::nullopt;
    };

    SECTION("a day and minutes of the clock on the wall; seconds are left out")
    {
        CHECK(read("2023-03-18T08:05") == QDateTime(QDate(2023, 3, 18), QTime(8, 5)));
        CHECK(read("2023-03-18T08:05:59") == QDateTime(QDate(2023, 3, 18), QTime(8, 5)));
        CHECK(field::toText(read("2024-02-29T23:59")) == QStringLiteral("2024-02-29T23:59"));
    }
    SECTION("anything else is none")
    {
        for (const char* text : {"2023-03-18", "2023-03-18 08:05", "2023-03-18T8:05", "2023-03-18T24:00", "2023-03-18T08:60", "2023-02-29T08:05", "18/03/2023T08:05", "T08:05", "2023-03-18T"}) {
            INFO(text);
            CHECK_FALSE(read(text));
        }
    }
    SECTION("a blank one clears it")
    {
        std::optional<QDateTime> moment = QDateTime(QDate(2023, 3, 18), QTime(8, 5));
        CHECK(field::fromText(QString(), moment));
        CHECK_FALSE(moment);
    }
}
