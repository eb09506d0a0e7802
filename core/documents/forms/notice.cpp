#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "domain/dates.h"

namespace doithoai {

namespace {

/// The public notice (Đ.8.3): what, when, where, who, and how and until when to send opinions.
class NoticeForm : public SessionForm {
public:
    explicit NoticeForm(const PaperInput& input) : SessionForm(input) { isPaper("notice"); }

    Document document()
    {
        head(QStringLiteral("TB"));
        titleOf(QStringLiteral("THÔNG BÁO"), QStringLiteral("tổ chức"));
        basis();
        numbered(QStringLiteral("Chủ đề"), session().topic);
        numbered(QStringLiteral("Thời gian"), when());
        numbered(QStringLiteral("Địa điểm"), session().venue);
        numbered(QStringLiteral("Chủ trì"), chairs());
        if (!session().coOrganisers.isEmpty())
            numbered(QStringLiteral("Cơ quan phối hợp tổ chức"), partners());
        numbered(QStringLiteral("Thành phần tham dự"), participants());
        opinions();
        numberedWord(QStringLiteral("Nơi niêm yết"), QStringLiteral("postingPlaces"), postingPlaces());
        numberedWord(QStringLiteral("Đầu mối liên hệ, điện thoại"), QStringLiteral("contact"), setting("papers.contact"));
        foot(recipients());
        return take(QStringLiteral("Thông báo tổ chức hội nghị đối thoại %1").arg(session().code.text));
    }

private:
    void basis()
    {
        QString rests = QStringLiteral("Thực hiện %1").arg(legalBasis());
        if (const QString plan = planWords(); !plan.isEmpty())
            rests += QStringLiteral("; %1").arg(plan);
        say(QStringLiteral("%1, %2 thông báo để %3 biết, tham gia hội nghị đối thoại như sau:").arg(rests, issuerName(), people()));
    }

    QString when() const
    {
        if (!session().plannedStart)
            return {};
        return session().plannedMinutes ? plannedHours() : QStringLiteral("%1 (dự kiến %2)").arg(plannedHours(), durationWords());
    }

    QString chairs() const
    {
        QStringList all{personWords(session().chair, session().chairName, plannedDay())};
        if (!session().deputyFor.isEmpty() && session().deputyFor != session().chair)
            all.front() += QStringLiteral(" (chủ trì thay %1)").arg(postName(session().deputyFor));
        for (const PostCode& post : session().coChairs)
            all.append(personWords(post, {}, plannedDay()) + QStringLiteral(" (đồng chủ trì)"));
        return all.join(QStringLiteral("; "));
    }

    QString partners() const
    {
        QStringList names;
        for (const UnitCode& unit : session().coOrganisers)
            names.append(unitName(unit));
        return names.join(QStringLiteral("; "));
    }

    QString participants() const
    {
        QStringList all{closedWithout(session().participants)};
        const QString invited = namesIn(session().invited).join(QStringLiteral("; "));
        if (!invited.isEmpty())
            all.append(QStringLiteral("đại diện lãnh đạo các cơ quan, đơn vị: %1").arg(invited));
        if (session().expectedAttendance)
            all.append(QStringLiteral("dự kiến khoảng %1 người").arg(*session().expectedAttendance));
        all.removeAll(QString());
        return all.join(QStringLiteral("; "));
    }

    static QString closedWithout(const QString& words)
    {
        QString bare = printable(words);
        while (bare.endsWith(u'.') || bare.endsWith(u';'))
            bare.chop(1);
        return bare;
    }

    void opinions()
    {
        numberedWord(QStringLiteral("Nơi nhận ý kiến, kiến nghị"), QStringLiteral("opinionsTo"),
                     QStringLiteral("gửi văn bản, phiếu hoặc trực tiếp tại trụ sở %1; qua Mặt trận, đoàn thể, khu phố; "
                                    "hoặc tại hội nghị")
                         .arg(issuerName()));
        numberedWord(QStringLiteral("Thời hạn gửi ý kiến trước hội nghị"), QStringLiteral("opinionsUntil"), opinionsUntil());
    }

    /// Five days before the session the office still has time to assign and to agree the answers; a notice that goes
    /// out later leaves people until the eve.
    QString opinionsUntil() const
    {
        if (!session().plannedStart)
            return {};
        const QDate day = plannedDay();
        const QDate until = day.addDays(-5) > input().day ? day.addDays(-5) : day.addDays(-1);
        return QStringLiteral("hết %1").arg(dates::onPaper(until));
    }

    QString postingPlaces() const
    {
        const QString where = printable(session().noticeWhere);
        return where.isEmpty() ? QStringLiteral("bảng tin trụ sở %1; nhà văn hóa các khu phố; hệ thống truyền thanh, trang thông tin điện tử "
                                                "của địa phương")
                                     .arg(issuerName())
                               : where;
    }

    QStringList recipients() const
    {
        QStringList list{QStringLiteral("%1 (để báo cáo)").arg(superiorName())};
        for (const UnitCode& unit : session().coOrganisers)
            list.append(unitName(unit));
        list.append(QStringLiteral("Mặt trận Tổ quốc và các đoàn thể"));
        if (!session().invited.trimmed().isEmpty())
            list.append(QStringLiteral("Các cơ quan, đơn vị được mời"));
        list.append(QStringLiteral("Các khu phố"));
        list.append(QStringLiteral("Niêm yết công khai"));
        return list;
    }
};

} // namespace

Result<std::vector<Document>> noticePaper(const PaperInput& input)
{
    // What Đ.8.3 asks to be announced.
    if (const auto told = checkNeeds(input, {"topic", "plannedStart", "venue", "participants"}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{NoticeForm(input).document()};
}

} // namespace doithoai
