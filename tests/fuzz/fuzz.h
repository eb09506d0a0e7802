#pragma once

#include <QByteArray>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer feeds.
inline QByteArray fed(const uint8_t* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

/// What must hold of every input; libFuzzer keeps the one of which it does not.
inline void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}
