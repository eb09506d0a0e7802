#include "domain/surnames.h"

#include "domain/person_names.h"
#include "domain/text.h"

#include <QSet>
#include <QStringList>

namespace doithoai {

bool isSurname(const QString& word, bool hasNoMarks)
{
    static const QStringList surnames = QString::fromUtf8(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đoàn trịnh mai đào lâm lưu lương hà cao tạ tô thái "
        "quách kiều tống triệu nghiêm phùng vương khúc khương lục mạc mã nông hứa lò giàng chu cù cung đàm giáp hàn khổng khuất kha la lại "
        "lữ ninh phí sầm sùng tăng thạch thân thiều tiêu tôn uông vi vừ bạch bàng cấn doãn diệp nhữ quản trưng viên")
                                            .split(u' ');
    static const QSet<QString> marked = [] {
        QSet<QString> all;
        for (const QString& one : surnames)
            all.insert(withMarks(one));
        return all;
    }();
    static const QSet<QString> bare = [] {
        QSet<QString> all;
        for (const QString& one : surnames)
            all.insert(text::folded(one));
        return all;
    }();
    return hasNoMarks ? bare.contains(text::folded(word)) : marked.contains(withMarks(word));
}

bool isMiddleName(const QString& word, bool hasNoMarks)
{
    const QString small = word.toLower();
    return small == QStringLiteral("văn") || small == QStringLiteral("thị")
        || (hasNoMarks && (small == QLatin1String("van") || small == QLatin1String("thi")));
}

bool hasNoMarks(const QString& words)
{
    return text::folded(words) == words.toLower();
}

} // namespace doithoai
