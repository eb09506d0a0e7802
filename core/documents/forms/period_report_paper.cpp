#include "documents/forms/forms.h"
#include "documents/forms/period_tables.h"
#include "documents/paper_settings.h"
#include "documents/replacement.h"
#include "documents/papers.h"
#include "documents/signing.h"
#include "domain/dates.h"
#include "domain/period.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

const UnitCode& adviser()
{
    static const UnitCode code{QStringLiteral("TU.BDV")}; // Đ.14: it consolidates, when the office names no issuer
    return code;
}

class PeriodReportForm {
public:
    PeriodReportForm(const PeriodReport& report, const ReportWords& words, const PaperContext& context,
                     const LayoutProfile& profile, const Unit* issuer, QDate day)
        : m_report(report), m_figures(report.figures), m_words(words), m_context(context), m_parts(profile),
          m_tables(report, context, m_parts), m_issuer(issuer), m_day(day)
    {
    }

    QStringList subject() const
    {
        QStringList lines{QStringLiteral("kết quả thực hiện Quy định lãnh đạo các cấp"),
                          QStringLiteral("thực hiện đối thoại trực tiếp với %1 %2")
                              .arg(m_parts.profile().people, periodWords(m_figures.period))};
        if (!m_report.unit.isEmpty())
            lines.append(QStringLiteral("của %1").arg(m_context.directory.unitName(UnitCode{m_report.unit})));
        return lines;
    }

