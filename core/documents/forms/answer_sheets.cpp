#include "documents/forms/before_forms.h"
#include "documents/forms/session_form.h"
#include "documents/signing.h"
#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// What a step did, in the words of a paper: papers are Vietnamese whatever the window speaks. Empty: of no use to a chair.
QString stepWords(const QString& name)
{
    using enum PetitionEvent;
    const auto event = fromName<PetitionEvent>(name);
    if (!event)
        return {};
    switch (*event) {
    case Receive:
        return QStringLiteral("tiếp nhận");
    case ScreenOut:
        return QStringLiteral("xác định ngoài phạm vi");
    case Assign:
        return QStringLiteral("giao chuẩn bị trả lời");
    case Reassign:
        return QStringLiteral("giao lại");
    case DraftReply:
        return QStringLiteral("có dự thảo trả lời");
    case ReturnDraft:
        return QStringLiteral("yêu cầu sửa dự thảo");
    case AgreeReply:
        return QStringLiteral("thống nhất nội dung trả lời");
    case Answer:
        return QStringLiteral("trả lời tại hội nghị");
    case Defer:
        return QStringLiteral("kiểm tra làm rõ, trả lời sau");
    case Note:
        return QStringLiteral("ghi nhận, báo cáo cấp trên");
    case Transfer:
        return QStringLiteral("chuyển cơ quan có thẩm quyền");
    case Escalate:
        return QStringLiteral("trình cấp trên");
    case BringBack:
        return QStringLiteral("có ý kiến cấp trên");
    case Reply:
    case ReplyDirect:
        return QStringLiteral("trả lời bằng văn bản");
    case Resolve:
        return QStringLiteral("kết thúc");
    case Reopen:
        return QStringLiteral("mở lại");
    case Classify:
    case Retract:
    case TakeUp:
    case Merge:
    case Unmerge:
    case Withdraw:
        break;
    }
    return {};
}

LayoutProfile inLargePrint(const LayoutProfile& profile)
{
    LayoutProfile large = profile;
    large.bodySize = 18;
    large.pitch = 23;
    large.firstLine = 0;
    large.after = 5;
    return large;
}

/// The chair's sheets (Đ.9.2): a petition a page, in print that is read at arm's length.
class AnswerSheetsForm : public SessionForm {
public:
    explicit AnswerSheetsForm(const PaperInput& input) : SessionForm(input) { isPaper("answer-sheets"); }

    std::vector<Document> documents()
    {
        std::vector<Document> sheets;
        const std::vector<const Petition*> all = petitionsAsSpoken();
        for (size_t i = 0; i < all.size(); ++i)
            sheets.push_back(sheet(*all[i], int(i) + 1, int(all.size())));
        return sheets;
    }

private:
    Document sheet(const Petition& petition, int number, int count)
    {
        const QString& code = petition.code.text;
        top(petition, number, count);
        part(QStringLiteral("Người nêu:"), whoRaised(petition), code);
        part(QStringLiteral("Nội dung:"), shown(petition.content, petition), code);
        part(QStringLiteral("Cùng nội dung:"), followers(petition), code);
        part(QStringLiteral("Quá trình:"), history(petition), code);
        open(QStringLiteral("Căn cứ:"), printable(petition.legalBasis), code);
        reply(petition);
        part(QStringLiteral("Hướng, thời gian, cấp giải quyết:"), direction(petition), code);
        labelled(QStringLiteral("Người trả lời:"), respondent(petition), code);
        open(QStringLiteral("Có mặt tại hội trường:"), inHall(petition), code);
        Paragraph note = parts().sentence({{QStringLiteral("Ghi tại hội nghị:"), true}});
        note.keepWithNext = true;
        note.after = 0;
        add(std::move(note));
        add(WriteLines{4, 28});
        return take(QStringLiteral("Dự kiến nội dung trả lời %1").arg(code));
    }

    void top(const Petition& petition, int number, int count)
    {
        SideBySide head;
        head.left = {small(QStringLiteral("TÀI LIỆU CỦA CHỦ TRÌ, DÙNG NỘI BỘ"), Align::Left), small(petition.code.text, Align::Left)};
        head.right = {small(QStringLiteral("Ý kiến %1/%2").arg(number).arg(count), Align::Right), small(session().code.text, Align::Right)};
        add(std::move(head));
        const QString planned = plannedClassWords(petition);
        Paragraph name = parts().sentence({{planned.isEmpty() ? QStringLiteral("CHƯA DỰ KIẾN PHÂN NHÓM") : planned.toUpper(), true}});
        name.align = Align::Centre;
        name.rule = 0.4;
        name.before = 4;
        name.after = 8;
        add(std::move(name));
    }

