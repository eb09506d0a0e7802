#include "support/catch.h"

#include "services/similar_petitions.h"

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("how alike two petitions are")
{
    CHECK(likenessOf(s("Nạo vét rãnh thoát nước ngõ 12"), s("Nạo vét rãnh thoát nước ngõ 12")) == 100);
    // Marks, capitals, and i for y make no difference.
    CHECK(likenessOf(s("Đề nghị kĩ thuật lắp đèn"), s("de nghi KỸ thuat lap den")) == 100);
    CHECK(likenessOf(s("Nạo vét rãnh thoát nước ngõ 12"), s("Công khai các khoản thu trường mầm non")) == 0);
    CHECK(likenessOf({}, s("Nạo vét rãnh")) == 0);
}
