#include "documents/forms/forms.h"
#include "documents/forms/opinions.h"
#include "documents/paper_settings.h"
#include "documents/papers.h"
#include "domain/dates.h"

namespace doithoai {

namespace {

QString clock(const QDateTime& moment)
{
    const int minutes = moment.time().minute();
    return minutes == 0 ? QStringLiteral("%1 giờ 00").arg(moment.time().hour())
                        : QStringLiteral("%1 giờ %2").arg(moment.time().hour()).arg(minutes, 2, 10, QChar(u'0'));
}

/// The name before the first comma: what stands under a signature.
QString nameOnly(const QString& words)
{
    return words.section(u',', 0, 0).trimmed();
}

class MinutesForm {
public:
    MinutesForm(const SessionCase& session, const PaperContext& context, const LayoutProfile& profile)
        : m_case(session), m_session(session.session), m_context(context), m_parts(profile),
          m_organiser(context.directory.unit(session.session.organiser)), m_day(dayOf(session.session, context))
    {
    }

    QString subject() const
    {
        return QStringLiteral("hội nghị đối thoại trực tiếp giữa %1 với %2").arg(postWords(m_session.chair), partnerWords());
    }

    /// On one line where it fits, else broken where one would breathe.
    QStringList subjectLines() const
    {
        const QString whole = subject();
        const qsizetype breath = whole.indexOf(QStringLiteral("giữa "));
        return whole.size() <= 60 ? QStringList{whole} : QStringList{whole.left(breath).trimmed(), whole.mid(breath)};
    }

