#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "domain/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai {

namespace {

/// A letter to each unit that prepares answers (Đ.8.1), with the list of its petitions and what a draft has to say.
class AssignmentForm : public SessionForm {
public:
    explicit AssignmentForm(const PaperInput& input) : SessionForm(input) { isPaper("assignment-letters"); }

    std::vector<Document> documents()
    {
        std::vector<Document> letters;
        for (const auto& [unit, petitions] : petitionsByUnit())
            letters.push_back(letter(unit, petitions));
        return letters;
    }

private:
    Document letter(const UnitCode& code, const std::vector<const Petition*>& petitions)
    {
        letterHead(QStringLiteral("CV"), QStringLiteral("Chuẩn bị nội dung trả lời kiến nghị tại hội nghị đối thoại"));
        const QString whom = code == session().organiser ? QStringLiteral("các bộ phận chuyên môn của %1").arg(unitName(code)) : unitName(code);
        addressees({capitalised(whom)});
        // One orders one's own units; any other body is asked.
        const Unit* unit = directory().unit(code);
        const bool isOwn = unit && issuer() && (unit->superior == issuer()->code || unit->code == issuer()->code);
        const QString when = session().plannedStart ? plannedWhen() : QString(40, u'.');
        say(QStringLiteral("Thực hiện %1, %2 tổ chức %3 về chủ đề “%4”, vào %5")
                .arg(legalBasis(), issuerName(), sessionName(), topic(), when));
        say(QStringLiteral("%1 %2 %3 chuẩn bị nội dung trả lời %4 ý kiến, kiến nghị sau:")
                .arg(issuerName(), isOwn ? QStringLiteral("giao") : QStringLiteral("đề nghị"), whom, QString::number(petitions.size())));
        add(tableOf(petitions));
        say(QStringLiteral("Mỗi nội dung trả lời nêu rõ: kết quả đã giải quyết hoặc hướng giải quyết; căn cứ pháp lý; thời gian giải quyết; cấp "
                           "giải quyết; người dự và trả lời tại hội nghị. Thông tin về người nêu kiến nghị chỉ dùng để giải quyết, trả lời"));
        due(petitions);
        labelledWord(QStringLiteral("Nơi nhận dự thảo:"), QStringLiteral("sendTo"),
                     QStringLiteral("Bộ phận tham mưu, giúp việc hội nghị đối thoại, %1").arg(issuerName()));
        foot({QStringLiteral("Như trên"), QStringLiteral("Chủ trì hội nghị (để báo cáo)")});
        return take(QStringLiteral("Công văn giao chuẩn bị nội dung trả lời %1").arg(session().code.text));
    }

    QString topic() const
    {
        const QString words = printable(session().topic);
        return words.isEmpty() ? QString(40, u'.') : words;
    }

    Table tableOf(const std::vector<const Petition*>& petitions) const
    {
        Table table = tableWith({1, 4.4, 7.4, 3.2}, {QStringLiteral("TT"), QStringLiteral("Mã, người nêu"), QStringLiteral("Nội dung ý kiến, kiến nghị"),
                                                   QStringLiteral("Dự kiến phân nhóm")});
        for (const Petition* petition : petitions) {
            const QString& code = petition->code.text;
            table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre),
                                  words(QStringLiteral("%1: %2").arg(code, whoRaised(*petition)), code),
                                  words(shown(petition->content, *petition), code), words(plannedClassWords(*petition), code)});
        }
        return table;
    }

    /// The earliest of the days that the office set.
    static QString earliest(const std::vector<const Petition*>& petitions, std::optional<QDate> Petition::*day)
    {
        std::optional<QDate> first;
        for (const Petition* petition : petitions) {
            if (petition->*day && (!first || *(petition->*day) < *first))
                first = petition->*day;
        }
        return first ? QStringLiteral("chậm nhất %1").arg(dates::onPaper(*first)) : QString();
    }

    /// Until when the drafts are due; where no day was set for them, until when the answers are, or that no day was set.
    void due(const std::vector<const Petition*>& petitions)
    {
        const QString draft = QStringLiteral("Thời hạn gửi dự thảo:");
        const QString prepared = earliest(petitions, &Petition::prepareDueOn);
        const QString answered = earliest(petitions, &Petition::dueOn);
        const bool isFree = std::ranges::all_of(petitions, [](const Petition* petition) { return petition->noDeadline.value_or(false); });
        if (prepared.isEmpty() && isFree)
            labelled(draft, QStringLiteral("không ấn định thời hạn"));
        else if (prepared.isEmpty() && !answered.isEmpty() && !hasRoom())
            labelled(QStringLiteral("Thời hạn trả lời:"), answered);
        else
            labelled(draft, prepared);
    }
};

} // namespace

Result<std::vector<Document>> assignmentLettersPaper(const PaperInput& input)
{
    if (const auto told = checkNeeds(input, {"topic", "plannedStart"}); !told)
        return tl::unexpected(told.error());
    std::vector<Document> letters = AssignmentForm(input).documents();
    if (letters.empty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "No petition of the session “%1” is given to a unit yet: assign "
                                                                            "them first.")
                                          .arg(input.record.session->session.code.text));
    }
    return letters;
}

} // namespace doithoai
