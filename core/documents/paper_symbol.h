#pragma once

#include "documents/paper_form.h"

namespace doithoai {

/// Of the paper's kind in the issuer's book, as this very one takes its number: a paper to the superior is a báo cáo or a tờ
/// trình, a notice that is posted no letter. Empty: it takes no number.
QString symbolOf(const PaperForm& form, const PaperRecord& record, const PaperContext& context);

} // namespace doithoai
