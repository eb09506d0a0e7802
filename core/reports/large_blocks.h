#pragma once

#include <cstddef>
#include <new>
#include <sys/mman.h>

namespace doithoai {

/// Memory for arrays of a hundred megabytes: asked of the system in pages of 2 MB, where it has such. Of 4 KB each, taking the
/// pages in hand costs as much as filling them.
template <class T>
struct LargeBlocks {
    using value_type = T;

    LargeBlocks() = default;
    template <class U>
    LargeBlocks(const LargeBlocks<U>&)
    {
    }

    T* allocate(std::size_t count)
    {
        static_assert(alignof(T) <= alignof(std::max_align_t));
        if (count > most / sizeof(T))
            throw std::bad_array_new_length();
        if (!isLarge(count))
            return static_cast<T*>(::operator new(count * sizeof(T)));
        void* const block = ::operator new(count * sizeof(T), page);
        madvise(block, count * sizeof(T), MADV_HUGEPAGE); // a wish: where it is refused, nothing is lost but time
        return static_cast<T*>(block);
    }
    void deallocate(T* block, std::size_t count)
    {
        if (isLarge(count))
            ::operator delete(block, page);
        else
            ::operator delete(block);
    }

    friend bool operator==(const LargeBlocks&, const LargeBlocks&) { return true; }

private:
    static bool isLarge(std::size_t count) { return count * sizeof(T) >= 2 * std::size_t(page); }

    static constexpr std::align_val_t page{std::size_t(2) << 20};
    static constexpr std::size_t most = ~std::size_t(0) / 2;
};

} // namespace doithoai
