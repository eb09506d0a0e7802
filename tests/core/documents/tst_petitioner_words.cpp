#include "documents/forms/petitioner_words.h"

#include "support/catch.h"

using namespace doithoai;

namespace {

Petition group(const char* petitioner, const char* address)
{
    Petition petition;
    petition.petitioner = QString::fromUtf8(petitioner);
    petition.petitionerKind = QStringLiteral("group");
    petition.address = QString::fromUtf8(address);
    petition.people = 61;
    petition.households = 15;
    return petition;
}

} // namespace

TEST_CASE("Whom a group stands for is said once")
{
    const auto words = [](const Petition& petition, Privacy privacy = Privacy::Full) { return petitionerWords(petition, privacy).toStdString(); };
    SECTION("by its numbers, where nobody said more")
    {
        CHECK(words(group("Trần Bá Sáng", "Khu phố Ao Sen")) == "Trần Bá Sáng (đại diện 61 người, 15 hộ; khu phố Ao Sen)");
        CHECK(words(group("Trần Bá Sáng (tổ trưởng)", "Khu phố Ao Sen")) == "Trần Bá Sáng (tổ trưởng; đại diện 61 người, 15 hộ; khu phố Ao Sen)");
    }
    SECTION("behind whom the name or the address tells of")
    {
        CHECK(words(group("Trần Bá Sáng (đại diện các hộ khu phố Tân Lập)", "Khu phố Ao Sen"))
              == "Trần Bá Sáng (đại diện các hộ khu phố Tân Lập, 61 người, 15 hộ; khu phố Ao Sen)");
        CHECK(words(group("Trần Bá Sáng", "đại diện các hộ khu phố Tân Lập")) == "Trần Bá Sáng (đại diện các hộ khu phố Tân Lập, 61 người, 15 hộ)");
    }
    SECTION("and as the name says it where no numbers are known")
    {
        Petition petition = group("Trần Bá Sáng (đại diện các hộ khu phố Tân Lập)", "Khu phố Ao Sen");
        petition.people.reset();
        petition.households.reset();
        CHECK(words(petition) == "Trần Bá Sáng (đại diện các hộ khu phố Tân Lập; khu phố Ao Sen)");
    }
    SECTION("with its numbers alone where the name is withheld")
    {
        CHECK(words(group("Trần Bá Sáng (đại diện các hộ khu phố Tân Lập)", "Khu phố Ao Sen, phường Đình Bảng"), Privacy::Initials)
              == "Nhóm công dân ở phường Đình Bảng (đại diện 61 người, 15 hộ)");
    }
}

TEST_CASE("The basis of a deadline brings no brackets into those of a paper")
{
    Petition petition;
    petition.dueBasis = QStringLiteral("10 ngày làm việc kể từ ngày giao (cơ quan đặt)");
    CHECK(basisWords(petition) == QStringLiteral("10 ngày làm việc kể từ ngày giao"));
    petition.dueBasis = QStringLiteral("Cơ quan đặt: 20 ngày");
    CHECK(basisWords(petition) == QStringLiteral("20 ngày"));
}
