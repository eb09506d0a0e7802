#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/letter_stage.h"
#include "documents/forms/opinions.h"
#include "domain/dates.h"

#include <QMap>

namespace doithoai {

namespace {

/// The report of the result to the direct superior (Đ.10.2).
class ResultReportForm : public AfterForm {
public:
    explicit ResultReportForm(const PaperInput& input) : AfterForm(input)
    {
        isPaper("result-report");
        m_entries = summaryOrder(*record().session, context().vocabulary);
    }

    Document document()
    {
        head(QStringLiteral("BC"));
        title(QStringLiteral("BÁO CÁO"), subjectLines(QStringLiteral("kết quả "), onSessionDay()));
        addressees({addressedSuperior()});
        say(QStringLiteral("Thực hiện %1, %2 báo cáo kết quả hội nghị đối thoại như sau:").arg(legalBasis(), issuerName()));
        preparation();
        results();
        assessment();
        assignments();
        proposals();
        enclosed({minutesWords(),
                  QStringLiteral("Phụ lục: bảng tổng hợp ý kiến, kiến nghị"),
                  QStringLiteral("Hồ sơ, tài liệu của hội nghị")});
        foot({superiorRecipient()});
        return take(QStringLiteral("Báo cáo kết quả hội nghị đối thoại %1").arg(session().code.text));
    }

private:
    void preparation()
    {
        heading(QStringLiteral("CÔNG TÁC CHUẨN BỊ"));
        const Session& s = session();
        if (s.planned.value_or(false)) {
            const QString number = printable(s.planNumber);
            QString plan;
            if (!number.isEmpty())
                plan = u" số " + parts().numberCited(number, s.planDate);
            else if (s.planDate)
                plan = u' ' + parts().dayCited(*s.planDate);
            say(QStringLiteral("Hội nghị nằm trong kế hoạch đối thoại của %1%2.").arg(issuerName(), plan));
        } else if (!s.adHocReason.trimmed().isEmpty()) {
            say(QStringLiteral("Hội nghị được tổ chức đột xuất. Lý do: ") + s.adHocReason);
        }
        if (!s.topicBasis.trimmed().isEmpty())
            say(QStringLiteral("Căn cứ chọn chủ đề: ") + s.topicBasis);
        int collected = 0, given = 0, agreed = 0;
        for (const SummaryEntry& entry : m_entries) {
            const Petition& p = entry.petition();
            if (p.channel == QLatin1String("speech") || p.channel == QLatin1String("slip"))
                continue;
            ++collected;
            given += p.unit.isEmpty() ? 0 : 1;
            agreed += p.agreedBy.isEmpty() ? 0 : 1;
        }
        say(QStringLiteral("Trước hội nghị đã thu thập %1 ý kiến, kiến nghị; giao chuẩn bị trả lời %2, thống nhất nội dung trả lời %3.")
                .arg(QString::number(collected), QString::number(given), QString::number(agreed)));
        if (!s.team.trimmed().isEmpty())
            say(QStringLiteral("Bộ phận tham mưu, giúp việc: ") + s.team);
        notice();
    }

    void notice()
    {
        const Session& s = session();
        if (!s.announcedOn) {
            say(QStringLiteral("Việc thông báo công khai trước hội nghị: chưa có số liệu."));
            return;
        }
        const int lead = int(s.announcedOn->daysTo(sessionDay()));
        QString words = QStringLiteral("Thời gian, thành phần, địa điểm, chủ đề được thông báo công khai %1, trước hội nghị %2 ngày")
                            .arg(dates::onPaper(*s.announcedOn), QString::number(lead));
        if (!s.noticeWhere.trimmed().isEmpty())
            words += QStringLiteral(", tại: ") + uncapitalised(unclosed(s.noticeWhere));
        say(words);
        for (const Step& step : record().session->steps) {
            for (const PassedRule& rule : step.justified) {
                if (rule.rule == QLatin1String("lead-time"))
                    say(QStringLiteral("Thông báo chưa đủ %1 ngày. Lý do: ").arg(context().profile.noticeDays) + rule.text);
            }
        }
    }

