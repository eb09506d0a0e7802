#include "documents/forms/dossier_front.h"

#include "documents/forms/form.h"
#include "domain/dates.h"
#include "domain/text.h"

#include <QSet>

namespace doithoai {

namespace {

QString paperState(PetitionState state)
{
    using enum PetitionState;
    switch (state) {
    case Received: return QStringLiteral("mới tiếp nhận");
    case Classified: return QStringLiteral("đã phân loại");
    case Assigned: return QStringLiteral("đã giao");
    case Drafted: return QStringLiteral("đang dự thảo trả lời");
    case Agreed: return QStringLiteral("đã thống nhất trả lời");
    case Answered: return QStringLiteral("đã trả lời tại hội nghị");
    case Verifying: return QStringLiteral("đang xác minh, trả lời sau");
    case Noted: return QStringLiteral("đã ghi nhận, báo cáo cấp trên");
    case Transferred: return QStringLiteral("đã chuyển, chờ kết quả");
    case Escalated: return QStringLiteral("đã trình cấp trên, chờ ý kiến");
    case Replied: return QStringLiteral("đã trả lời bằng văn bản");
    case Resolved: return QStringLiteral("đã giải quyết xong");
    case OutOfScope: return QStringLiteral("ngoài phạm vi");
    case Merged: return QStringLiteral("đã gộp");
    case Withdrawn: return QStringLiteral("đã rút");
    }
    return {};
}

bool statesNone(const QString& words)
{
    static const QSet<QString> none{QStringLiteral("none"), QStringLiteral("khong"), QStringLiteral("khong co")};
    QString loose = text::loose(words);
    while (loose.endsWith(u'.'))
        loose.chop(1);
    return none.contains(loose);
}

class DossierForm : public Form {
public:
    explicit DossierForm(const PaperInput& input) : Form(input) { isPaper("dossier"); }

    std::vector<Document> documents(const std::vector<DossierLine>* lines)
    {
        std::vector<Document> made;
        const auto& escalation = record().escalation;
        plainHead();
        title(escalation ? QStringLiteral("HỒ SƠ TRÌNH CẤP TRÊN") : QStringLiteral("HỒ SƠ ĐỐI THOẠI"),
              {hasSession() ? sessionName() : record().code});
        fact(QStringLiteral("Mã hồ sơ:"), record().code);
        if (hasSession())
            sessionFacts();
        if (escalation)
            escalationFacts(escalation->escalation);
        passed();
        stillOpen();
        made.push_back(take(QStringLiteral("%1 %2").arg(escalation ? QStringLiteral("Hồ sơ trình cấp trên") : QStringLiteral("Hồ sơ đối thoại"),
                                                        record().code)));
        if (lines) {
            contents(*lines);
            made.push_back(take(QStringLiteral("Mục lục hồ sơ")));
        }
        return made;
    }

private:
    void fact(const QString& label, const QString& words)
    {
        labelled(label, words);
    }

    void sessionFacts()
    {
        fact(QStringLiteral("Cơ quan tổ chức:"), unitName(session().organiser));
        fact(QStringLiteral("Chủ trì:"), chairWords());
        fact(QStringLiteral("Chủ đề:"), session().topic);
        fact(QStringLiteral("Thời gian:"), sessionWhen());
        fact(QStringLiteral("Địa điểm:"), session().venue);
        if (session().attendance)
            fact(QStringLiteral("Số người dự:"), QString::number(*session().attendance));
    }

    /// A part that does not exist is stated as none, by name (Đ.7).
    void stated(const QString& label, const QString& words)
    {
        fact(label, statesNone(words) ? QStringLiteral("không có") : words);
    }

    void escalationFacts(const Escalation& escalation)
    {
        QStringList to;
        for (const UnitCode& unit : escalation.to)
            to.append(unitName(unit));
        fact(QStringLiteral("Trình:"), to.join(QStringLiteral("; ")));
        QStringList codes;
        for (const PetitionCode& code : escalation.petitions)
            codes.append(code.text);
        fact(QStringLiteral("Kiến nghị trình:"), codes.join(QStringLiteral(", ")));
        fact(QStringLiteral("Lý do vượt thẩm quyền:"), escalation.reason);
        fact(QStringLiteral("Đề xuất:"), escalation.proposal);
        stated(QStringLiteral("Tài liệu liên quan:"), escalation.documents);
        stated(QStringLiteral("Ý kiến còn khác nhau:"), escalation.differing);
        stated(QStringLiteral("Kết quả đã giải quyết:"), escalation.results);
    }

