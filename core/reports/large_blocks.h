#pragma once

#include <cstddef>
#include <cstdlib>
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
        const std::size_t size = count * sizeof(T);
        const bool isLarge = size >= 2 * page;
        void* const block = isLarge ? std::aligned_alloc(page, (size + page - 1) / page * page) : std::malloc(size);
        if (block == nullptr)
            throw std::bad_alloc();
        if (isLarge)
            madvise(block, size, MADV_HUGEPAGE); // a wish: where it is refused, nothing is lost but time
        return static_cast<T*>(block);
    }
    void deallocate(T* block, std::size_t) { std::free(block); }

    friend bool operator==(const LargeBlocks&, const LargeBlocks&) { return true; }

private:
    static constexpr std::size_t page = std::size_t(2) << 20;
    static constexpr std::size_t most = ~std::size_t(0) / 2;
};

} // namespace doithoai
