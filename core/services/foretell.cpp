#include "services/foretell.h"

#include "workflow/session_workflow.h"

#include <algorithm>

namespace doithoai {

Result<std::vector<Finding>> foretell(const Office& office, const SessionCode& code, SessionEvent event, QDate today)
{
    Result<SessionCase> loaded = office.session(code);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto before = [event]() -> std::optional<SessionState> {
        for (const auto& [state, name] : Names<SessionState>::all) {
            const std::vector<SessionEvent> events = eventsFrom(state);
            if (std::ranges::find(events, event) != events.end())
                return state;
        }
        return {};
    }();
    if (!before)
        return std::vector<Finding>();
    loaded->session.state = *before;
    SessionVerdict verdict = judge(*loaded, event, {}, office.circumstances(today));
    // The day has not come yet: that it has not is no shortcoming.
    std::erase_if(verdict.findings, [](const Finding& finding) {
        return finding.rule == QLatin1String("not-now") || finding.rule == QLatin1String("not-before-planned")
            || finding.rule == QLatin1String("before-last-step") || finding.rule == QLatin1String("future");
    });
    return std::move(verdict.findings);
}

} // namespace doithoai
