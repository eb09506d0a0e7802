#include "documents/signing.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

bool isCommittee(const Unit& unit)
{
    if (unit.line == QLatin1String("party")) {
        for (const char* beginning : {"Tỉnh ủy", "Thành ủy", "Đảng ủy", "Huyện ủy", "Thị ủy", "Chi bộ", "Chi ủy", "Đảng bộ"}) {
            if (unit.name.startsWith(QString::fromUtf8(beginning)))
                return true;
        }
        return false;
    }
    for (const char* beginning : {"UBND", "HĐND", "Ủy ban", "Hội đồng", "Hội ", "Đoàn ", "Liên đoàn"}) {
        if (unit.name.startsWith(QString::fromUtf8(beginning)))
            return true;
    }
    return false;
}

bool namesUnit(const QString& codes, const UnitCode& code)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return codes.split(between, Qt::SkipEmptyParts).contains(code.text, Qt::CaseInsensitive);
}

/// Where a post's name begins to tell its body: by the whole name, or at its end by the words that this name begins with
/// ("Chủ tịch UBND thành phố" of "UBND thành phố Từ Sơn"). -1: it does not tell it.
qsizetype unitWithin(const QString& post, const Unit& unit)
{
    if (const qsizetype at = post.indexOf(unit.name, 0, Qt::CaseInsensitive); at > 0)
        return at;
    for (qsizetype end = unit.name.lastIndexOf(u' '); end > 0; end = unit.name.lastIndexOf(u' ', end - 1)) {
        if (const QString tail = u' ' + unit.name.left(end); post.endsWith(tail))
            return post.size() - tail.size();
    }
    // The Youth Union of a city, a town … is called by two words.
    static const QRegularExpression youth(QStringLiteral(" (Tỉnh|Thành|Thị|Huyện|Quận) đoàn$"));
    return unit.name.startsWith(QStringLiteral("Đoàn ")) ? post.indexOf(youth) : -1;
}

/// On whose behalf a committee's papers are signed.
QString committeeWords(const Unit& unit, const QString& noStandingCommittee)
{
    if (unit.line == QLatin1String("party")) {
        if (unit.name.startsWith(QStringLiteral("Chi ")))
            return QStringLiteral("T/M CHI BỘ");
        return namesUnit(noStandingCommittee, unit.code) ? QString(u"T/M " + unit.name.section(u' ', 0, 1).toUpper())
                                                         : QStringLiteral("T/M BAN THƯỜNG VỤ");
    }
    if (unit.line == QLatin1String("council"))
        return QStringLiteral("TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN");
    if (unit.line == QLatin1String("government"))
        return QStringLiteral("TM. ỦY BAN NHÂN DÂN");
    return unit.line == QLatin1String("front") ? QStringLiteral("TM. BAN THƯỜNG TRỰC") : QStringLiteral("TM. BAN THƯỜNG VỤ");
}

} // namespace

QString roleOf(const Post& post, const Unit& unit)
{
    const qsizetype at = unitWithin(post.name, unit);
    if (at <= 0)
        return post.name;
    const QString role = post.name.left(at).trimmed();
    static const QRegularExpression bare(QStringLiteral("^((Phó|Quyền) )?(Trưởng|Chánh)$"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!bare.match(role).hasMatch())
        return role;
    // Such a title says of what kind of body only together with that body's first words.
    int words = 1;
    for (const QString& kind : {QStringLiteral("Văn phòng"), QStringLiteral("Thanh tra"), QStringLiteral("Công an")})
        words = unit.name.startsWith(kind) ? 2 : words;
    return role + u' ' + unit.name.section(u' ', 0, words - 1).toLower();
}

PostCode headOf(const Unit& unit, const Directory& directory)
{
    for (const char* head : {"BT", "CT", "T"}) {
        const PostCode code{unit.code.text + u'.' + QLatin1String(head)};
        if (directory.post(code))
            return code;
    }
    for (const Post& post : directory.posts()) {
        if (post.unit == unit.code && !post.isDeputy)
            return post.code;
    }
    return {};
}

Signature signatureOf(const Unit* issuer, const PostCode& givenPost, const QString& name, QDate on, const Directory& directory,
                      const QString& noStandingCommittee)
{
    Signature signature;
    signature.name = name.trimmed();
    if (!issuer)
        return signature;
    const PostCode head = headOf(*issuer, directory);
    const PostCode code = givenPost.isEmpty() ? head : givenPost;
    if (const Official* holder = directory.holder(code, on); holder && signature.name.isEmpty())
        signature.name = holder->name;
    const Post* post = directory.post(code);
    const QString role = post ? roleOf(*post, *issuer).toUpper() : QString();
    const Post* first = directory.post(head);
    const QString headRole = first ? roleOf(*first, *issuer).toUpper() : QString();
    const bool isParty = issuer->line == QLatin1String("party");
    const bool isDeputy = post && post->isDeputy;
    if (isCommittee(*issuer))
        signature.lines.append(committeeWords(*issuer, noStandingCommittee));
    // A Party committee signs as a whole, also by its deputy; everybody else's deputy signs for the head.
    if (isDeputy && !headRole.isEmpty() && !(isParty && isCommittee(*issuer)))
        signature.lines.append((isParty ? QStringLiteral("K/T ") : QStringLiteral("KT. ")) + headRole);
    if (!role.isEmpty())
        signature.lines.append(role);
    return signature;
}

} // namespace doithoai
