#pragma once

#include <QByteArray>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

/// What the fuzzer feeds. Each fuzz_*.cpp takes one kind of input apart: libFuzzer calls it (packaging/fuzz), and so
/// does tst_fuzz with the kept inputs and what it makes of them.
inline QByteArray fed(const uint8_t* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

/// What must hold of every input; libFuzzer keeps the one of which it does not.
inline void mustHold(bool holds)
{
    if (holds)
        return;
#ifdef DOITHOAI_LIBFUZZER
    std::abort();
#else
    throw std::logic_error("what must hold of every input does not");
#endif
}
