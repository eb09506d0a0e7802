#include "domain/person_words.h"
#include "support/catch.h"

#include <string>
#include <utility>

using namespace doithoai;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QString without(const char* name, const char* text, const char* phone = "", const char* address = "")
{
    PersonWords words;
    words.addName(u(name));
    words.addPhone(u(phone));
    words.addAddress(u(address));
    return words.without(u(text));
}

} // namespace

TEST_CASE("A person's words are found in a text as people write them")
{
    SECTION("a name, in any capitals, with marks or without, over blanks and line ends")
    {
        CHECK(without("Nguyễn Văn Bính", "Ông Nguyễn Văn Bính nêu") == u("Ông (đã xóa) nêu"));
        CHECK(without("ông Nguyễn Văn Bính", "NGUYỄN VĂN BÍNH, và nguyen van binh.") == u("(đã xóa), và (đã xóa)."));
        CHECK(without("Nguyễn Văn Bính", "Nguyễn\nVăn  Bính") == u("(đã xóa)"));
        CHECK(PersonWords().without(u("Nguyễn Văn Bính")) == u("Nguyễn Văn Bính"));
        PersonWords words;
        words.addName(u("Nguyễn Văn Bính").normalized(QString::NormalizationForm_D));
        CHECK(words.without(u("Của Nguyễn Văn Bính").normalized(QString::NormalizationForm_D)) == u("Của ").normalized(QString::NormalizationForm_D) + erasedWords);
    }
    SECTION("not where it is part of another word, or stands over the end of a sentence")
    {
        CHECK(without("Lê An", "Lê Anh") == u("Lê Anh"));
        CHECK(without("Lê An", "gặp anh Lê. An ninh tốt") == u("gặp anh Lê. An ninh tốt"));
    }
    SECTION("where marks are written only with the same ones, however they are set")
    {
        CHECK(without("Lê Thị Hoa", "Tôi là Lê Thị Hòa, hàng xóm của Lê Thị Hoa, LÊ THỊ HOA") == u("Tôi là Lê Thị Hòa, hàng xóm của (đã xóa), (đã xóa)"));
        CHECK(without("Lê Thị Hòa", "Lê Thị Hoà; Lê Thị Hoa; le thi hoa") == u("(đã xóa); Lê Thị Hoa; (đã xóa)"));
        CHECK(without("Đỗ Thúy Mai", "Đỗ Thuý Mai, Đỗ Thúy Mãi, Đồ Thúy Mai, do thuy mai") == u("(đã xóa), Đỗ Thúy Mãi, Đồ Thúy Mai, (đã xóa)"));
        CHECK(without("Lê Quý", "Lê Quy và Lê Qúy") == u("Lê Quy và (đã xóa)"));
        CHECK(without("Le Thi Hoa", "Lê Thị Hòa, lê thị hoa") == u("(đã xóa), (đã xóa)"));
        CHECK(without("Cao Ba", "lên cao ba mét, ông cao ba, Cao Bá") == u("lên cao ba mét, ông (đã xóa), (đã xóa)"));
        CHECK(without("Cao Ba", "nâng cao bậc thềm, ao cao bà con") == u("nâng cao bậc thềm, ao cao bà con"));
    }
    SECTION("and not as the beginning of another name")
    {
        CHECK(without("Lê Thị Hoa", "bà Lê Thị Hoa Mai và bà Lê Thị Hoa nêu") == u("bà Lê Thị Hoa Mai và bà (đã xóa) nêu"));
        CHECK(without("Trần Hưng", "phố Trần Hưng Đạo, ông Trần Hưng Tổ trưởng") == u("phố Trần Hưng Đạo, ông (đã xóa) Tổ trưởng"));
        CHECK(without("Lê Thị Hoa", "LÊ THỊ HOA NÊU; Lê Thị Hoa\nMai Thị Na; Lê Thị Hoa SĐT") == u("(đã xóa) NÊU; (đã xóa)\nMai Thị Na; (đã xóa) SĐT"));
        CHECK(without("Lê An Bình", "sống an bình cùng lê an bình") == u("sống an bình cùng (đã xóa)"));
        CHECK(without("An Bình", "sống an bình") == u("sống an bình"));
    }
    SECTION("one of a single word only as it is written, where somebody is addressed by it")
    {
        CHECK(without("Bình", "mức trung bình; ông Bình nêu") == u("mức trung bình; ông (đã xóa) nêu"));
        CHECK(without("Bà Mai", "bà Mai ở khu phố Mai Động, cùng bà Mai Thị Lan") == u("bà (đã xóa) ở khu phố Mai Động, cùng bà Mai Thị Lan"));
        PersonWords words;
        words.addWords(u("Bình"));
        CHECK(words.without(u("Bình nêu")) == u("(đã xóa) nêu"));
    }
    SECTION("several names, brackets and ways to address")
    {
        CHECK(PersonWords::namesIn(u("Bà Trần Thị Na (khu 3) và ông Lê Văn Tám")) == QStringList{u("Trần Thị Na"), u("Lê Văn Tám")});
        CHECK(PersonWords::namesIn(u("(đã xóa)")).isEmpty());
        CHECK(PersonWords::namesIn(u("(giữ bí mật)")).isEmpty());
        CHECK(PersonWords::namesIn(u("Vợ chồng ông Lê Văn Tám")) == QStringList{u("Lê Văn Tám")});
    }
    SECTION("names out of all that offices write in the place of one")
    {
        const std::pair<const char*, const char*> table[] = {
            {"Nguyễn Bảo Xanh, Trần Kiều Lạ và 20 hộ", "Nguyễn Bảo Xanh|Trần Kiều Lạ"},
            {"Nguyễn Bảo Xanh và 35 hộ dân khu phố Tam Lư", "Nguyễn Bảo Xanh"},
            {"Nguyễn Bảo Xanh đại diện 12 hộ", "Nguyễn Bảo Xanh"},
            {"Nguyễn Bảo Xanh, đại diện các hộ tổ 3", "Nguyễn Bảo Xanh"},
            {"Lương Văn Tế (đại diện các hộ khu phố Cẩm Giang)", "Lương Văn Tế"},
            {"Lương Văn Tế (đại diện 12 hộ", "Lương Văn Tế"},
            {"20 hộ dân ngõ 3", ""},
            {"Đại diện 12 hộ", ""},
            {"Các hộ dân khu phố Tam Lư", ""},
            {"Tập thể hộ kinh doanh chợ Giàu", ""},
            {"Nhân dân khu phố Tam Lư", ""},
            {"Bà con tổ dân phố 5", ""},
            {"Cử tri khu phố Tam Lư", ""},
            {"Một số hộ dân", ""},
            {"nhóm hộ dân", ""},
            {"Chi hội Phụ nữ khu phố Thịnh Lang", ""},
            {"Tổ trưởng tổ dân phố Đồng Tâm", ""},
            {"Không ghi tên", ""},
            {"Phụ huynh học sinh", ""},
            {"Người kinh doanh tự do", ""},
            {"Quán phở Lan Anh", ""},
            {"Đinh Đồng Hoặc và vợ Mai Thị Vợ", "Đinh Đồng Hoặc|Mai Thị Vợ"},
            {"Bà Lê Thị Lá và chồng là Đỗ Chồng", "Lê Thị Lá|Đỗ Chồng"},
            {"Lê Thị Lá cùng con Đỗ Út", "Lê Thị Lá|Đỗ Út"},
            {"Lê Thị Lá cùng con trai là anh Đỗ Văn Út", "Lê Thị Lá|Đỗ Văn Út"},
            {"Lê Thị Lá, vợ ông Đỗ Chồng", "Lê Thị Lá|Đỗ Chồng"},
            {"bà Lê Thị Lá (vợ ông Đỗ Chồng)", "Lê Thị Lá|Đỗ Chồng"},
            {"Lê Thị Lá (chồng: Đỗ Văn Chồng, khu 3)", "Lê Thị Lá|Đỗ Văn Chồng"},
            {"Lê Thị Lá và vợ con", "Lê Thị Lá"},
            {"Lê Văn Cùng và Trần Na", "Lê Văn Cùng|Trần Na"},
            {"Con bà Mạc Thị Đồng Ký", "Con bà Mạc Thị Đồng Ký"},
            {"(Bà) Chu Ngoặc", "Chu Ngoặc"},
            {"Ông/Bà Chu Ngoặc", "Chu Ngoặc"},
            {"Đ/c Nguyễn Văn Bính", "Nguyễn Văn Bính"},
            {"Nguyễn Văn Bính, khu phố Tam Lư, phường Đồng Nguyên", "Nguyễn Văn Bính"},
            {"Nguyễn Văn Bính, Tam Lư, Đồng Kỵ, Cao Lâm", "Nguyễn Văn Bính"},
            {"Nguyễn Văn Bính - Tổ trưởng tổ 3", "Nguyễn Văn Bính"},
            {"Nguyễn Văn Bính - Trần Thị Na", "Nguyễn Văn Bính|Trần Thị Na"},
            {"Nguyễn Văn Bính ở khu 3", "Nguyễn Văn Bính"},
            {"Nguyễn Văn Bính 0912345678", "Nguyễn Văn Bính"},
            {"1. Nguyễn Văn Bính 2. Trần Thị Na", "Nguyễn Văn Bính|Trần Thị Na"},
            {"Các hộ: Nguyễn Văn Bính; Trần Thị Na", "Nguyễn Văn Bính|Trần Thị Na"},
            {"Nguyễn văn Bính", "Nguyễn văn Bính"},
            {"Nguyễn Văn số 3", "Nguyễn Văn số 3"},
            {"NGUYỄN VĂN BÍNH VÀ TRẦN THỊ NA", "NGUYỄN VĂN BÍNH|TRẦN THỊ NA"},
            {"nguyễn văn bính, khu 3", "nguyễn văn bính"},
            {"Nguyen Van Binh va 20 ho", "Nguyen Van Binh"},
            {"Hồ Thị Vân và Đoàn Thi", "Hồ Thị Vân|Đoàn Thi"},
            {"Xoằng Thị Ngoẹng", "Xoằng Thị Ngoẹng"},
            {"Giáo viên Lê Thị Hoa", "Lê Thị Hoa"},
            {"GIÁO VIÊN LÊ THỊ HOA", "LÊ THỊ HOA"},
            {"Giao vien Le Thi Hoa", "Le Thi Hoa"},
            {"Cô giáo Lê Hoa", "Lê Hoa"},
            {"Nhóm 5 hộ do bà Lê Thị Hoa đại diện", "Lê Thị Hoa"},
            {"20 hộ dân (do bà Lê Thị Hoa đại diện)", "Lê Thị Hoa"},
            {"Tập thể hộ dân do ông Trần Văn Bảy làm đại diện", "Trần Văn Bảy"},
            {"Nhóm hộ bà Lê Thị Hoa", "Lê Thị Hoa"},
            {"nhóm hộ bà lê thị hoa", "lê thị hoa"},
            {"Bạn đọc Lê Thị Hoa", "Lê Thị Hoa"},
            {"Cựu chiến binh Trần Văn Bảy", "Trần Văn Bảy"},
            {"Hội viên phụ nữ Trần Thị Na", "Trần Thị Na"},
            {"Tổ trưởng Trần Văn Bảy", "Trần Văn Bảy"},
            {"Trưởng khu phố Trần Văn Bảy", "Trần Văn Bảy"},
            {"Bí thư chi bộ Trần Văn Bảy", "Trần Văn Bảy"},
            {"Phó chủ tịch HĐND phường Trần Văn Bảy", "Trần Văn Bảy"},
            {"Bác sĩ Lê Thị Hoa", "Lê Thị Hoa"},
            {"Bác Sĩ Lê Thị Hoa", "Lê Thị Hoa"},
            {"Luật sư Trần Bảy", "Trần Bảy"},
            {"Linh mục Giuse Trần Văn Bảy", "Trần Văn Bảy"},
            {"Giuse Trần Văn Bảy", "Trần Văn Bảy"},
            {"Sư thầy Trần Văn Bảy", "Trần Văn Bảy"},
            {"Thương binh 2/4 Trần Văn Bảy", "Trần Văn Bảy"},
            {"Người dân Lê Thị Hoa", "Lê Thị Hoa"},
            {"Nguyễn Thị H'Len", "Nguyễn Thị H'Len"},
            {"Lê Thị Hoa và giáo viên Trần Thị Na", "Lê Thị Hoa|Trần Thị Na"},
            {"Nguyên cán bộ xã Trần Văn Bảy", "Trần Văn Bảy"},
            {"Hàng xóm Trần Văn Bảy", "Trần Văn Bảy"},
            {"Công nhân Công ty may Lê Thị Hoa", "Lê Thị Hoa"},
            {"Công nhân Công ty may 10 Lê Minh Hoa", "Lê Minh Hoa"},
            {"Giám đốc Công ty Phạm Gia Minh", "Phạm Gia Minh"},
            {"Chủ nhà trọ Lê Thị Hoa", "Lê Thị Hoa"},
            {"Chủ hộ Lê Thị Hoa", "Lê Thị Hoa"},
            {"Công nhân khu công nghiệp Tiên Sơn Lê Minh Hoa", "Lê Minh Hoa"},
            {"Cư dân chung cư Sao Sáng Lê Minh Hoa", "Lê Minh Hoa"},
            {"Khách hàng siêu thị Hoàng Huy Mart", ""},
            {"Bệnh nhân phòng khám Phạm Gia Minh", ""},
            {"Cư dân khu nhà ở Hoàng Huy Commerce", ""},
            {"Công nhân Công ty Cổ Phần Xây Dựng Trần Hưng Đạo", ""},
            {"Công nhân Công ty Phạm Gia Minh", ""},
            {"Cong nhan Cong ty Pham Gia Minh", ""},
            {"Công nhân Công ty TNHH MTV Phạm Gia Minh", ""},
            {"Công nhân công ty may Phạm Gia Minh", ""},
            {"Người lao động doanh nghiệp Nguyễn Văn Bính", ""},
            {"Xã viên hợp tác xã Phạm Gia Minh", ""},
            {"Cư dân dự án Hoàng Huy Commerce", ""},
            {"Cư dân dự án nhà ở xã hội Hoàng Huy Commerce", ""},
            {"Các hộ dân khu đô thị Trần Hưng Đạo", ""},
            {"Các hộ dân khu đô thị mới Trần Hưng Đạo", ""},
            {"Cư dân KĐT Trần Hưng Đạo", ""},
            {"Cư dân tòa nhà Hoàng Huy Grand", ""},
            {"Người dân khu dân cư Trần Hưng Đạo", ""},
            {"Công nhân khu công nghiệp Trần Hưng Đạo", ""},
            {"Công ty TNHH Trần Hưng Đạo", ""},
            {"Công ty TNHH Minh Phát", ""},
            {"Doanh nghiệp tư nhân Nguyễn Văn Bính", ""},
            {"Ban Quản trị chung cư Hồng Hà", ""},
            {"Giáo viên trường Lê Văn Tám", ""},
            {"Hiệu trưởng trường Nguyễn Văn Cừ", ""},
            {"Phụ huynh Trường Tiểu học Hoàng Quốc Việt", ""},
            {"Người dân đường Nguyễn Văn Cừ", ""},
            {"Nhân dân phường Trần Hưng Đạo", ""},
            {"Cư dân chung cư Hoàng Huy Grand", ""},
            {"Trưởng khu phố Hoàng Mai", ""},
            {"Chi đoàn Nguyễn Văn Trỗi", ""},
            {"Các hộ kinh doanh chợ Bà Chiểu", ""},
            {"và nhân dân phường Trần Hưng Đạo", ""},
        };
        for (const auto& [written, names] : table) {
            CAPTURE(written);
            CHECK(PersonWords::namesIn(u(written)).join(u'|').toStdString() == names);
        }
    }
    SECTION("and a group, a place or a number is no word of theirs")
    {
        CHECK(without("Nguyễn Bảo Xanh và 20 hộ", "Hỗ trợ 20 hộ nghèo, cùng Nguyễn Bảo Xanh") == u("Hỗ trợ 20 hộ nghèo, cùng (đã xóa)"));
        CHECK(without("Đinh Đồng Hoặc và vợ Mai Thị Vợ", "Bà Mai Thị Vợ trình bày") == u("Bà (đã xóa) trình bày"));
    }
    SECTION("and whom those who work or live there are against is none of theirs")
    {
        for (const auto& [name, text] : {std::pair("Công nhân Công ty Phạm Gia Minh", "Công ty Phạm Gia Minh nợ lương"), std::pair("Cư dân dự án Hoàng Huy Commerce", "Dự án Hoàng Huy Commerce chậm"),
                                         std::pair("Các hộ dân khu đô thị Trần Hưng Đạo", "Tượng Trần Hưng Đạo cần sửa")}) {
            CAPTURE(name);
            CHECK(without(name, text) == u(text));
        }
    }
    SECTION("not where a street, a quarter or a school has the same name")
    {
        CHECK(without("Nguyễn Văn Cừ", "Đường Nguyễn Văn Cừ bị ngập, ông Nguyễn Văn Cừ nêu") == u("Đường Nguyễn Văn Cừ bị ngập, ông (đã xóa) nêu"));
        CHECK(without("An Bình", "phường An Bình; khu phố An Bình; chợ An Bình; ông An Bình") == u("phường An Bình; khu phố An Bình; chợ An Bình; ông (đã xóa)"));
        CHECK(without("Lê Văn Tám", "Trường Tiểu học Lê Văn Tám, hiệu trưởng trường Lê Văn Tám, TRƯỜNG THCS LÊ VĂN TÁM") ==
              u("Trường Tiểu học Lê Văn Tám, hiệu trưởng trường Lê Văn Tám, TRƯỜNG THCS LÊ VĂN TÁM"));
        // Behind an office, a verb or the end of a line it is the person.
        CHECK(without("Trần Văn Bảy", "trưởng khu phố Trần Văn Bảy, phó thôn Trần Văn Bảy, tổ trưởng tổ dân phố Trần Văn Bảy") ==
              u("trưởng khu phố (đã xóa), phó thôn (đã xóa), tổ trưởng tổ dân phố (đã xóa)"));
        CHECK(without("Trần Văn Bảy", "yêu cầu Trần Văn Bảy; gia đình Trần Văn Bảy; khu phố 3 Trần Văn Bảy; phường\nTrần Văn Bảy") ==
              u("yêu cầu (đã xóa); gia đình (đã xóa); khu phố 3 (đã xóa); phường\n(đã xóa)"));
    }
    SECTION("behind a neighbourhood and whatever office it is the person")
    {
        for (const char* before :
             {"hàng xóm", "người cùng thôn", "cùng xóm", "người cùng làng", "ở cùng khu phố", "cùng phố", "cùng ngõ", "cùng xã", "ở cùng tổ dân phố", "người làng", "già làng", "dân làng",
              "nguyên Chủ tịch UBND xã", "Chủ tịch ủy ban nhân dân xã", "Chủ tịch Uỷ ban MTTQ phường", "Phó Chủ tịch HĐND thị trấn", "Bí thư chi bộ khu phố", "Bí thư chi bộ tổ dân phố",
              "chủ nhiệm hợp tác xã", "cán bộ phường", "cán bộ địa chính xã", "công an xã", "công an viên thôn", "đại biểu HĐND phường", "Chi hội trưởng phụ nữ thôn", "trưởng ban mặt trận khu",
              "bảo vệ chung cư", "giám đốc nhà máy", "trưởng ban quản lý chợ", "tiểu thương chợ", "sư chùa", "PCT UBND xã", "thanh tra xây dựng phường", "giám đốc dự án", "trưởng ban quản trị chung cư", "Bí thư chi bộ phố", "đối tượng", "hiện tượng", "bắt đền"}) {
            CAPTURE(before);
            for (const char* name : {"Trần Văn Bảy", "Trần Quốc Bảy", "An Bình"}) {
                CAPTURE(name);
                CHECK(without(name, (std::string("Theo ") + before + " " + name + " nêu").c_str()) == u("Theo ") + u(before) + u(" (đã xóa) nêu"));
            }
        }
        // Hardly a village is called so; of two syllables many are.
        CHECK(without("Trần Văn Bảy", "tại thôn Trần Văn Bảy; UBND xã Trần Văn Bảy") == u("tại thôn (đã xóa); UBND xã (đã xóa)"));
        CHECK(without("Trần Quốc Bảy", "UBND xã Trần Quốc Bảy; hội nông dân xã Trần Quốc Bảy; đại diện khu phố Trần Quốc Bảy") ==
              u("UBND xã (đã xóa); hội nông dân xã (đã xóa); đại diện khu phố (đã xóa)"));
    }
    SECTION("a place, a project or a monument, of whatever clause, stays")
    {
        for (const char* before :
             {"đường", "phố", "ngõ", "ngách", "chợ", "cầu", "trường", "tượng", "tượng đài", "đền", "lễ hội đền", "khu lưu niệm", "dự án", "khu đô thị", "tòa nhà", "khu công nghiệp", "KĐT",
              "hợp tác xã", "cùng đường", "tổ trưởng đề nghị sửa phố", "cán bộ làm đường", "Chủ tịch UBND xã hứa sửa đường", "giáo viên trường"}) {
            CAPTURE(before);
            for (const char* name : {"Nguyễn Văn Cừ", "Trần Hưng Đạo", "An Bình"}) {
                CAPTURE(name);
                CHECK(without(name, (std::string(before) + " " + name + " hỏng").c_str()) == u(before) + u(" ") + u(name) + u(" hỏng"));
            }
        }
        for (const char* before : {"phường", "khu phố", "UBND phường", "nhân dân làng", "người dân thôn", "cán bộ và nhân dân phường", "Chủ tịch về thôn", "công viên phường", "toàn bộ khu"}) {
            CAPTURE(before);
            CHECK(without("An Bình", (std::string(before) + " An Bình nêu").c_str()) == u(before) + u(" An Bình nêu"));
        }
    }
    SECTION("a name with the sign of another tongue in it")
    {
        CHECK(without("Nguyễn Thị H'Len", "bà Nguyễn Thị H'Len, bà NGUYỄN THỊ H’LEN nêu; Nguyễn Thị H Len") == u("bà (đã xóa), bà (đã xóa) nêu; (đã xóa)"));
        CHECK(without("Lê An", "'Lê' 'An'") == u("'Lê' 'An'"));
    }
    SECTION("where it is to be kept secret, rather too much than too little")
    {
        const auto secret = [](const char* name, const char* text) -> QString {
            PersonWords words;
            words.addSecret(u(name));
            return words.without(u(text), u("…"));
        };
        CHECK(secret("Giáo viên Lê Thị Hoa", "Tôi là Lê Thị Hoa Tố cáo, lê thị hòa") == u("Tôi là … Tố cáo, …"));
        CHECK(secret("Nhóm hộ bà Hoa", "Hoa kể") == u("… kể"));
        CHECK(secret("Công ty TNHH Minh Phát", "Công ty TNHH Minh Phát tố cáo; giám đốc Minh Phát") == u("… tố cáo; giám đốc …"));
        CHECK(secret("Ban Quản trị chung cư Hồng Hà", "Ban Quản trị chung cư Hồng Hà nêu") == u("… nêu"));
        CHECK(secret("Nguyễn Thị H'Len", "Nguyễn Thị H'Len") == u("…"));
        CHECK(secret("Nguyễn Văn Cừ", "đường Nguyễn Văn Cừ") == u("đường …"));
        CHECK(secret("Công an xã Trần Văn Bảy", "Trần Văn Bảy kể") == u("… kể"));
        CHECK(secret("Công an xã Trần Quốc Bảy", "Trần Quốc Bảy kể") == u("… kể"));
        CHECK(secret("Hàng xóm Trần Văn Bảy", "Trần Văn Bảy kể") == u("… kể"));
        CHECK(secret("Trần Văn Tam", "Trần Văn Tám") == u("…"));
        CHECK(secret("(đã xóa)", "(đã xóa) và đã xóa") == u("(đã xóa) và đã xóa"));
        CHECK(secret("Bình", "mức trung bình, Bình kể") == u("mức trung bình, … kể"));
    }
    SECTION("a telephone number however its digits are set apart, and no other number")
    {
        CHECK(without("", "gọi 0912.345.678 hoặc +84 912 345 678", "0912 345 678") == u("gọi (đã xóa) hoặc (đã xóa)"));
        CHECK(without("", "số 0912345679", "0912345678") == u("số 0912345679"));
        CHECK(without("", "12 345", "12345") == u("12 345"));
    }
    SECTION("several numbers of one field, whatever stands between them")
    {
        for (const char* phones : {"0912345678 - 0987654321", "0912 345 678/0987 654 321", "0912345678; 0987.654.321", "0912-345-678,0987-654-321", "0912345678 0987654321",
                                   "0912 345 678 hoặc +84 987 654 321", "0912345678 (vợ: 0987654321)"}) {
            CAPTURE(phones);
            CHECK(PersonWords::numbersIn(u(phones)).join(u'|').toStdString() == "0912345678|0987654321");
            CHECK(without("", "gọi 0987.654.321, 0912 345 678", phones) == u("gọi (đã xóa), (đã xóa)"));
        }
        CHECK(PersonWords::numbersIn(u("02223 831 234")) == QStringList{u("02223831234")});
        CHECK(PersonWords::numbersIn(u("3831234 - 0912345678")) == QStringList{u("3831234"), u("0912345678")});
        CHECK(PersonWords::numbersIn(u("0912 345 078")) == QStringList{u("0912345078")});
    }
    SECTION("a number behind or before other digits")
    {
        CHECK(without("", "số nhà 12 0912345678", "0912 345 678") == u("số nhà 12 (đã xóa)"));
        CHECK(without("", "ngày 5.12.2023 0912 345 678", "0912345678") == u("ngày 5.12.2023 (đã xóa)"));
        CHECK(without("", "0912345678 0912345679 - 0912345678", "0912345678") == u("(đã xóa) 0912345679 - (đã xóa)"));
        CHECK(without("", "0912 345 678", "345678") == u("0912 345 678"));
        CHECK(without("", "máy 345.678", "345678") == u("máy (đã xóa)"));
    }
    SECTION("an address that tells a house, commas or not")
    {
        CHECK(without("", "nhà số 7, ngõ 12 phố Mới hỏng", "", "Số 7 ngõ 12 phố Mới") == u("nhà (đã xóa) hỏng"));
        CHECK(without("", "nhà số 7 ngõ 12 hỏng", "", "Số 7 ngõ 12, phố Mới, phường Đồng Kỵ") == u("nhà (đã xóa) hỏng"));
        CHECK(without("", "ở số nhà 12 khu phố Tam Lư", "", "Số nhà 12, khu phố Tam Lư") == u("ở (đã xóa)"));
        CHECK(without("", "số nhà 12 khu phố Trầm", "", "Số nhà 12, khu phố Tam Lư") == u("số nhà 12 khu phố Trầm"));
        CHECK(without("", "tại 12 phố Kín", "", "12 phố Kín") == u("tại (đã xóa)"));
        CHECK(without("", "tổ 3, số nhà 5 đường Lê Lợi", "", "Tổ 3, số nhà 5 đường Lê Lợi") == u("(đã xóa)"));
        CHECK(without("", "ở số 12/5 ngõ 3", "", "Số 12/5 ngõ 3") == u("ở (đã xóa)"));
        CHECK(without("", "ở P1203 chung cư Hồng Hà", "", "P1203 chung cư Hồng Hà") == u("ở (đã xóa)"));
        CHECK(without("", "thửa đất số 45 tờ bản đồ 12 bị lấn", "", "Thửa đất số 45, tờ bản đồ 12, khu phố Tam Lư") == u("(đã xóa) bị lấn"));
        CHECK(without("", "trước nhà bà Mạc Thị Đồng Ký, số 4", "", "Nhà bà Mạc Thị Đồng Ký, số 4") == u("trước (đã xóa)"));
    }
    SECTION("houses without number, of a whole quarter: the first of them, and no words without end")
    {
        QStringList houses;
        for (int i = 1; i <= 5000; ++i)
            houses.append(QStringLiteral("Số %1").arg(i));
        PersonWords words;
        words.addAddress(houses.join(QStringLiteral(", ")));
        CHECK(words.areIn(u("ở số 11, số 12, số 13")));
        CHECK_FALSE(words.areIn(u("số 11 và số 13")));
    }
    SECTION("and not one that is an area, in which others live")
    {
        for (const char* area : {"Khu phố Tam Lư", "Khu phố Tam Lư, phường Đồng Nguyên", "phường Đồng Kỵ", "Tổ 3", "tổ dân phố số 5", "Khu 2, phường Trang Hạ", "Khu phố Trang Liệt 2, phường Trang Hạ",
                                 "Ngõ 12, đường Lê Lợi", "ngõ 12 phố Mới", "Thôn 4 xã Phù Chẩn", "Đường 295B", "Xóm Đông, thôn Dương Lôi", "20 hộ khu phố Tam Lư", "gần nhà ông Nguyễn Văn Bính", "Khu phố"}) {
            CAPTURE(area);
            PersonWords words;
            words.addAddress(u(area));
            CHECK(words.isEmpty());
        }
        CHECK(without("Lê Thị Hoa", "Cầu ở khu phố Tam Lư xuống cấp", "", "Khu phố Tam Lư") == u("Cầu ở khu phố Tam Lư xuống cấp"));
    }
    SECTION("an excerpt shows what stands around")
    {
        PersonWords words;
        words.addName(u("Lê Văn Tám"));
        const QString text = QString(100, u'x') + u(" Lê Văn Tám ") + QString(100, u'y');
        CHECK(words.excerpt(text).contains(u("Lê Văn Tám")));
        CHECK(words.excerpt(text).size() < 100);
        CHECK(words.excerpt(u("nobody")).isEmpty());
    }
}
