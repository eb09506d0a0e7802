#include "services/person_sheet.h"

#include "domain/destruction_words.h"
#include "services/paper_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

QString dayWords(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

/// Rows under a title; nothing where there are none.
class Sections {
public:
    void begin(const QString& title) { m_title = title; }
    void row(const QString& label, const QString& text) { m_rows.append(QJsonArray{label, text}); }
    void end()
    {
        if (!m_rows.isEmpty())
            m_sections.append(QJsonObject{{QStringLiteral("title"), m_title}, {QStringLiteral("rows"), m_rows}});
        m_rows = {};
    }
    QString json() const
    {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("sections"), m_sections}}).toJson(QJsonDocument::Compact));
    }

private:
    QString m_title;
    QJsonArray m_rows, m_sections;
};

QString placeWords(const WordPlace& place)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("step"), QStringLiteral("Bước xử lý")},          {QStringLiteral("paper_word"), QStringLiteral("Phần viết thêm của văn bản")},
        {QStringLiteral("attachment"), QStringLiteral("Tệp đính kèm")},  {QStringLiteral("draft"), QStringLiteral("Đang soạn")},
        {QStringLiteral("setting"), QStringLiteral("Thiết lập")},        {QStringLiteral("session"), QStringLiteral("Hội nghị đối thoại")},
        {QStringLiteral("session_text"), QStringLiteral("Hội nghị đối thoại")}, {QStringLiteral("escalation"), QStringLiteral("Hồ sơ báo cáo cấp trên")},
        {QStringLiteral("escalation_text"), QStringLiteral("Hồ sơ báo cáo cấp trên")},
    };
    const QString kind = words.value(place.table, QStringLiteral("Ý kiến, kiến nghị"));
    return place.caseCode.isEmpty() ? kind : QStringLiteral("%1 %2").arg(kind, place.caseCode);
}

QString lookWords(const QString& place)
{
    static const QMap<QString, QString> words{{QStringLiteral("page"), QStringLiteral("trang hồ sơ")}, {QStringLiteral("show"), QStringLiteral("dòng lệnh")},
                                              {QStringLiteral("paper"), QStringLiteral("văn bản")}, {QStringLiteral("export"), QStringLiteral("danh sách xuất ra")}};
    return words.value(place, place);
}

QString sectionsOf(const PersonData& data)
{
    Sections sections;
    sections.begin(QStringLiteral("Văn bản đã ký, đã ban hành có nêu tên"));
    for (const PaperMention& one : data.papers) {
        if (one.isNaming)
            sections.row(one.paper.number.isEmpty() ? dayWords(one.paper.date) : QStringLiteral("%1, %2").arg(one.paper.number, dayWords(one.paper.date)), one.paper.subject);
    }
    sections.end();
    sections.begin(QStringLiteral("Tệp đính kèm"));
    for (const AttachmentHead& one : data.attachments)
        sections.row(one.caseCode, QStringLiteral("%1 (%2)").arg(one.title, one.fileName));
    sections.end();
    sections.begin(QStringLiteral("Sổ đăng ký văn bản"));
    for (const RegisterEntry& one : data.entries)
        sections.row(QStringLiteral("%1, %2").arg(one.printed.isEmpty() ? one.number : one.printed, dayWords(one.date)), QStringLiteral("%1; %2").arg(one.subject, one.partner));
    sections.end();
    sections.begin(QStringLiteral("Chỗ khác có nêu tên"));
    for (const WordPlace& one : data.mentions)
        sections.row(placeWords(one), one.text);
    sections.end();
    sections.begin(QStringLiteral("Đã xem họ tên đầy đủ"));
    for (const NameView& one : data.views)
        sections.row(QStringLiteral("%1, %2").arg(dayWords(one.on), one.petition.text), QStringLiteral("%1 (%2)").arg(one.by, lookWords(one.place)));
    sections.end();
    sections.begin(QStringLiteral("Đã xóa dữ liệu cá nhân"));
    for (const Erasure& one : data.erasures)
        sections.row(QStringLiteral("%1, %2").arg(dayWords(one.on), one.petition.text), QStringLiteral("%1: %2").arg(one.by, one.reason));
    sections.end();
    sections.begin(QStringLiteral("Nhật ký và bảng nhập"));
    if (!data.journal.empty())
        sections.row(QStringLiteral("Nhật ký"), QStringLiteral("%1 dòng còn giữ lời ghi của các vụ việc này").arg(data.journal.size()));
    if (data.imported > 0)
        sections.row(QStringLiteral("Bảng nhập"), QStringLiteral("%1 vụ việc được nhập từ bảng").arg(data.imported));
    sections.end();
    return sections.json();
}

} // namespace

Result<PaperRecord> personRecord(Office& office, const PersonData& data, QDate today)
{
    QStringList codes;
    for (const PetitionOnRecord& one : data.petitions)
        codes.append(one.petition.code.text);
    auto record = paperRecord(office, {personSheetName, PaperSubject::Petitions, codes, {}}, today);
    if (record)
        record->words.insert(personSheetWord, sectionsOf(data));
    return record;
}

} // namespace doithoai
