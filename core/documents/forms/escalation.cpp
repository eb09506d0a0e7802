#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/letter_stage.h"
#include "documents/paper_settings.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/text.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// Báo cáo or tờ trình: as a person chose it for this case, else as the office usually does.
bool isProposal(const PaperRecord& record, const PaperContext& context)
{
    QString kind = text::loose(record.words.value(QStringLiteral("escalation/kind")));
    if (kind.isEmpty())
        kind = text::loose(context.settings.value(paper_setting::escalationKind));
    return kind.startsWith(QLatin1String("to trinh")) || kind == QLatin1String("ttr");
}

/// What both papers to the superior share: whom they go to and which petitions they are about.
class ToSuperior : public AfterForm {
public:
    using AfterForm::AfterForm;

protected:
    const Escalation& escalation() const { return record().escalation->escalation; }

    QStringList targets() const
    {
        QStringList names;
        for (const UnitCode& unit : escalation().to)
            names.append(addressed(unit.text));
        if (names.isEmpty())
            names.append(addressedSuperior());
        return names;
    }

    QStringList recipients(const QString& first) const
    {
        QStringList to{first};
        if (hasSession()) {
            for (const UnitCode& unit : session().coOrganisers)
                to.append(unitName(unit));
        }
        return to;
    }

    QString held() const
    {
        return hasSession() ? QStringLiteral("%1 %2").arg(sessionName(), onSessionDay()) : QStringLiteral("hội nghị đối thoại");
    }

    /// The petition with its steps, where the session has it.
    PetitionOnRecord onRecord(const Petition& petition) const
    {
        if (hasSession()) {
            for (const PetitionOnRecord& one : record().session->petitions) {
                if (one.petition.code == petition.code)
                    return one;
            }
        }
        return {petition, {}};
    }

    void petitions()
    {
        const std::vector<Petition>& all = record().escalation->petitions;
        if (all.empty()) {
            add(parts().dotted(3));
            return;
        }
        if (all.size() == 1) {
            const Petition& p = all.front();
            labelled(QStringLiteral("Người nêu kiến nghị:"), who(p), p.code.text);
            QStringList lines = printableLines(hidden(p.content, p));
            labelled(QStringLiteral("Nội dung:"), lines.isEmpty() ? QString() : lines.takeFirst(), p.code.text);
            sayAll(lines.join(u'\n'), p.code.text);
            labelled(QStringLiteral("Đã trả lời tại hội nghị:"), replyOf(p), p.code.text);
            return;
        }
        Table table;
        table.widths = {11, 36, 62, 55};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Người nêu kiến nghị")),
                       parts().headCell(QStringLiteral("Nội dung kiến nghị")),
                       parts().headCell(QStringLiteral("Đã trả lời tại hội nghị"))}};
        int number = 0;
        for (const Petition& p : all) {
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre), parts().cell(who(p)),
                                  parts().cell(hidden(p.content, p)), parts().cell(replyOf(p))});
            for (Cell& cell : table.rows.back())
                cell.words.origin = p.code.text;
        }
        table.after = 8;
        add(std::move(table));
    }
};

/// The report of what is beyond the organiser's competence (Đ.7).
class EscalationForm : public ToSuperior {
public:
    explicit EscalationForm(const PaperInput& input)
        : ToSuperior(input)
        , m_isProposal(isProposal(record(), context()))
    {
        isPaper("escalation");
    }

