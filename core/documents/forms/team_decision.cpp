#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "documents/signing.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

/// The decision that appoints the support team, with its duties in the three phases (Đ.8.2).
class TeamDecisionForm : public SessionForm {
public:
    explicit TeamDecisionForm(const PaperInput& input) : SessionForm(input) { isPaper("team-decision"); }

    Document document()
    {
        head(QStringLiteral("QĐ"));
        titleOf(QStringLiteral("QUYẾT ĐỊNH"), isParty() ? QStringLiteral("cử bộ phận tham mưu, giúp việc")
                                                        : QStringLiteral("về việc cử bộ phận tham mưu, giúp việc"));
        if (isParty()) {
            basis();
            line(authority(), Align::Centre, true);
        } else {
            line(authority(), Align::Centre, true, false, 6);
            basis();
        }
        line(isParty() ? QStringLiteral("QUYẾT ĐỊNH") : QStringLiteral("QUYẾT ĐỊNH:"), Align::Centre, true, false, 8);
        article(QStringLiteral("Cử bộ phận tham mưu, giúp việc %1 về chủ đề “%2” gồm:").arg(sessionName(), topic()));
        members();
        article(QStringLiteral("Bộ phận tham mưu, giúp việc có nhiệm vụ:"));
        duties();
        article(QStringLiteral("Các cơ quan, đơn vị, cá nhân liên quan và các thành viên có tên tại Điều 1 thực hiện quyết định này. Quyết "
                               "định có hiệu lực từ ngày ký; bộ phận tự kết thúc nhiệm vụ khi hoàn thành báo cáo kết quả hội nghị."));
        foot({QStringLiteral("Như Điều 3"), QStringLiteral("%1 (để báo cáo)").arg(superiorName())});
        return take(QStringLiteral("Quyết định cử bộ phận tham mưu, giúp việc %1").arg(session().code.text));
    }

private:
    QString topic() const
    {
        const QString words = printable(session().topic);
        return words.isEmpty() ? QString(40, u'.') : words;
    }

    /// Who decides, as who signs: the standing committee where that signs for the whole.
    QString authority() const
    {
        const QStringList lines = signatureOf(issuer(), record().signing.post, record().signing.name, input().day, directory()).lines;
        QString name = issuerName().toUpper();
        name.replace(QStringLiteral("UBND"), QStringLiteral("ỦY BAN NHÂN DÂN")).replace(QStringLiteral("HĐND"), QStringLiteral("HỘI ĐỒNG NHÂN DÂN"));
        const QString first = lines.value(0);
        for (const QString& body : {QStringLiteral("BAN THƯỜNG VỤ"), QStringLiteral("THƯỜNG TRỰC"), QStringLiteral("BAN THƯỜNG TRỰC")}) {
            if (first.endsWith(body) || first.contains(body + QStringLiteral(" HỘI ĐỒNG")))
                return body + u' ' + name;
        }
        return name;
    }

    void basis()
    {
        const QString own = word(QStringLiteral("basis")).trimmed();
        QStringList proposed{QStringLiteral("Căn cứ %1;").arg(legalBasis())};
        if (const QString plan = planWords(); !plan.isEmpty())
            proposed.append(QStringLiteral("Căn cứ %1;").arg(plan));
        proposed.append(QStringLiteral("Xét yêu cầu công tác."));
        for (const QString& words : own.isEmpty() ? proposed : printableLines(own)) {
            Paragraph paragraph = parts().sentence({{isParty() ? QString(QStringLiteral("- ") + words) : words, false, !isParty()}});
            paragraph.word = QStringLiteral("basis");
            add(std::move(paragraph));
        }
    }

    void article(const QString& words)
    {
        add(parts().sentence({{QStringLiteral("Điều %1. ").arg(++m_article), true}, {words}}));
    }

    void members()
    {
        QStringList all;
        const auto addPerson = [&all](const QString& words, const QString& duty) {
            const QString person = capitalised(printable(words));
            if (!person.isEmpty())
                all.append(duty.isEmpty() ? person : QStringLiteral("%1, %2").arg(person, duty));
        };
        const QString team = printable(session().team);
        // Whoever the team's own list names stands there with the duty that it gives.
        static const QRegularExpression comrade(QStringLiteral("^(đồng chí|đ/c)\\s+"), QRegularExpression::CaseInsensitiveOption);
        for (const auto& [words, duty] : {std::pair{session().moderator, QStringLiteral("điều hành chương trình")},
                                          std::pair{session().secretary, QStringLiteral("thư ký")}}) {
            if (!team.contains(nameOnly(printable(words)).remove(comrade)))
                addPerson(printable(words).remove(comrade), duty);
        }
        static const QRegularExpression between(QStringLiteral("[;\\n]|,(?![^(]*\\))")); // not within brackets
        const bool isListed = session().team.contains(u';') || session().team.contains(u'\n');
        for (const QString& person : isListed ? namesIn(session().team) : team.split(between))
            addPerson(person, {});
        for (qsizetype i = 0; i < all.size(); ++i)
            add(parts().sentence({{QStringLiteral("%1. %2%3").arg(QString::number(i + 1), all.at(i), i + 1 < all.size() ? QStringLiteral(";") : QStringLiteral("."))}}));
        if (all.isEmpty()) {
            for (int i = 1; i <= 4; ++i)
                blank(QStringLiteral("%1.").arg(i));
        }
    }

    void duties()
    {
        const auto phase = [](const QString& name, const QString& words, const QString& none) -> QString {
            QString task = printable(words);
            while (task.endsWith(u'.') || task.endsWith(u';'))
                task.chop(1);
            return QStringLiteral("%1: %2").arg(name, task.isEmpty() ? none : task);
        };
        personsWords(QStringLiteral("duties"),
                     QStringList{phase(QStringLiteral("1. Chuẩn bị đối thoại"), session().tasksPrepare,
                                       QStringLiteral("thu thập, phân loại ý kiến; thông báo, mời; chuẩn bị hồ sơ, tài liệu")) + u';',
                                 phase(QStringLiteral("2. Tiến hành đối thoại"), session().tasksHold,
                                       QStringLiteral("nhận phiếu, xếp thứ tự phát biểu, ghi biên bản, chuẩn bị căn cứ trả lời")) + u';',
                                 phase(QStringLiteral("3. Xử lý công việc sau đối thoại"), session().tasksFollowUp,
                                       QStringLiteral("theo dõi việc trả lời, giải quyết; báo cáo kết quả")) + u'.'}
                         .join(u'\n'));
    }

    int m_article = 0;
};

} // namespace

Result<std::vector<Document>> teamDecisionPaper(const PaperInput& input)
{
    if (const auto told = checkNeeds(input, {"team"}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{TeamDecisionForm(input).document()};
}

} // namespace doithoai
