#include "documents/forms/forms.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

UnitCode reportIssuer(const PaperRecord&, const PaperContext& context)
{
    return reportIssuerOf(context);
}

} // namespace

std::span<const PaperForm> formsOfPeriods()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"period-report", QT_TRANSLATE_NOOP("Papers", "Report of a period"), "bao-cao", Period, "BC", Addressed, {},
         reportIssuer, periodReportPaper},
    };
    return rows;
}

} // namespace doithoai