    Paragraph small(const QString& words, Align align) const
    {
        Paragraph paragraph = parts().sentence({{words}});
        paragraph.size = 12;
        paragraph.pitch = 15;
        paragraph.align = align;
        paragraph.after = 0;
        return paragraph;
    }

    /// A label with words, or nothing at all.
    void part(const QString& label, const QString& words, const QString& origin)
    {
        if (!printable(words).isEmpty())
            labelled(label, words, origin);
    }

    /// A label with words, or with dots: the chair has a pen in the hall.
    void open(const QString& label, const QString& words, const QString& origin)
    {
        if (printable(words).isEmpty())
            blank(label);
        else
            labelled(label, words, origin);
    }

    QString followers(const Petition& petition) const
    {
        QStringList who;
        for (const PetitionOnRecord& row : record().session->petitions) {
            if (row.petition.state == PetitionState::Merged && row.petition.leading == petition.code)
                who.append(whoRaised(row.petition));
        }
        return who.join(QStringLiteral("; "));
    }

    QString history(const Petition& petition) const
    {
        QStringList all;
        for (const PetitionOnRecord& row : record().session->petitions) {
            if (row.petition.code != petition.code)
                continue;
            for (const Step& step : row.steps) {
                const QString words = stepWords(step.event);
                if (!words.isEmpty() && step.effectiveOn.isValid())
                    all.append(QStringLiteral("%1 %2").arg(shortDay(step.effectiveOn), words));
            }
        }
        if (all.isEmpty() && petition.receivedOn)
            all.append(QStringLiteral("%1 tiếp nhận").arg(shortDay(*petition.receivedOn)));
        return all.join(QStringLiteral("; "));
    }

    void reply(const Petition& petition)
    {
        const bool isGiven = !printable(petition.answer).isEmpty();
        const QString words = shown(isGiven ? petition.answer : petition.draftReply, petition);
        const bool isAgreed = !petition.agreedBy.trimmed().isEmpty();
        const QString label = isGiven ? QStringLiteral("Đã trả lời:")
                                      : isAgreed ? QStringLiteral("Trả lời (đã thống nhất):") : QStringLiteral("Trả lời (dự thảo):");
        open(label, words, petition.code.text);
    }

    QString direction(const Petition& petition) const
    {
        QStringList all;
        if (petition.direction.trimmed() != petition.draftReply.trimmed()) // many offices write one for both
            all.append(bare(petition.direction));
        all.append(bare(petition.resolveBy));
        if (petition.resolveBy.isEmpty() && petition.dueOn)
            all.append(QStringLiteral("chậm nhất %1").arg(dates::onPaper(*petition.dueOn)));
        if (!petition.resolvingLevel.isEmpty()) {
            const UnitCode code{petition.resolvingLevel};
            all.append(directory().unit(code) ? unitName(code) : listed("level", petition.resolvingLevel));
        }
        all.removeAll(QString());
        return all.join(QStringLiteral("; "));
    }

    static QString bare(const QString& words)
    {
        QString text = printable(words);
        while (text.endsWith(u'.') || text.endsWith(u';'))
            text.chop(1);
        return text;
    }

    QString respondent(const Petition& petition) const
    {
        const PostCode post{petition.respondent};
        if (directory().post(post))
            return personWords(post, petition.respondentName, plannedDay());
        if (const QString words = printable(petition.respondent); !words.isEmpty())
            return words;
        return petition.unit.isEmpty() ? personWords(session().chair, session().chairName, plannedDay()) : unitName(petition.unit);
    }

    /// Who of the answering unit sits in the hall: its head by name where it is invited.
    QString inHall(const Petition& petition) const
    {
        const Unit* unit = directory().unit(petition.unit);
        if (!unit)
            return {};
        const PostCode head = headOf(*unit, directory());
        const QString who = directory().post(head) ? personWords(head, {}, plannedDay()) : QStringLiteral("đại diện %1").arg(unit->name);
        if (unit->code == session().organiser || session().coOrganisers.contains(unit->code))
            return who;
        for (const QString& name : namesIn(session().invited)) {
            const auto code = directory().findUnit(name);
            if (code && *code == unit->code)
                return QStringLiteral("%1 (được mời)").arg(who);
        }
        return QStringLiteral("%1 (chưa có trong danh sách mời)").arg(who);
    }
};

} // namespace

Result<std::vector<Document>> answerSheetsPaper(const PaperInput& input)
{
    const LayoutProfile large = inLargePrint(input.profile);
    std::vector<Document> sheets =
        AnswerSheetsForm(PaperInput{input.record, input.report, input.context, large, input.issuer, input.day}).documents();
    if (sheets.empty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The session “%1” has no petition to answer yet.")
                                          .arg(input.record.session->session.code.text));
    }
    return sheets;
}

} // namespace doithoai
