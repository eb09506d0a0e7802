#pragma once

#include "documents/paper_parts.h"
#include "domain/cases.h"
#include "regulation/paper_context.h"

namespace doithoai {

/// How an opinion was spoken to at its session: by the last such step that was not taken back.
enum class SpokenClass { Answered, Deferred, Noted, None };

struct Opinion {
    const PetitionOnRecord* record = nullptr;
    SpokenClass spoken = SpokenClass::None;
    qint64 seq = 0; ///< of that step
};

/// The opinions of a session as its minutes order them: as they were spoken to, then those that were collected and not
/// spoken to, by code.
std::vector<Opinion> opinionsInOrder(const SessionCase& session);

/// The course of the session (Đ.9.1, Đ.9.2): each opinion with who raised it, what, who answered in which post, what,
/// and what becomes of it, in sentences.
std::vector<Block> courseOf(const std::vector<Opinion>& opinions, const SessionCase& session,
                            const PaperContext& context, const PaperParts& parts);

/// The day that the minutes are of.
QDate dayOf(const Session& session, const PaperContext& context);

} // namespace doithoai
