#pragma once

#include "documents/paper_form.h"

namespace doithoai {

/// A line of the contents of a volume of minutes.
struct VolumeLine {
    QString code, topic, organiser, number;
    QDate day;    ///< on which the session was held
    int page = 0; ///< where its minutes begin; 0: they are not signed yet
};

/// Title page and contents of the volume of a period's minutes.
std::vector<Document> minutesVolumeFront(const PaperInput& input, const std::vector<VolumeLine>& lines);

} // namespace doithoai
