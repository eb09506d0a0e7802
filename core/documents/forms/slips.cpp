#include "documents/forms/before_forms.h"
#include "documents/forms/session_form.h"

namespace doithoai {

namespace {

/// The two blank forms of the hall: to ask for the floor (Đ.9.1), and to hand an opinion in.
class SlipForm : public SessionForm {
public:
    explicit SlipForm(const PaperInput& input) : SessionForm(input) { isSmallSheet(); }

    Document slip()
    {
        isPaper("slip");
        opening(QStringLiteral("PHIẾU ĐĂNG KÝ PHÁT BIỂU"));
        who();
        blank(QStringLiteral("Vấn đề phát biểu:"));
        blank(QStringLiteral("Nội dung:"), 5);
        say(QStringLiteral("□ Phát biểu trực tiếp      □ Gửi phiếu, không phát biểu"));
        closing(QStringLiteral("NGƯỜI ĐĂNG KÝ"));
        return take(QStringLiteral("Phiếu đăng ký phát biểu %1").arg(session().code.text), Sheet::A5);
    }

    Document opinionSlip()
    {
        isPaper("opinion-slip");
        opening(QStringLiteral("PHIẾU Ý KIẾN"));
        who();
        blank(QStringLiteral("Nội dung ý kiến, kiến nghị:"), 6);
        say(QStringLiteral("Trả lời:   □ tại hội nghị     □ bằng văn bản     □ không cần trả lời"));
        closing(QStringLiteral("NGƯỜI GÓP Ý"));
        return take(QStringLiteral("Phiếu ý kiến %1").arg(session().code.text), Sheet::A5);
    }

private:
    void opening(const QString& name)
    {
        plainHead();
        titleOf(name, QStringLiteral("tại"));
        if (session().plannedStart)
            line(capitalised(plannedWhen()), Align::Centre, false, true);
        if (const QString topic = printable(session().topic); !topic.isEmpty())
            line(QStringLiteral("Chủ đề: %1").arg(topic), Align::Centre, false, true, 6);
    }

    void who()
    {
        blank(QStringLiteral("Họ và tên (hoặc đại diện cho):"));
        blank(QStringLiteral("Địa chỉ:"));
        blanks({QStringLiteral("Điện thoại:"), QStringLiteral("Tư cách tham dự:")});
    }

    /// What the personal data are asked for, then the hand.
    void closing(const QString& signer)
    {
        line(QStringLiteral("Họ tên, địa chỉ, điện thoại chỉ dùng để tiếp nhận, trả lời kiến nghị; không công khai nếu không được "
                            "người ghi phiếu đồng ý."),
             Align::Justified, false, true, 2);
        SideBySide foot;
        foot.left = {left(QStringLiteral("Nộp phiếu cho Thư ký hội nghị.")), left(QStringLiteral("Số thứ tự (Thư ký ghi): ............"))};
        foot.right = parts().signature({signer}, QStringLiteral("(Ký, ghi rõ họ tên)"), {});
        foot.keepWithPrevious = true;
        foot.before = 4;
        add(std::move(foot));
    }

    Piece left(const QString& words) const
    {
        Paragraph paragraph = parts().sentence({{words}});
        paragraph.align = Align::Left;
        paragraph.firstLine = paragraph.after = 0;
        paragraph.size = 11;
        return paragraph;
    }
};

Result<std::vector<Document>> onSmall(const PaperInput& input, Document (SlipForm::*make)())
{
    const LayoutProfile small = onSmallSheet(input.profile);
    SlipForm form(PaperInput{input.record, input.report, input.context, small, input.issuer, input.day});
    return std::vector<Document>{(form.*make)()};
}

} // namespace

Result<std::vector<Document>> slipPaper(const PaperInput& input)
{
    return onSmall(input, &SlipForm::slip);
}

Result<std::vector<Document>> opinionSlipPaper(const PaperInput& input)
{
    return onSmall(input, &SlipForm::opinionSlip);
}

} // namespace doithoai
