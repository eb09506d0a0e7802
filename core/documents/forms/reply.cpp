#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/letter_stage.h"
#include "documents/forms/petitioner_words.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/privacy.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// The written reply to who raised a petition (Đ.10.1).
class ReplyForm : public AfterForm {
public:
    ReplyForm(const PaperInput& input, const Petition& petition) : AfterForm(input), m_petition(petition)
    {
        isPaper("reply");
    }

    /// Whether there is anything to send.
    bool hasAnswer() const { return !word(QStringLiteral("answer")).trimmed().isEmpty() || !proposedAnswer().trimmed().isEmpty(); }

    Document document()
    {
        letterHead(QStringLiteral("CV"), QStringLiteral("trả lời kiến nghị%1").arg(
                       isOfSession() ? QStringLiteral(" tại hội nghị đối thoại %1").arg(onSessionDay())
                                     : QStringLiteral(" của công dân")));
        isAbout(QStringLiteral("V/v trả lời %1%2").arg(raisedWords(m_petition),
                                                       isOfSession() ? QStringLiteral(", nêu tại hội nghị đối thoại %1").arg(onSessionDay()) : QString()));
        addressees({addresseeWords(m_petition)});
        raised();
        basis();
        answer();
        closing();
        QStringList to{QStringLiteral("Như trên")};
        if (isOfSession() && issuer() && session().organiser != issuer()->code)
            to.append(QStringLiteral("%1 (để theo dõi)").arg(unitName(session().organiser)));
        foot(to);
        return take(QStringLiteral("Công văn trả lời kiến nghị %1").arg(m_petition.code.text));
    }

private:
    bool isOfSession() const
    {
        return hasSession() && !m_petition.session.isEmpty() && session().code == m_petition.session;
    }

    void raised()
    {
        const QString before = isOfSession()
            ? QStringLiteral("Tại %1 %2, %3 có ý kiến: ").arg(sessionName(), onSessionDay(), youWords(m_petition))
            : QStringLiteral("%1, %2 nhận được ý kiến, kiến nghị của %3: ")
                  .arg(m_petition.receivedOn ? capitalised(dates::onPaper(*m_petition.receivedOn)) : QStringLiteral("Ngày ....."),
                       issuerName(), youWords(m_petition));
        QStringList lines = printableLines(m_petition.content);
        if (lines.isEmpty())
            lines.append(dotted(60));
        lines.front().prepend(u'“');
        lines.back().append(closed(lines.back()) == lines.back() ? QStringLiteral("”") : QStringLiteral("”."));
        add(parts().sentence({{before}, {lines.front()}}, m_petition.code.text));
        for (qsizetype i = 1; i < lines.size(); ++i)
            add(parts().sentence({{lines.at(i)}}, m_petition.code.text));
    }

    void basis()
    {
        const QString basis = unclosed(m_petition.legalBasis);
        say(basis.isEmpty() ? QStringLiteral("Sau khi xem xét, %1 trả lời như sau:").arg(issuerName())
                            : QStringLiteral("Căn cứ %1; sau khi xem xét, %2 trả lời như sau:").arg(basis, issuerName()),
            m_petition.code.text);
    }

    QString proposedAnswer() const
    {
        QString proposed = m_petition.result;
        for (const QString& words : {m_petition.answer, m_petition.draftReply}) {
            if (proposed.trimmed().isEmpty())
                proposed = words;
        }
        return proposed;
    }

    void answer()
    {
        const QString proposed = proposedAnswer();
        personsWords(QStringLiteral("answer"), proposed, 4);
        // What was intended and promised is over once there is a result.
        if (!m_petition.result.trimmed().isEmpty())
            return;
        QString direction = unclosed(m_petition.direction);
        if (direction == unclosed(proposed) || direction == unclosed(m_petition.draftReply))
            direction.clear(); // it is what the answer says already
        if (!m_petition.promise.trimmed().isEmpty())
            direction = unclosed(m_petition.promise);
        if (!direction.isEmpty())
            add(parts().sentence({{QStringLiteral("Hướng giải quyết: ")}, {closed(direction)}}, m_petition.code.text));
        QStringList when;
        if (const QString owner = nameOrWords(m_petition.promiseOwner); !owner.isEmpty())
            when.append(QStringLiteral("Đơn vị thực hiện: %1").arg(owner));
        if (m_petition.promiseDue)
            when.append(QStringLiteral("thời hạn hoàn thành: %1").arg(dates::onPaper(*m_petition.promiseDue)));
        else if (!m_petition.resolveBy.trimmed().isEmpty())
            when.append(QStringLiteral("thời gian giải quyết: %1").arg(unclosed(uncapitalised(m_petition.resolveBy))));
        if (!when.isEmpty())
            say(capitalised(when.join(QStringLiteral("; "))), m_petition.code.text);
    }

