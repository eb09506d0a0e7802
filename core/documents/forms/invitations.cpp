#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "documents/page_composer.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// One invitation for each invitee (Đ.7), an answering body's with its petitions; at the end the roll to sign.
class InvitationForm : public SessionForm {
public:
    explicit InvitationForm(const PaperInput& input) : SessionForm(input) { isPaper("invitations"); }

    /// Whom the session and the paper's own words invite.
    std::vector<Invitee> guests() const
    {
        std::vector<Invitee> all = invitees();
        for (const QString& guest : namesIn(word(QStringLiteral("guests"))))
            all.push_back({nullptr, guest, {}});
        return all;
    }

    std::vector<Document> documents()
    {
        const std::vector<Invitee> all = guests();
        std::vector<Document> papers;
        papers.reserve(all.size() + 1);
        for (const Invitee& invitee : all)
            papers.push_back(fitting(invitee));
        if (papers.empty()) // one to fill in by hand
            papers.push_back(invitation({}, false));
        papers.push_back(roll(all));
        return papers;
    }

private:
    /// The petitions stand within the invitation where that stays one page, else as a list that goes with it.
    Document fitting(const Invitee& invitee)
    {
        Document whole = invitation(invitee, false);
        const bool isLong = !invitee.petitions.empty() && compose(whole, parts().profile()).size() > 1;
        return isLong ? invitation(invitee, true) : whole;
    }

    Document invitation(const Invitee& invitee, bool hasAnnex)
    {
        head(QStringLiteral("GM"));
        titleOf(QStringLiteral("GIẤY MỜI"), QStringLiteral("dự"));
        const QString who = invitee.name.isEmpty() ? QString(60, u'.') : inviteeWords(invitee);
        line(QStringLiteral("Kính mời: %1").arg(who), Align::Centre, true, false, 10);
        say(QStringLiteral("%1 trân trọng kính mời đến dự hội nghị đối thoại, cụ thể như sau:").arg(issuerName()));
        restartNumbers();
        numbered(QStringLiteral("Chủ đề"), session().topic);
        numbered(QStringLiteral("Thời gian"), session().plannedStart ? plannedHours() : QString());
        numbered(QStringLiteral("Địa điểm"), session().venue);
        numbered(QStringLiteral("Chủ trì"), personWords(session().chair, session().chairName, plannedDay()));
        if (!invitee.petitions.empty())
            toAnswer(invitee, hasAnnex);
        else
            numberedWord(QStringLiteral("Nội dung đề nghị chuẩn bị"), QStringLiteral("prepare"),
                         QStringLiteral("ý kiến thuộc lĩnh vực phụ trách liên quan đến chủ đề đối thoại"));
        numberedWord(QStringLiteral("Đầu mối liên hệ"), QStringLiteral("contact"), contact());
        say(QStringLiteral("Rất mong được đón tiếp"));
        foot({QStringLiteral("Như trên")});
        if (hasAnnex) {
            add(PageBreak{});
            line(QStringLiteral("DANH MỤC Ý KIẾN, KIẾN NGHỊ ĐỀ NGHỊ CHUẨN BỊ TRẢ LỜI"), Align::Centre, true);
            line(QStringLiteral("(Kèm theo Giấy mời gửi %1)").arg(uncapitalised(inviteeWords(invitee))), Align::Centre, false, true, 6);
            add(petitionTable(invitee));
        }
        return take(QStringLiteral("Giấy mời dự hội nghị đối thoại %1").arg(session().code.text));
    }

    QString contact() const
    {
        const QString known = wordOf("notice", QStringLiteral("contact"));
        return known.trimmed().isEmpty() ? setting("papers.contact") : known;
    }

    void toAnswer(const Invitee& invitee, bool hasAnnex)
    {
        numbered(QStringLiteral("Nội dung đề nghị chuẩn bị"),
                 QStringLiteral("trả lời %1 ý kiến, kiến nghị %2")
                     .arg(QString::number(invitee.petitions.size()),
                          hasAnnex ? QStringLiteral("trong danh mục kèm theo") : QStringLiteral("dưới đây")));
        if (!hasAnnex)
            add(petitionTable(invitee));
    }

    Table petitionTable(const Invitee& invitee) const
    {
        Table table = tableWith({1, 4.6, 8, 3}, {QStringLiteral("TT"), QStringLiteral("Người nêu"), QStringLiteral("Nội dung ý kiến, kiến nghị"),
                                               QStringLiteral("Dự kiến")});
        for (const Petition* petition : invitee.petitions) {
            const QString& code = petition->code.text;
            table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre), words(whoRaised(*petition), code),
                                  words(shown(petition->content, *petition), code), words(plannedClassWords(*petition), code)});
        }
        return table;
    }

    Document roll(const std::vector<Invitee>& all)
    {
        plainHead();
        titleOf(QStringLiteral("DANH SÁCH KÝ NHẬN GIẤY MỜI"), {});
        line(session().plannedStart ? capitalised(plannedHours()) : plannedWhen(), Align::Centre, false, true, 6);
        Table table = tableWith({1, 7, 2.6, 3.4, 2.2}, {QStringLiteral("TT"), QStringLiteral("Người, cơ quan được mời"), QStringLiteral("Ngày nhận"),
                                                      QStringLiteral("Ký nhận"), QStringLiteral("Ghi chú")});
        const size_t rows = std::max<size_t>(all.size() + 5, 12);
        for (size_t i = 0; i < rows; ++i) {
            Cell number = parts().cell(QString::number(i + 1), Align::Centre);
            Cell name = parts().cell(i < all.size() ? inviteeWords(all[i]) : QString());
            number.words.pitch = name.words.pitch = 22; // room for a hand
            table.rows.push_back({number, name, parts().cell({}), parts().cell({}), parts().cell({})});
        }
        add(std::move(table));
        return take(QStringLiteral("Danh sách ký nhận giấy mời %1").arg(session().code.text));
    }
};

} // namespace

Result<std::vector<Document>> invitationsPaper(const PaperInput& input)
{
    if (const auto told = checkNeeds(input, {"topic", "plannedStart", "venue"}); !told)
        return tl::unexpected(told.error());
    InvitationForm form(input);
    if (input.context.isIssue && form.guests().empty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "Nobody is invited to the session “%1” yet, so its invitations would go out "
                                                                            "without a name. Enter the invited bodies in the session (invited) or "
                                                                            "further invitees among the words of the paper (guests), then issue them.")
                                          .arg(input.record.session->session.code.text));
    }
    return form.documents();
}

} // namespace doithoai
