#pragma once

#include <vector>

namespace doithoai::test {

/// Statements that put the rows together, each ended by ";" at the end of a line.
extern const char* const secondTables;

/// One figure: its dotted path, and the statement whose first value it is. Texts that are JSON are read as such.
struct SecondFigure {
    const char* path;
    const char* sql;
};
extern const std::vector<SecondFigure> secondFigures;

} // namespace doithoai::test
