#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "domain/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doithoai {

namespace {

/// Confirms where the notice hung and from when (Đ.8.3), with a line for each place to sign.
class PostingProofForm : public SessionForm {
public:
    explicit PostingProofForm(const PaperInput& input) : SessionForm(input) { isPaper("posting-proof"); }

    Document document()
    {
        plainHead();
        titleOf(QStringLiteral("GIẤY XÁC NHẬN"), QStringLiteral("niêm yết thông báo tổ chức"));
        say(QStringLiteral("%1 xác nhận %2 về việc tổ chức hội nghị đối thoại với chủ đề “%3” đã được niêm yết, công khai như sau:")
                .arg(issuerName(), noticeCitation(session().announcedOn), topic()));
        numbered(QStringLiteral("Người (cơ quan) niêm yết, thông báo"), session().noticeBy);
        numberedWord(QStringLiteral("Thời gian niêm yết"), QStringLiteral("posted"), posted());
        numbered(QStringLiteral("Số ngày trước hội nghị"), lead());
        numbered(QStringLiteral("Tài liệu chứng minh"), session().noticeProof);
        numbered(QStringLiteral("Nơi niêm yết, công khai"), QStringLiteral("theo bảng dưới đây, có xác nhận của từng nơi"));
        places();
        labelledWord(QStringLiteral("Người chứng kiến:"), QStringLiteral("witnesses"), {});
        line(placeAndDay(record().signing.date), Align::Right, false, true);
        twoSignatures({QStringLiteral("NGƯỜI NIÊM YẾT")}, {}, {QStringLiteral("XÁC NHẬN CỦA CƠ QUAN")}, {});
        return take(QStringLiteral("Giấy xác nhận niêm yết %1").arg(session().code.text));
    }

private:
    QString topic() const
    {
        const QString words = printable(session().topic);
        return words.isEmpty() ? QString(40, u'.') : words;
    }

    QString posted() const
    {
        if (!session().announcedOn)
            return {};
        const QString until = session().plannedStart ? QStringLiteral(" đến hết %1").arg(dates::onPaper(plannedDay())) : QString();
        return QStringLiteral("từ %1%2").arg(dates::onPaper(*session().announcedOn), until);
    }

    QString lead() const
    {
        if (!session().announcedOn || !session().plannedStart)
            return {};
        return QStringLiteral("%1 ngày (hội nghị tổ chức %2)")
            .arg(QString::number(session().announcedOn->daysTo(plannedDay())), dates::onPaper(plannedDay()));
    }

    void places()
    {
        static const QRegularExpression between(QStringLiteral("[;,\\n]"));
        QStringList names;
        for (const QString& part : session().noticeWhere.split(between)) {
            if (const QString name = capitalised(printable(part)); !name.isEmpty())
                names.append(name);
        }
        const qsizetype rows = std::max<qsizetype>(names.size(), 3);
        Table table = tableWith({1, 6, 2.6, 2.6, 4.4}, {QStringLiteral("TT"), QStringLiteral("Nơi niêm yết, công khai"), QStringLiteral("Từ ngày"),
                                                      QStringLiteral("Đến ngày"), QStringLiteral("Xác nhận (ký, ghi rõ họ tên)")});
        for (qsizetype i = 0; i < rows; ++i) {
            const bool isKnown = i < names.size();
            Cell number = parts().cell(QString::number(i + 1), Align::Centre);
            number.words.pitch = 34; // room for a hand and a name
            table.rows.push_back({number, parts().cell(names.value(i)),
                                  parts().cell(isKnown && session().announcedOn ? shortDay(*session().announcedOn) : QString(), Align::Centre),
                                  parts().cell(isKnown && session().plannedStart ? shortDay(plannedDay()) : QString(), Align::Centre), parts().cell({})});
        }
        add(std::move(table));
    }
};

} // namespace

Result<std::vector<Document>> postingProofPaper(const PaperInput& input)
{
    const Session& session = input.record.session->session;
    if (input.context.isIssue && !session.announcedOn) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The session “%1” is not announced yet, so there is no posting to confirm. Announce "
                                                                            "it first, then issue this paper.")
                                          .arg(session.code.text));
    }
    if (const auto told = checkNeeds(input, {"topic"}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{PostingProofForm(input).document()};
}

} // namespace doithoai
