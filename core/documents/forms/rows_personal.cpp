#include "documents/forms/personal_forms.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

UnitCode officeBody(const PaperRecord&, const PaperContext& context)
{
    return UnitCode{context.settings.value(QStringLiteral("office.body"))};
}

} // namespace

std::span<const PaperForm> formsOfPersonalData()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"person-data", QT_TRANSLATE_NOOP("Papers", "Sheet of a person's data"), "phieu-du-lieu-ca-nhan", Petitions, "", Addressed, {}, officeBody, personSheetPaper},
        {"destruction-protocol", QT_TRANSLATE_NOOP("Papers", "Protocol of destruction"), "bien-ban-tieu-huy", File, "BB", Office, {}, officeBody, destructionProtocolPaper},
    };
    return rows;
}

} // namespace doithoai