    void results()
    {
        heading(QStringLiteral("KẾT QUẢ HỘI NGHỊ"));
        const Session& s = session();
        subheading(QStringLiteral("1. Thời gian, địa điểm, thành phần"));
        QString when = sessionWhen();
        if (s.actualEnd)
            when += QStringLiteral(", kết thúc lúc ") + clockWords(*s.actualEnd);
        labelled(QStringLiteral("Thời gian:"), when);
        labelled(QStringLiteral("Địa điểm:"), s.venue);
        labelled(QStringLiteral("Chủ đề:"), s.topic);
        labelled(QStringLiteral("Chủ trì:"), chairWords());
        QString present = unclosed(s.participants);
        if (s.attendance)
            present += (present.isEmpty() ? QString() : QStringLiteral("; ")) + QStringLiteral("tổng số %1 người").arg(*s.attendance);
        labelled(QStringLiteral("Thành phần:"), present);
        subheading(QStringLiteral("2. Ý kiến, kiến nghị"));
        voices();
        if (!m_entries.empty())
            add(figures());
        outcomes();
        subheading(QStringLiteral("3. Ý kiến còn khác nhau"));
        sayAll(isNone(s.differing) ? QStringLiteral("Không có.") : s.differing);
        answeredFor();
    }

    void voices()
    {
        int spoken = 0, handedIn = 0, people = 0;
        for (const SummaryEntry& entry : m_entries) {
            spoken += entry.petition().channel == QLatin1String("speech") ? 1 : 0;
            handedIn += entry.petition().channel == QLatin1String("slip") ? 1 : 0;
            people += peopleBehind(entry.petition());
        }
        const int all = int(m_entries.size());
        if (all == 0) {
            say(QStringLiteral("Hội nghị không có ý kiến, kiến nghị nào."));
            return;
        }
        QStringList ways;
        const auto count = [&ways](int number, const QString& words) {
            if (number > 0)
                ways.append(words.arg(number));
        };
        count(spoken, QStringLiteral("%1 ý kiến phát biểu trực tiếp"));
        count(handedIn, QStringLiteral("%1 ý kiến gửi bằng phiếu tại hội nghị"));
        count(all - spoken - handedIn, QStringLiteral("%1 ý kiến tiếp nhận trước hội nghị"));
        add(keeping(parts().sentence({{QStringLiteral("Hội nghị có %1 ý kiến, kiến nghị của %2 người: %3. Chia theo lĩnh vực và nhóm "
                                                      "kết quả:")
                                           .arg(QString::number(all), QString::number(people), ways.join(QStringLiteral(", ")))}})));
    }

    /// One number a cell: sectors down, classes across.
    Table figures() const
    {
        Table table;
        table.widths = {60, 16, 18, 20, 20, 16};
        Row head;
        for (const QString& name : {QStringLiteral("Lĩnh vực"), QStringLiteral("Tổng số"), QStringLiteral("Trả lời ngay"),
                                    QStringLiteral("Trả lời sau"), QStringLiteral("Ghi nhận"), QStringLiteral("Khác")})
            head.push_back(parts().headCell(name));
        table.head = {head};
        QMap<QString, std::array<int, 4>> bySector;
        std::array<int, 4> sums{};
        for (const SummaryEntry& entry : m_entries) {
            const QString sector = listed("sector", entry.petition().sector);
            auto& counts = bySector[sector.isEmpty() ? QStringLiteral("Chưa xếp lĩnh vực") : sector];
            ++counts[size_t(entry.which)];
            ++sums[size_t(entry.which)];
        }
        const auto row = [this](const QString& name, const std::array<int, 4>& counts, bool isSum) -> Row {
            Row cells{parts().cell(name, Align::Left, isSum)};
            cells.push_back(parts().cell(QString::number(counts[0] + counts[1] + counts[2] + counts[3]), Align::Centre, isSum));
            for (const int count : counts)
                cells.push_back(parts().cell(QString::number(count), Align::Centre, isSum));
            return cells;
        };
        for (auto it = bySector.cbegin(); it != bySector.cend(); ++it)
            table.rows.push_back(row(it.key(), it.value(), false));
        table.rows.push_back(row(QStringLiteral("Cộng"), sums, true));
        table.after = 8;
        return together(std::move(table));
    }

