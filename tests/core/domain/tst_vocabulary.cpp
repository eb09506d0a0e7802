#include "support/catch.h"

#include "domain/spelling.h"
#include "domain/text.h"
#include "domain/vocabulary.h"

#include <QSet>

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace
{

QString key(const QString& list, const QString& text)
{
    return Vocabulary().key(list, text).value_or(u"(none)"_s);
}

QStringList keys(const QString& list)
{
    const Vocabulary vocabulary;
    QStringList result;
    for (const Word& word : vocabulary.words(list))
        result.append(word.key);
    return result;
}

const QStringList allLists{u"level"_s,     u"form"_s,  u"sector"_s,      u"channel"_s, u"petitionerKind"_s,
                           u"urgency"_s,   u"class"_s, u"answerKind"_s,  u"outcome"_s, u"opinionKind"_s,
                           u"scopeKind"_s, u"line"_s,  u"noticeMeans"_s, u"yesNo"_s};

} // namespace

TEST_CASE("The words for values are those of the contract")
{
    SECTION("the stable keys stand in the order of the contract")
    {
        CHECK(keys(u"level"_s) == QStringList{u"central"_s, u"province"_s, u"city"_s, u"ward"_s});
        CHECK(keys(u"form"_s) ==
              QStringList{u"people"_s, u"representatives"_s, u"leaders"_s, u"cadres"_s, u"thematic"_s, u"other"_s});
        CHECK(keys(u"sector"_s) == QStringList{u"economy"_s, u"cultureSociety"_s, u"securityDefence"_s,
                                               u"partyBuilding"_s, u"governmentBuilding"_s, u"frontOrganisations"_s,
                                               u"publicConcern"_s});
        CHECK(keys(u"channel"_s) == QStringList{u"invitation"_s, u"survey"_s, u"website"_s, u"submitted"_s, u"media"_s,
                                                u"slip"_s, u"speech"_s, u"frontSummary"_s, u"opinionWatch"_s});
        CHECK(keys(u"petitionerKind"_s) == QStringList{u"person"_s, u"group"_s, u"organisation"_s, u"anonymous"_s});
        CHECK(keys(u"urgency"_s) == QStringList{u"urgent"_s, u"high"_s, u"normal"_s});
        CHECK(keys(u"opinionKind"_s) == QStringList{u"petition"_s, u"report"_s, u"suggestion"_s, u"question"_s});
        CHECK(keys(u"scopeKind"_s) == QStringList{u"complaint"_s, u"denunciation"_s, u"court"_s, u"other"_s});
        CHECK(keys(u"noticeMeans"_s) == QStringList{u"inHall"_s, u"telephone"_s, u"posted"_s});
    }

    SECTION("every key, label and short label is read back as its key")
    {
        const Vocabulary vocabulary;
        for (const QString& list : allLists) {
            REQUIRE_FALSE(vocabulary.words(list).empty());
            for (const Word& word : vocabulary.words(list)) {
                INFO(list.toStdString() << ' ' << word.key.toStdString());
                CHECK(key(list, word.key) == word.key);
                CHECK(key(list, word.vietnamese) == word.key);
                CHECK(key(list, word.english) == word.key);
                if (!word.shortVietnamese.isEmpty())
                    CHECK(key(list, word.shortVietnamese) == word.key);
                for (const QString& other : word.also)
                    CHECK(key(list, other) == word.key);
            }
        }
    }

    SECTION("case, marks and the kind of dash do not matter")
    {
        CHECK(key(u"sector"_s, u"VĂN HÓA – XÃ HỘI"_s) == u"cultureSociety"_s);
        CHECK(key(u"sector"_s, u"van hoa-xa hoi"_s) == u"cultureSociety"_s);
        CHECK(key(u"sector"_s, u"  An ninh — quốc phòng "_s) == u"securityDefence"_s);
        CHECK(key(u"sector"_s, u"CULTURESOCIETY"_s) == u"cultureSociety"_s);
    }

    SECTION("nor do commas, dashes and what else stands between the words, in whatever form the marks are typed")
    {
        const Vocabulary vocabulary;
        for (const QString& list : allLists) {
            for (const Word& word : vocabulary.words(list)) {
                for (const QString& written : QStringList{word.vietnamese, word.shortVietnamese, word.english} + word.also) {
                    if (written.isEmpty())
                        continue;
                    QString bare = written;
                    for (QChar& c : bare) {
                        if (c.isPunct())
                            c = u' ';
                    }
                    QString dashed = written;
                    dashed.replace(u',', u"–"_s);
                    for (const QString& other : {bare, dashed, bare.simplified().toUpper(), text::folded(bare)}) {
                        INFO(list.toStdString() << ' ' << other.toStdString());
                        CHECK(key(list, other) == word.key);
                        CHECK(key(list, other.normalized(QString::NormalizationForm_D)) == word.key);
                    }
                }
            }
        }
        CHECK(key(u"sector"_s, u"văn hóa xã hội"_s) == u"cultureSociety"_s);
        CHECK(key(u"sector"_s, u"an ninh quốc phòng"_s) == u"securityDefence"_s);
        CHECK(key(u"sector"_s, u"Kinh tế và xã hội"_s) == u"economy"_s);
        CHECK(key(u"sector"_s, u"Mặt trận – đoàn thể"_s) == u"frontOrganisations"_s);
        CHECK(key(u"class"_s, u"Ghi nhận - báo cáo cấp trên"_s) == u"noted"_s);
        CHECK(key(u"petitionerKind"_s, u"Tập thể (đại diện 46 người / 40 hộ)"_s) == u"group"_s);
        CHECK_FALSE(Vocabulary().key(u"sector"_s, u" - , "_s));
        CHECK_FALSE(Vocabulary().key(u"sector"_s, u"(kinh tế)x"_s));
    }

    SECTION("what people put before a word or leave away does not matter")
    {
        CHECK(key(u"sector"_s, u"Kinh tế"_s) == u"economy"_s);
        CHECK(key(u"sector"_s, u"Phát triển kinh tế"_s) == u"economy"_s);
        CHECK(key(u"form"_s, u"với nhân dân"_s) == u"people"_s);
        CHECK(key(u"form"_s, u"Nhân dân"_s) == u"people"_s);
        CHECK(key(u"form"_s, u"Đối thoại với đại diện của nhân dân"_s) == u"representatives"_s);
        CHECK(key(u"form"_s, u"trực tiếp với cán bộ, đảng viên"_s) == u"cadres"_s);
        CHECK(key(u"form"_s, u"chuyên đề"_s) == u"thematic"_s);
    }

    SECTION("the words of the tables of the wards are known")
    {
        CHECK(key(u"channel"_s, u"Thư mời"_s) == u"invitation"_s);
        CHECK(key(u"channel"_s, u"Thư mời góp ý"_s) == u"invitation"_s);
        CHECK(key(u"channel"_s, u"Trang điện tử"_s) == u"website"_s);
        CHECK(key(u"channel"_s, u"Dư luận trên truyền thông"_s) == u"media"_s);
        CHECK(key(u"urgency"_s, u"Khẩn"_s) == u"urgent"_s);
        CHECK(key(u"urgency"_s, u"Cao"_s) == u"high"_s);
        CHECK(key(u"petitionerKind"_s, u"tập thể"_s) == u"group"_s);
        CHECK(key(u"petitionerKind"_s, u"ẩn danh"_s) == u"anonymous"_s);
        CHECK(key(u"petitionerKind"_s, u"không ghi tên"_s) == u"anonymous"_s);
        CHECK(key(u"sector"_s, u"Mặt trận và đoàn thể"_s) == u"frontOrganisations"_s);
        CHECK(key(u"yesNo"_s, u"Có"_s) == u"yes"_s);
        CHECK(key(u"yesNo"_s, u"không"_s) == u"no"_s);
    }

    SECTION("a word that no list knows means nothing, nor does an empty one")
    {
        CHECK_FALSE(Vocabulary().key(u"sector"_s, u"Thể thao"_s));
        CHECK_FALSE(Vocabulary().key(u"sector"_s, u""_s));
        CHECK_FALSE(Vocabulary().key(u"nothing"_s, u"economy"_s));
    }

    SECTION("no word means two keys of one list")
    {
        const Vocabulary vocabulary;
        for (const QString& list : allLists) {
            QHash<QString, QString> owner;
            for (const Word& word : vocabulary.words(list)) {
                for (const QString& text : QStringList{word.vietnamese, word.english} + word.also) {
                    const QString loose = text::spelled(text);
                    INFO(list.toStdString() << ' ' << text.toStdString());
                    CHECK(owner.value(loose, word.key) == word.key);
                    owner.insert(loose, word.key);
                }
            }
        }
    }
}

