#include "documents/forms/dossier_front.h"

#include "documents/forms/form.h"
#include "domain/dates.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

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

struct WordsOfRule {
    const char* rule;
    const char* words;
};

/// Of rules that may be passed with a reason: what was not met.
constexpr WordsOfRule missedRules[] = {
    {"plan", "Hội nghị không nằm trong kế hoạch của kỳ"},
    {"classified", "Khi khai mạc còn kiến nghị chưa được phân loại hoặc chưa giao đơn vị chuẩn bị trả lời"},
    {"agreed", "Khi khai mạc còn kiến nghị chưa thống nhất dự kiến trả lời"},
    {"tasks", "Chưa giao việc đủ cho ba giai đoạn: chuẩn bị, tiến hành, xử lý sau hội nghị"},
    {"co-organisers", "Chưa ghi sự thống nhất với cơ quan phối hợp về chủ trương, nội dung, thời gian, thành phần"},
    {"lead-time", "Thông báo công khai chưa đủ %1 ngày trước hội nghị"},
    {"principles", "Chưa thông báo đủ nguyên tắc đối thoại và khái quát tình hình kinh tế - xã hội"},
    {"review", "Chưa tổng kết, rút kinh nghiệm nội bộ khi báo cáo kết quả"},
    {"all-final", "Khi đóng hồ sơ còn kiến nghị hoặc hồ sơ trình chưa kết thúc"},
};

/// Of advice: what it was about.
constexpr WordsOfRule advisedRules[] = {
    {"party-lead", "Ý kiến đồng ý của cấp ủy"},
    {"topic-basis", "Căn cứ chọn chủ đề"},
    {"petitioner-kinds", "Người nêu kiến nghị"},
    {"accountable", "Trách nhiệm của người chủ trì về nội dung trả lời"},
    {"own-competence", "Chủ đề và phạm vi trách nhiệm của cơ quan tổ chức"},
    {"plan", "Số, ngày của kế hoạch"},
    {"invited", "Mời cơ quan liên quan trực tiếp"},
    {"prepared", "Nội dung chuẩn bị trước hội nghị"},
    {"duration", "Thời lượng hội nghị"},
    {"policy-proposals", "Đề xuất sửa đổi cơ chế, chính sách"},
    {"assignments", "Phân công việc sau hội nghị"},
    {"deadline", "Lịch làm việc để tính hạn"},
};

template <std::size_t n>
QString ruleWordsIn(const WordsOfRule (&table)[n], const QString& rule)
{
    for (const WordsOfRule& row : table) {
        if (rule == QLatin1String(row.rule))
            return QString::fromUtf8(row.words);
    }
    return {};
}

QString unpointed(QString words)
{
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

/// What was advised, and of which cases.
using Advised = std::vector<std::pair<QString, QStringList>>;

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

    /// "khoản 3 Điều 8" of "Đ.8.3", in brackets; nothing for a rule of no article.
    QString articleOf(const QString& rule) const
    {
        static const QRegularExpression article(QStringLiteral("^(?:Đ\\.)?(\\d+)(?:\\.(\\d+))?$"));
        QStringList articles;
        for (const QString& part : context().profile.rule(rule).article.split(u',', Qt::SkipEmptyParts)) {
            if (const auto match = article.match(part.trimmed()); match.hasMatch())
                articles.append(match.hasCaptured(2) ? QStringLiteral("khoản %1 Điều %2").arg(match.captured(2), match.captured(1))
                                                     : QStringLiteral("Điều %1").arg(match.captured(1)));
        }
        return articles.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(articles.join(QStringLiteral(", ")));
    }

    /// What was not as the regulation has it. The rule's own summary says what ought to be, which reads as if it were.
    QString missedWords(const QString& rule) const
    {
        const QString words = ruleWordsIn(missedRules, rule);
        if (!words.isEmpty())
            return words.contains(QLatin1String("%1")) ? words.arg(context().profile.noticeDays) : words;
        const QString summary = context().profile.rule(rule).summary;
        return QStringLiteral("Chưa thực hiện đủ: ") + uncapitalised(unpointed(summary.isEmpty() ? rule : summary));
    }

    void passedBy(const QString& code, const std::vector<Step>& steps, QStringList& justified, Advised& advised) const
    {
        for (const Step& step : steps) {
            for (const PassedRule& rule : step.justified) {
                QString words = missedWords(rule.rule) + articleOf(rule.rule);
                if (code != record().code)
                    words = code + QStringLiteral(": ") + uncapitalised(words);
                words += QStringLiteral(". Lý do: ") + closed(printable(rule.text));
                if (!step.by.isEmpty())
                    words += QStringLiteral(" Người ghi: %1,").arg(step.by);
                justified.append(words + QStringLiteral(" ngày ") + dates::inCitation(step.effectiveOn));
            }
            // What the program said to its clerk is not for the reader of the dossier: only what it was about.
            for (const PassedRule& rule : step.advised) {
                const QString subject = ruleWordsIn(advisedRules, rule.rule);
                const QString words = (subject.isEmpty() ? unpointed(context().profile.rule(rule.rule).summary) : subject) + articleOf(rule.rule);
                auto known = std::ranges::find(advised, words, &Advised::value_type::first);
                if (known == advised.end())
                    known = advised.insert(advised.end(), {words, {}});
                if (!known->second.contains(code))
                    known->second.append(code);
            }
        }
    }

    void passed()
    {
        QStringList justified;
        Advised advised;
        if (hasSession()) {
            passedBy(session().code.text, record().session->steps, justified, advised);
            for (const PetitionOnRecord& petition : record().session->petitions)
                passedBy(petition.petition.code.text, petition.steps, justified, advised);
        }
        if (record().escalation)
            passedBy(record().escalation->escalation.code.text, record().escalation->steps, justified, advised);
        list(QStringLiteral("Việc chưa đúng quy định, có lý do"), justified);
        QStringList about;
        for (const auto& [words, codes] : advised)
            about.append(codes == QStringList{record().code} ? words : words + QStringLiteral(": ") + codes.join(QStringLiteral(", ")));
        list(QStringLiteral("Điều được lưu ý"), about);
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
