#include "documents/forms/before_forms.h"
#include "documents/forms/petitioner_words.h"
#include "documents/forms/session_form.h"
#include "domain/dates.h"

namespace doithoai {

namespace {

constexpr int longestContent = 450; // letters that a small sheet has room for

/// What a person takes home: number, day, what was taken in, when to expect an answer and why then.
class ReceiptForm : public SessionForm {
public:
    explicit ReceiptForm(const PaperInput& input) : SessionForm(input)
    {
        isPaper("receipt");
        isSmallSheet();
    }

    std::vector<Document> documents()
    {
        std::vector<Document> papers;
        for (const PetitionCase& petition : record().petitions)
            papers.push_back(receipt(petition));
        return papers;
    }

private:
    Document receipt(const PetitionCase& of)
    {
        const Petition& petition = of.petition;
        const QString& code = petition.code.text;
        plainHead();
        title(QStringLiteral("PHIẾU TIẾP NHẬN"), {QStringLiteral("ý kiến, kiến nghị")});
        line(QStringLiteral("Số: %1").arg(code), Align::Centre, true, false, 4);
        labelled(QStringLiteral("Người gửi:"), whoRaised(petition), code);
        labelled(QStringLiteral("Ngày tiếp nhận:"), received(petition));
        labelled(QStringLiteral("Nội dung:"), content(petition), code);
        labelled(QStringLiteral("Nơi chuẩn bị trả lời:"), petition.unit.isEmpty() ? issuerName() : unitName(petition.unit));
        labelled(QStringLiteral("Dự kiến trả lời:"), expected(of));
        labelledWord(QStringLiteral("Cần biết thêm, liên hệ:"), QStringLiteral("contact"), contact());
        line(placeAndDay(petition.receivedOn), Align::Right, false, true);
        SideBySide foot;
        foot.left = parts().signature({QStringLiteral("NGƯỜI GỬI")}, {}, {});
        foot.right = parts().signature({QStringLiteral("NGƯỜI TIẾP NHẬN")}, {}, {});
        foot.keepWithPrevious = true;
        foot.before = 6;
        add(std::move(foot));
        return take(QStringLiteral("Phiếu tiếp nhận %1").arg(code), Sheet::A5);
    }

    QString received(const Petition& petition) const
    {
        // The label says "Ngày" already.
        const QString day = petition.receivedOn ? dates::onPaper(*petition.receivedOn).remove(QStringLiteral("ngày ")) : QString();
        const QString channel = petition.channel.isEmpty() ? QString() : listed("channel", petition.channel);
        return channel.isEmpty() ? day : QStringLiteral("%1 (%2)").arg(day, channel);
    }

    /// The whole of it lies with the office: the sheet says enough to know it again.
    QString content(const Petition& petition) const
    {
        const QString whole = shown(petition.content, petition);
        if (whole.size() <= longestContent)
            return whole;
        const qsizetype blank = whole.lastIndexOf(u' ', longestContent);
        return QStringLiteral("%1… (toàn văn lưu tại hồ sơ)").arg(whole.left(blank > longestContent / 2 ? blank : longestContent));
    }

    QString expected(const PetitionCase& of) const
    {
        const Petition& petition = of.petition;
        const QString basis = basisWords(petition);
        QString words;
        if (of.session && of.session->plannedStart && !of.session->actualStart)
            words = QStringLiteral("tại hội nghị đối thoại %1").arg(dates::onPaper(of.session->plannedStart->date()));
        if (petition.dueOn)
            words += QStringLiteral("%1chậm nhất %2").arg(words.isEmpty() ? QString() : QStringLiteral("; "), dates::onPaper(*petition.dueOn));
        else if (petition.noDeadline.value_or(false))
            words += (words.isEmpty() ? QString() : QStringLiteral("; ")) + QStringLiteral("chưa ấn định thời hạn");
        if (!words.isEmpty() && (petition.dueOn || petition.noDeadline))
            words += QStringLiteral(" (căn cứ: %1)").arg(basis.isEmpty() ? QStringLiteral("cơ quan đặt") : basis);
        return words;
    }

    QString contact() const
    {
        return setting("papers.contact");
    }
};

} // namespace

Result<std::vector<Document>> receiptPaper(const PaperInput& input)
{
    const LayoutProfile small = onSmallSheet(input.profile);
    return ReceiptForm(PaperInput{input.record, input.report, input.context, small, input.issuer, input.day}).documents();
}

} // namespace doithoai
