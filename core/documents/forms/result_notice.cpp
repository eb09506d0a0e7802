#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/letter_stage.h"
#include "documents/forms/petitioner_words.h"

namespace doithoai {

namespace {

/// What became of the petitions of a session, posted for everybody: no telephone number, no address, no denunciation.
class ResultNoticeForm : public AfterForm {
public:
    explicit ResultNoticeForm(const PaperInput& input) : AfterForm(input) { isPaper("result-notice"); }

    Document document()
    {
        head(QStringLiteral("TB"));
        title(QStringLiteral("THÔNG BÁO"), {QStringLiteral("kết quả giải quyết kiến nghị của %1").arg(people()),
                                            QStringLiteral("tại hội nghị đối thoại %1").arg(onSessionDay())});
        say(QStringLiteral("%1 thông báo kết quả giải quyết, trả lời các ý kiến, kiến nghị nêu tại hội nghị đối thoại %2, chủ đề: %3.")
                .arg(issuerName(), onSessionDay(), orDots(uncapitalised(session().topic))));
        Table table = rows();
        if (table.rows.empty())
            say(QStringLiteral("Hội nghị không có ý kiến, kiến nghị phải thông báo kết quả."));
        else
            add(std::move(table));
        personsWords(QStringLiteral("remark"),
                     QStringLiteral("Các nội dung đang giải quyết được tiếp tục theo dõi và thông báo khi có kết quả."));
        labelledWords(QStringLiteral("Nơi niêm yết:"), QStringLiteral("posting"), session().noticeWhere);
        labelledWords(QStringLiteral("Liên hệ:"), QStringLiteral("contact"), contact());
        foot({superiorRecipient(), QStringLiteral("Niêm yết công khai")});
        return take(QStringLiteral("Thông báo kết quả giải quyết kiến nghị %1").arg(session().code.text));
    }

private:
    QString contact() const
    {
        const QString known = wordOf("notice", QStringLiteral("contact"));
        return known.trimmed().isEmpty() ? setting("papers.contact") : known;
    }

    Table rows() const
    {
        Table table;
        table.widths = {12, 34, 51, 55, 30};
        Row head;
        for (const QString& name : {QStringLiteral("TT"), QStringLiteral("Người nêu"), QStringLiteral("Nội dung"),
                                    QStringLiteral("Kết quả giải quyết, trả lời"), QStringLiteral("Thời gian")})
            head.push_back(parts().headCell(name));
        table.head = {head};
        int number = 0;
        for (const SummaryEntry& entry : summaryOrder(*record().session, context().vocabulary)) {
            const Petition& p = entry.petition();
            // What lies outside the dialogue has a way of its own; what was merged stands with its leading petition.
            if (p.state == PetitionState::OutOfScope || p.state == PetitionState::Merged || p.state == PetitionState::Withdrawn)
                continue;
            const auto shown = [&](const QString& words) -> QString { return publicWords(words, p, context().privacy); };
            const QString answer = unclosed(shown(p.answer));
            const QString result = shown(resultOf(*entry.record));
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre),
                                  parts().cell(publicPetitionerWords(p, context().privacy)), parts().cell(shown(p.content)),
                                  parts().cell(answer.isEmpty() ? result : result.isEmpty() ? answer : QString(answer + u". " + result)),
                                  parts().cell(timeOf(*entry.record))});
            for (Cell& cell : table.rows.back())
                cell.words.origin = p.code.text;
        }
        table.after = 8;
        return table;
    }
};

} // namespace

Result<std::vector<Document>> resultNoticePaper(const PaperInput& input)
{
    const auto context = ofHeldSession(input, "result-notice");
    if (!context)
        return tl::unexpected(context.error());
    const PaperInput notice{input.record, input.report, *context, input.profile, input.issuer, input.day};
    return std::vector<Document>{ResultNoticeForm(notice).document()};
}

} // namespace doithoai