    Document document()
    {
        head(escalationSymbol(record(), context()));
        title(m_isProposal ? QStringLiteral("TỜ TRÌNH") : QStringLiteral("BÁO CÁO"), subject());
        addressees(targets());
        say(m_isProposal
                ? QStringLiteral("Thực hiện %1, qua %2, %3 kính trình %4 xem xét những nội dung vượt quá khả năng giải quyết như sau:")
                      .arg(legalBasis(), held(), issuerName(), targets().join(QStringLiteral(", ")))
                : QStringLiteral("Thực hiện %1, qua %2, %3 báo cáo những nội dung vượt quá khả năng giải quyết như sau:")
                      .arg(legalBasis(), held(), issuerName()));
        if (hasSession() || hasRoom()) {
            heading(QStringLiteral("KHÁI QUÁT HỘI NGHỊ"));
            overview();
        }
        heading(QStringLiteral("NỘI DUNG KIẾN NGHỊ"));
        petitions();
        heading(QStringLiteral("LÝ DO VƯỢT QUÁ KHẢ NĂNG GIẢI QUYẾT"));
        personsWords(QStringLiteral("reason"), closed(escalation().reason), 3);
        heading(QStringLiteral("KẾT QUẢ ĐÃ THỰC HIỆN"));
        part(QStringLiteral("results"), escalation().results, QStringLiteral("Chưa có kết quả thực hiện."));
        heading(QStringLiteral("Ý KIẾN CÒN KHÁC NHAU"));
        part(QStringLiteral("differing"), escalation().differing, QStringLiteral("Không có ý kiến còn khác nhau."));
        heading(QStringLiteral("ĐỀ XUẤT, KIẾN NGHỊ"));
        personsWords(QStringLiteral("proposal"), closed(escalation().proposal), 3);
        if (escalation().expectedOn)
            say(QStringLiteral("%1 kính đề nghị cho ý kiến trước %2 để trả lời %3.")
                    .arg(issuerName(), dates::onPaper(*escalation().expectedOn), people()));
        else if (m_isProposal)
            say(QStringLiteral("%1 kính trình %2 xem xét, quyết định.").arg(issuerName(), targets().join(QStringLiteral(", "))));
        enclosed(enclosures());
        foot(recipients(QStringLiteral("Như trên")));
        return take((m_isProposal ? QStringLiteral("Tờ trình nội dung vượt thẩm quyền %1")
                                  : QStringLiteral("Báo cáo nội dung vượt thẩm quyền %1"))
                        .arg(escalation().code.text));
    }

private:
    QStringList subject() const
    {
        if (!isParty()) {
            return {QStringLiteral("về các kiến nghị của %1").arg(people()),
                    QStringLiteral("vượt thẩm quyền giải quyết của %1").arg(issuerName())};
        }
        return {(m_isProposal ? QStringLiteral("về ") : QString()) + QStringLiteral("những nội dung đối thoại vượt quá khả năng"),
                QStringLiteral("giải quyết của %1").arg(issuerName())};
    }

    void overview()
    {
        if (!hasSession()) {
            add(parts().dotted(2));
            return;
        }
        QString words = QStringLiteral("Hội nghị diễn ra từ %1, tại %2, chủ đề: %3; %4 chủ trì")
                            .arg(sessionWhen(), orDots(session().venue), orDots(uncapitalised(session().topic)), chairWords());
        if (session().attendance)
            words += QStringLiteral("; %1 người dự").arg(*session().attendance);
        words += QStringLiteral("; %1 ý kiến, kiến nghị, trong đó %2 nội dung vượt quá khả năng giải quyết")
                     .arg(QString::number(record().session->petitions.size()), QString::number(escalation().petitions.size()));
        say(words);
    }

    /// A part that does not exist is stated as none, by name; one that nobody has spoken of is left to be written.
    void part(const QString& key, const QString& words, const QString& none)
    {
        personsWords(key, words.trimmed().isEmpty() ? QString() : isNone(words) ? none : closed(words), 2);
    }

    QStringList enclosures() const
    {
        QStringList papers;
        papers.append(hasSession() ? minutesWords() : QStringLiteral("Biên bản hội nghị đối thoại"));
        papers.append(QStringLiteral("Hồ sơ đối thoại, bảng tổng hợp ý kiến, kiến nghị"));
        for (const AttachmentHead& file : record().attachments)
            papers.append(file.title.trimmed().isEmpty() ? file.fileName : file.title);
        // Stated last: "none" speaks of what goes besides.
        if (isNone(escalation().documents))
            papers.append(QStringLiteral("Tài liệu liên quan khác: không có"));
        else
            papers.append(QStringLiteral("Tài liệu liên quan: ") + unclosed(escalation().documents));
        return papers;
    }

    bool m_isProposal;
};

/// The letter that asks the superior for its opinion: with the report, and again when none has come.
class EscalationLetterForm : public ToSuperior {
public:
    explicit EscalationLetterForm(const PaperInput& input) : ToSuperior(input) { isPaper("escalation-letter"); }

