#pragma once

#include "documents/paper_form.h"

namespace doithoai {

/// A line of a dossier's list of contents.
struct DossierLine {
    QString group;  ///< a heading stands above the first of each group
    QString name;
    QString origin; ///< number and day of an issued paper, day of an attachment
    QString note;   ///< in what form it stands there, why it stays outside, under which name it lies beside
    int page = 0;   ///< where it begins, of the run of numbers; 0: it is outside
};

/// Cover and list of contents.
std::vector<Document> dossierFront(const PaperInput& input, const std::vector<DossierLine>& lines);

/// The cover alone: what the catalogue's row makes when no parts are at hand.
Result<std::vector<Document>> dossierCover(const PaperInput& input);

} // namespace doithoai
