#include "domain/names_behind.h"

#include "domain/person_names.h"
#include "domain/place_names.h"
#include "domain/surnames.h"

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
        const auto mayBegin = [&](qsizetype i) {
            return !isPlaceBehind(m_words.first(i), m_isBare) || leader.match(m_words.first(i).join(u' ')).hasMatch();
        };
        const qsizetype sure = withMiddle(1);
        if (sure > 0)
            return mayBegin(sure) ? nameFrom(sure).join(u' ') : QString();
        for (qsizetype i = 1; !m_isSmall && !m_isLarge && i < m_words.size(); ++i) {
            if (!isCapital(m_words[i]) || !isSurname(m_words[i], m_isBare) || isOfRole(m_words[i]))
                continue;
            const QStringList name = nameFrom(i);
            if (name.size() < (isOfRole(m_words[i - 1]) ? 2 : 3))
                continue;
            return mayBegin(i) ? name.join(u' ') : QString();
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
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const QStringList all = pieces[at].split(u' ', Qt::SkipEmptyParts);
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
            if (end - first > 1 && !isBegin && !isPlaceBehind(all.first(first)))
                found.append(all.sliced(first, end - first).join(u' '));
            i = std::max(end, i + 1);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace doithoai
