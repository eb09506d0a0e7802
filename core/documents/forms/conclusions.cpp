#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/letter_stage.h"
#include "documents/forms/petitioner_words.h"
#include "domain/dates.h"
#include "domain/text.h"

#include <algorithm>

namespace doithoai {

namespace {

/// What the chair concluded, by group of questions: who does it, with whom, until when. Everybody may read it: it names
/// no petitioner.
class ConclusionsForm : public AfterForm {
public:
    explicit ConclusionsForm(const PaperInput& input) : AfterForm(input)
    {
        isPaper("conclusions");
        m_entries = summaryOrder(*record().session, context().vocabulary);
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const SummaryEntry& a, const SummaryEntry& b) {
            return text::compare(a.topic, b.topic) < 0;
        });
    }

    Document document()
    {
        const QString chair = session().chair.isEmpty() ? QStringLiteral("chủ trì") : postName(session().chair);
        head(QStringLiteral("TB"));
        title(QStringLiteral("THÔNG BÁO"), {QStringLiteral("kết luận của %1").arg(chair),
                                            QStringLiteral("tại hội nghị đối thoại với %1 %2").arg(partnerWords(), onSessionDay())});
        say(QStringLiteral("%1, tại %2, %3 chủ trì hội nghị đối thoại với %4 về: %5. Sau khi nghe %6 ý kiến, kiến nghị và phần trả "
                           "lời của các cơ quan, đơn vị, chủ trì hội nghị kết luận như sau:")
                .arg(capitalised(onSessionDay()), orDots(session().venue), chairWords(), partnerWords(),
                     orDots(uncapitalised(session().topic)), QString::number(m_entries.size())));
        if (tells(QStringLiteral("general"), session().conclusions)) {
            heading(QStringLiteral("KẾT LUẬN CHUNG"));
            personsWords(QStringLiteral("general"), closed(session().conclusions), 4);
        }
        groups();
        heading(QStringLiteral("TỔ CHỨC THỰC HIỆN"));
        personsWords(QStringLiteral("carrying"),
                     QStringLiteral("Các cơ quan, đơn vị được giao giải quyết, trả lời đúng thời hạn và gửi kết quả về %1 để theo dõi, "
                                    "công khai.")
                         .arg(issuerName()));
        foot(recipients());
        return take(QStringLiteral("Thông báo kết luận hội nghị đối thoại %1").arg(session().code.text));
    }

private:
    void groups()
    {
        heading(QStringLiteral("KẾT LUẬN VỀ TỪNG NHÓM NỘI DUNG"));
        int number = 0;
        for (size_t first = 0; first < m_entries.size();) {
            size_t end = first;
            while (end < m_entries.size() && m_entries[end].topic == m_entries[first].topic)
                ++end;
            group(++number, first, end);
            first = end;
        }
        if (number == 0)
            say(QStringLiteral("Hội nghị không có ý kiến, kiến nghị nào."));
    }

    void group(int number, size_t first, size_t end)
    {
        subheading(QStringLiteral("%1. ").arg(number) + m_entries[first].topic);
        int explained = 0;
        for (size_t i = first; i < end; ++i) {
            const Petition& p = m_entries[i].petition();
            if (p.state == PetitionState::OutOfScope || p.state == PetitionState::Merged || p.state == PetitionState::Withdrawn)
                continue;
            const QString what = assignment(m_entries[i]);
            if (what.isEmpty())
                ++explained;
            else
                item(QStringLiteral("Về ý kiến “%1”: %2").arg(told(p), what), p.code.text);
        }
        if (explained > 0)
            item(QStringLiteral("%1 ý kiến đã được giải thích, làm rõ hoặc tiếp thu tại hội nghị.").arg(explained));
        else if (first + 1 == end && m_entries[first].petition().state == PetitionState::OutOfScope)
            item(QStringLiteral("Nội dung ngoài phạm vi hội nghị đối thoại, đã được hướng dẫn theo quy định."));
    }

    /// The question itself, short enough to be a reference.
    QString told(const Petition& petition) const
    {
        const QString words = unclosed(publicWords(petition.content, petition, Privacy::None));
        if (words.size() <= 220)
            return words;
        const QString cut = words.left(220);
        return cut.left(std::max<qsizetype>(cut.lastIndexOf(u' '), 120)) + u'…';
    }

    /// Who does it, with whom, until when; empty where nothing is left to do.
    QString assignment(const SummaryEntry& entry) const
    {
        const Petition& p = entry.petition();
        if (p.state == PetitionState::Transferred)
            return QStringLiteral("chuyển %1 giải quyết theo thẩm quyền").arg(orDots(nameOrWords(p.competentUnit), 20));
        if (entry.which == SummaryClass::Noted || p.state == PetitionState::Escalated || p.state == PetitionState::Noted)
            return QStringLiteral("ghi nhận, báo cáo %1 xem xét, giải quyết").arg(noteTo(p));
        const bool isPromised = !p.promise.trimmed().isEmpty();
        if (!isPromised && entry.which != SummaryClass::ToVerify && p.state != PetitionState::Verifying)
            return {};
        QString words = QStringLiteral("giao %1%2 %3").arg(
            doer(p), with(p),
            isPromised ? QString(u"thực hiện: " + unclosed(publicWords(p.promise, p, Privacy::None)))
                       : QStringLiteral("kiểm tra, làm rõ và trả lời người nêu kiến nghị"));
        if (const auto due = dueOf(p))
            words += QStringLiteral("; hoàn thành chậm nhất %1").arg(dates::onPaper(*due));
        return words;
    }

    /// Who is to act; what was promised in nobody's name is the organiser's to keep.
    QString doer(const Petition& petition) const
    {
        const QString handler = handlerOf(petition);
        return handler.isEmpty() && !hasRoom() ? issuerName() : orDots(handler, 20);
    }

    QString noteTo(const Petition& petition) const
    {
        const QString level = levelOf(petition);
        if (level.isEmpty())
            return QStringLiteral("cấp có thẩm quyền");
        return directory().unit(UnitCode{petition.resolvingLevel}) ? level
                                                                   : QStringLiteral("cấp có thẩm quyền (%1)").arg(uncapitalised(level));
    }

    QString with(const Petition& petition) const
    {
        const QString leads = handlerOf(petition);
        const QString given = nameOrWords(petition.unit.text);
        if (!given.isEmpty() && given != leads)
            return QStringLiteral(" chủ trì, phối hợp với %1").arg(given);
        return QStringLiteral(" chủ trì, phối hợp với các cơ quan, đơn vị liên quan");
    }

    QStringList recipients() const
    {
        QStringList to{superiorRecipient()};
        for (const SummaryEntry& entry : m_entries) {
            const QString unit = handlerOf(entry.petition());
            if (!unit.isEmpty() && unit != issuerName() && !to.contains(unit))
                to.append(unit);
        }
        to.append(QStringLiteral("Niêm yết công khai"));
        return to;
    }

    std::vector<SummaryEntry> m_entries;
};

} // namespace

Result<std::vector<Document>> conclusionsPaper(const PaperInput& input)
{
    const auto context = ofHeldSession(input, "conclusions");
    if (!context)
        return tl::unexpected(context.error());
    const PaperInput notice{input.record, input.report, *context, input.profile, input.issuer, input.day};
    return std::vector<Document>{ConclusionsForm(notice).document()};
}

} // namespace doithoai