    void outcomes()
    {
        int ended = 0, promised = 0, waiting = 0, transferred = 0;
        for (const SummaryEntry& entry : m_entries) {
            const Petition& p = entry.petition();
            ended += isFinal(p.state) ? 1 : 0;
            promised += p.promise.trimmed().isEmpty() ? 0 : 1;
            waiting += p.state == PetitionState::Noted || p.state == PetitionState::Escalated ? 1 : 0;
            transferred += p.state == PetitionState::Transferred ? 1 : 0;
        }
        if (m_entries.empty())
            return;
        say(QStringLiteral("Đến %1: đã kết thúc %2 kiến nghị, còn theo dõi %3, trong đó báo cáo cấp trên %4, đã chuyển cơ quan có "
                           "thẩm quyền %5; có %6 cam kết.")
                .arg(dates::onPaper(input().day), QString::number(ended), QString::number(int(m_entries.size()) - ended),
                     QString::number(waiting), QString::number(transferred), QString::number(promised)));
    }

    /// Who leads the dialogue answers for the answers, also for those of others (Đ.9.2).
    void answeredFor()
    {
        QStringList others;
        for (const SummaryEntry& entry : m_entries) {
            const QString who = nameOrWords(entry.petition().respondent);
            if (entry.petition().onBehalfOfChair.value_or(false) && !who.isEmpty() && !others.contains(who))
                others.append(who);
        }
        say(QStringLiteral("Chủ trì hội nghị chịu trách nhiệm trước %1 về việc trả lời các ý kiến%2.")
                .arg(superiorName(), others.isEmpty() ? QString()
                                                      : QStringLiteral(", kể cả ý kiến do người được chỉ định trả lời thay (%1)")
                                                            .arg(others.join(QStringLiteral("; ")))));
    }

    void assessment()
    {
        const auto passed = passedWithReason();
        const QString good = QStringLiteral("good"), lacking = QStringLiteral("lacking"), causes = QStringLiteral("causes");
        if (!tells(good) && !tells(lacking) && !tells(causes) && passed.empty())
            return;
        heading(QStringLiteral("ĐÁNH GIÁ"));
        int number = 0;
        const auto part = [&](const QString& name) { subheading(QStringLiteral("%1. %2").arg(QString::number(++number), name)); };
        if (tells(good)) {
            part(QStringLiteral("Ưu điểm"));
            personsWords(good, {}, 3);
        }
        if (tells(lacking) || !passed.empty())
            part(QStringLiteral("Hạn chế"));
        for (const auto& [rule, reason] : passed)
            item(QStringLiteral("Chưa thực hiện đủ: %1 Lý do: %2").arg(closed(uncapitalised(rule)), unclosed(reason)));
        personsWords(lacking, {}, 2);
        if (tells(causes)) {
            part(QStringLiteral("Nguyên nhân"));
            personsWords(causes, {}, 2);
        }
    }

