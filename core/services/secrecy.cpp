#include "services/secrecy.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace doithoai {

bool refusesSecrecy(const QString& text)
{
    static const QRegularExpression degree(QStringLiteral("\\b(tối|tuyệt)\\s+mật\\b"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marks(QStringLiteral("[^\\p{L}\\p{M}\\s]+|[\\r\\n]+"));
    const QString composed = text.normalized(QString::NormalizationForm_C);
    if (degree.match(composed).hasMatch())
        return true;
    return std::ranges::any_of(composed.split(marks), [](const QString& part) {
        return part.simplified().compare(QStringLiteral("mật"), Qt::CaseInsensitive) == 0;
    });
}

Result<void> checkSecrecy(const QStringList& texts)
{
    const auto marked = std::ranges::find_if(texts, refusesSecrecy);
    if (marked == texts.end())
        return {};
    return fail(Trouble::Refused,
                QCoreApplication::translate("Papers", "“%1” marks a state secret. State secrets have no place on such a machine: "
                                                      "the paper is written, numbered and kept where they are kept. Take the "
                                                      "mark out if it is none.")
                    .arg(marked->simplified().left(120)));
}

} // namespace doithoai
