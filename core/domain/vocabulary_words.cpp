#include "domain/vocabulary_words.h"

#include <QCoreApplication>

namespace doithoai
{

using namespace Qt::StringLiterals;

namespace
{

/// The English word is also the source text that a catalogue translates, in the context "Choice".
QString english(const char* source)
{
    return QString::fromLatin1(source);
}

std::vector<Word> levels()
{
    return {
        {u"central"_s, english(QT_TRANSLATE_NOOP("Choice", "Central")), u"Trung ương"_s, {}, {u"bộ, ngành trung ương"_s, u"chính phủ"_s, u"national"_s}},
        {u"province"_s, english(QT_TRANSLATE_NOOP("Choice", "Province")), u"Tỉnh"_s, {}, {u"cấp tỉnh"_s, u"tỉnh Bắc Ninh"_s, u"provincial"_s}},
        {u"city"_s,
         english(QT_TRANSLATE_NOOP("Choice", "City")),
         u"Thành phố"_s,
         {},
         {u"cấp thành phố"_s, u"thành phố Từ Sơn"_s, u"tp"_s, u"huyện"_s, u"cấp huyện"_s, u"thị xã"_s, u"quận"_s,
          u"district"_s}},
        {u"ward"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Ward")),
         u"Phường"_s,
         {},
         {u"cấp phường"_s, u"cấp xã"_s, u"xã"_s, u"thị trấn"_s, u"cơ sở"_s, u"commune"_s}},
    };
}

std::vector<Word> forms()
{
    return {
        {u"people"_s,
         english(QT_TRANSLATE_NOOP("Choice", "With the people")),
         u"Đối thoại trực tiếp với nhân dân"_s,
         u"Với nhân dân"_s,
         {u"người dân"_s, u"direct"_s}},
        {u"representatives"_s,
         english(QT_TRANSLATE_NOOP("Choice", "With representatives of the people")),
         u"Đối thoại trực tiếp với đại diện của nhân dân"_s,
         u"Với đại diện nhân dân"_s,
         {u"đại diện nhân dân"_s, u"đại diện"_s, u"các đại diện của nhân dân"_s}},
        {u"leaders"_s,
         english(QT_TRANSLATE_NOOP("Choice", "With leaders and cadres of all levels")),
         u"Đối thoại trực tiếp với lãnh đạo, cán bộ các cấp"_s,
         u"Với lãnh đạo, cán bộ"_s,
         {u"lãnh đạo"_s, u"lãnh đạo và cán bộ các cấp"_s}},
        {u"cadres"_s,
         english(QT_TRANSLATE_NOOP("Choice", "With cadres and Party members")),
         u"Đối thoại trực tiếp với cán bộ, đảng viên"_s,
         u"Với cán bộ, đảng viên"_s,
         {u"đảng viên"_s, u"cán bộ và đảng viên"_s, u"members"_s}},
        {u"thematic"_s,
         english(QT_TRANSLATE_NOOP("Choice", "On a theme")),
         u"Đối thoại theo chuyên đề"_s,
         u"Theo chuyên đề"_s,
         {u"chuyên đề"_s, u"theme"_s}},
        {u"other"_s, english(QT_TRANSLATE_NOOP("Choice", "Other form")), u"Hình thức khác"_s, {}, {u"khác"_s}},
    };
}

std::vector<Word> sectors()
{
    return {
        {u"economy"_s, english(QT_TRANSLATE_NOOP("Choice", "Economy")), u"Phát triển kinh tế"_s, u"Kinh tế"_s, {u"kinh tế - xã hội"_s}},
        {u"cultureSociety"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Culture and society")),
         u"Văn hóa - xã hội"_s,
         {},
         {u"văn hóa, xã hội"_s, u"văn hóa và xã hội"_s, u"văn hóa xã hội"_s, u"culture"_s}},
        {u"securityDefence"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Security and defence")),
         u"An ninh - quốc phòng"_s,
         {},
         {u"an ninh, quốc phòng"_s, u"an ninh và quốc phòng"_s, u"quốc phòng - an ninh"_s, u"quốc phòng, an ninh"_s,
          u"an ninh trật tự"_s, u"security"_s}},
        {u"partyBuilding"_s, english(QT_TRANSLATE_NOOP("Choice", "Party building")), u"Xây dựng Đảng"_s, {}, {u"công tác xây dựng Đảng"_s, u"party"_s}},
        {u"governmentBuilding"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Building of the government")),
         u"Xây dựng chính quyền"_s,
         {},
         {u"chính quyền"_s, u"government"_s}},
        {u"frontOrganisations"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Front and mass organisations")),
         u"Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội"_s,
         u"Mặt trận, đoàn thể"_s,
         {u"Mặt trận và đoàn thể"_s, u"Mặt trận Tổ quốc và các đoàn thể"_s, u"Mặt trận và các đoàn thể"_s,
          u"Mặt trận Tổ quốc, đoàn thể"_s, u"đoàn thể"_s, u"front"_s}},
        {u"publicConcern"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Matters of public concern")),
         u"Vấn đề dư luận và nhân dân quan tâm"_s,
         u"Dư luận quan tâm"_s,
         {u"vấn đề dư luận quan tâm"_s, u"dư luận"_s, u"vấn đề dư luận, nhân dân quan tâm"_s, u"public"_s}},
    };
}

std::vector<Word> channels()
{
    return {
        {u"invitation"_s, english(QT_TRANSLATE_NOOP("Choice", "Letter of invitation")), u"Thư mời góp ý"_s, {}, {u"thư mời"_s, u"letter"_s}},
        {u"survey"_s, english(QT_TRANSLATE_NOOP("Choice", "Survey")), u"Thăm dò ý kiến"_s, {}, {u"thăm dò"_s, u"khảo sát"_s, u"thăm dò dư luận"_s}},
        {u"website"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Web site")),
         u"Trang thông tin điện tử"_s,
         {},
         {u"trang điện tử"_s, u"cổng thông tin điện tử"_s, u"website"_s, u"trang web"_s}},
        {u"submitted"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Sent in")),
         u"Kiến nghị gửi đến"_s,
         {},
         {u"gửi đến"_s, u"đơn thư"_s, u"đơn gửi đến"_s, u"đơn kiến nghị"_s, u"gửi đơn"_s}},
        {u"media"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Public media")),
         u"Dư luận trên phương tiện thông tin đại chúng"_s,
         u"Dư luận trên báo, đài"_s,
         {u"dư luận trên truyền thông"_s, u"phương tiện thông tin đại chúng"_s, u"truyền thông"_s, u"báo chí"_s,
          u"báo, đài"_s}},
        {u"slip"_s, english(QT_TRANSLATE_NOOP("Choice", "Slip at the session")), u"Phiếu tại hội nghị"_s, {}, {u"phiếu"_s, u"phiếu ý kiến"_s}},
        {u"speech"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Speech at the session")),
         u"Phát biểu tại hội nghị"_s,
         {},
         {u"phát biểu"_s, u"tại hội nghị"_s, u"speech"_s}},
        {u"frontSummary"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Summary of the Front and organisations")),
         u"Mặt trận, đoàn thể tổng hợp"_s,
         {},
         {u"Mặt trận tổng hợp"_s, u"Mặt trận và đoàn thể tổng hợp"_s, u"đoàn thể tổng hợp"_s}},
        {u"opinionWatch"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Following of public opinion")),
         u"Nắm tình hình dư luận"_s,
         {},
         {u"nắm dư luận"_s, u"dư luận"_s, u"dư luận xã hội"_s}},
    };
}

std::vector<Word> petitionerKinds()
{
    return {
        {u"person"_s, english(QT_TRANSLATE_NOOP("Choice", "Person")), u"Cá nhân"_s, {}, {u"công dân"_s, u"individual"_s, u"hộ gia đình"_s}},
        {u"group"_s, english(QT_TRANSLATE_NOOP("Choice", "Group")), u"Tập thể"_s, {}, {u"nhóm"_s, u"nhiều người"_s, u"các hộ dân"_s, u"đại diện"_s}},
        {u"organisation"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Organisation")),
         u"Tổ chức"_s,
         {},
         {u"cơ quan, tổ chức"_s, u"doanh nghiệp"_s, u"organization"_s}},
        {u"anonymous"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Anonymous")),
         u"Không ghi tên"_s,
         {},
         {u"ẩn danh"_s, u"không tên"_s, u"nặc danh"_s, u"không nêu tên"_s, u"dư luận"_s}},
    };
}

std::vector<Word> urgencies()
{
    return {
        {u"urgent"_s, english(QT_TRANSLATE_NOOP("Choice", "Urgent")), u"Cấp bách"_s, {}, {u"khẩn"_s, u"khẩn cấp"_s, u"rất cấp bách"_s}},
        {u"high"_s, english(QT_TRANSLATE_NOOP("Choice", "High")), u"Cấp thiết"_s, {}, {u"cao"_s}},
        {u"normal"_s, english(QT_TRANSLATE_NOOP("Choice", "Normal")), u"Bình thường"_s, {}, {u"thường"_s, u"trung bình"_s, u"low"_s, u"thấp"_s}},
    };
}

std::vector<Word> classes()
{
    return {
        {u"answered"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Answered at the session")),
         u"Trả lời ngay tại hội nghị"_s,
         u"Trả lời ngay"_s,
         {u"trả lời tại hội nghị"_s, u"answer"_s}},
        {u"toVerify"_s,
         english(QT_TRANSLATE_NOOP("Choice", "To be verified, answered later")),
         u"Kiểm tra làm rõ, trả lời sau"_s,
         u"Trả lời sau"_s,
         {u"kiểm tra, làm rõ, trả lời sau"_s, u"kiểm tra, làm rõ để trả lời sau"_s, u"kiểm tra làm rõ"_s, u"defer"_s,
          u"verify"_s}},
        {u"noted"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Noted, reported to the superior")),
         u"Ghi nhận, báo cáo cấp trên"_s,
         u"Ghi nhận"_s,
         {u"báo cáo cấp trên"_s, u"note"_s}},
    };
}

std::vector<Word> answerKinds()
{
    return {
        {u"explained"_s, english(QT_TRANSLATE_NOOP("Choice", "Explained")), u"Giải thích, làm rõ"_s, u"Giải thích"_s, {u"làm rõ"_s}},
        {u"accepted"_s, english(QT_TRANSLATE_NOOP("Choice", "Taken on board")), u"Tiếp thu"_s, {}, {u"accept"_s}},
        {u"undertaken"_s, english(QT_TRANSLATE_NOOP("Choice", "Undertaken, with a promise")), u"Nhận giải quyết"_s, {}, {u"cam kết"_s, u"promise"_s}},
        {u"declined"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Declined, with the reason")),
         u"Không có cơ sở giải quyết"_s,
         u"Không có cơ sở"_s,
         {u"không có căn cứ giải quyết"_s}},
    };
}

std::vector<Word> outcomes()
{
    return {
        {u"done"_s, english(QT_TRANSLATE_NOOP("Choice", "Done")), u"Đã giải quyết xong"_s, u"Đã giải quyết"_s, {u"giải quyết xong"_s}},
        {u"explained"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Answered, explained")),
         u"Đã trả lời, giải thích"_s,
         u"Đã giải thích"_s,
         {u"giải thích"_s, u"đã trả lời"_s, u"explained"_s}},
        {u"accepted"_s, english(QT_TRANSLATE_NOOP("Choice", "Opinion taken on board")), u"Đã tiếp thu"_s, {}, {u"tiếp thu"_s, u"taken on board"_s}},
        {u"transferred"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Transferred, followed no further")),
         u"Đã chuyển, kết thúc theo dõi"_s,
         u"Đã chuyển"_s,
         {u"chuyển"_s}},
        {u"declined"_s,
         english(QT_TRANSLATE_NOOP("Choice", "No ground to resolve it")),
         u"Không có cơ sở giải quyết"_s,
         u"Không có cơ sở"_s,
         {u"không giải quyết"_s}},
    };
}

std::vector<Word> opinionKinds()
{
    return {
        {u"petition"_s, english(QT_TRANSLATE_NOOP("Choice", "Petition")), u"Kiến nghị"_s, {}, {u"đề nghị"_s, u"ý kiến, kiến nghị"_s}},
        {u"report"_s, english(QT_TRANSLATE_NOOP("Choice", "Report of a fact")), u"Phản ánh"_s, {}, {}},
        {u"suggestion"_s, english(QT_TRANSLATE_NOOP("Choice", "Suggestion")), u"Góp ý, hiến kế"_s, u"Góp ý"_s, {u"hiến kế"_s, u"đề xuất"_s}},
        {u"question"_s, english(QT_TRANSLATE_NOOP("Choice", "Question")), u"Câu hỏi"_s, {}, {u"hỏi"_s}},
    };
}

std::vector<Word> scopeKinds()
{
    return {
        {u"complaint"_s, english(QT_TRANSLATE_NOOP("Choice", "Complaint")), u"Khiếu nại"_s, {}, {u"đơn khiếu nại"_s}},
        {u"denunciation"_s, english(QT_TRANSLATE_NOOP("Choice", "Denunciation")), u"Tố cáo"_s, {}, {u"đơn tố cáo"_s}},
        {u"court"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Matter of the courts")),
         u"Việc thuộc thẩm quyền của tòa án"_s,
         u"Việc của tòa án"_s,
         {u"tòa án"_s, u"khởi kiện"_s, u"tố tụng"_s}},
        {u"other"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Other procedure of its own")),
         u"Việc có trình tự, thủ tục riêng khác"_s,
         u"Thủ tục riêng khác"_s,
         {u"khác"_s, u"trình tự, thủ tục khác"_s}},
    };
}

std::vector<Word> noticeMeans()
{
    return {
        {u"inHall"_s,
         english(QT_TRANSLATE_NOOP("Choice", "In the hall")),
         u"Thông báo trực tiếp tại hội nghị"_s,
         u"Tại hội nghị"_s,
         {u"tại hội trường"_s, u"trực tiếp"_s}},
        {u"telephone"_s, english(QT_TRANSLATE_NOOP("Choice", "By telephone")), u"Qua điện thoại"_s, {}, {u"điện thoại"_s, u"phone"_s}},
        {u"posted"_s, english(QT_TRANSLATE_NOOP("Choice", "Posted publicly")), u"Niêm yết công khai"_s, {}, {u"niêm yết"_s, u"công khai"_s}},
    };
}

std::vector<Word> lines()
{
    return {
        {u"party"_s, english(QT_TRANSLATE_NOOP("Choice", "Party")), u"Đảng"_s, {}, {u"cấp ủy"_s}},
        {u"council"_s, english(QT_TRANSLATE_NOOP("Choice", "Council")), u"Hội đồng nhân dân"_s, u"HĐND"_s, {}},
        {u"government"_s, english(QT_TRANSLATE_NOOP("Choice", "People's Committee")), u"Ủy ban nhân dân"_s, u"UBND"_s, {u"chính quyền"_s}},
        {u"front"_s, english(QT_TRANSLATE_NOOP("Choice", "Front")), u"Mặt trận Tổ quốc"_s, u"Mặt trận"_s, {u"MTTQ"_s}},
        {u"organisation"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Mass organisation")),
         u"Đoàn thể chính trị - xã hội"_s,
         u"Đoàn thể"_s,
         {u"tổ chức chính trị - xã hội"_s}},
    };
}

/// Usual deadlines; what each key counts stands in calendar/deadline_rule.cpp.
std::vector<Word> deadlines()
{
    return {
        {u"told10"_s, english(QT_TRANSLATE_NOOP("Choice", "10 working days from receipt: tell the sender")), u"10 ngày làm việc từ ngày tiếp nhận: báo người gửi (11-QĐi/TW)"_s, {}, {}},
        {u"working5"_s, english(QT_TRANSLATE_NOOP("Choice", "5 working days from this act")), u"5 ngày làm việc từ ngày giao"_s, {}, {}},
        {u"working10"_s, english(QT_TRANSLATE_NOOP("Choice", "10 working days from this act")), u"10 ngày làm việc từ ngày giao"_s, {}, {}},
        {u"working15"_s, english(QT_TRANSLATE_NOOP("Choice", "15 working days from this act")), u"15 ngày làm việc từ ngày giao"_s, {}, {}},
        {u"working20"_s, english(QT_TRANSLATE_NOOP("Choice", "20 working days from this act")), u"20 ngày làm việc từ ngày giao"_s, {}, {}},
        {u"days15"_s, english(QT_TRANSLATE_NOOP("Choice", "15 days from this act")), u"15 ngày từ ngày giao"_s, {}, {}},
        {u"days20"_s, english(QT_TRANSLATE_NOOP("Choice", "20 days from this act")), u"20 ngày từ ngày giao"_s, {}, {}},
        {u"days30"_s, english(QT_TRANSLATE_NOOP("Choice", "30 days from this act")), u"30 ngày từ ngày giao"_s, {}, {}},
    };
}

std::vector<Word> yesNo()
{
    return {
        {u"yes"_s,
         english(QT_TRANSLATE_NOOP("Choice", "Yes")),
         u"Có"_s,
         {},
         {u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"đúng"_s, u"rồi"_s}},
        {u"no"_s,
         english(QT_TRANSLATE_NOOP("Choice", "No")),
         u"Không"_s,
         {},
         {u"n"_s, u"false"_s, u"0"_s, u"chưa"_s, u"sai"_s}},
    };
}

} // namespace

QHash<QString, std::vector<Word>> shippedWords()
{
    return {
        {u"level"_s, levels()},
        {u"form"_s, forms()},
        {u"sector"_s, sectors()},
        {u"channel"_s, channels()},
        {u"petitionerKind"_s, petitionerKinds()},
        {u"urgency"_s, urgencies()},
        {u"class"_s, classes()},
        {u"answerKind"_s, answerKinds()},
        {u"outcome"_s, outcomes()},
        {u"opinionKind"_s, opinionKinds()},
        {u"scopeKind"_s, scopeKinds()},
        {u"noticeMeans"_s, noticeMeans()},
        {u"line"_s, lines()},
        {u"dueIn"_s, deadlines()},
        {u"yesNo"_s, yesNo()},
    };
}

} // namespace doithoai
