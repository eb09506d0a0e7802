// Regulations that come in as JSON, and the encodings that a person names for a table.
#include "hostile/piece.h"

#include <QFile>

namespace hostile {

namespace {

std::function<Call(const Ground&)> profile(const QByteArray& bytes)
{
    return [=](const Ground& ground) {
        ground.write(text("profile.json"), bytes);
        return Call{{text("import"), text("office.doithoai"), text("profile"), text("profile.json")}, {}, {text("profile.json")}, {text("sao-luu*")}};
    };
}

/// A successor of the shipped regulation that says these things besides.
QByteArray successor(const QByteArray& more)
{
    return R"({"id": "x-2024", "name": "Thử", "basedOn": "tu-son-2022", "from": "2024-01-01", "legalBasis": "Thử")" + more + "}";
}

} // namespace

void addProfiles(Pieces& all)
{
    const auto add = [&all](const char* name, const QByteArray& bytes, int code, const char* says, Effect effect = Effect::None) {
        all.push_back({Door::Table, text("a regulation: ") + text(name), profile(bytes), code, says, effect});
    };
    add("half a million brackets", QByteArray(500'000, '['), 1, "JSON");
    add("a hundred thousand groups in each other", QByteArray("{\"a\":").repeated(100'000), 1, "JSON");
    add("a text of almost a megabyte", "{\"id\": \"" + QByteArray(990'000, 'x') + "\"}", 1, "");
    add("more than a megabyte", QByteArray(1'000'001, ' '), 1, "larger than");
    add("a list instead of a group", "[1, 2, 3]", 1, "");
    add("no UTF-8", "{\"id\": \"\xFF\xFE\"}", 1, "");
    add("days without end", successor(R"(, "numbers": {"noticeDays": 2000000000})"), 1, "noticeDays");
    add("days beyond a number", successor(R"(, "numbers": {"noticeDays": 1e999})"), 1, "");
    add("days below zero", successor(R"(, "numbers": {"noticeDays": -7})"), 1, "noticeDays");
    add("days in part", successor(R"(, "numbers": {"noticeDays": 7.5})"), 1, "noticeDays");
    add("a rule twice", successor(R"(, "rules": [{"id": "a", "article": "1", "summary": "x", "strength": "advice"}, {"id": "a", "article": "1", "summary": "x", "strength": "advice"}])"), 1, "twice");
    add("a list that may not be replaced", successor(R"(, "lists": {"yesNo": [{"key": "yes", "vietnamese": "không"}]})"), 1, "lists.yesNo");
    add("based on a path", R"({"id": "x", "name": "x", "basedOn": "../../../etc/passwd", "from": "2024-01-01"})", 1, "");
    add("based on itself", R"({"id": "x", "name": "x", "basedOn": "x", "from": "2024-01-01"})", 1, "");
    add("a first day that is none", R"({"id": "x", "name": "x", "basedOn": "tu-son-2022", "legalBasis": "x", "from": "2024-02-31"})", 1, "from");
    add("a first day of the year 0", R"({"id": "x", "name": "x", "basedOn": "tu-son-2022", "legalBasis": "x", "from": "0000-01-01"})", 1, "from");
    const std::pair<const char*, const char*> encodings[] = {{"koi8", "utf-8"}, {"../../x", "utf-8"}, {"UTF-7", "utf-8"}};
    for (const auto& [encoding, says] : encodings) {
        all.push_back({Door::Table, text("an encoding: ") + text(encoding),
                       [encoding = encoding](const Ground& ground) {
                           ground.write(text("table.csv"), "content,receivedOn,channel\n");
                           return Call{{text("import"), text("office.doithoai"), text("petitions"), text("table.csv"), text("--encoding"), text(encoding)}};
                       },
                       2, says});
    }
}

} // namespace hostile
