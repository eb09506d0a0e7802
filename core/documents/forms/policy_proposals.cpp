#include "documents/forms/after_form.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"

namespace doithoai {

namespace {

/// Proposals to amend policy that the sessions of a period brought (Đ.10.1): to whom, under which number and day, and
/// what came back. Those that were not sent are shown as such.
class PolicyProposals : public AfterForm {
public:
    explicit PolicyProposals(const PaperInput& input) : AfterForm(input) { isPaper("policy-proposals"); }

    Document document()
    {
        plainHead();
        title(QStringLiteral("DANH MỤC KIẾN NGHỊ SỬA ĐỔI, BỔ SUNG CHÍNH SÁCH"),
              {QStringLiteral("qua các hội nghị đối thoại %1").arg(periodWords(record().periodName))});
        Table table;
        table.widths = {12, 39, 51, 35, 31, 43};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Hồ sơ, hội nghị")),
                       parts().headCell(QStringLiteral("Nội dung kiến nghị")), parts().headCell(QStringLiteral("Nơi nhận")),
                       parts().headCell(QStringLiteral("Số, ngày gửi")), parts().headCell(QStringLiteral("Ý kiến trả lời"))}};
        int sent = 0, answered = 0;
        for (const SessionCase& one : record().sessions) {
            for (const EscalationOnRecord& record : one.escalations) {
                if (!isNone(record.escalation.proposal))
                    addRow(table, one.session, record.escalation, sent, answered);
            }
        }
        if (table.rows.empty()) {
            say(QStringLiteral("Trong kỳ không có kiến nghị sửa đổi, bổ sung chính sách."));
        } else {
            say(QStringLiteral("Có %1 kiến nghị: đã gửi %2, chưa gửi %3, đã có ý kiến trả lời %4.")
                    .arg(numberWords(int(table.rows.size())), numberWords(sent), numberWords(int(table.rows.size()) - sent), numberWords(answered)));
            table.after = 8;
            add(std::move(table));
        }
        const Signature head = signing();
        twoSignatures({QStringLiteral("NGƯỜI LẬP DANH MỤC")}, {}, head.lines, head.name);
        return take(QStringLiteral("Danh mục kiến nghị chính sách %1").arg(periodWords(record().periodName)), Sheet::A4Landscape);
    }

private:
    void addRow(Table& table, const Session& session, const Escalation& escalation, int& sent, int& answered)
    {
        QStringList to;
        for (const UnitCode& unit : escalation.to)
            to.append(unitName(unit));
        const bool isSent = escalation.submittedOn.has_value();
        const bool isAnswered = !escalation.decision.trimmed().isEmpty();
        sent += isSent;
        answered += isAnswered;
        QString reply = isSent ? QStringLiteral("Chưa có ý kiến") : QString();
        if (isAnswered)
            reply = escalation.decisionNumber.trimmed().isEmpty() ? escalation.decision
                                                                  : QStringLiteral("%1: %2").arg(escalation.decisionNumber, escalation.decision);
        table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre),
                              parts().cell(QStringLiteral("%1; %2, %3").arg(escalation.code.text, session.code.text, session.topic)),
                              parts().cell(unclosed(escalation.proposal)), parts().cell(to.join(QStringLiteral(", "))),
                              parts().cell(isSent ? QStringLiteral("%1, %2").arg(orDots(escalation.outgoingNumber, 8), shortDay(escalation.submittedOn))
                                                  : QStringLiteral("Chưa gửi"), Align::Centre, !isSent),
                              parts().cell(reply)});
        for (Cell& cell : table.rows.back())
            cell.words.origin = escalation.code.text;
    }
};

} // namespace

Result<std::vector<Document>> policyProposalsPaper(const PaperInput& input)
{
    return std::vector<Document>{PolicyProposals(input).document()};
}

} // namespace doithoai
