#pragma once

#include "domain/paper_record.h"
#include "regulation/paper_context.h"

#include <functional>

namespace doithoai {

/// What a volume of minutes is made from: the record of a period with its sessions, and where the signed minutes lie.
struct VolumeInput {
    const PaperRecord& record;
    const PaperContext& context;
    /// The minutes of a session that count, as they were frozen: number and PDF. Nothing while none are signed.
    std::function<Result<std::optional<std::pair<QString, QByteArray>>>(const SessionCode&)> minutes;
};

/// One PDF of a period's minutes, by their days: title page, contents with the page on which each begins, a bookmark for
/// each, one run of page numbers. Sessions that were held and whose minutes are not signed are named in the contents.
/// Trouble::Damaged when minutes cannot be read any more.
Result<MadePaper> makeMinutesVolume(const VolumeInput& input);

} // namespace doithoai
