#include "domain/place_names.h"

#include "domain/person_names.h"
#include "domain/text.h"

#include <QSet>
#include <algorithm>

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

/// The words before a name, told from there on.
class Before {
public:
    Before(const QStringList& words, bool hasNoMarks)
        : m_words(words)
        , m_isBare(hasNoMarks)
    {
    }
    qsizetype size() const { return m_words.size(); }
    bool isOne(qsizetype back, const KnownWords& known) const { return known.contains(word(back), m_isBare); }
    /// The word there and the one before it.
    bool isPair(qsizetype back, const KnownWords& known) const { return known.contains(word(back + 1) + u' ' + word(back), m_isBare); }

private:
    QString word(qsizetype back) const
    {
        if (back > m_words.size())
            return {};
        const QString& one = m_words[m_words.size() - back];
        return m_isBare ? text::folded(one) : withMarks(one);
    }

    const QStringList& m_words;
    bool m_isBare;
};

/// "Đền" is to pay for something too: a temple only where one is spoken of.
bool isTemple(const Before& before)
{
    static const KnownWords around("ngôi,tại,ở,trong,sân,cổng,khu,tích,lễ,hội,trước,gần,cạnh,sau,tạo,sửa,xây,bổ,tu");
    return before.size() == 1 || before.isOne(2, around);
}

/// Of how many words the quarter is that stands before it; 0: none.
qsizetype quarterBehind(const Before& before)
{
    static const KnownWords longKinds("khu phố,dân phố,thành phố,thị trấn");
    static const KnownWords kinds("phường,xã,thôn,xóm,làng,ấp,khu,huyện,quận,tỉnh,tdp");
    static const KnownWords others("tác xã"), group("tổ dân");
    if (before.isPair(1, longKinds))
        return before.isPair(2, group) ? 3 : 2;
    return before.isOne(1, kinds) && !before.isPair(1, others) ? 1 : 0;
}

/// The same of what else has people of its own.
qsizetype houseBehind(const Before& before)
{
    static const KnownWords longKinds("tác xã,chung cư,bệnh viện,nhà máy,khách sạn,nhà hàng,cửa hàng,dự án,đô thị,dân cư,công nghiệp,tòa nhà");
    static const KnownWords kinds("kđt,kdc,kcn,ccn,chợ,chùa");
    return before.isPair(1, longKinds) ? 2 : before.isOne(1, kinds) ? 1 : 0;
}

} // namespace

bool isPlaceBehind(const QStringList& words, bool hasNoMarks)
{
    static const KnownWords kinds("đường,phố,ngõ,ngách,hẻm,phường,xã,thôn,xóm,làng,ấp,khu,chợ,cầu,trường,chùa,đền,tượng,huyện,quận,tỉnh,thcs,thpt,sông,kênh,"
                                  "bến,tdp,kđt,kdc,kcn,ccn");
    static const KnownWords longKinds("chung cư,thị trấn,đại lộ,tiểu học,trung học,mầm non,mẫu giáo,nhà trẻ,công viên,bệnh viện,nhà máy,khách sạn,nhà hàng,cửa hàng,"
                                      "dự án,đô thị,dân cư,công nghiệp,tòa nhà,tượng đài,lưu niệm,tưởng niệm");
    // "Yêu cầu ông A", "môi trường", "hàng xóm": the last of them is no word of its own.
    static const KnownWords others("yêu cầu,nhu cầu,thỉnh cầu,khẩn cầu,toàn cầu,đề cầu,môi trường,hiện trường,thị trường,lập trường,nhà trường,hàng xóm,già làng,"
                                   "nông thôn,đối tượng,hiện tượng,ấn tượng,hình tượng,biểu tượng");
    static const KnownWords offices("trưởng,phó,thư,tịch");
    static const KnownWords longer("khu phố,dân phố,thành phố,tổ dân");
    static const KnownWords school("trường"), temple("đền");
    const Before before(words, hasNoMarks);
    if (words.isEmpty() || before.isPair(1, others))
        return false;
    if (before.isPair(1, longKinds))
        return true;
    if (!before.isOne(1, kinds))
        return false;
    if (before.isOne(1, school))
        return true;
    if (before.isOne(1, temple))
        return isTemple(before);
    qsizetype behind = 2;
    while (before.isPair(behind - 1, longer))
        ++behind;
    return !before.isOne(behind, offices);
}

bool isHeldBehind(const QStringList& words, qsizetype syllables, bool hasNoMarks)
{
    static const KnownWords roles("trưởng,phó,viên,sĩ,sỹ,sư,ct,pct,bt,pbt");
    static const KnownWords longRoles("bí thư,chủ tịch,giám đốc,chủ nhiệm,cán bộ,công an,công chức,lãnh đạo,đại biểu,địa chính,hộ tịch,tư pháp,quân sự,bảo vệ,dân quân,"
                                      "dân phòng,kế toán,thủ quỹ,thư ký,văn thư,chiến binh,thương binh,y tá,"
                                      "thanh tra,tiểu thương,trụ trì");
    static const KnownWords bodies("ubnd,hđnd,mttq,trận,hội,đội,đoàn,ủy,bộ,diện,giải,giáo");
    static const KnownWords others("công viên,tăng trưởng,ứng phó,toàn bộ,nội bộ,cục bộ,xã hội,cơ hội,lễ hội,quân đội");
    // What somebody in office does or where, no more what the office is.
    static const KnownWords ends("tại,ở,trên,từ,đến,về,vào,qua,quanh,gần,giữa,dọc,sửa,làm,cho,mà,là,có,và,với,của,thuộc,xin,hứa,nói,nêu,nghị,ánh,cáo,cầu,quyết,tra,lời,đạo");
    static const KnownWords streets("phố,ngõ,ngách,hẻm"), house("chung cư");
    static const KnownWords beside("cùng,người"), owner("chủ"), village("làng"), folk("dân"), ofMany("nhân,người,cư,nông");
    const Before before(words, hasNoMarks);
    const qsizetype quarter = quarterBehind(before), building = houseBehind(before);
    const bool isStreet = quarter == 0 && building == 0 && before.isOne(1, streets);
    if (quarter == 0 && building == 0 && !isStreet)
        return false;
    const qsizetype from = 1 + std::max({quarter, building, qsizetype(isStreet)});
    if ((building == 0 || before.isPair(1, house)) && before.isOne(from, beside))
        return true;
    if (building > 0 && before.isOne(from, owner))
        return true;
    if (before.isOne(1, village) && before.isOne(2, folk) && !before.isOne(3, ofMany))
        return true;
    for (qsizetype back = from; back <= before.size(); ++back) {
        if (before.isPair(back, others))
            return false;
        if (before.isOne(back, roles) || before.isPair(back, longRoles) || (quarter > 0 && syllables > 2 && before.isOne(back, bodies)))
            return true;
        if (before.isOne(back, ends))
            return false;
    }
    return false;
}

bool isQuarterBehind(const QStringList& words, bool hasNoMarks)
{
    return quarterBehind(Before(words, hasNoMarks)) > 0;
}

} // namespace doithoai
