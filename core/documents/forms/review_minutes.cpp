#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/issue_needs.h"

namespace doithoai {

namespace {

/// The internal review of a session (Đ.10.1). It stays out of the public papers.
class ReviewMinutesForm : public AfterForm {
public:
    explicit ReviewMinutesForm(const PaperInput& input) : AfterForm(input) { isPaper("review-minutes"); }

    Document document()
    {
        headOfMinutes();
        title(QStringLiteral("BIÊN BẢN"), {QStringLiteral("họp rút kinh nghiệm"),
                                           QStringLiteral("việc tổ chức hội nghị đối thoại %1").arg(onSessionDay())});
        labelledWords(QStringLiteral("Thời gian:"), QStringLiteral("when"));
        labelledWords(QStringLiteral("Địa điểm:"), QStringLiteral("where"), {});
        labelledWords(QStringLiteral("Chủ trì:"), QStringLiteral("chair"), chairWords());
        labelledWords(QStringLiteral("Thư ký:"), QStringLiteral("secretary"), session().secretary);
        labelledWords(QStringLiteral("Thành phần:"), QStringLiteral("present"), session().team);
        heading(QStringLiteral("NỘI DUNG TRAO ĐỔI"));
        item(QStringLiteral("Hội nghị đối thoại %1, chủ đề: %2").arg(onSessionDay(), orDots(session().topic)));
        item(facts());
        for (const auto& [rule, reason] : passedWithReason())
            item(QStringLiteral("Chưa thực hiện đủ: %1 Lý do: %2").arg(closed(uncapitalised(rule)), unclosed(reason)));
        personsWords(QStringLiteral("discussion"), closed(session().review), 6);
        if (tells(QStringLiteral("lessons"))) {
            heading(QStringLiteral("BÀI HỌC KINH NGHIỆM"));
            personsWords(QStringLiteral("lessons"), {}, 4);
        }
        if (tells(QStringLiteral("conclusions"), session().tasksFollowUp)) {
            heading(QStringLiteral("KẾT LUẬN, PHÂN CÔNG"));
            personsWords(QStringLiteral("conclusions"), closed(session().tasksFollowUp), 4);
        }
        say(QStringLiteral("Cuộc họp kết thúc %1cùng ngày. Biên bản đã đọc lại và được thông qua; lưu nội bộ, không công khai.")
                .arg(hasRoom() ? QStringLiteral("lúc ..... giờ ..... ") : QString()));
        const LayoutProfile& profile = parts().profile();
        const QString own = word(QStringLiteral("chair"));
        const Official* holder = directory().holder(session().chair, sessionDay());
        const QString name = !session().chairName.isEmpty() ? session().chairName : holder ? holder->name : QString();
        twoSignatures(profile.minutesLeft, session().secretary, {QStringLiteral("CHỦ TRÌ CUỘC HỌP")}, own.isEmpty() ? name : QString());
        return take(QStringLiteral("Biên bản họp rút kinh nghiệm %1").arg(session().code.text));
    }

private:
    QString facts() const
    {
        const auto entries = summaryOrder(*record().session, context().vocabulary);
        std::array<int, 4> counts{};
        for (const SummaryEntry& entry : entries)
            ++counts[size_t(entry.which)];
        return QStringLiteral("Có %1 ý kiến, kiến nghị: trả lời ngay %2, trả lời sau %3, ghi nhận %4, khác %5")
            .arg(QString::number(entries.size()), QString::number(counts[0]), QString::number(counts[1]), QString::number(counts[2]),
                 QString::number(counts[3]));
    }
};

} // namespace

Result<std::vector<Document>> reviewMinutesPaper(const PaperInput& input)
{
    if (const auto told = checkNeeds(input, {"topic"}); !told)
        return tl::unexpected(told.error());
    if (const auto told = checkWords(input, "review-minutes", {{"when"}, {"where"}, {"discussion", input.record.session->session.review}}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{ReviewMinutesForm(input).document()};
}

} // namespace doithoai
