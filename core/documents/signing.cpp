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
    QString role = post.name;
    if (const qsizetype at = role.indexOf(unit.name, 0, Qt::CaseInsensitive); at > 0)
        role = role.left(at).trimmed();
    const bool isBare = role.endsWith(QStringLiteral("rưởng")) || role.endsWith(QStringLiteral("Chánh"));
    if (!isBare || role == post.name)
        return role;
    const int words = unit.name.startsWith(QStringLiteral("Văn phòng")) ? 2 : 1;
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
