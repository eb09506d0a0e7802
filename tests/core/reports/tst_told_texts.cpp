#include "reports/told_texts.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <random>

using namespace doithoai;

namespace {

QMap<QString, QString> visited(const QByteArray& json)
{
    QMap<QString, QString> texts;
    visitTexts(json, [&](QByteArrayView key, QByteArrayView text) { texts.insert(QString::fromUtf8(key), QString::fromUtf8(text)); });
    return texts;
}

/// What a JSON document makes of it.
QMap<QString, QString> inDocument(const QByteArray& json)
{
    QMap<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

TEST_CASE("What a step told is read as a JSON document reads it")
{
    SECTION("whatever words it told")
    {
        std::mt19937 random(6);
        const QStringList pieces{QStringLiteral("phường Đình Bảng"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("\n"), QStringLiteral(","),
                                 QStringLiteral("}"), QStringLiteral("{"), QStringLiteral(":"), QString(), QStringLiteral("2023-03-18"), QStringLiteral("\u0001")};
        const auto words = [&] {
            QString text;
            for (auto left = random() % 4; left > 0; --left)
                text += pieces[qsizetype(random() % unsigned(pieces.size()))];
            return text;
        };
        for (int i = 0; i < 2000; ++i) {
            QJsonObject object;
            for (auto left = random() % 5; left > 0; --left)
                object.insert(words(), words());
            const QByteArray json = QJsonDocument(object).toJson(random() % 8 == 0 ? QJsonDocument::Indented : QJsonDocument::Compact);
            INFO(json.toStdString());
            CHECK(visited(json) == inDocument(json));
        }
    }
    SECTION("what is not a text, not plain or not an object at all")
    {
        for (const char* json : {"", "{", "{}", "{} ", "[]", R"(["a"])", R"({"a":1})", R"({"a":null,"b":"c"})", R"({"a":{"b":"c"}})", R"({"a":"b",})",
                                 R"({"a":"b"}x)", R"({"a":"\u0110","b":"c"})", R"({ "a" : "b" })", R"({"a":"b")", R"({"a":"b)", R"({"a")", R"({"a":"b" "c":"d"})"}) {
            INFO(json);
            CHECK(visited(json) == inDocument(json));
        }
    }
}
