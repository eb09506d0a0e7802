#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"
#include "documents/forms/letter_stage.h"
#include "documents/forms/petitioner_words.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/privacy.h"
#include "domain/transfer_letters.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

/// Transfer to the competent body and the notice to who raised it: one act, two papers (Đ.10.1).
class TransferForm : public AfterForm {
public:
    explicit TransferForm(const PaperInput& input) : AfterForm(input) { isPaper("transfer"); }

    /// One slip may carry many petitions.
    Document slip(const PetitionGroup& petitions)
    {
        const Petition& first = petitions.front()->petition;
        head(QStringLiteral("PC"));
        title(QStringLiteral("PHIẾU CHUYỂN"), {QStringLiteral("kiến nghị của %1").arg(people())});
        isAbout(slipSubject(petitions));
        addressees({orDots(addressed(transferTarget(first)), 60)});
        say(QStringLiteral("%1, %2 nhận được %3. Sau khi xem xét, nội dung thuộc thẩm quyền giải quyết của %4.")
                .arg(capitalised(occasion(first)), issuerName(),
                     petitions.size() == 1 ? QStringLiteral("ý kiến, kiến nghị sau đây của %1").arg(people())
                                           : QStringLiteral("%1 ý kiến, kiến nghị sau đây của %2")
                                                 .arg(QString::number(petitions.size()), people()),
                     orDots(nameOrWords(transferTarget(first)))));
        if (petitions.size() == 1)
            alone(first);
        else
            add(table(petitions));
        say(QStringLiteral("%1 chuyển %2 xem xét, giải quyết theo thẩm quyền, trả lời người nêu kiến nghị và thông báo kết quả cho %1%3")
                .arg(issuerName(), orDots(nameOrWords(transferTarget(first))), untilWords()));
        QStringList to{QStringLiteral("Như trên")};
        if (!isDenunciation(first) && !isErased(first))
            to.append(QStringLiteral("Người nêu kiến nghị (để biết)"));
        foot(to);
        return take(QStringLiteral("Phiếu chuyển kiến nghị %1").arg(first.code.text));
    }

    /// The letter to one petitioner, of all that he or she raised; posted where there is no name.
    Document notice(const PetitionGroup& petitions)
    {
        const Petition& first = petitions.front()->petition;
        const bool isPosted = hasNoName(first);
        if (isPosted) {
            head(QStringLiteral("TB"));
            title(QStringLiteral("THÔNG BÁO"), {QStringLiteral("về việc chuyển kiến nghị không ghi tên người nêu")});
        } else {
            letterHead(QStringLiteral("CV"), QStringLiteral("thông báo chuyển kiến nghị"));
            addressees({addresseeWords(first)});
        }
        isAbout(noticeSubject(petitions));
        const QString you = isPosted ? QStringLiteral("người dân (không ghi tên)") : youWords(first);
        add(parts().sentence({{QStringLiteral("%1, %2 nhận được ý kiến, kiến nghị của %3%4:")
                                   .arg(capitalised(occasion(first)), issuerName(), you,
                                        petitions.size() == 1 ? QString() : QStringLiteral(" về các nội dung"))}}));
        for (const PetitionCase* one : petitions) {
            const Petition& petition = one->petition;
            sayAll(isPosted ? publicWords(petition.content, petition, context().privacy) : petition.content, petition.code.text);
        }
        say(QStringLiteral("Nội dung này thuộc thẩm quyền giải quyết của %1. %2 đã chuyển đến %1 để xem xét, giải quyết và trả lời "
                           "theo quy định (phiếu chuyển số %3)")
                .arg(orDots(nameOrWords(transferTarget(first))), issuerName(), slipNumber()));
        say(isPosted ? QStringLiteral("%1 thông báo để nhân dân biết").arg(issuerName())
                     : QStringLiteral("%1 thông báo để %2 biết và liên hệ với %3 khi cần").arg(
                           issuerName(), you, orDots(nameOrWords(transferTarget(first)))));
        foot(isPosted ? QStringList{QStringLiteral("Niêm yết công khai"), nameOrWords(transferTarget(first))}
                      : QStringList{QStringLiteral("Như trên"), QStringLiteral("%1 (để phối hợp)").arg(
                                                                    orDots(nameOrWords(transferTarget(first))))});
        return take(QStringLiteral("Thông báo việc chuyển kiến nghị %1").arg(first.code.text));
    }

