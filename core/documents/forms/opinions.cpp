#include "documents/forms/opinions.h"

#include "documents/forms/petitioner_words.h"
#include "domain/dates.h"
#include "domain/privacy.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Writes the sentences of one opinion.
class OpinionWriter {
public:
    OpinionWriter(const Petition& petition, const Opinion& opinion, QDate day, const PaperContext& context,
                  const PaperParts& parts, const QHash<QString, int>& numbers)
        : m_petition(petition), m_opinion(opinion), m_day(day), m_context(context), m_parts(parts), m_numbers(numbers)
    {
    }

    std::vector<Block> write(int number)
    {
        raised(number);
        switch (m_opinion.spoken) {
        case SpokenClass::Answered:
            answered();
            break;
        case SpokenClass::Deferred:
            deferred();
            break;
        case SpokenClass::Noted:
            say(QStringLiteral("Chủ trì ghi nhận, báo cáo %1 xem xét, giải quyết").arg(levelWords()));
            break;
        case SpokenClass::None:
            otherwise();
            break;
        }
        return std::move(m_blocks);
    }

private:
    void say(const QString& words)
    {
        m_blocks.emplace_back(m_parts.sentence({{closed(printable(hidden(words)))}}, m_petition.code.text));
    }
    QString hidden(const QString& words) const { return withoutPetitioner(words, m_petition, m_context.privacy); }

    void raised(int number)
    {
        QStringList lines = printableLines(hidden(m_petition.content));
        const QString first = lines.isEmpty() ? QStringLiteral("……") : lines.takeFirst();
        m_blocks.emplace_back(m_parts.sentence(
            {{QStringLiteral("%1. ").arg(number), true},
             {printable(petitionerWords(m_petition, m_context.privacy)) + QStringLiteral(": ")},
             {lines.isEmpty() ? closed(first) : first}},
            m_petition.code.text));
        for (const QString& line : std::as_const(lines))
            m_blocks.emplace_back(m_parts.sentence({{line}}, m_petition.code.text));
    }

    /// "Đồng chí Nguyễn Đức A, Chủ tịch UBND phường, được chủ trì ủy quyền trả lời"
    QString respondentWords() const
    {
        const PostCode code{m_petition.respondent};
        const Post* post = m_context.directory.post(code);
        QString name = m_petition.respondentName.trimmed();
        if (name.isEmpty() && post) {
            if (const Official* holder = m_context.directory.holder(code, m_day))
                name = holder->name;
        }
        const QString office = post ? post->name : m_petition.respondent.trimmed();
        QString who;
        const bool hasBoth = !name.isEmpty() && !office.isEmpty();
        if (!name.isEmpty())
            who = hasBoth ? QStringLiteral("Đồng chí %1, %2").arg(name, office) : QStringLiteral("Đồng chí %1").arg(name);
        else
            who = post ? QStringLiteral("Đồng chí %1").arg(office) : capitalised(office);
        if (who.isEmpty())
            who = QStringLiteral("Chủ trì");
        return m_petition.onBehalfOfChair.value_or(false)
            ? who + QStringLiteral(", được chủ trì ủy quyền trả lời")
            : who + (hasBoth ? QStringLiteral(", trả lời") : QStringLiteral(" trả lời"));
    }

    void answered()
    {
        QStringList lines = printableLines(hidden(m_petition.answer));
        const QString first = lines.isEmpty() ? QStringLiteral("……") : lines.takeFirst();
        say(respondentWords() + QStringLiteral(": ") + first);
        for (const QString& line : std::as_const(lines))
            say(line);
        const QString& kind = m_petition.answerKind;
        if (!m_petition.promise.isEmpty())
            promised();
        else if (kind == QLatin1String("accepted"))
            say(QStringLiteral("Ý kiến được tiếp thu tại hội nghị"));
        else if (kind == QLatin1String("declined"))
            say(QStringLiteral("Kiến nghị không có cơ sở giải quyết, đã nêu rõ lý do tại hội nghị"));
        else if (kind == QLatin1String("undertaken"))
            say(QStringLiteral("Kiến nghị được nhận giải quyết"));
        else
            say(QStringLiteral("Ý kiến đã được giải thích, làm rõ ngay tại hội nghị"));
        if (m_petition.continues.value_or(false))
            say(QStringLiteral("Nội dung này tiếp tục được theo dõi sau hội nghị"));
    }