    QString ruleWords(const PassedRule& passed) const
    {
        const Rule rule = context().profile.rule(passed.rule);
        QString words = rule.summary.isEmpty() ? passed.rule : rule.summary;
        if (words.endsWith(u'.'))
            words.chop(1);
        return rule.article.isEmpty() || rule.article == QStringLiteral("—") ? words : QStringLiteral("%1 (%2)").arg(words, rule.article);
    }

    void passedBy(const QString& code, const std::vector<Step>& steps, QStringList& justified, QStringList& advised) const
    {
        for (const Step& step : steps) {
            for (const PassedRule& rule : step.justified) {
                justified.append(QStringLiteral("%1, %2: %3. Lý do: %4 Người ghi: %5")
                                     .arg(step.effectiveOn.toString(QStringLiteral("dd/MM/yyyy")), code, ruleWords(rule), closed(printable(rule.text)), step.by));
            }
            for (const PassedRule& rule : step.advised) {
                const QString words = QStringLiteral("%1: %2").arg(code, rule.text.trimmed().isEmpty() ? ruleWords(rule) : rule.text);
                if (!advised.contains(words))
                    advised.append(words);
            }
        }
    }

    void passed()
    {
        QStringList justified, advised;
        if (hasSession()) {
            passedBy(session().code.text, record().session->steps, justified, advised);
            for (const PetitionOnRecord& petition : record().session->petitions)
                passedBy(petition.petition.code.text, petition.steps, justified, advised);
        }
        if (record().escalation)
            passedBy(record().escalation->escalation.code.text, record().escalation->steps, justified, advised);
        list(QStringLiteral("Việc chưa đúng quy định, có lý do"), justified);
        list(QStringLiteral("Điều được lưu ý"), advised);
    }

    void stillOpen()
    {
        if (!hasSession() || record().escalation)
            return;
        QStringList open;
        for (const PetitionOnRecord& petition : record().session->petitions) {
            const Petition& p = petition.petition;
            if (isFinal(p.state))
                continue;
            QString words = QStringLiteral("%1: %2").arg(p.code.text, paperState(p.state));
            if (!p.unit.isEmpty())
                words += QStringLiteral(", %1").arg(unitName(p.unit));
            if (p.dueOn)
                words += QStringLiteral(", hạn %1").arg(p.dueOn->toString(QStringLiteral("dd/MM/yyyy")));
            open.append(words);
        }
        for (const EscalationOnRecord& escalation : record().session->escalations) {
            if (!isFinal(escalation.escalation.state))
                open.append(QStringLiteral("%1: đang trình cấp trên").arg(escalation.escalation.code.text));
        }
        list(session().state == SessionState::Closed ? QStringLiteral("Còn theo dõi sau khi đóng hồ sơ") : QStringLiteral("Còn theo dõi"),
             open);
    }

    void list(const QString& name, const QStringList& lines)
    {
        if (lines.isEmpty())
            return;
        Paragraph head = parts().sentence({{name, true, true}});
        head.align = Align::Left;
        head.keepWithNext = true;
        add(std::move(head));
        for (const QString& line : lines)
            item(line);
    }

    void contents(const std::vector<DossierLine>& lines)
    {
        title(QStringLiteral("MỤC LỤC"), {QStringLiteral("hồ sơ %1").arg(record().code)});
        Table table;
        table.widths = {1, 8.4, 4, 1.6};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Tên văn bản, tài liệu")),
                       parts().headCell(QStringLiteral("Số, ngày")), parts().headCell(QStringLiteral("Trang"))}};
        QString group;
        int number = 0;
        for (const DossierLine& line : lines) {
            if (line.group != group) {
                group = line.group;
                Cell head = parts().cell(group, Align::Left, true);
                head.columns = 4;
                head.words.keepWithNext = true;
                table.rows.push_back({std::move(head)});
            }
            Cell name = parts().cell(line.name);
            if (!line.note.isEmpty())
                name.words.runs.push_back({QStringLiteral(" (%1)").arg(printable(line.note)), false, true});
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre), std::move(name), parts().cell(line.origin),
                                  parts().cell(line.page > 0 ? QString::number(line.page) : QStringLiteral("–"), Align::Centre)});
        }
        add(std::move(table));
    }
};

} // namespace

std::vector<Document> dossierFront(const PaperInput& input, const std::vector<DossierLine>& lines)
{
    return DossierForm(input).documents(&lines);
}

Result<std::vector<Document>> dossierCover(const PaperInput& input)
{
    return DossierForm(input).documents(nullptr);
}

} // namespace doithoai