    Document document()
    {
        if (m_context.isDraft || !m_figures.balanced())
            add(m_parts.draftMark());
        add(m_parts.letterhead(m_issuer, issuerName(), m_parts.number(m_words.number, QStringLiteral("BC"), m_issuer),
                               PaperParts::placeLine(place(), m_words.date, m_day.year())));
        for (Block& block : m_parts.title(QStringLiteral("BÁO CÁO"), subject()))
            add(std::move(block));
        if (!m_words.replaces.isEmpty())
            add(m_parts.replacement(m_words.replaces));
        add(m_parts.sentence({{QStringLiteral("Thực hiện %1, %2 báo cáo kết quả %3 như sau:")
                                   .arg(m_parts.citation(m_context.profile.legalBasis), issuerName(),
                                        periodWords(m_figures.period))}}));
        unbalanced();
        notOver();
        section("leading", QStringLiteral("LÃNH ĐẠO, CHỈ ĐẠO, QUÁN TRIỆT"), m_words.leading);
        results();
        assessment();
        section("tasks", QStringLiteral("NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI"), m_words.tasks);
        section("proposals", QStringLiteral("KIẾN NGHỊ, ĐỀ XUẤT"), m_words.proposals);
        signature();
        annexes();
        Document document;
        document.title = QStringLiteral("Báo cáo ") + subject().join(u' ');
        document.subject = document.title + inBrackets(m_words.replaces);
        document.name = document.title;
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    template <class B>
    void add(B&& block)
    {
        m_blocks.emplace_back(std::forward<B>(block));
    }
    /// A draft leaves room for what nobody wrote yet; a report that leaves the office says nothing there.
    bool tells(const QString& words) const { return !m_context.isIssue || !words.trimmed().isEmpty(); }
    void section(const char* key, const QString& name, const QString& words)
    {
        if (!tells(words))
            return;
        add(m_parts.heading(++m_headings, name));
        addWords(key, words, 3);
    }
    void assessment()
    {
        if (!tells(m_words.good + m_words.lacking + m_words.causes + m_words.merit))
            return;
        add(m_parts.heading(++m_headings, QStringLiteral("ĐÁNH GIÁ")));
        part("good", QStringLiteral("Ưu điểm"), m_words.good);
        part("lacking", QStringLiteral("Hạn chế"), m_words.lacking);
        part("causes", QStringLiteral("Nguyên nhân"), m_words.causes);
        if (!m_words.merit.trimmed().isEmpty())
            part("merit", QStringLiteral("Đề xuất khen thưởng"), m_words.merit);
    }
    /// `key`: of the person's words, for the editor that shows the page.
    void addWords(const char* key, const QString& text, int dottedLines)
    {
        std::vector<Block> blocks = m_parts.words(text);
        if (blocks.empty()) {
            WriteLines lines = m_parts.dotted(dottedLines);
            lines.word = QLatin1String(key);
            add(lines);
        }
        for (Block& block : blocks) {
            std::get<Paragraph>(block).word = QLatin1String(key);
            add(std::move(block));
        }
    }
    void part(const char* key, const QString& name, const QString& words)
    {
        if (!tells(words))
            return;
        add(m_parts.subheading(QStringLiteral("%1. %2").arg(QString::number(++m_assessed), name)));
        addWords(key, words, 2);
    }
    void say(const QString& words) { add(m_parts.sentence({{words}})); }

    QString issuerName() const
    {
        return m_issuer ? m_issuer->name : m_context.directory.unitName(m_words.issuer.isEmpty() ? adviser() : m_words.issuer);
    }

    QString place() const
    {
        return m_issuer && !m_issuer->place.isEmpty() ? m_issuer->place : m_context.settings.value(paper_setting::place);
    }

    void unbalanced()
    {
        if (m_figures.balanced())
            return;
        QString words = QStringLiteral("Số liệu chưa cân đối (tổng số phải giải quyết %1; đã kết thúc và còn lại %2), "
                                       "chưa được ban hành.")
                            .arg(m_figures.petitions.toDealWith())
                            .arg(m_figures.petitions.closed.sum() + m_figures.petitions.openAtEnd.sum());
        if (!m_figures.unbalanced.isEmpty())
            words += QStringLiteral(" Cần kiểm tra: %1.").arg(m_figures.unbalanced.join(QStringLiteral(", ")));
        add(m_parts.sentence({{words, true}}));
    }

    /// Figures of a period that goes on are no last word.
    void notOver()
    {
        if (m_figures.isOver())
            return;
        add(m_parts.sentence({{QStringLiteral("Kỳ báo cáo chưa kết thúc: số liệu tính đến hết %1.")
                                   .arg(dates::onPaper(m_figures.asOf)), true}}));
    }

    /// None is told where no unit reports, as for the second half of a year.
    QString coverage() const
    {
        return m_figures.coverageExpected == 0 ? QString()
                                               : QStringLiteral(" Số liệu của %1/%2 đơn vị.")
                                                     .arg(numberWords(m_figures.coverageIn), numberWords(m_figures.coverageExpected));
    }

    void results()
    {
        add(m_parts.heading(++m_headings, QStringLiteral("KẾT QUẢ")));
        add(m_parts.subheading(QStringLiteral("1. Hội nghị đối thoại")));
        const SessionFigures& sessions = m_figures.sessions;
        const int credited = totalOf(dutySums(m_figures)).held;
        QString counted = numberWords(credited + m_figures.dutyOthers);
        counted += m_figures.dutyOthers > 0 ? QStringLiteral(" lượt, trong đó tính vào chỉ tiêu %1").arg(numberWords(credited))
                                            : QStringLiteral(" lượt");
        say(QStringLiteral("Trong kỳ có %1 hội nghị (định kỳ %2, đột xuất %3) với %4 lượt người dự; tính theo chức danh %5 là "
                           "%6. Có %7 hội nghị được thông báo công khai đủ thời hạn.")
                .arg(numberWords(sessions.held), numberWords(sessions.planned), numberWords(sessions.adHoc),
                     numberWords(sessions.attendance),
                     m_figures.period.endsWith(QLatin1String("-H2")) ? QStringLiteral("từ đầu năm") : QStringLiteral("trong kỳ"),
                     counted, numberWords(m_figures.notice.onTime)) + coverage());
        compared();
        add(m_tables.sessionsByPost());
        add(m_tables.dutyChart());
        putOff(QStringLiteral("Hội nghị đã hoãn: %1."), sessions.postponed);
        putOff(QStringLiteral("Hội nghị đã hủy: %1."), sessions.cancelled);

        const PetitionFigures& petitions = m_figures.petitions;
        add(m_parts.subheading(QStringLiteral("2. Kiến nghị của %1").arg(m_parts.profile().people)));
        add(m_tables.balance());
        add(m_tables.petitionChart());
        say(QStringLiteral("Kiến nghị tiếp nhận trong kỳ của %1 người (không tính trùng: %2 người). Trong số đã giải quyết, "
                           "trả lời xong: %3 đúng hạn, %4 chậm; giải quyết xong %5, giải thích %6, tiếp thu %7, chuyển và kết "
                           "thúc theo dõi %8, không có cơ sở giải quyết %9.")
                .arg(numberWords(petitions.people), numberWords(petitions.peopleMerged),
                     numberWords(petitions.resolvedOnTime), numberWords(petitions.resolvedLate),
                     numberWords(petitions.outcomes.done), numberWords(petitions.outcomes.explained),
                     numberWords(petitions.outcomes.accepted), numberWords(petitions.outcomes.transferred),
                     numberWords(petitions.outcomes.declined)));
        add(m_parts.subheading(QStringLiteral("3. Phân loại kiến nghị tiếp nhận trong kỳ")));
        add(m_tables.bySector());
        add(m_tables.byChannel());
        add(m_parts.subheading(QStringLiteral("4. Thông báo, ý kiến tại hội nghị, trình cấp trên, chuyển, cam kết")));
        if (petitions.answeredShare) {
            say(QStringLiteral("Tại các hội nghị có %1 người phát biểu; tỷ lệ ý kiến được trả lời ngay là %2% (trong %3 ý kiến).")
                    .arg(numberWords(petitions.speakers), QString::number(qRound(*petitions.answeredShare * 100)),
                         numberWords(petitions.answeredShareN)));
        }
        add(m_tables.course());
        if (!m_figures.corrections.isEmpty()) {
            say(QStringLiteral("Vụ việc có bước được ghi nhận sau khi báo cáo: %1.")
                    .arg(m_figures.corrections.join(QStringLiteral(", "))));
        }
    }

    /// How many sessions there were before: only where it is on record.
    void compared()
    {
        QStringList before;
        if (m_report.previous)
            before.append(QStringLiteral("kỳ trước %1 hội nghị").arg(numberWords(m_report.previous->sessions.held)));
        if (m_report.yearBefore)
            before.append(QStringLiteral("cùng kỳ năm trước %1 hội nghị").arg(numberWords(m_report.yearBefore->sessions.held)));
        if (!before.isEmpty())
            say(QStringLiteral("So sánh: %1.").arg(before.join(QStringLiteral("; "))));
    }

    void putOff(const QString& pattern, const std::vector<SessionFigures::Put>& sessions)
    {
        QStringList parts;
        for (const SessionFigures::Put& put : sessions) {
            parts.append(put.reason.trimmed().isEmpty() ? put.code
                                                        : QStringLiteral("%1 (%2)").arg(put.code, put.reason.trimmed()));
        }
        if (!parts.isEmpty())
            say(pattern.arg(parts.join(QStringLiteral("; "))));
    }

    QString given(const QString& words, QLatin1String setting) const
    {
        return words.trimmed().isEmpty() ? m_context.settings.value(setting).trimmed() : words.trimmed();
    }

    /// The signer's lines and name: the post that signs, else the words that the office keeps, else the issuer's head.
    Signature signer() const
    {
        Signature signature = signatureOf(m_issuer, m_words.signer, given(m_words.signerName, paper_setting::signerName), m_day,
                                          m_context.directory);
        const QString lines = given(m_words.signerPost, paper_setting::signerPost);
        if (m_words.signer.isEmpty() && !lines.isEmpty())
            signature.lines = lines.toUpper().split(u'|', Qt::SkipEmptyParts);
        return signature;
    }

    void signature()
    {
        QStringList to;
        QList<UnitCode> known;
        if (m_issuer && !m_issuer->superior.isEmpty()) {
            to.append(QStringLiteral("- %1 (để báo cáo),").arg(m_context.directory.unitName(m_issuer->superior)));
            known = {m_issuer->superior, m_issuer->code};
        }
        for (const QString& code : m_context.profile.reportRecipients) {
            if (!known.contains(UnitCode{code}))
                to.append(QStringLiteral("- %1,").arg(m_context.directory.unitName(UnitCode{code})));
        }
        const QString keep = m_parts.profile().recipientsKeep;
        to.append(keep.contains(QLatin1String("%1")) ? keep.arg(issuerName()) : keep);
        SideBySide block;
        block.left = m_parts.recipients(to);
        const Signature hand = signer();
        block.right = m_parts.signature(hand.lines, QString(), hand.name);
        block.keepWithPrevious = true;
        block.before = 12;
        add(std::move(block));
    }

    void annexes()
    {
        int number = 0;
        if (!m_figures.unitReports.expected.isEmpty()) {
            annex(++number, QStringLiteral("Tình hình gửi báo cáo của các đơn vị"));
            const ReportFigures& reports = m_figures.unitReports;
            say(QStringLiteral("Phải gửi: %1 đơn vị; đúng hạn: %2; chậm: %3; chưa gửi: %4.")
                    .arg(reports.expected.size()).arg(reports.onTime.size()).arg(reports.late.size()).arg(reports.missing.size()));
            add(m_tables.unitReports());
        }
        if (!m_figures.duty.empty()) {
            annex(++number, QStringLiteral("Chỉ tiêu đối thoại của từng chức danh"));
            add(m_tables.dutyByPost());
        }
        if (!m_figures.petitions.byUnit.empty()) {
            annex(++number, QStringLiteral("Kết quả của các đơn vị được giao trả lời"));
            add(m_tables.byUnit());
        }
        if (!m_report.consolidated.totals.empty()) {
            annex(++number, QStringLiteral("Tổng hợp số liệu của các đơn vị"));
            say(QStringLiteral("Dấu – là đơn vị chưa báo cáo số liệu, không phải số 0; khi cộng, số liệu của đơn vị đó lấy theo hồ sơ "
                               "hội nghị mà cơ quan đang quản lý. Mỗi hội nghị chỉ tính một lần."));
            add(m_tables.consolidated());
        }
        annex(++number, QStringLiteral("Bảng số liệu tổng hợp"));
        add(m_tables.allFigures());
        add(m_tables.allSplits());
    }

    void annex(int number, const QString& name)
    {
        static const char* const romans[] = {"", "I", "II", "III", "IV", "V", "VI"};
        add(PageBreak{});
        const QString which = m_parts.profile().annexRoman ? QString(QLatin1String(romans[number])) : QString::number(number);
        Paragraph head = m_parts.sentence({{QStringLiteral("PHỤ LỤC %1").arg(which), true}});
        head.align = Align::Centre;
        head.firstLine = head.after = 0;
        head.keepWithNext = true;
        add(head);
        Paragraph title = m_parts.sentence({{name, true}});
        title.align = Align::Centre;
        title.firstLine = 0;
        title.after = 10;
        title.keepWithNext = true;
        add(std::move(title));
    }

    const PeriodReport& m_report;
    const PeriodFigures& m_figures;
    const ReportWords& m_words;
    const PaperContext& m_context;
    PaperParts m_parts;
    PeriodTables m_tables;
    const Unit* m_issuer;
    QDate m_day;
    std::vector<Block> m_blocks;
    int m_headings = 0, m_assessed = 0; ///< so many are numbered
};

/// What the office keeps for the report, with what stands on the paper at hand instead where that is given.
ReportWords wordsOf(const PaperInput& input)
{
    ReportWords words = keptReportWords(input.context.settings, wordsKeyOf(*input.report));
    const PaperSigning& signing = input.record.signing;
    if (!signing.number.isEmpty())
        words.number = signing.number;
    if (signing.date)
        words.date = signing.date;
    if (!signing.post.isEmpty())
        words.signer = signing.post;
    if (!signing.name.isEmpty())
        words.signerName = signing.name;
    if (const auto& old = input.record.replaces; old && old->kind == QLatin1String("period-report"))
        words.replaces = replacementWords(*old, QStringLiteral("BC"), PaperParts(input.profile));
    for (const auto& [key, member] :
         {std::pair{"leading", &ReportWords::leading}, std::pair{"good", &ReportWords::good}, std::pair{"lacking", &ReportWords::lacking},
          std::pair{"causes", &ReportWords::causes}, std::pair{"merit", &ReportWords::merit}, std::pair{"tasks", &ReportWords::tasks},
          std::pair{"proposals", &ReportWords::proposals}}) {
        const QString own = input.record.words.value(QStringLiteral("period-report/") + QLatin1String(key));
        if (!own.trimmed().isEmpty())
            words.*member = own;
    }
    return words;
}

} // namespace

