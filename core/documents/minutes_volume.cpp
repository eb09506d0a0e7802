#include "documents/minutes_volume.h"

#include "documents/forms/minutes_volume_front.h"
#include "documents/page_numbers.h"
#include "documents/pdf_file.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

struct Part {
    VolumeLine line;
    std::optional<PdfFile> file;
};

Result<std::vector<Part>> partsOf(const VolumeInput& input)
{
    std::vector<Part> parts;
    for (const SessionCase& one : input.record.sessions) {
        const Session& session = one.session;
        if (!session.actualStart)
            continue;
        Part part;
        part.line = {session.code.text, session.topic, input.context.directory.unitName(session.organiser), {},
                     session.actualStart->date(), 0};
        const auto minutes = input.minutes(session.code);
        if (!minutes)
            return tl::unexpected(minutes.error());
        if (*minutes) {
            part.line.number = (*minutes)->first;
            auto file = PdfFile::read((*minutes)->second);
            if (!file) {
                return fail(Trouble::Damaged, QCoreApplication::translate("Papers", "The minutes of %1 cannot be read any more. Check the "
                                                                                    "file with “doithoai check”.")
                                                  .arg(session.code.text),
                            file.error().detail);
            }
            part.file = std::move(*file);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Title page and contents; the length of the contents decides the numbers in it, so they are laid out until they agree.
Result<PaperPages> frontOf(const VolumeInput& input, std::vector<Part>& parts)
{
    const PaperForm* form = findPaperForm(QStringLiteral("minutes-volume"));
    int pages = 1;
    for (int attempt = 0;; ++attempt) {
        std::vector<VolumeLine> lines;
        int next = pages + 1;
        for (Part& part : parts) {
            part.line.page = part.file ? next : 0;
            next += part.file ? part.file->pages() : 0;
            lines.push_back(part.line);
        }
        const auto written = writePaper(*form, input.record, nullptr, input.context);
        if (!written)
            return tl::unexpected(written.error());
        const Unit* issuer = input.context.directory.unit(written->issuer);
        auto laid = PaperPages::make(minutesVolumeFront({input.record, nullptr, input.context, written->profile, issuer, input.context.today}, lines),
                                     written->profile);
        if (!laid || laid->count() == pages || attempt == 6)
            return laid;
        pages = laid->count();
    }
}

} // namespace

Result<MadePaper> makeMinutesVolume(const VolumeInput& input)
{
    auto parts = partsOf(input);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto front = frontOf(input, *parts);
    if (!front)
        return tl::unexpected(front.error());
    const auto bytes = front->pdf();
    auto whole = bytes ? PdfFile::read(*bytes) : tl::unexpected(bytes.error());
    if (!whole)
        return tl::unexpected(whole.error());
    std::vector<PdfBookmark> bookmarks{{QStringLiteral("Mục lục"), 1, 0, 0}};
    for (const Part& part : *parts) {
        if (!part.file)
            continue;
        bookmarks.push_back({QStringLiteral("%1, %2: %3").arg(part.line.day.toString(QStringLiteral("dd/MM/yyyy")), part.line.code, part.line.topic),
                             1, whole->pages(), 0});
        if (auto added = whole->append(*part.file); !added)
            return tl::unexpected(added.error());
    }
    if (auto stamped = stampPageNumbers(*whole); !stamped)
        return tl::unexpected(stamped.error());
    auto pdf = whole->written(bookmarks);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return MadePaper{front->subject(), front->words(), std::move(*pdf)};
}

} // namespace doithoai
