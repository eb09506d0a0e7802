#pragma once

#include "casefile/statement.h"
#include "domain/names.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <array>
#include <string_view>

namespace doithoai {

/// Trouble::Damaged: what was read there cannot be what the program wrote.
tl::unexpected<Error> senseless(const QString& where);
/// The same of the step at which a query stands that gives its number second.
tl::unexpected<Error> senselessStep(const Statement& row);

/// The value of a stable name, letter for letter. The lengths are known beforehand: histories are long.
template <class E>
std::optional<E> exactly(QByteArrayView name)
{
    static constexpr auto all = [] {
        std::array<std::pair<E, std::string_view>, Names<E>::all.size()> views{};
        for (std::size_t i = 0; i < views.size(); ++i)
            views[i] = Names<E>::all[i];
        return views;
    }();
    const std::string_view told(name.data(), std::size_t(name.size()));
    for (const auto& [value, known] : all) {
        if (told == known)
            return value;
    }
    return std::nullopt;
}

} // namespace doithoai