UnitCode reportIssuerOf(const PaperContext& context)
{
    for (const QString& code : {context.settings.value(paper_setting::issuer), context.settings.value(paper_setting::body)}) {
        if (context.directory.unit(UnitCode{code}))
            return UnitCode{code};
    }
    return adviser();
}

Result<std::vector<Document>> periodReportPaper(const PaperInput& input)
{
    if (!input.report)
        return fail(Trouble::Usage, QCoreApplication::translate("Papers", "Name the period that the report is about."));
    const ReportWords words = wordsOf(input);
    return std::vector<Document>{PeriodReportForm(*input.report, words, input.context, input.profile, input.issuer,
                                                  words.date.value_or(input.day))
                                     .document()};
}

Result<PaperPages> periodReportPages(const PeriodReport& report, const ReportWords& words, const PaperContext& context)
{
    const Unit* unit = context.directory.unit(words.issuer.isEmpty() ? reportIssuerOf(context) : words.issuer);
    const QDate day = words.date.value_or(context.today);
    const auto profile = layoutFor(layoutName(context), unit ? unit->line : QStringLiteral("party"), day);
    if (!profile)
        return tl::unexpected(profile.error());
    return PaperPages::make(PeriodReportForm(report, words, context, *profile, unit, day).document(), *profile);
}

Result<MadePaper> makePeriodReportPaper(const PeriodReport& report, const ReportWords& words, const PaperContext& context)
{
    const auto pages = periodReportPages(report, words, context);
    if (!pages)
        return tl::unexpected(pages.error());
    auto pdf = pages->pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    return MadePaper{pages->subject(), pages->words(), std::move(*pdf)};
}

} // namespace doithoai