    Document document()
    {
        letterHead(QStringLiteral("CV"), QStringLiteral("đề nghị cho ý kiến về kiến nghị của %1").arg(people()));
        addressees(targets());
        if (isWaiting()) {
            say(QStringLiteral("%1, %2 đã báo cáo các kiến nghị của %3 vượt quá khả năng giải quyết nêu tại %4 (%6 số %5). %7 "
                               "%2 chưa nhận được ý kiến.")
                    .arg(capitalised(dates::onPaper(*escalation().submittedOn)), issuerName(), people(), held(),
                         orDots(escalation().outgoingNumber, 10),
                         isProposal(record(), context()) ? QStringLiteral("Tờ trình") : QStringLiteral("Báo cáo"), untilNow()));
        } else {
            say(QStringLiteral("Tại %1 có kiến nghị của %2 vượt quá khả năng giải quyết của %3.").arg(held(), people(), issuerName()));
        }
        petitions();
        labelled(QStringLiteral("Lý do vượt quá khả năng giải quyết:"), escalation().reason);
        if (!isNone(escalation().forwardedTo) && isForwarded())
            say(QStringLiteral("Nội dung này đã được chuyển tiếp đến %1.").arg(nameOrWords(escalation().forwardedTo)));
        personsWords(QStringLiteral("ask"),
                     QStringLiteral("%1 kính đề nghị %2 xem xét, cho ý kiến để trả lời %3 theo quy định.")
                         .arg(issuerName(), targets().join(QStringLiteral(", ")), people()));
        foot(recipients(QStringLiteral("Như trên")));
        return take(QStringLiteral("Công văn đề nghị cho ý kiến %1").arg(escalation().code.text));
    }

private:
    /// The report had gone out by the day of this letter, and lay with the superior.
    bool isWaiting() const
    {
        const EscalationState state = stateOn(*record().escalation, input().day);
        const bool isThere = record().escalation->steps.empty() || state == EscalationState::Submitted || state == EscalationState::Acknowledged;
        return escalation().submittedOn && *escalation().submittedOn <= input().day && isThere;
    }

    QString untilNow() const
    {
        return input().day < context().today ? QStringLiteral("Đến %1,").arg(dates::onPaper(input().day)) : QStringLiteral("Đến nay");
    }

    bool isForwarded() const
    {
        bool isLater = false;
        for (const Step& step : record().escalation->steps) {
            if (step.event == QLatin1String("forward") && step.effectiveOn <= input().day)
                return true;
            isLater = isLater || step.event == QLatin1String("forward");
        }
        return !isLater;
    }
};

} // namespace

QString escalationSymbol(const PaperRecord& record, const PaperContext& context)
{
    return isProposal(record, context) ? QStringLiteral("TTr") : QStringLiteral("BC");
}

namespace {

Error notToSuperior(const EscalationCase& one, EscalationState state)
{
    const char* sentence = state == EscalationState::Dropped
        ? QT_TRANSLATE_NOOP("Papers", "%1 was dropped and goes to no superior: there is nothing to print.")
        : QT_TRANSLATE_NOOP("Papers", "The superior has given its opinion on %1 (%2): there is nothing left to ask for.");
    QString words = QCoreApplication::translate("Papers", sentence).arg(one.escalation.code.text);
    return {Trouble::Refused, words.contains(QLatin1String("%2")) ? words.arg(label(state)) : words, {}};
}

} // namespace

Result<std::vector<Document>> escalationPaper(const PaperInput& input)
{
    const EscalationCase& one = *input.record.escalation;
    const PaperRecord record = signedAs(input.record, one.escalation.outgoingNumber, one.escalation.submittedOn);
    const QDate day = record.signing.date.value_or(input.day);
    const Stage stage = submissionStage(one, day);
    if (stage == Stage::Never)
        return tl::unexpected(notToSuperior(one, stateOn(one, day)));
    if (const auto told = checkEscalationNeeds(input, "escalation", {"petitions", "reason", "results", "differing", "proposal"}); !told)
        return tl::unexpected(told.error());
    const PaperContext context = atStage(stage, input, "escalation");
    const PaperInput report{record, input.report, context, input.profile, input.issuer, day};
    return std::vector<Document>{EscalationForm(report).document()};
}

Result<std::vector<Document>> escalationLetterPaper(const PaperInput& input)
{
    const EscalationCase& one = *input.record.escalation;
    const Stage stage = askingStage(one, input.day);
    if (stage == Stage::Never)
        return tl::unexpected(notToSuperior(one, stateOn(one, input.day)));
    if (const auto told = checkEscalationNeeds(input, "escalation-letter", {"petitions"}); !told)
        return tl::unexpected(told.error());
    const Step* asked = stepOn(one.steps, "remind", input.day);
    const PaperRecord record = asked ? signedAs(input.record, asked->data.value(QLatin1String("remind.number")).toString(), input.day) : input.record;
    const PaperContext context = atStage(stage, input, "escalation-letter");
    const PaperInput letter{record, input.report, context, input.profile, input.issuer, input.day};
    return std::vector<Document>{EscalationLetterForm(letter).document()};
}

} // namespace doithoai
