#include "documents/forms/after_form.h"
#include "documents/forms/forms.h"
#include "documents/forms/opinions.h"
#include "documents/papers.h"
#include "domain/dates.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

/// The minutes of a session (Đ.9.1): who, the principles, the overview, each opinion, what still differs, the conclusions.
class MinutesForm : public AfterForm {
public:
    explicit MinutesForm(const PaperInput& input) : AfterForm(input)
    {
        isPaper("minutes");
        m_opinions = opinionsInOrder(*record().session);
    }

    Document document()
    {
        headOfMinutes();
        title(QStringLiteral("BIÊN BẢN"), subjectLines({}));
        say(QStringLiteral("Thực hiện %1, %2 tổ chức hội nghị đối thoại.").arg(legalBasis(), unitName(session().organiser)));
        line(QStringLiteral("Chủ đề:"), session().topic);
        whenAndWhere();
        who();
        opening();
        course();
        closing();
        signatures();
        return take(QStringLiteral("Biên bản hội nghị đối thoại %1").arg(session().code.text));
    }

private:
    void addWords(const QString& text, const QString& whenNone)
    {
        if (!printableLines(text).isEmpty())
            addAll(parts().words(text));
        else if (context().isDraft)
            add(parts().dotted(2));
        else
            say(whenNone);
    }
    /// A fact that is left out where nothing is known.
    void line(const QString& label, const QString& words)
    {
        if (!words.trimmed().isEmpty())
            labelled(label, words);
    }

