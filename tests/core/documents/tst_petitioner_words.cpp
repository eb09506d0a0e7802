#include "documents/forms/petitioner_words.h"
#include "domain/privacy.h"

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

TEST_CASE("A paper with initials or without names shows no name, however it was recorded")
{
    struct Row {
        const char *petitioner, *content, *initials, *none;
    };
    const Row rows[] = {
        {"Vương Thường Dân", "Tôi là Vương Thường Dân", "Tôi là V.T.D.", "Tôi là công dân"},
        {"Ông Vương Hiện Danh", "Tôi là Vương Hiện Danh, xin hỏi", "Tôi là V.H.D., xin hỏi", "Tôi là công dân, xin hỏi"},
        {"Lương Văn Tế (đại diện các hộ khu phố Cẩm Giang)", "Tôi, Lương Văn Tế, thay mặt các hộ", "Tôi, L.V.T., thay mặt các hộ", "Tôi, công dân, thay mặt các hộ"},
        {"(Bà) Chu Ngoặc", "Tôi tên là Chu Ngoặc", "Tôi tên là C.N.", "Tôi tên là công dân"},
        {"Đinh Văn Hoặc và vợ Mai Thị Vợ", "Chúng tôi: Mai Thị Vợ, đinh văn hoặc", "Chúng tôi: M.T.V., Đ.V.H.", "Chúng tôi: công dân, công dân"},
        {"Lê Thị Hoà", "Lê Thị Hòa, không phải Lê Thị Hoa", "L.T.H., không phải Lê Thị Hoa", "công dân, không phải Lê Thị Hoa"},
        {"Bình", "Bình xin hỏi", "B. xin hỏi", "công dân xin hỏi"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.petitioner);
        Petition petition;
        petition.petitioner = QString::fromUtf8(row.petitioner);
        petition.petitionerKind = QStringLiteral("person");
        const QString content = QString::fromUtf8(row.content);
        CHECK(withoutPetitioner(content, petition, Privacy::Initials).toStdString() == row.initials);
        CHECK(withoutPetitioner(content, petition, Privacy::None).toStdString() == row.none);
        CHECK(withoutPetitioner(content, petition, Privacy::Full) == content);
    }
    Petition petition;
    petition.petitioner = QStringLiteral("(Bà) Chu Ngoặc");
    petition.petitionerKind = QStringLiteral("person");
    CHECK(petitionerWords(petition, Privacy::Initials) == QStringLiteral("Ông (Bà) C.N."));
    petition.petitioner = QStringLiteral("Ông (Bà) Chu Ngoặc và chồng là Đỗ Văn Chồng");
    CHECK(petitionerWords(petition, Privacy::Initials) == QStringLiteral("Ông (Bà) C.N., Đ.V.C."));
    petition.phone = QStringLiteral("0912345678 - 0987654321");
    CHECK(withoutPetitioner(QStringLiteral("gọi 0987.654.321, số 12 0912 345 678"), petition, Privacy::Initials) == QStringLiteral("gọi …, số 12 …"));
}

TEST_CASE("A paper tells by no words who sent a denunciation, whatever privacy is asked for")
{
    const std::pair<const char*, const char*> table[] = {
        {"Giáo viên Lê Thị Hoa", "Tôi là Lê Thị Hoa Tố cáo"}, {"Công ty TNHH Minh Phát", "Tôi là Công ty TNHH Minh Phát Tố cáo"}, {"(đã xóa)", "Tôi là anh Bảy bán cá Tố cáo"}};
    for (const auto& [written, content] : table) {
        CAPTURE(written);
        Petition petition;
        petition.scopeKind = QStringLiteral("denunciation");
        petition.petitioner = QString::fromUtf8(written);
        petition.petitionerKind = petition.petitioner.startsWith(QStringLiteral("Công ty")) ? QStringLiteral("organisation") : QStringLiteral("person");
        const QString shown = withoutPetitioner(QString::fromUtf8(content), petition, Privacy::Full);
        CHECK(shown.toStdString() == (isErased(petition) ? "(giữ bí mật)" : "Tôi là công dân Tố cáo"));
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
