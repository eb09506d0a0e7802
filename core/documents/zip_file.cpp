#include "documents/zip_file.h"

#include <QCoreApplication>
#include <memory>
#include <zip.h>

namespace doithoai {

namespace {

constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1 January 1980, as old file systems count
constexpr zip_uint32_t hardest = 9;

tl::unexpected<Error> refused(zip_error_t* error)
{
    auto failed = fail(Trouble::Storage, QCoreApplication::translate("Papers", "The file could not be put together in memory."),
                       QString::fromUtf8(zip_error_strerror(error)));
    zip_error_fini(error);
    return failed;
}

tl::unexpected<Error> refused(zip_t* archive)
{
    zip_error_t error = *zip_get_error(archive);
    error.str = nullptr; // its own: the archive keeps that of the first
    auto failed = refused(&error);
    zip_discard(archive);
    return failed;
}

bool add(zip_t* archive, const ZipPart& part)
{
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t place = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_GUESS);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = zip_uint64_t(place);
    return zip_set_file_compression(archive, index, part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, part.isStored ? 0 : hardest) == 0
        && zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0;
}

/// What an archive that was written to memory holds.
std::optional<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    return read == zip_int64_t(about.size) ? std::optional(bytes) : std::nullopt;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipPart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> memory(zip_source_buffer_create(nullptr, 0, 0, &error),
                                                                           &zip_source_free);
    if (!memory)
        return refused(&error);
    zip_t* archive = zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error);
    if (!archive)
        return refused(&error);
    zip_source_keep(memory.get()); // the archive frees its own hold when it closes
    for (const ZipPart& part : parts) {
        if (!add(archive, part))
            return refused(archive);
    }
    if (zip_close(archive) != 0)
        return refused(archive);
    if (auto bytes = bytesOf(memory.get()))
        return std::move(*bytes);
    return refused(&error);
}

} // namespace doithoai