TEST_CASE("A profile may bring its own words")
{
    Vocabulary vocabulary;
    vocabulary.replace(u"sector"_s, {Word{u"economy"_s, {}, u"Kinh tế, đô thị"_s, {}, {}},
                                     Word{u"digital"_s, u"Digital matters"_s, u"Chuyển đổi số"_s, {}, {}}});

    SECTION("the new label is shown and read")
    {
        CHECK(vocabulary.paperLabel(u"sector"_s, u"economy"_s) == u"Kinh tế, đô thị"_s);
        CHECK(vocabulary.key(u"sector"_s, u"chuyen doi so"_s) == u"digital"_s);
    }
    SECTION("what people wrote before for a key that stays is still read")
    {
        CHECK(vocabulary.key(u"sector"_s, u"Phát triển kinh tế"_s) == u"economy"_s);
    }
    SECTION("a key that is gone is no longer read, and shows by the shipped word where it is stored")
    {
        CHECK_FALSE(vocabulary.key(u"sector"_s, u"publicConcern"_s));
        CHECK(vocabulary.label(u"sector"_s, u"publicConcern"_s) == u"Matters of public concern"_s);
        CHECK(vocabulary.label(u"sector"_s, u"unheardOf"_s) == u"unheardOf"_s);
    }
}

TEST_CASE("Papers are Vietnamese whatever the window speaks")
{
    const Vocabulary vocabulary;
    CHECK(vocabulary.label(u"urgency"_s, u"urgent"_s) == u"Urgent"_s);
    CHECK(vocabulary.paperLabel(u"urgency"_s, u"urgent"_s) == u"Cấp bách"_s);
}