    void closing()
    {
        const QString contact = contactOfIssuer();
        say(QStringLiteral("%1 thông báo để %2 biết").arg(issuerName(), youWords(m_petition)));
        const bool isOpen = contact.trimmed().isEmpty();
        if (isOpen && !hasRoom())
            return;
        Paragraph line = parts().sentence({{QStringLiteral("Nếu có nội dung chưa rõ, đề nghị liên hệ: %1")
                                                .arg(isOpen ? dotted(40) : closed(printable(contact)))}});
        if (isOpen) // dots do not break, and would stretch the words before them
            line.align = Align::Left;
        add(std::move(line));
    }

    /// The office's contact stands on its own letters, not on those of another body.
    QString contactOfIssuer() const
    {
        const QString own = word(QStringLiteral("contact"));
        const bool isOffice = issuer() && issuer()->code.text == setting("office.body");
        return own.trimmed().isEmpty() && isOffice ? setting("papers.contact") : own;
    }

    const Petition& m_petition;
};

Error refused(const char* sentence, const Petition& petition)
{
    return {Trouble::Refused, QCoreApplication::translate("Papers", sentence).arg(petition.code.text), {}};
}

Error notAnswered(const Petition& petition)
{
    if (petition.state == PetitionState::Transferred || petition.state == PetitionState::Resolved) {
        return refused(QT_TRANSLATE_NOOP("Papers", "%1 was transferred to the body that is competent, which answers it. Print the transfer slip and its "
                                                   "notice instead (transfer)."), petition);
    }
    Error error = refused(QT_TRANSLATE_NOOP("Papers", "%1 is not answered by a letter, as it stands now: %2."), petition);
    error.message = error.message.arg(label(petition.state));
    return error;
}

} // namespace

UnitCode replyIssuer(const PaperRecord& record, const PaperContext& context)
{
    if (!record.petitions.empty()) {
        // A body of the directory issues papers when its form has a symbol for their numbers.
        const Unit* unit = context.directory.unit(record.petitions.front().petition.unit);
        if (unit && !unit->symbol.isEmpty())
            return unit->code;
    }
    if (record.session && !record.session->session.organiser.isEmpty())
        return record.session->session.organiser;
    return UnitCode{context.settings.value(QStringLiteral("office.body"))};
}

Result<std::vector<Document>> replyPaper(const PaperInput& input)
{
    std::vector<Document> letters;
    for (const PetitionCase& one : input.record.petitions) {
        const Petition& petition = one.petition;
        if (isDenunciation(petition))
            return tl::unexpected(refused(QT_TRANSLATE_NOOP("Papers", "%1 is a denunciation: it is passed on and not answered "
                                                                      "by a letter. Print its transfer slip."), petition));
        if (petition.petitionerKind == QLatin1String("anonymous") || petition.petitioner.trimmed().isEmpty())
            return tl::unexpected(refused(QT_TRANSLATE_NOOP("Papers", "%1 bears no name, so nobody can be written to. Post the "
                                                                      "result instead (result-notice)."), petition));
        if (input.context.isIssue && isErased(petition)) {
            return tl::unexpected(refused(QT_TRANSLATE_NOOP("Papers", "Who raised %1 was erased from its record, so nobody can be written to and no number is taken. Record "
                                                                      "with the answer why no written reply is needed (replyNotNeeded)."), petition));
        }
        const Stage stage = replyStage(one);
        if (stage == Stage::Never)
            return tl::unexpected(notAnswered(petition));
        PaperRecord own = input.record;
        own.petitions = {one};
        if (input.issuer && replyIssuer(own, input.context) != input.issuer->code)
            return tl::unexpected(refused(QT_TRANSLATE_NOOP("Papers", "%1 is answered by another body than the first petition. "
                                                                      "Print the replies of each body apart."), petition));
        own = signedAs(std::move(own), petition.replyNumber, dayOfEvent(one.steps, "reply"));
        const PaperContext context = atStage(stage, input, "reply");
        const PaperInput letter{own, input.report, context, input.profile, input.issuer, input.day};
        ReplyForm form(letter, petition);
        if (context.isIssue && !form.hasAnswer()) {
            return tl::unexpected(refused(QT_TRANSLATE_NOOP("Papers", "%1 has no answer yet, so there is nothing to send and no number is taken. Write the "
                                                                      "answer into the paper first."), petition));
        }
        letters.push_back(form.document());
    }
    return letters;
}

} // namespace doithoai