    void promised()
    {
        QString words = QStringLiteral("Kiến nghị được nhận giải quyết.");
        if (!isSaidAgain(m_petition.promise, m_petition.answer))
            words += QStringLiteral(" Cam kết: ") + closed(m_petition.promise);
        if (!m_petition.promiseOwner.isEmpty())
            words += QStringLiteral(" Người, đơn vị thực hiện: %1.").arg(unitWords(m_petition.promiseOwner));
        if (m_petition.promiseDue)
            words += QStringLiteral(" Thời hạn hoàn thành: %1.").arg(dates::onPaper(*m_petition.promiseDue));
        say(words);
    }

    void deferred()
    {
        const QString unit = m_petition.unit.isEmpty() ? QStringLiteral("đơn vị được phân công")
                                                       : unitWords(m_petition.unit.text);
        QString words = QStringLiteral("Chủ trì giao %1 kiểm tra, làm rõ và trả lời người nêu kiến nghị").arg(unit);
        if (m_petition.dueOn)
            words += QStringLiteral(", chậm nhất %1").arg(dates::onPaper(*m_petition.dueOn));
        else if (m_petition.noDeadline.value_or(false))
            words += QStringLiteral(", chưa ấn định thời hạn");
        if (const QString basis = basisWords(m_petition); !basis.isEmpty())
            words += QStringLiteral(" (%1)").arg(basis);
        say(words);
    }

    void otherwise()
    {
        switch (m_petition.state) {
        case PetitionState::Transferred:
            transferred();
            break;
        case PetitionState::OutOfScope:
            outOfScope();
            break;
        case PetitionState::Merged:
            merged();
            break;
        case PetitionState::Withdrawn:
            say(QStringLiteral("Người nêu kiến nghị đã rút ý kiến"));
            break;
        case PetitionState::Resolved:
        case PetitionState::Replied:
            say(QStringLiteral("Nội dung đã được trả lời ngoài hội nghị")
                + (m_petition.replyNumber.isEmpty() ? QString()
                                                    : QStringLiteral(" (văn bản số %1)").arg(m_petition.replyNumber)));
            break;
        case PetitionState::Received:
        case PetitionState::Classified:
        case PetitionState::Assigned:
        case PetitionState::Drafted:
        case PetitionState::Agreed:
        case PetitionState::Answered:
        case PetitionState::Verifying:
        case PetitionState::Noted:
        case PetitionState::Escalated:
            say(QStringLiteral("Nội dung chưa được trả lời"));
            break;
        }
    }

    void transferred()
    {
        QString words = QStringLiteral("Đã chuyển %1 giải quyết theo thẩm quyền").arg(unitWords(m_petition.competentUnit));
        if (!m_petition.transferNumber.isEmpty())
            words += QStringLiteral(" (phiếu chuyển số %1)").arg(m_petition.transferNumber);
        words += QStringLiteral(" và thông báo cho người nêu kiến nghị");
        if (!m_petition.noticeNumber.isEmpty())
            words += QStringLiteral(" bằng văn bản số %1").arg(m_petition.noticeNumber);
        say(words);
    }

    void outOfScope()
    {
        const QString kind = m_context.vocabulary.paperLabel(QStringLiteral("scopeKind"), m_petition.scopeKind);
        QString words = QStringLiteral("Nội dung không thuộc phạm vi hội nghị đối thoại");
        if (!kind.isEmpty())
            words += QStringLiteral(" (%1)").arg(uncapitalised(kind));
        if (!m_petition.directedTo.isEmpty()) {
            words += isDenunciation(m_petition)
                ? QStringLiteral("; đã chuyển %1 xem xét theo quy định").arg(unitWords(m_petition.directedTo))
                : QStringLiteral("; người nêu được hướng dẫn gửi %1").arg(unitWords(m_petition.directedTo));
        }
        say(words);
    }

