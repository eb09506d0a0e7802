#include "support/catch.h"

#include "regulation/profile.h"

#include <QFile>
#include <QJsonDocument>

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace
{

QByteArray shippedJson()
{
    QFile file(u":/profiles/tu-son-2022.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Profile shipped()
{
    const auto profile = Profile::fromJson(shippedJson());
    INFO((profile ? QString() : profile.error().message).toStdString());
    REQUIRE(profile);
    return *profile;
}

QString faultOf(const QString& key, const QJsonValue& value)
{
    QJsonObject json = QJsonDocument::fromJson(shippedJson()).object();
    json.insert(key, value);
    const auto read = Profile::fromJson(QJsonDocument(json).toJson());
    return read ? QString() : read.error().message;
}

Profile profileFrom(const QString& id, QDate from, std::optional<QDate> to)
{
    Profile profile;
    profile.id = id;
    profile.from = from;
    profile.to = to;
    return profile;
}

const QStringList allRules =
    u"scope party-lead topic-basis petitioner-kinds accountable chair sector spoken-sectors form levels own-competence "
    "invited plan channels prepared classified agreed dossier-row team tasks co-organisers announcement lead-time "
    "duration principles every-voice followed-up respondent review written-reply transfer-and-tell promise "
    "escalation-target escalation-dossier policy-proposals assignments result-report quota evaluation unit-reports "
    "consolidated merit not-now future before-last-step no-profile reason content reply-text result urgency unit "
    "deadline who-agreed who-confirmed secretary session-takes in-session not-before-planned end-after-start "
    "attendance "
    "new-date all-final leading no-followers resolving-level escalation-petitions something-changed forwarded-to asks "
    "unit-existed figures session-not-in-progress outgoing-number decision told"_s.split(u' ');

} // namespace

TEST_CASE("The profile of Từ Sơn 2022")
{
    const Profile profile = shipped();

    SECTION("is in force from the day it was signed to the day its issuer ceased")
    {
        CHECK(profile.id == u"tu-son-2022"_s);
        CHECK(profile.from == QDate(2022, 12, 29));
        CHECK(profile.to == QDate(2025, 6, 30));
    }
    SECTION("has the numbers of the regulation")
    {
        CHECK(profile.noticeDays == 10);
        CHECK_FALSE(profile.noticeInWorkdays);
        CHECK(profile.minMinutes == 120);
        CHECK(profile.maxMinutes == 180);
        CHECK(profile.sessionsPerYear == 2);
        CHECK(profile.levels == QStringList{u"city"_s, u"ward"_s});
        CHECK(profile.reportRecipients == QStringList{u"TU.VP"_s, u"TU.BDV"_s});
        CHECK(QDate(2023, profile.halfYearReportMonth, profile.halfYearReportDay) == QDate(2023, 6, 15));
        CHECK(QDate(2023, profile.yearReportMonth, profile.yearReportDay) == QDate(2023, 12, 15));
    }
    SECTION("names the regulation rightly")
    {
        CHECK(profile.legalBasis.contains(u"ban hành kèm theo Quyết định số 114-QĐ/TU, ngày 29/12/2022"_s));
    }
    SECTION("has a row with an article and words of its own for every rule")
    {
        for (const QString& id : allRules) {
            INFO(id.toStdString());
            REQUIRE(profile.rules.contains(id));
            CHECK_FALSE(profile.rule(id).summary.isEmpty());
            CHECK_FALSE(profile.rule(id).article.isEmpty());
        }
        CHECK(profile.rules.size() == allRules.size());
    }
    SECTION("binds as hard as our reading says")
    {
        CHECK(profile.rule(u"lead-time"_s).article == u"Đ.8.3"_s);
        CHECK(profile.rule(u"lead-time"_s).strength == Strength::Justified);
        CHECK(profile.rule(u"team"_s).strength == Strength::Required);
        CHECK(profile.rule(u"every-voice"_s).article == u"Đ.9.2"_s);
        CHECK(profile.rule(u"duration"_s).strength == Strength::Advice);
        CHECK(profile.rule(u"all-final"_s).strength == Strength::Justified);
        CHECK(profile.rule(u"not-now"_s).article == u"—"_s);
        CHECK(profile.rule(u"something-unheard-of"_s).strength == Strength::Required);
        CHECK(profile.rule(u"something-unheard-of"_s).article == u"—"_s);
    }
    SECTION("lays the quota on the posts of article 11 and on no other")
    {
        CHECK(profile.hasQuota(u"TU.BT"_s));
        CHECK(profile.hasQuota(u"UBND.CT"_s));
        CHECK(profile.hasQuota(u"du.dinhbang.bt"_s));
        CHECK(profile.hasQuota(u"HDND.TAMSON.CT"_s));
        CHECK_FALSE(profile.hasQuota(u"DU.DINHBANG.PBT"_s));
        CHECK_FALSE(profile.hasQuota(u"TU.BDV.T"_s));
        CHECK_FALSE(profile.hasQuota(u"DU..BT"_s));
    }
    SECTION("brings the lists of words with it")
    {
        const Vocabulary vocabulary = vocabularyOf(profile);
        CHECK(vocabulary.key(u"sector"_s, u"Kinh tế"_s) == u"economy"_s);
        CHECK(vocabulary.key(u"channel"_s, u"Thư mời"_s) == u"invitation"_s);
        CHECK(vocabulary.words(u"form"_s).size() == 6);
    }
}

TEST_CASE("A text that is no profile is refused with the place of the fault")
{
    CHECK(Profile::fromJson("{").error().trouble == Trouble::Refused);
    CHECK(Profile::fromJson("[]").error().message.contains(u"JSON"_s));
    CHECK(faultOf(u"from"_s, u"29/12/2022"_s).contains(u"“from”"_s));
    CHECK(faultOf(u"to"_s, u"2021-01-01"_s).contains(u"“to”"_s));
    CHECK(faultOf(u"numbers"_s, QJsonObject{{u"noticeDays"_s, -1}}).contains(u"“numbers.noticeDays”"_s));
    CHECK(faultOf(u"yearReport"_s, QJsonObject{{u"month"_s, 2}, {u"day"_s, 30}}).contains(u"“yearReport”"_s));
    CHECK(faultOf(u"levels"_s, QJsonArray{}).contains(u"“levels”"_s));
    CHECK(faultOf(u"rules"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s}}}).contains(u"“rules[0].article”"_s));
    CHECK(faultOf(u"lists"_s, QJsonObject{{u"urgency"_s, QJsonArray{u"a"_s}}}).contains(u"“lists.urgency”"_s));
    CHECK(faultOf(u"to"_s, QJsonValue::Null).isEmpty());
}

TEST_CASE("A session follows the profile in force on its own day")
{
    const ProfileBook book({profileFrom(u"new"_s, QDate(2025, 7, 1), std::nullopt),
                            profileFrom(u"old"_s, QDate(2022, 12, 29), QDate(2025, 6, 30))});

    SECTION("each day has the profile of its time, the first and the last day included")
    {
        CHECK(book.inForceOn(QDate(2022, 12, 28)) == nullptr);
        CHECK(book.inForceOn(QDate(2022, 12, 29))->id == u"old"_s);
        CHECK(book.inForceOn(QDate(2025, 6, 30))->id == u"old"_s);
        CHECK(book.inForceOn(QDate(2025, 7, 1))->id == u"new"_s);
        CHECK(book.inForceOn(QDate()) == nullptr);
    }
    SECTION("what needs no profile takes the nearest one")
    {
        CHECK(book.nearest(QDate(2020, 1, 1))->id == u"old"_s);
        CHECK(book.nearest(QDate(2030, 1, 1))->id == u"new"_s);
        CHECK(ProfileBook().nearest(QDate(2023, 1, 1)) == nullptr);
    }
}
