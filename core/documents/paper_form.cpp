#include "documents/paper_form.h"

#include "documents/paper_parts.h"
#include "documents/paper_settings.h"
#include "documents/paper_symbol.h"

#include <algorithm>

namespace doithoai {

namespace {

UnitCode issuerOf(const PaperForm& form, const PaperRecord& record, const PaperContext& context)
{
    if (form.issuer)
        return form.issuer(record, context);
    if (record.session && !record.session->session.organiser.isEmpty())
        return record.session->session.organiser;
    if (!record.organiser.isEmpty())
        return record.organiser;
    return UnitCode{context.settings.value(paper_setting::body)};
}

} // namespace

QDate figuresDay(const QString& paper, const PaperSigning& signing, QDate today)
{
    return paper == QLatin1String("review-plan") ? std::min(signing.date.value_or(today), today) : today;
}

Result<WrittenPaper> writePaper(const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
                                const PaperContext& context)
{
    const UnitCode issuerCode = issuerOf(form, record, context);
    const Unit* issuer = context.directory.unit(issuerCode);
    const QDate day = record.signing.date.value_or(context.today);
    auto profile = layoutFor(layoutName(context), issuer ? issuer->line : QStringLiteral("party"), day);
    if (!profile)
        return tl::unexpected(profile.error());
    auto documents = form.make(PaperInput{record, report, context, *profile, issuer, day});
    if (!documents)
        return tl::unexpected(documents.error());
    QString number;
    const QString symbol = symbolOf(form, record, context);
    if (!symbol.isEmpty() && !record.signing.number.isEmpty()) {
        const PaperParts parts(*profile);
        number = symbol == QLatin1String("CV") ? parts.letterNumber(record.signing.number, symbol, issuer,
                                                                    context.settings.value(QStringLiteral("papers.letterEnding")))
                                               : parts.number(record.signing.number, symbol, issuer);
    }
    return WrittenPaper{std::move(*documents), std::move(*profile), issuerCode, number};
}

Result<LaidPaper> layPaper(const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
                           const PaperContext& context)
{
    auto written = writePaper(form, record, report, context);
    if (!written)
        return tl::unexpected(written.error());
    const bool isDuplex = context.settings.value(paper_setting::duplex) == QLatin1String("yes");
    auto pages = PaperPages::make(written->documents, written->profile, isDuplex);
    if (!pages)
        return tl::unexpected(pages.error());
    return LaidPaper{std::move(*pages), std::move(written->documents), std::move(written->profile), written->issuer, written->number};
}

Result<MadePaper> makePaper(const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
                            const PaperContext& context)
{
    const auto laid = layPaper(form, record, report, context);
    if (!laid)
        return tl::unexpected(laid.error());
    auto pdf = laid->pages.pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    return MadePaper{laid->pages.subject(), laid->pages.words(), std::move(*pdf),
                     laid->issuer, symbolOf(form, record, context), laid->number};
}

} // namespace doithoai
