#include "domain/place_names.h"

#include "domain/person_names.h"
#include "domain/text.h"

#include <QSet>

namespace doithoai {

namespace {

/// Of one spelling, whether marks are written or not.
class KnownWords {
public:
    explicit KnownWords(const char* words)
    {
        const QStringList written = QString::fromUtf8(words).split(u',');
        for (const QString& one : written) {
            QStringList marked;
            for (const QString& word : one.split(u' '))
                marked.append(withMarks(word));
            m_marked.insert(marked.join(u' '));
            m_bare.insert(text::folded(one));
        }
    }
    bool contains(const QString& words, bool hasNoMarks) const { return (hasNoMarks ? m_bare : m_marked).contains(words); }

private:
    QSet<QString> m_marked, m_bare;
};

} // namespace

bool isPlaceBehind(const QStringList& before, bool hasNoMarks)
{
    static const KnownWords kinds("đường,phố,ngõ,ngách,hẻm,phường,xã,thôn,xóm,làng,ấp,khu,chợ,cầu,trường,chùa,huyện,quận,tỉnh,thcs,thpt,sông,kênh,bến");
    static const KnownWords longKinds("chung cư,thị trấn,đại lộ,tiểu học,trung học,mầm non,mẫu giáo,nhà trẻ,công viên,bệnh viện,nhà máy,khách sạn,nhà hàng,cửa hàng");
    // "Yêu cầu ông A", "môi trường": the last of them is no word of its own.
    static const KnownWords others("yêu cầu,nhu cầu,thỉnh cầu,khẩn cầu,toàn cầu,đề cầu,môi trường,hiện trường,thị trường,lập trường,nhà trường");
    static const KnownWords offices("trưởng,phó,thư,tịch");
    if (before.isEmpty())
        return false;
    const auto word = [&](qsizetype back) -> QString {
        if (back > before.size())
            return {};
        const QString& one = before[before.size() - back];
        return hasNoMarks ? text::folded(one) : withMarks(one);
    };
    const QString two = word(2) + u' ' + word(1);
    if (others.contains(two, hasNoMarks))
        return false;
    if (longKinds.contains(two, hasNoMarks))
        return true;
    if (!kinds.contains(word(1), hasNoMarks))
        return false;
    static const KnownWords longer("khu phố,dân phố,thành phố,tổ dân");
    static const KnownWords school("trường");
    if (school.contains(word(1), hasNoMarks))
        return true;
    qsizetype behind = 2;
    while (longer.contains(word(behind) + u' ' + word(behind - 1), hasNoMarks))
        ++behind;
    return !offices.contains(word(behind), hasNoMarks);
}

} // namespace doithoai
