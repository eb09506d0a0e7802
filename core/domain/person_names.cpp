#include "domain/person_names.h"

#include "domain/names_behind.h"
#include "domain/surnames.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace doithoai {

namespace {

QRegularExpression pattern(const char* words)
{
    return QRegularExpression(QString::fromUtf8(words), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool is(const QRegularExpression& wanted, const QString& text)
{
    return wanted.match(text).hasMatch();
}

bool hasDigit(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// How a piece of the words came: what may be taken for a name.
enum class Origin {
    First,     ///< the petitioner, as a rule a name
    Joined,    ///< behind "và"
    Listed,    ///< behind a comma: an address or an office may stand there too
    InBrackets ///< only whom a way to address or a kinship goes before
};

class NameReader {
public:
    explicit NameReader(const QString& words)
        : m_words(words)
    {
        m_isSmall = std::ranges::none_of(words, [](QChar c) { return c.isUpper(); });
    }

    QStringList read()
    {
        static const QRegularExpression comrade = pattern("\\bđ\\s*/\\s*c\\b");
        static const QRegularExpression colon = pattern("\\b(vợ|chồng|con|bố|mẹ|tên|là)\\s*:");
        static const QRegularExpression brackets(QStringLiteral("\\(([^)]*)(?:\\)|$)"));
        static const QRegularExpression degree = pattern("\\b(thương binh)(?:\\s+(?:loại|hạng))?\\s+\\d\\s*/\\s*\\d");
        QString bare = m_words;
        bare.replace(degree, QStringLiteral("\\1")).replace(comrade, QStringLiteral("đồng chí")).replace(colon, QStringLiteral("\\1 "));
        QStringList behind;
        for (auto it = brackets.globalMatch(bare); it.hasNext();)
            behind.append(it.next().captured(1));
        bare.replace(brackets, QStringLiteral(" "));
        readPieces(bare, Origin::First);
        for (const QString& one : behind)
            readPieces(one, Origin::InBrackets);
        m_names.removeDuplicates();
        return m_names;
    }

private:
    void readPieces(const QString& words, Origin first)
    {
        // In small letters, as within a sentence: Cùng may end a name.
        static const QRegularExpression between(
            QStringLiteral("[,;/:+&\\n]|\\s[-–—]\\s|(\\s(?:và|VÀ|cùng với|cùng|với)(?=\\s))|\\s(?:đại diện|thay mặt)(?=\\s)|\\s(?=\\d{1,2}[.)]\\s)"));
        static const QRegularExpression bareBetween(QStringLiteral("[,;/:+&\\n]|\\s[-–—]\\s|(\\s(?:va|VA|cung voi)(?=\\s))|\\s(?=\\d{1,2}[.)]\\s)"));
        Origin origin = first;
        qsizetype from = 0;
        const auto take = [&](qsizetype to) {
            const QString piece = words.mid(from, to - from).simplified();
            if (piece.isEmpty())
                return;
            if (const QString name = nameIn(piece, origin); !name.isEmpty())
                m_names.append(name);
            if (first == Origin::First)
                origin = Origin::Listed;
        };
        for (auto it = (hasNoMarks(m_words) ? bareBetween : between).globalMatch(words); it.hasNext();) {
            const auto match = it.next();
            take(match.capturedStart());
            if (origin == Origin::Joined)
                origin = Origin::Listed;
            if (origin == Origin::Listed && match.capturedLength(1) > 0)
                origin = Origin::Joined;
            from = match.capturedEnd();
        }
        take(words.size());
    }

    /// Takes off what goes before a name. True where it addresses a person.
    static bool takeAddress(QString& piece, bool isKinToo)
    {
        static const QRegularExpression number(QStringLiteral("^\\d{1,2}[.)]\\s*"));
        static const QRegularExpression address =
            pattern("^(?:ông|bà(?!\\s+con\\b)|anh|chị|cụ|cô|chú|bác|em|cháu|thầy|đồng chí|tên là|tên|là|do(?=\\s+(?:ông|bà|anh|chị|cụ|cô|chú|bác|thầy)\\s))\\s+");
        static const QRegularExpression kin =
            pattern("^(?:(?:vợ|chồng|bố|cha|mẹ|con|em|anh|chị|cháu)(?:\\s+(?:trai|gái|dâu|rể|ruột|nuôi|đẻ|cả|út|nội|ngoại))?|vợ con|con cái)\\s+");
        static const QRegularExpression bareKin(QStringLiteral("^(?:vo|chong|con)\\s+"));
        static const QRegularExpression role = pattern("^(?:vợ chồng|gia đình|chủ hộ|hộ gia đình|hộ kinh doanh|hộ|người đại diện|đại diện|thay mặt|"
                                                       "công dân|cử tri|tiểu thương|liệt sĩ|thương binh|nông dân|cho)\\s+");
        bool isAddressed = false;
        piece.remove(number);
        piece.append(u' ');
        for (qsizetype size = -1; size != piece.size();) {
            size = piece.size();
            piece.remove(role);
            if (isKinToo && (is(kin, piece) || is(bareKin, piece))) {
                piece.remove(kin);
                piece.remove(bareKin);
                isAddressed = true;
            }
            if (is(address, piece)) {
                piece.remove(address);
                isAddressed = true;
            }
        }
        piece = piece.trimmed();
        return isAddressed;
    }

    /// What stands there plainly; else the name behind whatever somebody is called by: "Giáo viên A", "Nhóm 5 hộ do bà B".
    QString nameIn(const QString& piece, Origin origin) const
    {
        const QString name = plainNameIn(piece, origin);
        if (!name.isEmpty())
            return withoutForename(name);
        return origin == Origin::First || origin == Origin::Joined ? nameBehind(piece) : QString();
    }

    QString plainNameIn(QString piece, Origin origin) const
    {
        static const QRegularExpression kinds = pattern(
            "^(?:các|những|nhiều|một|toàn thể|toàn bộ|tập thể|đông đảo|tất cả|nhóm|bà con|anh em|anh chị em|chị em|nhân dân|người dân|dân|cư dân|quần chúng|khu|thôn|xóm|làng|"
            "ngõ|ngách|hẻm|ngã|cụm|phố|phường|xã|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|ấp|bản|tổ|đội|đường|chợ|chung cư|hội|chi hội|chi bộ|chi đoàn|"
            "đoàn thanh niên|đoàn thể|đoàn viên|đảng|ban [^\\s]+|câu lạc bộ|mặt trận|công an|công đoàn|công ty|doanh nghiệp|hợp tác xã|htx|trường|trưởng|phó (?:trưởng|chủ|bí|ban|giám|hiệu)[^\\s]*|"
            "bí thư|chủ|giám đốc|hiệu trưởng|nhà|chùa|đình|đền|trạm|cơ quan|đơn vị|ubnd|ủy ban|uỷ ban|văn phòng|phòng|sở|báo|đài|bạn đọc|độc giả|"
            "dư luận|không|cựu chiến binh|phụ nữ|thanh niên|phụ huynh|học sinh|công nhân|giáo viên|xí nghiệp|tổng công|cửa hàng|viện|bệnh viện|"
            "nặc danh|ẩn danh|vô danh|giấu tên|chưa|số|hàng xóm|láng giềng|người)\\s");
        const bool isAddressed = takeAddress(piece, origin != Origin::First);
        QStringList words = piece.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || hasDigit(words.front()) || (words.size() > 1 && is(kinds, piece)))
            return {};
        const bool isBare = hasNoMarks(piece);
        words = words.first(endOfName(words, isBare));
        // What is left would be the beginning of many names.
        if (isMiddleName(words.back(), isBare) && (!isBare || words.size() < 3))
            return {};
        const bool isNamed = isSurname(words.front(), isBare) || (words.size() > 1 && isMiddleName(words[1], isBare));
        if (origin == Origin::First && !isNamed && !isFirstName(piece, words, isBare))
            return {};
        if (!isCapital(words.front()) && !isNamed && words.size() > 1)
            return {};
        constexpr qsizetype longest = 6;
        const qsizetype shortest = origin == Origin::Joined ? 2 : 3;
        const bool looksNamed = isNamed && words.size() >= shortest && words.size() <= longest && (m_isSmall || isWritten(words, isBare));
        if (origin != Origin::First && !isAddressed && (origin == Origin::InBrackets || !looksNamed))
            return {};
        return words.join(u' ');
    }

    /// Without a known surname a name is known by its capitals; "Con bà A" is all that is known of somebody.
    bool isFirstName(const QString& piece, const QStringList& words, bool isBare) const
    {
        if (words.size() == 1)
            return m_isSmall || isCapital(words.front());
        QString behind = piece;
        return (isCapital(words.front()) && isWritten(words, isBare))
            || (takeAddress(behind, true) && isWritten(behind.split(u' ', Qt::SkipEmptyParts), isBare) && behind.contains(u' '));
    }

    /// As a name is, "Nguyễn văn Bính" too.
    static bool isWritten(const QStringList& words, bool isBare)
    {
        return std::ranges::all_of(words, [&](const QString& one) { return isCapital(one) || isMiddleName(one, isBare); });
    }

    /// Where the name ends before what is said of the person; behind all words where that is not sure.
    qsizetype endOfName(const QStringList& words, bool isBare) const
    {
        static const QRegularExpression other(
            QStringLiteral("^(?:khu|phố|phường|xã|thôn|xóm|tổ|ấp|làng|ngõ|đường|ở|trú|ngụ|tại|thuộc|hộ|số|sđt|đt|sn|sinh|năm|tuổi|đại|thay|là|người|"
                           "địa|cư|thường|nhà)\\b"),
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression surely(QStringLiteral("^(?:ở|tại|khu|phường)$"));
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString& word = words[i];
            const bool isOther = hasDigit(word) || is(m_isSmall ? surely : other, word);
            if (!isOther)
                continue;
            const QStringList before = words.first(i);
            return (m_isSmall || isWritten(before, isBare)) && !isMiddleName(before.back(), isBare) ? i : words.size();
        }
        return words.size();
    }

    QString m_words;
    bool m_isSmall = false; ///< without any capital
    QStringList m_names;
};

/// What tells a house: its number, and with what stands beside it whether it is known by this piece alone.
struct House {
    bool isHouse = false, isAlone = false;
};

House houseIn(const QString& piece)
{
    static const QRegularExpression before = pattern("^(?:(?:ở|tại)\\s+)?(?:(?:số\\s+nhà|nhà\\s+số|số|sn|nhà|căn\\s+hộ(?:\\s+số)?|phòng(?:\\s+số)?|lô|"
                                                     "thửa(?:\\s+đất)?(?:\\s+số)?)\\s*[:.]?\\s*)?[a-z]?\\d+\\p{L}?(?:[/.-]\\d+\\p{L}?)*(?!\\w)(?!\\s*(?:hộ|người|gia đình|khẩu|nhân khẩu)\\b)");
    static const QRegularExpression within = pattern("\\b(?:số\\s+nhà|nhà\\s+số|sn|nhà|căn\\s+hộ)\\s*[:.]?\\s*\\d|\\d\\p{L}?\\s+số\\s*\\d|"
                                                     "^(?:đường|phố|ngõ|ngách)\\s+(?!số\\b)\\S.*\\ssố\\s*\\d");
    static const QRegularExpression people = pattern("^(?:nhà|hộ|gia đình)\\s+(?:ông|bà|anh|chị|cụ|cô|chú|bác)\\s+\\S+\\s+\\S");
    static const QRegularExpression bare = pattern("^(?:số\\s+nhà|nhà\\s+số|số|sn|nhà|căn\\s+hộ|phòng)(?:\\s+số)?\\s*[:.]?\\s*\\S+$");
    if (is(people, piece) || is(within, piece))
        return {true, !is(bare, piece)};
    const auto number = before.match(piece);
    const auto rest = QStringView(piece).sliced(std::max<qsizetype>(0, number.capturedEnd())).trimmed();
    return {number.hasMatch(), number.hasMatch() && rest.contains(u' ')};
}

} // namespace

QStringList personNamesIn(const QString& petitioner)
{
    return NameReader(text::stored(petitioner)).read();
}

QStringList houseWordsIn(const QString& address)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]|\\s[-–]\\s"));
    constexpr qsizetype fewestWords = 3;
    // Nobody writes more behind a house than these; without a limit a field of a few pages would give millions of words.
    constexpr qsizetype mostPieces = 6, mostHouses = 100, mostOfWhole = 12;
    QStringList pieces;
    const QStringList parts = text::stored(address).split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const QString piece = part.simplified(); !piece.isEmpty())
            pieces.append(piece);
    }
    QStringList found;
    const auto add = [&](qsizetype from, qsizetype count) {
        const QString words = pieces.sliced(from, count).join(QStringLiteral(", "));
        if (words.split(u' ').size() >= fewestWords)
            found.append(words);
    };
    qsizetype houses = 0;
    for (qsizetype i = 0; i < pieces.size() && houses < mostHouses; ++i) {
        const House house = houseIn(pieces[i]);
        if (!house.isHouse)
            continue;
        ++houses;
        for (qsizetype count = house.isAlone ? 1 : 2; i + count <= pieces.size() && count <= mostPieces; ++count)
            add(i, count);
    }
    if (houses > 0 && pieces.size() > 1 && pieces.size() <= mostOfWhole)
        add(0, pieces.size());
    found.removeDuplicates();
    return found;
}

QString withMarks(QStringView word)
{
    QString tones, letters;
    const QString apart = word.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        const bool isTone = c == u'\u0300' || c == u'\u0301' || c == u'\u0303' || c == u'\u0309' || c == u'\u0323';
        (isTone ? tones : letters).append(c);
    }
    return letters + tones;
}

bool isCapital(const QString& word)
{
    return !word.isEmpty() && word.front().isUpper();
}

} // namespace doithoai
