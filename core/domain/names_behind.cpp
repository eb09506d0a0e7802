#include "domain/names_behind.h"

#include "domain/person_names.h"
#include "domain/place_names.h"
#include "domain/surnames.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace doithoai {

namespace {

constexpr qsizetype longestName = 6;

QRegularExpression reading(const char* words)
{
    return QRegularExpression(QString::fromUtf8(words), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isAllCapital(const QString& word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

/// The words of a piece, and how names are written in it.
class Tail {
public:
    explicit Tail(const QString& piece)
        : m_words(piece.split(u' ', Qt::SkipEmptyParts))
        , m_isBare(hasNoMarks(piece))
        , m_isSmall(std::ranges::none_of(piece, [](QChar c) { return c.isUpper(); }))
        , m_isLarge(std::ranges::all_of(m_words, [](const QString& word) { return word == word.toUpper(); }))
    {
    }

    /// "do bà Lê Thị Hoa", "nhóm hộ bà Hoa". In capitals it may be a place's: chợ Bà Chiểu.
    QString behindAddress() const
    {
        static const QRegularExpression address = reading("^(?:ông|bà|anh|chị|cụ|cô|chú|bác|thầy)$");
        for (qsizetype i = 0; i + 1 < m_words.size(); ++i) {
            if (!address.match(m_words[i]).hasMatch() || (isCapital(m_words[i]) && !m_isLarge && i > 0))
                continue;
            const QStringList name = nameFrom(i + 1);
            const bool isSure = m_isSmall || m_isLarge ? name.size() > 1 && isSurname(name.front(), m_isBare) : !name.isEmpty();
            if (isSure)
                return name.join(u' ');
        }
        return {};
    }

    /// A name that begins with a surname, behind a role: no body's, and no place's.
    QString behindRole() const
    {
        static const QRegularExpression bodies = reading(
            "^(?:công ty|doanh nghiệp|hợp tác xã|htx|xí nghiệp|tổng công|cửa hàng|nhà hàng|quán|trường|bệnh viện|viện|chùa|đình|đền|trạm|cơ quan|đơn vị|"
            "ubnd|ủy ban|uỷ ban|văn phòng|phòng|sở|báo|đài|khu|thôn|xóm|làng|ngõ|ngách|hẻm|ngã|cụm|phố|phường|xã|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|"
            "ấp|bản|đường|chợ|chung cư|hội|chi hội|chi bộ|chi đoàn|đoàn thể|ban|câu lạc bộ|mặt trận|công an|công đoàn|nhà|tổ|đội)(?!\\w)(?!\\s+(?:viên|trưởng|phó)(?!\\w))");
        // Who leads a quarter is named behind it, who teaches at a school is not.
        static const QRegularExpression leader = reading("(?<!\\w)(?:trưởng|phó|bí thư|chủ tịch)(?!\\w).*\\s(?:khu|phố|thôn|xóm|làng|ấp|ngõ|phường|xã)$");
        if (bodies.match(m_words.join(u' ')).hasMatch())
            return {};
        const auto mayBegin = [&](qsizetype i, bool isSure) {
            const QStringList before = m_words.first(i);
            const bool isSomebody = leader.match(before.join(u' ')).hasMatch() || (isSure && isHeldBehind(before, 2, m_isBare));
            return !isOfHouse(i, isSure) && (!isPlaceBehind(before, m_isBare) || isSomebody);
        };
        const qsizetype sure = withMiddle(1);
        if (sure > 0)
            return mayBegin(sure, true) ? nameFrom(sure).join(u' ') : QString();
        for (qsizetype i = 1; !m_isSmall && !m_isLarge && i < m_words.size(); ++i) {
            if (!isCapital(m_words[i]) || !isSurname(m_words[i], m_isBare) || isOfRole(m_words[i]))
                continue;
            const QStringList name = nameFrom(i);
            if (name.size() < (isOfRole(m_words[i - 1]) ? 2 : 3))
                continue;
            return mayBegin(i, false) ? name.join(u' ') : QString();
        }
        return {};
    }

    /// Where a surname stands before Văn or Thị and more; 0: nowhere.
    qsizetype withMiddle(qsizetype from) const
    {
        for (qsizetype i = from; i + 2 < m_words.size(); ++i) {
            if ((m_isSmall || isCapital(m_words[i])) && isSurname(m_words[i], m_isBare) && isMiddleName(m_words[i + 1], m_isBare) && nameFrom(i).size() > 2)
                return i;
        }
        return 0;
    }

private:
    /// Whether a name there is that of a company or a project for which somebody works or in which people live: whom a petition is
    /// against as a rule. One with Văn or Thị in it only right behind the word, for "công nhân công ty may Lê Thị Hoa" is a
    /// person, and none behind a number or the own name of where somebody lives.
    bool isOfHouse(qsizetype i, bool isSure) const
    {
        static const QString houses = QStringLiteral("(?<!\\w)(?:công ty|cty|doanh nghiệp(?: tư nhân)?|dntn|tnhh|mtv|xí nghiệp|hợp tác xã|htx|tập đoàn|nhà máy|ngân hàng|siêu thị|"
                                                     "phòng khám|trung tâm|hãng|cửa hàng|nhà hàng|khách sạn|bệnh viện|chợ đầu mối|phố đi bộ|"
                                                     "(dự án|đô thị|kđt|khu dân cư|kdc|khu tập thể|khu nhà ở|chung cư|tòa nhà|toà nhà|tòa|toà|công nghiệp|kcn|ccn))(?!\\w)");
        static const QRegularExpression marked = reading(houses.toUtf8().constData());
        static const QRegularExpression bare = reading(text::folded(houses).toUtf8().constData());
        static const QRegularExpression head = reading("(?<!\\w)(?:trưởng|phó|giám đốc|bí thư|chủ tịch|chủ)(?!\\w)");
        if (std::ranges::all_of(m_words[i - 1], [](QChar c) { return c.isDigit(); }))
            return false;
        const QString before = m_words.first(i).join(u' ');
        QRegularExpressionMatch last;
        for (auto it = (m_isBare ? bare : marked).globalMatch(before); it.hasNext();)
            last = it.next();
        if (!last.hasMatch() || head.match(before.first(last.capturedStart())).hasMatch())
            return false;
        const QStringList between = before.sliced(last.capturedEnd()).split(u' ', Qt::SkipEmptyParts);
        const auto capitals = std::ranges::count_if(between, [](const QString& word) { return isCapital(word) && !isAllCapital(word); });
        const bool hasOwnName = last.capturedLength(1) > 0 && capitals > 1;
        return isSure ? between.isEmpty() : !hasOwnName;
    }

    /// Ends of words for what somebody is.
    bool isOfRole(const QString& word) const
    {
        static const QRegularExpression ends = reading("^(?:viên|sĩ|sỹ|sư|trưởng|phó|thư|tịch|đốc|binh|đọc|mục|thầy|giáo)$");
        return ends.match(word).hasMatch();
    }

    /// What is written as a name from there on.
    QStringList nameFrom(qsizetype from) const
    {
        static const QRegularExpression others = reading("^(?:đại|làm|và|cùng|với|là|ở|tại|trú|ngụ|thuộc|khu|phường|xã|thôn|tổ|số)$");
        QStringList name;
        for (qsizetype i = from; i < m_words.size() && name.size() < longestName; ++i) {
            const QString& word = m_words[i];
            const bool isName = m_isSmall || m_isLarge ? !others.match(word).hasMatch() : isCapital(word) || isMiddleName(word, m_isBare);
            if (!isName || !word.front().isLetter())
                break;
            name.append(word);
        }
        while (!name.isEmpty() && isMiddleName(name.back(), m_isBare) && name.size() < 3)
            name.removeLast();
        return name;
    }

    QStringList m_words;
    bool m_isBare, m_isSmall, m_isLarge;
};

} // namespace

QString nameBehind(const QString& piece)
{
    const Tail tail(piece);
    const QString name = tail.behindAddress();
    return name.isEmpty() ? tail.behindRole() : name;
}

QString withoutForename(const QString& name)
{
    const QStringList words = name.split(u' ');
    const bool isBare = hasNoMarks(name);
    const bool isNamed = isSurname(words.front(), isBare) || (words.size() > 1 && isMiddleName(words[1], isBare));
    if (isNamed || !std::ranges::all_of(words, isCapital))
        return name;
    const qsizetype from = Tail(name).withMiddle(1);
    return words.sliced(from).join(u' ');
}

QStringList capitalsIn(const QString& words)
{
    static const QRegularExpression signs(QStringLiteral("[,;:/()\\[\\]\"“”+&.\\n]+"));
    QStringList found;
    const QStringList pieces = words.split(signs, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        const QStringList all = piece.split(u' ', Qt::SkipEmptyParts);
        const auto isPlace = [&](qsizetype first, qsizetype end) {
            const QStringList before = all.first(first);
            const bool isPersons = end - first > 2 && isMiddleName(all[first + 1], false) && isQuarterBehind(before);
            return isPlaceBehind(before) && !isPersons && !isHeldBehind(before, end - first);
        };
        for (qsizetype i = 0; i < all.size();) {
            qsizetype end = i;
            while (end < all.size() && isCapital(all[end]))
                ++end;
            qsizetype first = i;
            // TNHH, UBND: no part of what follows.
            while (first < end && isAllCapital(all[first]) && !isAllCapital(all[end - 1]))
                ++first;
            // A sentence begins with a capital: "Ban Quản trị".
            const bool isBegin = first == 0 && end < all.size() && !isSurname(all[first], false);
            if (end - first > 1 && !isBegin && !isPlace(first, end))
                found.append(all.sliced(first, end - first).join(u' '));
            i = std::max(end, i + 1);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace doithoai
