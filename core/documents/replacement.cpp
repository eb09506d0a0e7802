#include "documents/replacement.h"

#include <QRegularExpression>
#include <array>

namespace doithoai {

namespace {

/// Kinds of papers by their symbols, as within a sentence.
QString kindOf(const QString& symbol)
{
    static const std::array kinds{std::pair{u"TB", QStringLiteral("Thông báo")},    std::pair{u"BC", QStringLiteral("Báo cáo")},
                                  std::pair{u"KH", QStringLiteral("Kế hoạch")},     std::pair{u"GM", QStringLiteral("Giấy mời")},
                                  std::pair{u"BB", QStringLiteral("Biên bản")},     std::pair{u"CV", QStringLiteral("Công văn")},
                                  std::pair{u"PC", QStringLiteral("Phiếu chuyển")}, std::pair{u"QĐ", QStringLiteral("Quyết định")},
                                  std::pair{u"TTr", QStringLiteral("Tờ trình")}};
    for (const auto& [key, words] : kinds) {
        if (symbol.compare(QStringView(key), Qt::CaseInsensitive) == 0)
            return words;
    }
    return {};
}

} // namespace

QString replacementWords(const IssuedPaper& old, const QString& symbol, const PaperParts& parts)
{
    const std::optional<QDate> day = old.date.isValid() ? std::optional(old.date) : std::nullopt;
    if (old.number.trimmed().isEmpty())
        return day ? QStringLiteral("Thay thế bản %1").arg(parts.dayCited(*day)) : QStringLiteral("Thay thế bản trước");
    static const QRegularExpression between(QStringLiteral("[-/]"));
    QString kind;
    for (const QString& part : old.number.split(between)) {
        if (kind.isEmpty())
            kind = kindOf(part.trimmed());
    }
    if (kind.isEmpty())
        kind = kindOf(symbol);
    if (kind.isEmpty())
        kind = QStringLiteral("văn bản");
    return QStringLiteral("Thay thế %1 số %2").arg(kind, parts.numberCited(old.number, day));
}

QString inBrackets(const QString& replacement)
{
    return replacement.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(uncapitalised(replacement));
}

} // namespace doithoai