    Document document()
    {
        if (m_context.isDraft)
            add(m_parts.draftMark());
        add(m_parts.letterhead(m_organiser, organiserWords(),
                               m_parts.number(m_session.minutesNumber, QStringLiteral("BB"), m_organiser), placeLine()));
        for (Block& block : m_parts.title(QStringLiteral("BIÊN BẢN"), subjectLines()))
            add(std::move(block));
        basis();
        whenAndWhere();
        who();
        opening();
        course();
        closing();
        signatures();
        Document document;
        document.title = QStringLiteral("Biên bản hội nghị đối thoại %1").arg(m_session.code.text).trimmed();
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
    void addWords(const QString& text, const QString& whenNone)
    {
        std::vector<Block> blocks = m_parts.words(text);
        if (blocks.empty() && m_context.isDraft)
            add(m_parts.dotted(2));
        else if (blocks.empty())
            add(m_parts.sentence({{whenNone}}));
        for (Block& block : blocks)
            add(std::move(block));
    }
    void label(const QString& name, const QString& words)
    {
        if (!words.trimmed().isEmpty())
            add(m_parts.labelled(name, words));
    }

    QString organiserWords() const { return m_context.directory.unitName(m_session.organiser); }
    QString postWords(const PostCode& post) const
    {
        return post.isEmpty() ? QStringLiteral("lãnh đạo") : m_context.directory.postName(post);
    }
    QString partnerWords() const
    {
        const QString people = m_parts.profile().people;
        if (m_session.form == QLatin1String("representatives"))
            return QStringLiteral("đại diện %1").arg(people);
        if (m_session.form == QLatin1String("leaders"))
            return QStringLiteral("lãnh đạo, cán bộ các cấp");
        if (m_session.form == QLatin1String("cadres"))
            return QStringLiteral("cán bộ, đảng viên");
        return people;
    }
    QString personWords(const PostCode& post, const QString& givenName) const
    {
        QString name = givenName.trimmed();
        if (const Official* holder = m_context.directory.holder(post, m_day); name.isEmpty() && holder)
            name = holder->name;
        return name.isEmpty() ? QStringLiteral("đồng chí %1").arg(postWords(post))
                              : QStringLiteral("đồng chí %1, %2").arg(name, postWords(post));
    }
    QString chairName() const
    {
        if (!m_session.chairName.trimmed().isEmpty())
            return m_session.chairName;
        const Official* holder = m_context.directory.holder(m_session.chair, m_day);
        return holder ? holder->name : QString();
    }

    void basis()
    {
        add(m_parts.sentence({{QStringLiteral("Thực hiện %1, %2 tổ chức hội nghị đối thoại.")
                                   .arg(m_parts.citation(m_context.profile.legalBasis), organiserWords())}}));
        label(QStringLiteral("Chủ đề:"), m_session.topic);
    }

    void whenAndWhere()
    {
        QString when;
        if (m_session.actualStart && m_session.actualEnd)
            when = QStringLiteral("từ %1 đến %2, %3").arg(clock(*m_session.actualStart), clock(*m_session.actualEnd),
                                                          dates::onPaper(m_session.actualStart->date()));
        else if (m_session.actualStart)
            when = QStringLiteral("từ %1, %2").arg(clock(*m_session.actualStart), dates::onPaper(m_day));
        else if (m_session.plannedStart)
            when = QStringLiteral("dự kiến %1, %2").arg(clock(*m_session.plannedStart), dates::onPaper(m_day));
        label(QStringLiteral("Thời gian:"), when);
        label(QStringLiteral("Địa điểm:"), m_session.venue);
    }

    void who()
    {
        QString chair = personWords(m_session.chair, m_session.chairName);
        if (!m_session.deputyFor.isEmpty() && m_session.deputyFor != m_session.chair)
            chair += QStringLiteral(" (chủ trì thay %1)").arg(postWords(m_session.deputyFor));
        label(QStringLiteral("Chủ trì:"), chair);
        QStringList coChairs;
        for (const PostCode& post : m_session.coChairs)
            coChairs.append(personWords(post, QString()));
        label(QStringLiteral("Đồng chủ trì:"), coChairs.join(QStringLiteral("; ")));
        QStringList partners;
        for (const UnitCode& unit : m_session.coOrganisers)
            partners.append(m_context.directory.unitName(unit));
        label(QStringLiteral("Cơ quan phối hợp tổ chức:"), partners.join(QStringLiteral("; ")));
        label(QStringLiteral("Điều hành chương trình:"), m_session.moderator);
        label(QStringLiteral("Thư ký:"), m_session.secretary);
        label(QStringLiteral("Đại biểu được mời:"), m_session.invited);
        QStringList participants{m_session.participants.trimmed()};
        while (participants.front().endsWith(u'.'))
            participants.front().chop(1);
        if (m_session.attendance)
            participants.append(QStringLiteral("tổng số người dự: %1 người").arg(*m_session.attendance));
        participants.removeAll(QString());
        label(QStringLiteral("Thành phần:"), participants.join(QStringLiteral("; ")));
    }

    void opening()
    {
        add(m_parts.heading(1, QStringLiteral("NGUYÊN TẮC ĐỐI THOẠI")));
        const bool told = m_session.principlesTold.value_or(false);
        addWords(told ? QStringLiteral("Chủ trì thông báo nguyên tắc của hội nghị: dân chủ, thẳng thắn, cầu thị, xây dựng và "
                                       "trách nhiệm; các ý kiến đều bình đẳng, được ghi đầy đủ và được trả lời hoặc tiếp thu.")
                      : QString(),
                 QStringLiteral("Hội nghị không có phần thông báo nguyên tắc đối thoại."));
        add(m_parts.heading(2, QStringLiteral("KHÁI QUÁT TÌNH HÌNH")));
        addWords(m_session.overview, QStringLiteral("Hội nghị không có phần thông báo khái quát tình hình."));
    }

    void course()
    {
        add(m_parts.heading(3, QStringLiteral("DIỄN BIẾN HỘI NGHỊ")));
        const std::vector<Opinion> opinions = opinionsInOrder(m_case);
        counts(opinions);
        for (Block& block : courseOf(opinions, m_case, m_context, m_parts))
            add(std::move(block));
    }

    void counts(const std::vector<Opinion>& opinions)
    {
        int spoken = 0, handedIn = 0, collected = 0;
        for (const Opinion& opinion : opinions) {
            const QString& channel = opinion.record->petition.channel;
            if (channel == QLatin1String("speech"))
                ++spoken;
            else if (channel == QLatin1String("slip"))
                ++handedIn;
            else
                ++collected;
        }
        if (opinions.empty()) {
            add(m_parts.sentence({{QStringLiteral("Hội nghị không có ý kiến nào được nêu.")}}));
            return;
        }
        QStringList kinds;
        const auto count = [&kinds](int number, const QString& words) {
            if (number > 0)
                kinds.append(words.arg(number));
        };
        count(spoken, QStringLiteral("%1 ý kiến phát biểu trực tiếp"));
        count(handedIn, QStringLiteral("%1 ý kiến gửi bằng phiếu tại hội nghị"));
        count(collected, QStringLiteral("%1 ý kiến tiếp nhận trước hội nghị"));
        add(m_parts.sentence({{QStringLiteral("Hội nghị có %1 ý kiến, kiến nghị: %2.")
                                   .arg(QString::number(opinions.size()), kinds.join(QStringLiteral(", ")))}}));
    }

    void closing()
    {
        add(m_parts.heading(4, QStringLiteral("Ý KIẾN CÒN KHÁC NHAU")));
        const bool none = m_session.differing.trimmed().isEmpty()
            || m_session.differing.trimmed().compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
        addWords(none ? QStringLiteral("Không có ý kiến còn khác nhau.") : m_session.differing, QString());
        add(m_parts.heading(5, QStringLiteral("KẾT LUẬN CỦA CHỦ TRÌ")));
        addWords(m_session.conclusions, QStringLiteral("Chủ trì không có kết luận riêng ngoài các nội dung đã ghi ở trên."));
        add(m_parts.sentence({{QStringLiteral("Chủ trì hội nghị chịu trách nhiệm trước %1 về việc trả lời các ý kiến, kể cả "
                                              "ý kiến do người khác được chỉ định trả lời thay.")
                                   .arg(superiorWords())}}));
        const QString end = m_session.actualEnd
            ? QStringLiteral("Hội nghị kết thúc lúc %1, %2.").arg(clock(*m_session.actualEnd), endDay())
            : QStringLiteral("Hội nghị kết thúc lúc ..... giờ .....");
        add(m_parts.sentence({{end},
                              {QStringLiteral(" Biên bản đã đọc lại và được thông qua tại hội nghị, lập thành 02 bản có giá trị "
                                              "như nhau.")}}));
    }

    /// Minutes have no line of place and date at their head, unless the office wants it.
    QString placeLine() const
    {
        if (m_context.settings.value(paper_setting::minutesPlaceLine) != QLatin1String("yes"))
            return {};
        const QString own = m_organiser ? m_organiser->place : QString();
        return PaperParts::placeLine(own.isEmpty() ? m_context.settings.value(paper_setting::place) : own, m_day, m_day.year());
    }

    QString endDay() const
    {
        const QDate end = m_session.actualEnd->date();
        return end == m_day ? QStringLiteral("cùng ngày") : dates::onPaper(end);
    }

    QString superiorWords() const
    {
        const Unit* superior = m_organiser ? m_context.directory.unit(m_organiser->superior) : nullptr;
        return superior ? superior->name : QStringLiteral("cơ quan cấp trên trực tiếp");
    }

    void signatures()
    {
        const LayoutProfile& profile = m_parts.profile();
        const QString chair = m_session.signedBy.trimmed().isEmpty() ? chairName() : m_session.signedBy;
        SideBySide block;
        block.left = m_parts.signature(profile.minutesLeft, profile.minutesLeftNote, nameOnly(m_session.secretary));
        block.right = m_parts.signature(profile.minutesRight, QString(), nameOnly(chair));
        block.keepWithPrevious = true;
        block.before = 10;
        add(std::move(block));
        if (!profile.minutesKeep.isEmpty()) {
            SideBySide recipients;
            recipients.left = m_parts.recipients({profile.minutesKeep});
            recipients.keepWithPrevious = true;
            recipients.before = 12;
            add(std::move(recipients));
        }
    }

    const SessionCase& m_case;
    const Session& m_session;
    const PaperContext& m_context;
    PaperParts m_parts;
    const Unit* m_organiser;
    QDate m_day;
    std::vector<Block> m_blocks;
};

struct Laid {
    QString subject;
    PaperPages pages;
};

Result<Laid> layMinutes(const SessionCase& session, const PaperContext& context)
{
    const Unit* organiser = context.directory.unit(session.session.organiser);
    const auto profile = layoutFor(layoutName(context), organiser ? organiser->line : QString(), dayOf(session.session, context));
    if (!profile)
        return tl::unexpected(profile.error());
    MinutesForm form(session, context, *profile);
    auto pages = PaperPages::make(form.document(), *profile);
    if (!pages)
        return tl::unexpected(pages.error());
    return Laid{QStringLiteral("Biên bản ") + form.subject(), std::move(*pages)};
}

} // namespace

Result<std::vector<Document>> minutesPaper(const PaperInput& input)
{
    return std::vector<Document>{MinutesForm(*input.record.session, input.context, input.profile).document()};
}

Result<PaperPages> minutesPages(const SessionCase& session, const PaperContext& context)
{
    auto laid = layMinutes(session, context);
    if (!laid)
        return tl::unexpected(laid.error());
    return std::move(laid->pages);
}

Result<MadePaper> makeMinutes(const SessionCase& session, const PaperContext& context)
{
    const auto laid = layMinutes(session, context);
    if (!laid)
        return tl::unexpected(laid.error());
    auto pdf = laid->pages.pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    return MadePaper{laid->subject, laid->pages.words(), std::move(*pdf)};
}

} // namespace doithoai