    void merged()
    {
        const int leading = m_numbers.value(m_petition.leading.text);
        say(leading > 0 ? QStringLiteral("Nội dung trùng với ý kiến số %1, được gộp để trả lời chung").arg(leading)
                        : QStringLiteral("Nội dung trùng với kiến nghị %1, được gộp để trả lời chung")
                              .arg(m_petition.leading.text));
    }

    QString unitWords(const QString& unitOrWords) const
    {
        const Unit* unit = m_context.directory.unit(UnitCode{unitOrWords});
        return unit ? unit->name : unitOrWords;
    }

    QString levelWords() const
    {
        const QString& level = m_petition.resolvingLevel;
        if (level.isEmpty())
            return QStringLiteral("cấp có thẩm quyền");
        if (m_context.directory.unit(UnitCode{level}))
            return unitWords(level);
        const QString label = m_context.vocabulary.paperLabel(QStringLiteral("level"), level);
        return QStringLiteral("cấp có thẩm quyền (%1)").arg(uncapitalised(label));
    }

    const Petition& m_petition;
    const Opinion& m_opinion;
    QDate m_day;
    const PaperContext& m_context;
    const PaperParts& m_parts;
    const QHash<QString, int>& m_numbers; ///< code → number in these minutes
    std::vector<Block> m_blocks;
};

Opinion opinionOf(const PetitionOnRecord& record)
{
    Opinion opinion{&record, SpokenClass::None, 0};
    for (const Step& step : record.steps) {
        const auto event = fromName<PetitionEvent>(step.event);
        const auto become = [&](SpokenClass spoken) {
            opinion.spoken = spoken;
            opinion.seq = step.seq;
        };
        if (event == PetitionEvent::Answer)
            become(SpokenClass::Answered);
        else if (event == PetitionEvent::Defer)
            become(SpokenClass::Deferred);
        else if (event == PetitionEvent::Note)
            become(SpokenClass::Noted);
        else if (event == PetitionEvent::Retract)
            opinion.spoken = SpokenClass::None;
    }
    return opinion;
}

} // namespace

QDate dayOf(const Session& session, const PaperContext& context)
{
    if (session.actualStart)
        return session.actualStart->date();
    return session.plannedStart ? session.plannedStart->date() : context.today;
}

std::vector<Opinion> opinionsInOrder(const SessionCase& session)
{
    std::vector<Opinion> opinions;
    for (const PetitionOnRecord& record : session.petitions)
        opinions.push_back(opinionOf(record));
    std::stable_sort(opinions.begin(), opinions.end(), [](const Opinion& a, const Opinion& b) {
        const bool isASpoken = a.spoken != SpokenClass::None;
        const bool isBSpoken = b.spoken != SpokenClass::None;
        if (isASpoken != isBSpoken)
            return isASpoken;
        if (isASpoken && a.seq != b.seq)
            return a.seq < b.seq;
        return a.record->petition.code < b.record->petition.code;
    });
    return opinions;
}

std::vector<Block> courseOf(const std::vector<Opinion>& opinions, const SessionCase& session,
                            const PaperContext& context, const PaperParts& parts)
{
    QHash<QString, int> numbers;
    for (size_t i = 0; i < opinions.size(); ++i)
        numbers.insert(opinions[i].record->petition.code.text, int(i) + 1);
    std::vector<Block> blocks;
    bool isToldApart = false;
    for (size_t i = 0; i < opinions.size(); ++i) {
        const Opinion& opinion = opinions[i];
        if (opinion.spoken == SpokenClass::None && !isToldApart) {
            blocks.emplace_back(parts.subheading(QStringLiteral("Ý kiến tiếp nhận, không trả lời trực tiếp tại hội nghị")));
            isToldApart = true;
        }
        OpinionWriter writer(opinion.record->petition, opinion, dayOf(session.session, context), context, parts, numbers);
        for (Block& block : writer.write(int(i) + 1))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace doithoai
