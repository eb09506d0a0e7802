#pragma once

#include "regulation/paper_context.h"

#include <QLatin1String>

namespace doithoai::paper_setting {

/// Keys of the office's settings that papers look at.
inline constexpr QLatin1String body("office.body");
inline constexpr QLatin1String layout("papers.layout");                ///< for all papers; empty: by the issuer's line
inline constexpr QLatin1String place("papers.place");                  ///< of the date line, where the issuer has none
inline constexpr QLatin1String minutesPlaceLine("papers.minutesPlaceLine"); ///< yes: minutes have one too
inline constexpr QLatin1String duplex("papers.duplex");              ///< yes: printed on both sides
inline constexpr QLatin1String noStandingCommittee("papers.noStandingCommittee"); ///< codes of Party committees, by comma
inline constexpr QLatin1String dossierDrafts("papers.dossierDrafts"); ///< yes: dossiers hold papers not issued yet, too
inline constexpr QLatin1String escalationKind("papers.escalationKind"); ///< ttr: reports to the superior are tờ trình
inline constexpr QLatin1String issuer("reports.issuer");
inline constexpr QLatin1String signerPost("reports.signerPost");
inline constexpr QLatin1String signerName("reports.signerName");

} // namespace doithoai::paper_setting

namespace doithoai {

/// The layout that a print asks for, else the office's; empty: by the issuer's line.
inline QString layoutName(const PaperContext& context)
{
    return context.layout.isEmpty() ? context.settings.value(paper_setting::layout) : context.layout;
}

} // namespace doithoai
