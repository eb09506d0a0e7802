#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>
#include <utility>

namespace doithoai {

/// The stable names of an enum: what is stored and what other programs see. Specialised beside each enum:
/// `static constexpr std::array all = {std::pair{E::A, "a"}, …}`.
template <class E>
struct Names;

/// The stable name of a value.
template <class E>
QString nameOf(E value)
{
    for (const auto& [known, name] : Names<E>::all) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// The value of a stable name, without regard to case; nothing when no value has it.
template <class E>
std::optional<E> fromName(QStringView text)
{
    for (const auto& [known, name] : Names<E>::all) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return known;
    }
    return std::nullopt;
}

} // namespace doithoai