    void assignments()
    {
        struct Work {
            QStringList numbers;
            std::optional<QDate> last;
            int open = 0;
        };
        QMap<QString, Work> byUnit;
        for (const SummaryEntry& entry : m_entries) {
            const Petition& p = entry.petition();
            const bool isFollowed = p.state == PetitionState::Verifying || !p.promise.trimmed().isEmpty()
                || (entry.which == SummaryClass::ToVerify && p.state != PetitionState::Transferred);
            const QString unit = handlerOf(p);
            if (!isFollowed || unit.isEmpty())
                continue;
            Work& work = byUnit[unit];
            work.numbers.append(QString::number(entry.number));
            if (const auto due = dueOf(p); due && (!work.last || *due > *work.last))
                work.last = due;
            work.open += isFinal(p.state) || p.state == PetitionState::Replied ? 0 : 1;
        }
        const QString key = QStringLiteral("assignments");
        const QString proposed = byUnit.isEmpty()
            ? session().tasksFollowUp
            : QStringLiteral("%1 theo dõi, đôn đốc việc giải quyết và công khai kết quả.").arg(issuerName());
        if (!tells(key, proposed))
            return;
        heading(QStringLiteral("PHÂN CÔNG GIẢI QUYẾT SAU HỘI NGHỊ"));
        if (!byUnit.isEmpty()) {
            add(keeping(parts().sentence({{QStringLiteral("Việc giải quyết, trả lời được giao như sau (số thứ tự theo phụ lục):")}})));
            Table table;
            table.widths = {62, 40, 26, 28};
            table.head = {{parts().headCell(QStringLiteral("Cơ quan, đơn vị")), parts().headCell(QStringLiteral("Kiến nghị số")),
                           parts().headCell(QStringLiteral("Đang giải quyết")), parts().headCell(QStringLiteral("Hạn cuối"))}};
            for (auto it = byUnit.cbegin(); it != byUnit.cend(); ++it) {
                table.rows.push_back({parts().cell(it.key()), parts().cell(it->numbers.join(QStringLiteral(", ")), Align::Centre),
                                      parts().cell(QString::number(it->open), Align::Centre),
                                      parts().cell(it->last ? shortDay(it->last) : QStringLiteral("Chưa ấn định"), Align::Centre)});
            }
            table.after = 8;
            add(together(std::move(table)));
        }
        personsWords(key, proposed);
    }

    void proposals()
    {
        QStringList proposed;
        for (const EscalationOnRecord& one : record().session->escalations) {
            if (!one.escalation.proposal.trimmed().isEmpty() && one.escalation.state != EscalationState::Dropped)
                proposed.append(QStringLiteral("- ") + closed(printable(one.escalation.proposal)));
        }
        for (const SummaryEntry& entry : m_entries) {
            const Petition& p = entry.petition();
            if (proposed.isEmpty() && entry.which == SummaryClass::Noted)
                proposed.append(QStringLiteral("- Đề nghị %1 xem xét, giải quyết các kiến nghị thuộc thẩm quyền cấp trên nêu tại phụ lục.")
                                    .arg(directory().unit(UnitCode{p.resolvingLevel}) ? addressed(p.resolvingLevel) : addressedSuperior()));
        }
        if (!tells(QStringLiteral("proposals"), proposed.join(u'\n')))
            return;
        heading(QStringLiteral("ĐỀ XUẤT, KIẾN NGHỊ"));
        personsWords(QStringLiteral("proposals"), proposed.join(u'\n'), 2);
    }

    static Paragraph keeping(Paragraph paragraph)
    {
        paragraph.keepWithNext = true;
        return paragraph;
    }

    /// A table that a page holds easily is not divided.
    static Table together(Table table)
    {
        if (table.rows.size() <= 8) {
            for (Row& row : table.rows)
                row.front().words.keepWithNext = &row != &table.rows.back();
        }
        return table;
    }

    std::vector<SummaryEntry> m_entries;
};

} // namespace

Result<std::vector<Document>> resultReportPaper(const PaperInput& input)
{
    const Session& session = input.record.session->session;
    PaperRecord record = signedAs(input.record, session.reportNumber, dayOfEvent(input.record.session->steps, "report"));
    const QDate day = record.signing.date.value_or(input.day);
    *record.session = asOn(day, std::move(*record.session));
    const auto context = ofHeldSession(input, "result-report");
    if (!context)
        return tl::unexpected(context.error());
    const PaperInput report{record, input.report, *context, input.profile, input.issuer, day};
    return std::vector<Document>{ResultReportForm(report).document(), summaryAnnex(report)};
}

} // namespace doithoai