    /// As officials are called, unless the writer did so.
    static QString comrade(const QString& words)
    {
        static const QRegularExpression called(QStringLiteral("^(các|đồng chí|đ/c|ông|bà)\\b"),
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QString name = printable(words);
        if (name.isEmpty() || called.match(name).hasMatch())
            return uncapitalised(name);
        return (name.contains(u';') ? QStringLiteral("các đồng chí ") : QStringLiteral("đồng chí ")) + name;
    }

    void whenAndWhere()
    {
        const Session& s = session();
        QString when;
        if (s.actualStart && s.actualEnd)
            when = QStringLiteral("từ %1 đến %2, %3").arg(clockWords(*s.actualStart), clockWords(*s.actualEnd),
                                                          dates::onPaper(s.actualStart->date()));
        else if (s.actualStart)
            when = QStringLiteral("từ %1, %2").arg(clockWords(*s.actualStart), dates::onPaper(sessionDay()));
        else if (s.plannedStart)
            when = QStringLiteral("dự kiến %1, %2").arg(clockWords(*s.plannedStart), dates::onPaper(sessionDay()));
        line(QStringLiteral("Thời gian:"), when);
        line(QStringLiteral("Địa điểm:"), s.venue);
    }

    void who()
    {
        const Session& s = session();
        line(QStringLiteral("Chủ trì:"), chairWords());
        QStringList coChairs, partners;
        for (const PostCode& post : s.coChairs)
            coChairs.append(personWords(post, QString(), sessionDay()));
        for (const UnitCode& unit : s.coOrganisers)
            partners.append(unitName(unit));
        line(QStringLiteral("Đồng chủ trì:"), coChairs.join(QStringLiteral("; ")));
        line(QStringLiteral("Cơ quan phối hợp tổ chức:"), partners.join(QStringLiteral("; ")));
        line(QStringLiteral("Điều hành chương trình:"), comrade(s.moderator));
        line(QStringLiteral("Thư ký:"), comrade(s.secretary));
        line(QStringLiteral("Đại biểu được mời:"), s.invited);
        QStringList participants{unclosed(s.participants)};
        if (s.attendance)
            participants.append(QStringLiteral("tổng số người dự: %1 người").arg(*s.attendance));
        participants.removeAll(QString());
        line(QStringLiteral("Thành phần:"), participants.join(QStringLiteral("; ")));
    }

    void opening()
    {
        heading(QStringLiteral("NGUYÊN TẮC ĐỐI THOẠI"));
        addWords(session().principlesTold.value_or(false)
                     ? QStringLiteral("Chủ trì thông báo nguyên tắc của hội nghị: dân chủ, thẳng thắn, cầu thị, xây dựng và trách "
                                      "nhiệm; các ý kiến đều bình đẳng, được ghi đầy đủ và được trả lời hoặc tiếp thu.")
                     : QString(),
                 QStringLiteral("Hội nghị không có phần thông báo nguyên tắc đối thoại."));
        heading(QStringLiteral("KHÁI QUÁT TÌNH HÌNH"));
        addWords(session().overview, QStringLiteral("Hội nghị không có phần thông báo khái quát tình hình."));
    }

    void course()
    {
        heading(QStringLiteral("DIỄN BIẾN HỘI NGHỊ"));
        counts();
        addAll(courseOf(m_opinions, *record().session, context(), parts()));
    }

    /// How many spoke and how many handed in.
    void counts()
    {
        int spoken = 0, handedIn = 0;
        QSet<QString> speakers;
        for (const Opinion& opinion : m_opinions) {
            const Petition& petition = opinion.record->petition;
            handedIn += petition.channel == QLatin1String("slip") ? 1 : 0;
            if (petition.channel != QLatin1String("speech"))
                continue;
            ++spoken;
            speakers.insert(petition.petitioner.trimmed().isEmpty() ? petition.code.text : text::folded(petition.petitioner.trimmed()));
        }
        if (m_opinions.empty()) {
            say(QStringLiteral("Hội nghị không có ý kiến nào được nêu."));
            return;
        }
        QStringList kinds;
        const auto count = [&kinds](int number, const QString& words) {
            if (number > 0)
                kinds.append(words.arg(number));
        };
        count(spoken, QStringLiteral("%1 ý kiến phát biểu trực tiếp"));
        count(handedIn, QStringLiteral("%1 ý kiến gửi bằng phiếu tại hội nghị"));
        count(int(m_opinions.size()) - spoken - handedIn, QStringLiteral("%1 ý kiến tiếp nhận trước hội nghị"));
        QString words = QStringLiteral("Hội nghị có %1 ý kiến, kiến nghị: %2")
                            .arg(QString::number(m_opinions.size()), kinds.join(QStringLiteral(", ")));
        if (!speakers.isEmpty())
            words += QStringLiteral("; có %1 người phát biểu").arg(speakers.size());
        say(words);
    }

    void closing()
    {
        const Session& s = session();
        heading(QStringLiteral("Ý KIẾN CÒN KHÁC NHAU"));
        addWords(isNone(s.differing) ? QStringLiteral("Không có ý kiến còn khác nhau.") : closed(s.differing), QString());
        heading(QStringLiteral("KẾT LUẬN CỦA CHỦ TRÌ"));
        addWords(s.conclusions, QStringLiteral("Chủ trì không có kết luận riêng ngoài các nội dung đã ghi ở trên."));
        assignments();
        say(QStringLiteral("Chủ trì hội nghị chịu trách nhiệm trước %1 về việc trả lời các ý kiến, kể cả ý kiến do người khác được chỉ "
                           "định trả lời thay%2.")
                .arg(superiorName(), inChairsPlace()));
        const QString end = s.actualEnd ? QStringLiteral("Hội nghị kết thúc lúc %1, %2.").arg(clockWords(*s.actualEnd), endDay())
                          : hasRoom() ? QStringLiteral("Hội nghị kết thúc lúc ..... giờ .....")
                                      : QStringLiteral("Hội nghị đã kết thúc.");
        say(end + QStringLiteral(" Biên bản đã đọc lại và được thông qua tại hội nghị, lập thành 02 bản có giá trị như nhau."));
    }

    /// Who does what until when, by the numbers of the opinions.
    void assignments()
    {
        struct Work {
            QString who, what;
            std::optional<QDate> due;
            QStringList numbers;
        };
        std::vector<Work> works;
        const auto give = [&works](const QString& who, const QString& what, const std::optional<QDate>& due, int number) {
            for (Work& work : works) {
                if (work.who == who && work.what == what && work.due == due) {
                    work.numbers.append(QString::number(number));
                    return;
                }
            }
            works.push_back({who, what, due, {QString::number(number)}});
        };
        int number = 0;
        for (const Opinion& opinion : m_opinions) {
            ++number;
            const Petition& p = opinion.record->petition;
            if (opinion.spoken == SpokenClass::Deferred && !p.unit.isEmpty())
                give(nameOrWords(p.unit.text), QStringLiteral("kiểm tra, làm rõ, trả lời"), p.dueOn, number);
            else if (opinion.spoken == SpokenClass::Answered && !p.promise.trimmed().isEmpty() && !p.promiseOwner.isEmpty())
                give(nameOrWords(p.promiseOwner), QStringLiteral("thực hiện cam kết về"), p.promiseDue, number);
        }
        for (const Work& work : works) {
            item(QStringLiteral("Giao %1 %2 ý kiến số %3%4")
                     .arg(work.who, work.what, work.numbers.join(QStringLiteral(", ")),
                          work.due ? QString(QStringLiteral(", chậm nhất ") + dates::onPaper(*work.due)) : QString()));
        }
    }

    /// " (Chủ tịch UBND phường: ý kiến số 2, 5)"
    QString inChairsPlace() const
    {
        std::vector<std::pair<QString, QStringList>> who;
        int number = 0;
        for (const Opinion& opinion : m_opinions) {
            ++number;
            const Petition& p = opinion.record->petition;
            if (opinion.spoken != SpokenClass::Answered || !p.onBehalfOfChair.value_or(false) || p.respondent.trimmed().isEmpty())
                continue;
            const QString name = nameOrWords(p.respondent);
            auto known = std::ranges::find(who, name, &std::pair<QString, QStringList>::first);
            if (known == who.end())
                known = who.insert(who.end(), {name, {}});
            known->second.append(QString::number(number));
        }
        QStringList parts;
        for (const auto& [name, numbers] : who)
            parts.append(name + QStringLiteral(": ý kiến số ") + numbers.join(QStringLiteral(", ")));
        return parts.isEmpty() ? QString() : QString(u" (" + parts.join(QStringLiteral("; ")) + u')');
    }

    QString endDay() const
    {
        const QDate end = session().actualEnd->date();
        return end == sessionDay() ? QStringLiteral("cùng ngày") : dates::onPaper(end);
    }

    void signatures()
    {
        const LayoutProfile& profile = parts().profile();
        const Official* holder = directory().holder(session().chair, sessionDay());
        QString chair = session().signedBy;
        for (const QString& name : {session().chairName, holder ? holder->name : QString()}) {
            if (chair.trimmed().isEmpty())
                chair = name;
        }
        SideBySide block;
        block.left = parts().signature(profile.minutesLeft, profile.minutesLeftNote, nameOnly(session().secretary));
        block.right = parts().signature(profile.minutesRight, QString(), nameOnly(chair));
        block.keepWithPrevious = true;
        block.before = 10;
        add(std::move(block));
        if (!profile.minutesKeep.isEmpty()) {
            SideBySide recipients;
            recipients.left = parts().recipients({profile.minutesKeep});
            recipients.keepWithPrevious = true;
            recipients.before = 12;
            add(std::move(recipients));
        }
    }

    std::vector<Opinion> m_opinions;
};

/// The minutes bear the number that the session keeps for them, and its day.
PaperRecord minutesRecord(const SessionCase& session, const PaperContext& context)
{
    PaperRecord record;
    record.code = session.session.code.text;
    record.session = session;
    record.signing.number = session.session.minutesNumber;
    record.signing.date = dayOf(session.session, context);
    return record;
}

/// The signed minutes that a correction took back, which those of now replace.
std::optional<IssuedPaper> takenBack(const SessionCase& session)
{
    const auto isOf = [](const char* event) { return [event](const Step& step) { return step.event == QLatin1String(event); }; };
    const auto correction = std::find_if(session.steps.rbegin(), session.steps.rend(), isOf("correctMinutes"));
    const auto before = std::find_if(correction, session.steps.rend(), isOf("signMinutes"));
    if (correction == session.steps.rend() || before == session.steps.rend())
        return {};
    IssuedPaper old;
    old.kind = QStringLiteral("minutes");
    old.caseCode = session.session.code.text;
    old.number = before->data.value(QLatin1String("minutesNumber")).toString();
    old.date = before->effectiveOn;
    return old;
}

} // namespace

