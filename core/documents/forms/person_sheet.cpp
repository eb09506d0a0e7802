#include "documents/forms/form.h"
#include "documents/forms/personal_forms.h"
#include "domain/dates.h"
#include "domain/destruction_words.h"
#include "domain/privacy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

/// What the sheet calls a field, in the order in which a person reads them. Fields that are not named here tell nothing of
/// the person.
struct SheetField {
    const char* key;
    const char16_t* label;
};
constexpr SheetField sheetFields[] = {
    {"petitioner", u"Họ tên"},
    {"address", u"Địa chỉ"},
    {"phone", u"Điện thoại"},
    {"petitionerKind", u"Loại người kiến nghị"},
    {"people", u"Số người"},
    {"households", u"Số hộ"},
    {"receivedOn", u"Ngày tiếp nhận"},
    {"channel", u"Kênh tiếp nhận"},
    {"content", u"Nội dung"},
    {"opinionKind", u"Loại ý kiến"},
    {"sector", u"Lĩnh vực"},
    {"topic", u"Chuyên đề"},
    {"urgency", u"Mức độ cấp thiết"},
    {"legalBasis", u"Căn cứ pháp lý"},
    {"direction", u"Hướng giải quyết"},
    {"unit", u"Đơn vị xử lý"},
    {"dueOn", u"Hạn trả lời"},
    {"draftReply", u"Dự thảo trả lời"},
    {"answer", u"Nội dung trả lời"},
    {"respondentName", u"Người trả lời"},
    {"promise", u"Cam kết"},
    {"promiseDue", u"Hạn cam kết"},
    {"replyNumber", u"Số văn bản trả lời"},
    {"competentUnit", u"Cơ quan có thẩm quyền"},
    {"transferNumber", u"Số phiếu chuyển"},
    {"noticeNumber", u"Số thông báo"},
    {"noticeOn", u"Ngày thông báo"},
    {"result", u"Kết quả"},
    {"askedBy", u"Người đề nghị rút"},
    {"directedTo", u"Nơi được hướng dẫn, chuyển đến"},
    {"notTold", u"Lý do không báo được"},
};

/// What the office's file holds about a person, for that person.
class PersonSheet : public Form {
public:
    explicit PersonSheet(const PaperInput& input) : Form(input) { isPaper("person-data"); }

    Document document()
    {
        const QJsonObject more = QJsonDocument::fromJson(record().words.value(personSheetWord).toUtf8()).object();
        plainHead();
        title(QStringLiteral("PHIẾU CUNG CẤP DỮ LIỆU CÁ NHÂN"), {QStringLiteral("theo đề nghị của người có dữ liệu, %1").arg(dates::onPaper(input().day))});
        say(QStringLiteral("Tệp hồ sơ đối thoại của %1 đang giữ các dữ liệu sau về người đề nghị").arg(issuerName()));
        int place = 0;
        for (const PetitionCase& one : record().petitions)
            petition(masked(one.petition), ++place);
        const QJsonArray sections = more[QStringLiteral("sections")].toArray();
        for (const auto section : sections)
            addSection(section.toObject(), ++place);
        say(QStringLiteral("Dữ liệu được giữ để tiếp nhận, trả lời và theo dõi ý kiến, kiến nghị. Người có dữ liệu được đề nghị sửa, xóa; văn bản đã ký, đã ban hành được giữ đến hết "
                           "thời hạn lưu trữ"));
        twoSignatures({QStringLiteral("NGƯỜI ĐỀ NGHỊ")}, {}, {QStringLiteral("NGƯỜI CUNG CẤP")}, {});
        return take(QStringLiteral("Phiếu cung cấp dữ liệu cá nhân"));
    }

private:
    Table table() const
    {
        Table rows;
        rows.widths = {30, 70};
        rows.after = 8;
        return rows;
    }

    QString words(const Petition& petition, const Field<Petition>& f) const
    {
        const QString text = textOf(petition, f);
        if (text.isEmpty())
            return {};
        switch (f.kind) {
        case FieldKind::Day:
            return QDate::fromString(text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
        case FieldKind::Choice:
            return listed(f.list, text);
        case FieldKind::Unit:
        case FieldKind::UnitOrText:
            return directory().unit(UnitCode{text}) ? unitName(UnitCode{text}) : text;
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Moment:
        case FieldKind::Number:
        case FieldKind::YesNo:
        case FieldKind::LevelOrUnit:
        case FieldKind::PostOrText:
        case FieldKind::Post:
        case FieldKind::Units:
        case FieldKind::Posts:
        case FieldKind::SessionRef:
        case FieldKind::PetitionRef:
        case FieldKind::PetitionRefs:
            break;
        }
        return text;
    }

    void petition(const Petition& of, int place)
    {
        subheading(QStringLiteral("%1. Ý kiến, kiến nghị %2").arg(place).arg(of.code.text));
        Table rows = table();
        for (const SheetField& shown : sheetFields) {
            const QString text = words(of, *findField<Petition>(QString::fromLatin1(shown.key)));
            if (!text.isEmpty())
                rows.rows.push_back({parts().cell(QString::fromUtf16(shown.label)), parts().cell(text)});
        }
        for (Row& row : rows.rows) {
            for (Cell& cell : row)
                cell.words.origin = of.code.text;
        }
        add(std::move(rows));
    }

    void addSection(const QJsonObject& section, int place)
    {
        subheading(QStringLiteral("%1. %2").arg(place).arg(section[QStringLiteral("title")].toString()));
        Table rows = table();
        const QJsonArray told = section[QStringLiteral("rows")].toArray();
        for (const auto row : told)
            rows.rows.push_back({parts().cell(row[0].toString()), parts().cell(row[1].toString())});
        add(std::move(rows));
    }
};

} // namespace

Result<std::vector<Document>> personSheetPaper(const PaperInput& input)
{
    return std::vector<Document>{PersonSheet(input).document()};
}

} // namespace doithoai
