#include "documents/forms/form.h"
#include "documents/forms/personal_forms.h"
#include "domain/dates.h"
#include "domain/destruction_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

QString grouped(const QString& digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 8)
        groups.append(digits.mid(at, 8));
    return groups.join(u' ');
}

QString kindWords(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("Hội nghị đối thoại");
    case CaseKind::Petition:
        return QStringLiteral("Ý kiến, kiến nghị");
    case CaseKind::Escalation:
        return QStringLiteral("Hồ sơ báo cáo cấp trên");
    case CaseKind::UnitReport:
        return QStringLiteral("Báo cáo của đơn vị");
    }
    return {};
}

/// How a case ended.
QString endWords(const QString& state)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("closed"), QStringLiteral("đã kết thúc")},       {QStringLiteral("cancelled"), QStringLiteral("đã hủy")},
        {QStringLiteral("resolved"), QStringLiteral("đã giải quyết")},   {QStringLiteral("outOfScope"), QStringLiteral("ngoài phạm vi")},
        {QStringLiteral("merged"), QStringLiteral("đã gộp")},            {QStringLiteral("withdrawn"), QStringLiteral("đã rút")},
        {QStringLiteral("dropped"), QStringLiteral("không gửi")},
    };
    return words.value(state, state);
}

QString dayIn(const QJsonValue& day)
{
    return QDate::fromString(day.toString(), Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
}

/// Which dossiers were destroyed after their period of keeping, by whose decision and by whom. It names cases by their codes
/// and papers by their numbers and hashes: no person.
class DestructionProtocol : public Form {
public:
    DestructionProtocol(const PaperInput& input, QJsonObject list)
        : Form(input)
        , m_list(std::move(list))
    {
        isPaper("destruction-protocol");
    }

    Document document()
    {
        head(QStringLiteral("BB"));
        title(QStringLiteral("BIÊN BẢN TIÊU HỦY"), {QStringLiteral("hồ sơ, tài liệu đối thoại hết thời hạn lưu trữ")});
        labelled(QStringLiteral("Căn cứ:"), text("decision"));
        if (m_list[QStringLiteral("years")].toInt() > 0) {
            const QString basis = text("basis");
            labelled(QStringLiteral("Thời hạn lưu trữ:"), QStringLiteral("%1 năm%2").arg(m_list[QStringLiteral("years")].toInt()).arg(basis.isEmpty() ? QString() : u" (" + basis + u')'));
        }
        labelled(QStringLiteral("Phạm vi:"), QStringLiteral("hồ sơ có bước xử lý cuối cùng trước %1")
                                                 .arg(dates::onPaper(QDate::fromString(text("before"), Qt::ISODate))));
        labelled(QStringLiteral("Người thực hiện:"), text("by"));
        labelled(QStringLiteral("Phần bị tiêu hủy:"), QStringLiteral("họ tên, địa chỉ, điện thoại của người kiến nghị; nội dung, nội dung trả lời và các phần ghi chép; tệp đính "
                                                                     "kèm; trang văn bản đã ban hành nêu tại biên bản này"));
        labelled(QStringLiteral("Phần giữ lại:"), QStringLiteral("mã, trạng thái, ngày, số liệu thống kê, số và ngày văn bản, mã băm"));
        cases();
        papers();
        files();
        const Signature right = signing();
        twoSignatures({QStringLiteral("NGƯỜI THỰC HIỆN")}, text("by"), right.lines, right.name);
        return take(QStringLiteral("Biên bản tiêu hủy %1").arg(record().code));
    }

private:
    QString text(const char* key) const { return m_list[QLatin1String(key)].toString(); }
    QJsonArray all(const char* key) const { return m_list[QLatin1String(key)].toArray(); }

    Table table(const std::vector<double>& widths, const QStringList& heads) const
    {
        Table result;
        result.widths = widths;
        Row row;
        for (const QString& words : heads)
            row.push_back(parts().headCell(words));
        result.head.push_back(std::move(row));
        result.after = 8;
        return result;
    }
    Cell number(const Table& in) const { return parts().cell(QString::number(in.rows.size() + 1), Align::Centre); }

    void cases()
    {
        const QJsonArray cases = all("cases");
        subheading(QStringLiteral("1. Hồ sơ, vụ việc (%1)").arg(cases.size()));
        Table rows = table({8, 27, 31, 20, 18}, {QStringLiteral("TT"), QStringLiteral("Mã"), QStringLiteral("Loại"), QStringLiteral("Kết quả"), QStringLiteral("Ngày cuối")});
        for (const auto one : cases) {
            rows.rows.push_back({number(rows), parts().cell(one[QStringLiteral("code")].toString()),
                                 parts().cell(kindWords(CaseKind(one[QStringLiteral("kind")].toInt()))), parts().cell(endWords(one[QStringLiteral("state")].toString())),
                                 parts().cell(dayIn(one[QStringLiteral("lastOn")]), Align::Centre)});
        }
        add(std::move(rows));
    }

    void papers()
    {
        const QJsonArray papers = all("papers");
        subheading(QStringLiteral("2. Văn bản đã ban hành (%1)").arg(papers.size()));
        if (papers.isEmpty())
            return say(QStringLiteral("Không có."));
        Table rows = table({8, 42, 54}, {QStringLiteral("TT"), QStringLiteral("Số, ngày, văn bản, hồ sơ"), QStringLiteral("Mã băm SHA-256 của bản PDF")});
        for (const auto one : papers) {
            const QString said = one[QStringLiteral("number")].toString();
            QString what = QStringLiteral("%1, %2; %3 (%4)").arg(said.isEmpty() ? QStringLiteral("Không số") : QString(u"Số " + said), dayIn(one[QStringLiteral("date")]),
                                                                 one[QStringLiteral("subject")].toString(), one[QStringLiteral("case")].toString());
            if (const int version = one[QStringLiteral("version")].toInt(); version > 1)
                what += QStringLiteral(", bản thứ %1").arg(version);
            rows.rows.push_back({number(rows), parts().cell(what), parts().cell(grouped(one[QStringLiteral("hash")].toString()))});
        }
        add(std::move(rows));
    }

    void files()
    {
        const QJsonArray files = all("files");
        subheading(QStringLiteral("3. Tệp đính kèm (%1)").arg(files.size()));
        if (files.isEmpty())
            return say(QStringLiteral("Không có."));
        Table rows = table({8, 42, 54}, {QStringLiteral("TT"), QStringLiteral("Hồ sơ, dung lượng"), QStringLiteral("Mã băm SHA-256")});
        for (const auto one : files) {
            rows.rows.push_back({number(rows), parts().cell(QStringLiteral("%1, %2 byte").arg(one[QStringLiteral("case")].toString()).arg(one[QStringLiteral("size")].toInteger())),
                                 parts().cell(grouped(one[QStringLiteral("hash")].toString()))});
        }
        add(std::move(rows));
    }

    QJsonObject m_list;
};

} // namespace

Result<std::vector<Document>> destructionProtocolPaper(const PaperInput& input)
{
    const QJsonObject list = QJsonDocument::fromJson(input.record.words.value(destructionWord).toUtf8()).object();
    if (list.isEmpty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "A protocol of destruction is made by destroying dossiers; there is none of that code."));
    }
    return std::vector<Document>{DestructionProtocol(input, list).document()};
}

} // namespace doithoai
