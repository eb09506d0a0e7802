#pragma once

#include "documents/paper_form.h"

namespace doithoai {

/// Where the step stands that a letter tells of.
enum class Stage {
    Done,   ///< it was taken: the letter is the finished one
    ToCome, ///< it is being prepared: the letter is a draft until it is issued
    Never,  ///< as the case stands it cannot come any more: there is no such letter
};

Stage transferStage(const PetitionCase& one);
Stage replyStage(const PetitionCase& one);
/// Of the report to the superior, as it stood on a day.
Stage submissionStage(const EscalationCase& one, QDate on);
/// Of a letter that asks the superior for an opinion on that day; it may be asked again and again.
Stage askingStage(const EscalationCase& one, QDate on);

/// The escalation as its steps had left it by the end of a day.
EscalationState stateOn(const EscalationCase& one, QDate on);
/// The step of that kind that was taken on that very day; nullptr when there is none.
const Step* stepOn(const std::vector<Step>& steps, const char* event, QDate on);

/// The same for a paper that tells of a session's result. Trouble::Refused where the session was called off,
/// and when it is to leave the office before the session has ended.
Result<PaperContext> ofHeldSession(const PaperInput& input, const char* paper);

/// How a letter at that stage is written: DỰ THẢO while its step is to come, unless it leaves the office now or already did.
PaperContext atStage(Stage stage, const PaperInput& input, const char* paper);

} // namespace doithoai
