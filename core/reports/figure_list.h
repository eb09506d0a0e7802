#pragma once

#include "domain/directory.h"
#include "domain/vocabulary.h"
#include "reports/figures.h"

#include <span>

namespace doithoai {

/// Parts of the list of figures, in the order of the report.
enum class FigurePart { Sessions, Notice, Balance, Outcomes, Raised, Course, Promises, Units };

/// One number of a period: what text, sheets, papers and the window show of it, so that none leaves one out.
struct FigureRow {
    const char* path;  ///< dotted, as in JSON (rules.md)
    const char* words; ///< English source text, context "Figures"
    int (*pick)(const PeriodFigures&);
    FigurePart part;
    int level = 1;     ///< 0: a sum, 1: a figure, 2: a part of the one above
};
std::span<const FigureRow> figureRows();
const FigureRow* findFigure(const QString& path); ///< nullptr when there is none

/// One number split by a key, each key a line of its own.
struct FigureSplit {
    const char* path;
    const char* words; ///< English source text, context "Figures"
    const char* list;  ///< of the vocabulary whose words the keys are; empty: codes of posts
    const Split& (*pick)(const PeriodFigures&);
};
std::span<const FigureSplit> figureSplits();

/// All keys of a split in these figures and in those beside them, as the office's lists and its directory have them; what
/// these do not know after it, blank last.
QStringList keysOf(const FigureSplit& split, const PeriodReport& report, const Directory& directory, const Vocabulary& vocabulary);

QString labelOf(FigurePart part);         ///< in the language of the program
QString labelOf(const FigureRow& row);    ///< likewise
QString labelOf(const FigureSplit& split);

} // namespace doithoai