    void numbered(const QString& slipNumber) { m_slipNumber = slipNumber; }

private:
    /// "Phiếu chuyển kiến nghị của một công dân ở phường Đình Bảng về đền bù đất đến Phòng Quản lý đô thị"
    QString slipSubject(const PetitionGroup& petitions) const
    {
        const Petition& first = petitions.front()->petition;
        const QString what = petitions.size() == 1 ? raisedWords(first)
                                                   : QStringLiteral("%1 kiến nghị của %2").arg(QString::number(petitions.size()), people());
        const QString target = nameOrWords(transferTarget(first));
        return QStringLiteral("Phiếu chuyển ") + what + (target.isEmpty() ? QString() : QStringLiteral(" đến ") + target);
    }

    QString noticeSubject(const PetitionGroup& petitions) const
    {
        const Petition& first = petitions.front()->petition;
        const QString target = nameOrWords(transferTarget(first));
        return (hasNoName(first) ? QStringLiteral("Thông báo về việc chuyển ") : QStringLiteral("V/v thông báo chuyển ")) + raisedWords(first)
            + (target.isEmpty() ? QString() : QStringLiteral(" đến ") + target);
    }

    /// The day until which a reply is asked for. Where nobody wrote one, a draft leaves room for it; what is issued asks for none.
    QString untilWords() const
    {
        const QString until = unclosed(word(QStringLiteral("until")));
        if (!until.isEmpty())
            return QStringLiteral(" trước ") + until;
        return context().isIssue ? QString() : QStringLiteral(" trước ngày ..... tháng ..... năm .......");
    }

    QString slipNumber() const { return parts().number(m_slipNumber, QStringLiteral("PC"), issuer()); }

    QString occasion(const Petition& petition) const
    {
        if (hasSession() && session().code == petition.session && !petition.session.isEmpty())
            return QStringLiteral("tại %1 %2").arg(sessionName(), onSessionDay());
        return petition.receivedOn ? dates::onPaper(*petition.receivedOn) : QStringLiteral("ngày ..... tháng ..... năm .......");
    }

    void alone(const Petition& petition)
    {
        const bool isMasked = isDenunciation(petition);
        labelled(QStringLiteral("Người nêu:"), hasNoName(petition) ? QStringLiteral("không ghi tên")
                                                                   : isMasked ? who(petition) : addresseeWords(petition),
                 petition.code.text);
        if (!isMasked && !petition.phone.trimmed().isEmpty())
            labelled(QStringLiteral("Điện thoại:"), petition.phone, petition.code.text);
        labelled(QStringLiteral("Ngày tiếp nhận:"), petition.receivedOn ? dates::onPaper(*petition.receivedOn) : QString());
        QStringList lines = printableLines(hidden(petition.content, petition));
        labelled(QStringLiteral("Nội dung:"), lines.isEmpty() ? QString() : lines.takeFirst(), petition.code.text);
        sayAll(lines.join(u'\n'), petition.code.text);
    }

    Table table(const PetitionGroup& petitions) const
    {
        Table table;
        table.widths = {7, 38, 60, 18};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Người nêu, địa chỉ, điện thoại")),
                       parts().headCell(QStringLiteral("Nội dung")), parts().headCell(QStringLiteral("Ngày tiếp nhận"))}};
        int number = 0;
        for (const PetitionCase* one : petitions) {
            const Petition& p = one->petition;
            QString from = hasNoName(p) ? QStringLiteral("Không ghi tên") : isDenunciation(p) ? who(p) : addresseeWords(p);
            if (!p.phone.trimmed().isEmpty() && !isDenunciation(p))
                from += QStringLiteral("; điện thoại ") + p.phone.trimmed();
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre), parts().cell(from),
                                  parts().cell(hidden(p.content, p)), parts().cell(shortDay(p.receivedOn), Align::Centre)});
            for (Cell& cell : table.rows.back())
                cell.words.origin = p.code.text;
        }
        table.after = 8;
        return table;
    }

    QString m_slipNumber;
};

/// The number of the letter at that place: as it is given with the slip, else as the petition keeps it.
QString letterNumber(const PaperRecord& record, const PetitionGroup& letter, qsizetype place)
{
    const QString given = record.words.value(lettersWord).section(u',', int(place), int(place)).trimmed();
    return given.isEmpty() ? letter.front()->petition.noticeNumber : given;
}

/// Each letter corrects the one that went out about its petitions, not the slip.
void replaceOwn(PaperRecord& record, const PetitionGroup& letter)
{
    if (!record.replaces)
        return;
    record.replaces->number = record.replaces->letters.value(letter.front()->petition.code.text);
    if (record.replaces->number.isEmpty())
        record.replaces.reset();
}

