#include "documents/forms/form.h"
#include "documents/forms/period_forms.h"
#include "domain/dates.h"

namespace doithoai {

namespace {

/// A hash in groups that the eye can compare.
QString grouped(const QByteArray& hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 8)
        groups.append(digits.mid(at, 8));
    return groups.join(u' ');
}

/// What the file said on a day: nothing of it stands on an official paper, so that none of these carries a foreign mark.
class IntegritySheet : public Form {
public:
    explicit IntegritySheet(const PaperInput& input) : Form(input) { isPaper("integrity-sheet"); }

    Document document()
    {
        plainHead();
        title(QStringLiteral("PHIẾU KIỂM TRA TOÀN VẸN"), {QStringLiteral("tệp hồ sơ đối thoại %1").arg(dates::onPaper(input().day))});
        say(QStringLiteral("Phiếu ghi trạng thái của tệp tại ngày lập, để đối chiếu về sau; không thuộc thành phần của văn bản đã ban hành"));
        labelled(QStringLiteral("Số dòng nhật ký:"), record().journalRows > 0 ? numberWords(int(record().journalRows)) : QString());
        labelled(QStringLiteral("Mã băm dòng nhật ký cuối:"), grouped(record().journalHead));
        subheading(QStringLiteral("1. Văn bản đã ban hành (%1)").arg(record().issued.size()));
        if (record().issued.empty())
            say(QStringLiteral("Chưa ban hành văn bản nào"));
        else
            issued();
        if (!record().attachments.empty()) {
            subheading(QStringLiteral("2. Tệp đính kèm (%1)").arg(record().attachments.size()));
            attachments();
        }
        say(QStringLiteral("Cách đối chiếu: kiểm tra tệp bằng chương trình; số dòng nhật ký không được ít hơn số trên phiếu, mã băm của dòng thứ ấy và "
                           "của từng văn bản, từng tệp phải trùng với phiếu"));
        twoSignatures({QStringLiteral("NGƯỜI LẬP PHIẾU")}, {}, {QStringLiteral("NGƯỜI CHỨNG KIẾN")}, {});
        return take(QStringLiteral("Phiếu kiểm tra toàn vẹn"));
    }

private:
    Table table(const QStringList& heads) const
    {
        Table result;
        result.widths = {7, 40, 53};
        Row head;
        for (const QString& words : heads)
            head.push_back(parts().headCell(words));
        result.head.push_back(std::move(head));
        result.after = 8;
        return result;
    }

    void issued()
    {
        Table all = table({QStringLiteral("TT"), QStringLiteral("Số, ngày, tên văn bản, hồ sơ"), QStringLiteral("Mã băm SHA-256 của bản PDF")});
        for (const IssuedPaper& paper : record().issued) {
            QString what = QStringLiteral("%1, %2; %3 (%4)")
                               .arg(paper.number.isEmpty() ? QStringLiteral("Không số") : QString(QStringLiteral("Số ") + paper.number),
                                    paper.date.toString(QStringLiteral("dd/MM/yyyy")), paper.subject, paper.caseCode);
            if (paper.version > 1)
                what += QStringLiteral(", bản thứ %1").arg(paper.version);
            all.rows.push_back({parts().cell(QString::number(all.rows.size() + 1), Align::Centre), parts().cell(what), parts().cell(grouped(paper.hash))});
        }
        add(std::move(all));
    }

    void attachments()
    {
        Table all = table({QStringLiteral("TT"), QStringLiteral("Tên, hồ sơ"), QStringLiteral("Mã băm SHA-256")});
        for (const AttachmentHead& file : record().attachments) {
            all.rows.push_back({parts().cell(QString::number(all.rows.size() + 1), Align::Centre),
                                parts().cell(QStringLiteral("%1 (%2)").arg(file.title.isEmpty() ? file.fileName : file.title, file.caseCode)),
                                parts().cell(grouped(file.hash))});
        }
        add(std::move(all));
    }
};

} // namespace

Result<std::vector<Document>> integritySheetPaper(const PaperInput& input)
{
    return std::vector<Document>{IntegritySheet(input).document()};
}

} // namespace doithoai
