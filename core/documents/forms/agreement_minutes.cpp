#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "documents/forms/summary_order.h"
#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// The minutes of the meeting that agrees the intended replies (Đ.8.1): each petition with reply, direction, time and
/// level, sorted into the three classes.
class AgreementForm : public SessionForm {
public:
    explicit AgreementForm(const PaperInput& input) : SessionForm(input) { isPaper("agreement-minutes"); }

    /// Where all replies were agreed on one day, that was the meeting's; the place only a person can tell.
    static QString meetingDay(const SessionCase& session)
    {
        QDate day;
        for (const PetitionOnRecord& one : session.petitions) {
            const auto agreed = dayOfEvent(one.steps, "agreeReply");
            if (agreed && day.isValid() && *agreed != day)
                return {};
            day = agreed.value_or(day);
        }
        return day.isValid() ? dates::onPaper(day) : QString();
    }

    Document document()
    {
        minutesHead();
        titleOf(QStringLiteral("BIÊN BẢN"), QStringLiteral("thống nhất dự kiến nội dung trả lời tại"));
        labelledWord(QStringLiteral("Thời gian, địa điểm họp:"), QStringLiteral("meeting"), hasRoom() ? QString() : meetingDay(*record().session));
        labelled(QStringLiteral("Chủ trì:"), personWords(session().chair, session().chairName, input().day));
        labelled(QStringLiteral("Thư ký:"), session().secretary);
        labelledWord(QStringLiteral("Thành phần:"), QStringLiteral("present"), present());
        labelled(QStringLiteral("Chủ đề hội nghị đối thoại:"), session().topic);
        heading(QStringLiteral("NỘI DUNG THẢO LUẬN"));
        personsWords(QStringLiteral("discussion"),
                     QStringLiteral("Thư ký báo cáo tổng hợp ý kiến, kiến nghị đã tiếp nhận và dự thảo trả lời của các đơn vị. Cuộc họp thảo luận "
                                    "từng nội dung và thống nhất như sau:"));
        add(replies());
        heading(QStringLiteral("KẾT LUẬN"));
        personsWords(QStringLiteral("conclusion"), conclusion());
        const LayoutProfile& profile = parts().profile();
        say(QStringLiteral("Biên bản đã được đọc lại và thông qua"));
        const QString chair = session().chairName.trimmed();
        const Official* holder = directory().holder(session().chair, input().day);
        twoSignatures(profile.minutesLeft, session().secretary, {QStringLiteral("CHỦ TRÌ")}, chair.isEmpty() && holder ? holder->name : chair);
        return take(QStringLiteral("Biên bản thống nhất dự kiến trả lời %1").arg(session().code.text));
    }

private:
    QString present() const
    {
        QStringList names;
        for (const auto& [unit, petitions] : petitionsByUnit())
            names.append(QStringLiteral("đại diện %1").arg(unitName(unit)));
        if (!names.isEmpty())
            names.append(QStringLiteral("bộ phận tham mưu, giúp việc"));
        return names.join(QStringLiteral("; "));
    }

    static bool isAgreed(const Petition& petition) { return !petition.agreedBy.trimmed().isEmpty(); }

    QString conclusion() const
    {
        int open = 0;
        for (const Petition* petition : petitionsToAnswer())
            open += isAgreed(*petition) ? 0 : 1;
        const QString rest = open > 0 ? QStringLiteral(" Còn %1 nội dung chưa thống nhất, các đơn vị hoàn thiện dự thảo, báo cáo chủ trì trước hội nghị.").arg(open)
                                      : QString();
        return QStringLiteral("Thống nhất dự kiến nội dung trả lời như bảng trên; các đơn vị chịu trách nhiệm về nội dung, cử người dự và trả lời "
                              "tại hội nghị; kiến nghị thuộc thẩm quyền được giải quyết ngay sau đối thoại.") + rest;
    }

    QString who(const Petition& petition) const
    {
        return petition.unit.isEmpty() ? QStringLiteral("chưa giao") : unitName(petition.unit);
    }

    /// The reply with what an office must know of it: basis, direction, time, level.
    QString reply(const Petition& petition) const
    {
        QStringList all;
        const auto addPart = [&all](const QString& label, const QString& words) {
            if (const QString text = printable(words); !text.isEmpty())
                all.append(label.isEmpty() ? closed(text) : QStringLiteral("%1: %2").arg(label, closed(text)));
        };
        addPart({}, shown(petition.draftReply, petition));
        addPart(QStringLiteral("Căn cứ"), petition.legalBasis.isEmpty() ? QString() : petition.legalBasis);
        addPart(QStringLiteral("Hướng"), petition.direction);
        addPart(QStringLiteral("Thời gian"), petition.resolveBy.isEmpty() && petition.dueOn ? dates::onPaper(*petition.dueOn) : petition.resolveBy);
        if (!petition.resolvingLevel.isEmpty()) {
            const bool isUnit = directory().unit(UnitCode{petition.resolvingLevel}) != nullptr;
            addPart(QStringLiteral("Cấp giải quyết"), isUnit ? unitName(UnitCode{petition.resolvingLevel}) : listed("level", petition.resolvingLevel));
        }
        return !all.isEmpty() ? all.join(u' ') : hasRoom() ? QString(60, u'.') : QStringLiteral("chưa có dự thảo trả lời");
    }

    Table replies() const
    {
        Table table = tableWith({1, 5.6, 6.8, 3}, {QStringLiteral("TT"), QStringLiteral("Người nêu, nội dung"), QStringLiteral("Dự kiến trả lời"),
                                               QStringLiteral("Đơn vị trả lời; thống nhất")});
        QString group = QStringLiteral("?");
        int number = 0;
        for (const Petition* petition : petitionsInOrder()) {
            if (petition->plannedClass != group) {
                group = petition->plannedClass;
                const QString name = plannedClassWords(*petition);
                table.rows.push_back(groupRow(name.isEmpty() ? QStringLiteral("Chưa dự kiến phân nhóm") : name, 4));
            }
            const QString& code = petition->code.text;
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre),
                                  words(QStringLiteral("%1: %2").arg(whoRaised(*petition), shown(petition->content, *petition)), code),
                                  words(reply(*petition), code),
                                  words(QStringLiteral("%1; %2").arg(who(*petition), isAgreed(*petition) ? QStringLiteral("đã thống nhất")
                                                                                                        : QStringLiteral("chưa thống nhất")), code)});
        }
        return table;
    }
};

} // namespace

Result<std::vector<Document>> agreementMinutesPaper(const PaperInput& input)
{
    if (input.record.session->petitions.empty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The session “%1” has no petition to answer yet.")
                                          .arg(input.record.session->session.code.text));
    }
    if (const auto told = checkNeeds(input, {"topic"}); !told)
        return tl::unexpected(told.error());
    if (const auto told = checkWords(input, "agreement-minutes", {{"meeting", AgreementForm::meetingDay(*input.record.session)}}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{AgreementForm(input).document()};
}

} // namespace doithoai