Result<std::vector<Document>> minutesPaper(const PaperInput& input)
{
    PaperRecord record = minutesRecord(*input.record.session, input.context);
    if (!input.record.signing.number.isEmpty())
        record.signing.number = input.record.signing.number;
    record.words = input.record.words;
    record.replaces = takenBack(*input.record.session);
    if (record.replaces && !record.replaces->number.trimmed().isEmpty())
        record.replaces->number = PaperParts(input.profile).number(record.replaces->number, QStringLiteral("BB"), input.issuer);
    const PaperInput own{record, input.report, input.context, input.profile, input.issuer, *record.signing.date};
    return std::vector<Document>{MinutesForm(own).document()};
}

Result<PaperPages> minutesPages(const SessionCase& session, const PaperContext& context)
{
    auto laid = layPaper(*findPaperForm(QStringLiteral("minutes")), minutesRecord(session, context), nullptr, context);
    if (!laid)
        return tl::unexpected(laid.error());
    return std::move(laid->pages);
}

Result<MadePaper> makeMinutes(const SessionCase& session, const PaperContext& context)
{
    const PaperRecord record = minutesRecord(session, context);
    const auto laid = layPaper(*findPaperForm(QStringLiteral("minutes")), record, nullptr, context);
    if (!laid)
        return tl::unexpected(laid.error());
    auto pdf = laid->pages.pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    return MadePaper{laid->pages.subject(), laid->pages.words(), std::move(*pdf), laid->issuer, QStringLiteral("BB"), laid->number};
}

} // namespace doithoai
