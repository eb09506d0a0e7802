#include "documents/forms/issue_needs.h"

#include <QCoreApplication>

namespace doithoai {

Result<void> checkNeeds(const PaperInput& input, std::initializer_list<const char*> fields)
{
    if (!input.context.isIssue)
        return {};
    const Session& session = input.record.session->session;
    QStringList missing;
    for (const char* key : fields) {
        const Field<Session>* field = findField<Session>(QString(QLatin1String(key)));
        if (textOf(session, *field).trimmed().isEmpty())
            missing.append(QStringLiteral("%1 (%2)").arg(fieldLabel(field->label), QLatin1String(key)));
    }
    if (missing.isEmpty())
        return {};
    return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The session “%1” does not say yet what this paper has to tell: %2. It would go "
                                                                        "out with dots in their place; enter them in the session, then issue it.")
                                      .arg(session.code.text, missing.join(QStringLiteral("; "))));
}

} // namespace doithoai
