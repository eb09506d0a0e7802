#include "services/destroyed_cases.h"

#include "casefile/destructions.h"
#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

Result<std::vector<Finding>> destroyedFindings(CaseFile& file, const QStringList& codes)
{
    std::vector<Finding> findings;
    for (const QString& code : codes) {
        const auto protocol = destructionOf(file, code);
        if (!protocol)
            return tl::unexpected(protocol.error());
        if (!*protocol)
            continue;
        const DestructionRecord& record = **protocol;
        findings.push_back({QStringLiteral("destroyed"), QStringLiteral("—"), Strength::Required,
                            QCoreApplication::translate("Destruction", "The dossier of %1 was destroyed on %2 by the protocol %3: nothing more is written in it. Take up the "
                                                                       "matter as a new case.")
                                .arg(code, dates::onScreen(record.on), record.number.isEmpty() ? record.code : record.number),
                            {},
                            {}});
    }
    return findings;
}

Result<void> refuseDestroyed(CaseFile& file, const QString& code)
{
    const auto findings = destroyedFindings(file, {code});
    if (!findings)
        return tl::unexpected(findings.error());
    return findings->empty() ? Result<void>() : fail(Trouble::Refused, findings->front().message);
}

QStringList codesIn(FieldKind kind, const QString& text)
{
    if (kind == FieldKind::SessionRef || kind == FieldKind::PetitionRef)
        return text.isEmpty() ? QStringList() : QStringList{text};
    return kind == FieldKind::PetitionRefs ? text.split(u',', Qt::SkipEmptyParts) : QStringList();
}

} // namespace doithoai
