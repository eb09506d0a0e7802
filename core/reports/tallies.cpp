#include "reports/tallies.h"

#include <algorithm>

namespace doithoai {

std::optional<double> medianOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return double(values[half]);
    return double(values[half - 1] + values[half]) / 2.0;
}

} // namespace doithoai