/// Trouble::Refused for a petition that was never transferred and cannot be any more, and when a slip is to leave the office
/// without a body that it goes to; a draft while one of them is to be transferred.
Result<PaperContext> transferContext(const PaperInput& input)
{
    Stage all = Stage::Done;
    for (const PetitionCase& one : input.record.petitions) {
        const Stage stage = transferStage(one);
        if (stage == Stage::Never) {
            return fail(Trouble::Refused, QCoreApplication::translate("Papers", "%1 was not transferred, and as it stands now (%2) it cannot be: there is "
                                                                                "no slip to print.")
                                              .arg(one.petition.code.text, label(one.petition.state)));
        }
        if (input.context.isIssue && transferTarget(one.petition).isEmpty()) {
            return fail(Trouble::Refused, QCoreApplication::translate("Papers", "It is not known to which body %1 goes, so the slip and its letter "
                                                                                "cannot be issued. Name the body among the words of this paper (“to”: "
                                                                                "its code, or its name), or record the transfer first.")
                                              .arg(one.petition.code.text));
        }
        all = stage == Stage::ToCome ? stage : all;
    }
    return atStage(all, input, "transfer");
}

PaperRecord withTargets(const PaperInput& input)
{
    PaperRecord record = input.record;
    record.petitions = withTarget(input.record, input.context.directory);
    return record;
}

/// `place`: of the pair's first letter among all letters.
void addPair(const PaperInput& input, const PetitionGroup& petitions, qsizetype& place, std::vector<Document>& papers)
{
    const Petition& first = petitions.front()->petition;
    const auto day = dayOfEvent(petitions.front()->steps, "transfer");
    const PaperRecord slipRecord = signedAs(input.record, first.transferNumber, day);
    {
        const PaperInput slip{slipRecord, input.report, input.context, input.profile, input.issuer, input.day};
        papers.push_back(TransferForm(slip).slip(petitions));
    }
    for (const PetitionGroup& own : lettersOf(petitions)) {
        // The letter has a number of its own; it goes out on the slip's day.
        PaperRecord record = slipRecord;
        record.signing.number = letterNumber(input.record, own, place++);
        replaceOwn(record, own);
        const PaperInput letter{record, input.report, input.context, input.profile, input.issuer, input.day};
        TransferForm form(letter);
        form.numbered(slipRecord.signing.number);
        papers.push_back(form.notice(own));
    }
}

} // namespace

Result<std::vector<Document>> transferPaper(const PaperInput& asked)
{
    const PaperRecord record = withTargets(asked);
    const auto context = transferContext({record, asked.report, asked.context, asked.profile, asked.issuer, asked.day});
    if (!context)
        return tl::unexpected(context.error());
    const PaperInput input{record, asked.report, *context, asked.profile, asked.issuer, asked.day};
    const std::vector<PetitionGroup> slips = slipsOf(input.record.petitions);
    if (slips.size() > 1 && !input.record.signing.number.isEmpty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "These petitions go to %1 bodies: each slip takes a "
                                                                            "number of its own. Print them body by body.")
                                          .arg(slips.size()));
    }
    std::vector<Document> papers;
    qsizetype place = 0;
    for (const PetitionGroup& petitions : slips)
        addPair(input, petitions, place, papers);
    return papers;
}

Result<std::vector<Document>> transferNoticePaper(const PaperInput& asked)
{
    const PaperRecord record = withTargets(asked);
    const auto context = transferContext({record, asked.report, asked.context, asked.profile, asked.issuer, asked.day});
    if (!context)
        return tl::unexpected(context.error());
    const PaperInput input{record, asked.report, *context, asked.profile, asked.issuer, asked.day};
    std::vector<Document> papers;
    for (const PetitionGroup& own : transferLetters(input.record.petitions)) {
        const Petition& first = own.front()->petition;
        PaperRecord signedOwn = signedAs(record, first.noticeNumber, dayOfEvent(own.front()->steps, "transfer"));
        replaceOwn(signedOwn, own);
        const PaperInput letter{signedOwn, input.report, input.context, input.profile, input.issuer, input.day};
        TransferForm form(letter);
        form.numbered(first.transferNumber);
        papers.push_back(form.notice(own));
    }
    const auto erased = std::ranges::find_if(input.record.petitions, [](const PetitionCase& one) { return isErased(one.petition); });
    if (papers.empty() && erased != input.record.petitions.end()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "Who raised %1 was erased from its record, so nobody can be written to about its transfer.")
                                          .arg(erased->petition.code.text));
    }
    if (papers.empty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "Nobody is written to about this transfer: who raised it was told in "
                                                                            "another way, or it is a denunciation."));
    }
    return papers;
}

} // namespace doithoai
