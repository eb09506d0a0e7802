#include "support/catch.h"

#include "regulation/finding.h"

using namespace doithoai;
using namespace Qt::StringLiterals;

TEST_CASE("A finding blocks by its strength")
{
    Finding finding{u"lead-time"_s, u"Đ.8.3"_s, Strength::Justified, u"Too late."_s, {}, {}};

    SECTION("a justified rule blocks until somebody says why")
    {
        CHECK(finding.blocks());
        finding.justification = u"storm"_s;
        CHECK_FALSE(finding.blocks());
        CHECK(finding.isPassed());
    }
    SECTION("a required rule blocks whatever is said")
    {
        finding.strength = Strength::Required;
        finding.justification = u"storm"_s;
        CHECK(finding.blocks());
        CHECK_FALSE(finding.isPassed());
    }
    SECTION("advice never blocks")
    {
        finding.strength = Strength::Advice;
        CHECK_FALSE(anyBlocks({finding}));
    }
    SECTION("other programs see rule, article, strength and message")
    {
        const QJsonObject json = toJson(finding);
        CHECK(json.value(u"rule"_s).toString() == u"lead-time"_s);
        CHECK(json.value(u"article"_s).toString() == u"Đ.8.3"_s);
        CHECK(json.value(u"strength"_s).toString() == u"justified"_s);
        CHECK(json.value(u"message"_s).toString() == u"Too late."_s);
        CHECK_FALSE(json.contains(u"field"_s));
        CHECK(toJson(std::vector{finding, finding}).size() == 2);
    }
}
