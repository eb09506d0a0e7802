#include "documents/figure_words.h"

namespace doithoai {

namespace {

struct Words {
    const char* path;
    const char* words;
};

// Words of a part stand before those of the whole that they belong to, so that a row is understood alone.
constexpr Words words[] = {
    {"sessions.held", "Hội nghị đối thoại đã tổ chức"},
    {"sessions.planned", "Hội nghị: theo kế hoạch"},
    {"sessions.adHoc", "Hội nghị: đột xuất"},
    {"sessions.attendance", "Số lượt người dự"},
    {"sessions.postponed", "Hội nghị hoãn"},
    {"sessions.cancelled", "Hội nghị hủy"},
    {"notice.onTime", "Thông báo đủ thời hạn"},
    {"notice.late", "Thông báo chưa đủ thời hạn"},
    {"notice.none", "Không có thông báo"},
    {"petitions.carriedOver", "Kiến nghị kỳ trước chuyển sang"},
    {"petitions.received", "Kiến nghị tiếp nhận trong kỳ"},
    {"petitions.reopened", "Kiến nghị mở lại trong kỳ"},
    {"petitions.toDealWith", "Tổng số phải giải quyết"},
    {"petitions.closed", "Đã kết thúc"},
    {"petitions.closed.resolved", "Đã kết thúc: đã giải quyết, trả lời xong"},
    {"petitions.closed.outOfScope", "Đã kết thúc: ngoài phạm vi"},
    {"petitions.closed.merged", "Đã kết thúc: gộp trùng"},
    {"petitions.closed.withdrawn", "Đã kết thúc: người nêu rút"},
    {"petitions.openAtEnd", "Còn lại cuối kỳ"},
    {"petitions.openAtEnd.waitingSuperior", "Còn lại: chờ ý kiến cấp trên"},
    {"petitions.openAtEnd.waitingOther", "Còn lại: đã chuyển, chờ kết quả"},
    {"petitions.openAtEnd.resting", "Còn lại: đã trả lời, chờ ghi kết quả"},
    {"petitions.openAtEnd.overdue", "Còn lại: quá hạn"},
    {"petitions.openAtEnd.dueToday", "Còn lại: đến hạn ngày cuối kỳ"},
    {"petitions.openAtEnd.dueLater", "Còn lại: trong hạn"},
    {"petitions.openAtEnd.noDeadline", "Còn lại: chưa ấn định hạn"},
    {"petitions.outcomes.done", "Kết quả: đã giải quyết xong"},
    {"petitions.outcomes.explained", "Kết quả: đã trả lời, giải thích"},
    {"petitions.outcomes.accepted", "Kết quả: đã tiếp thu"},
    {"petitions.outcomes.transferred", "Kết quả: đã chuyển, kết thúc theo dõi"},
    {"petitions.outcomes.declined", "Kết quả: không có cơ sở giải quyết"},
    {"petitions.resolvedOnTime", "Giải quyết đúng hạn"},
    {"petitions.resolvedLate", "Giải quyết quá hạn"},
    {"petitions.people", "Số người kiến nghị"},
    {"petitions.peopleMerged", "Số người kiến nghị, không tính trùng"},
    {"petitions.raised.answered", "Tại hội nghị: trả lời ngay"},
    {"petitions.raised.toVerify", "Tại hội nghị: kiểm tra làm rõ, trả lời sau"},
    {"petitions.raised.noted", "Tại hội nghị: ghi nhận, báo cáo cấp trên"},
    {"petitions.raisedOther", "Tại hội nghị: xử lý theo hình thức khác"},
    {"petitions.speakers", "Số người phát biểu"},
    {"petitions.transferred", "Đã chuyển cơ quan có thẩm quyền trong kỳ"},
    {"petitions.escalated", "Đã trình cấp trên trong kỳ"},
    {"petitions.escalatedAnswered", "Cấp trên đã có ý kiến trong kỳ"},
    {"petitions.promises.made", "Cam kết tại hội nghị"},
    {"petitions.promises.kept", "Cam kết: đã thực hiện"},
    {"petitions.promises.broken", "Cam kết: không thực hiện được"},
    {"petitions.promises.pending", "Cam kết: đang thực hiện"},
    {"coverage.expected", "Đơn vị phải báo cáo"},
    {"coverage.in", "Đơn vị đã có số liệu"},
    {"unitReports.onTime", "Báo cáo của đơn vị: đúng hạn"},
    {"unitReports.late", "Báo cáo của đơn vị: chậm"},
    {"unitReports.missing", "Báo cáo của đơn vị: chưa gửi"},
    {"sessions.byLevel", "Hội nghị theo cấp"},
    {"sessions.byForm", "Hội nghị theo hình thức"},
    {"sessions.bySector", "Hội nghị theo lĩnh vực"},
    {"sessions.byPost", "Hội nghị theo người chủ trì"},
    {"petitions.bySector", "Kiến nghị theo lĩnh vực"},
    {"petitions.byChannel", "Kiến nghị theo kênh tiếp nhận"},
    {"petitions.byUrgency", "Kiến nghị theo mức độ"},
};

constexpr Words reported[] = {
    {"sessions", "Hội nghị đối thoại"},
    {"lateNotices", "Thông báo chưa đủ thời hạn"},
    {"people", "Lượt người dự"},
    {"received", "Kiến nghị tiếp nhận"},
    {"resolved", "Giải quyết xong"},
    {"explained", "Trả lời, giải thích"},
    {"accepted", "Tiếp thu"},
    {"transferred", "Đã chuyển"},
    {"declined", "Không có cơ sở"},
    {"outOfScope", "Ngoài phạm vi"},
    {"escalated", "Trình cấp trên"},
    {"openInTime", "Đang giải quyết, trong hạn"},
    {"openOverdue", "Đang giải quyết, quá hạn"},
};

template <std::size_t n>
QString wordsFor(const Words (&table)[n], const char* path)
{
    for (const Words& row : table) {
        if (qstrcmp(row.path, path) == 0)
            return QString::fromUtf8(row.words);
    }
    return QString::fromLatin1(path);
}

} // namespace

QString paperWords(const FigureRow& row)
{
    return wordsFor(words, row.path);
}

QString paperWords(const FigureSplit& split)
{
    return wordsFor(words, split.path);
}

QString reportedWords(const QString& key)
{
    return wordsFor(reported, key.toLatin1().constData());
}

} // namespace doithoai
