#pragma once

#include "ui/case_specs.h"

namespace doithoai {

class StepStrip;

/// Shows the way of a petition: the states that it went through, as they still count, and then what usually follows.
void showWay(StepStrip& strip, const CaseSnapshot& petition);

} // namespace doithoai
