#include "documents/paper_symbol.h"

#include "documents/forms/after_forms.h"
#include "domain/transfer_letters.h"

namespace doithoai {

QString symbolOf(const PaperForm& form, const PaperRecord& record, const PaperContext& context)
{
    const QLatin1String name(form.name);
    if (name == QLatin1String("escalation"))
        return escalationSymbol(record, context);
    if (name == QLatin1String("transfer-notice") && !record.petitions.empty() && hasNoName(record.petitions.front().petition))
        return QStringLiteral("TB");
    return QString::fromUtf8(form.symbol);
}

} // namespace doithoai
