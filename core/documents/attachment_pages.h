#pragma once

#include "documents/pdf_file.h"

namespace doithoai {

/// A page that shows a picture.
struct PicturePage {
    PdfPicture picture;
    QSizeF sheet; ///< points
    QRectF place; ///< of the picture on it, from the top left
};

/// An attachment as pages: pictures of the pages of a PDF (nobody can promise that a foreign PDF is PDF/A), or the
/// picture that it is. No pages: `reason` says in Vietnamese, as the list of contents prints it, why it stays outside.
struct AttachmentPages {
    std::vector<PicturePage> pages;
    QString note;   ///< in what form it stands in the dossier
    QString reason;
};

/// Goes by what the bytes are, not by the name of the file.
AttachmentPages attachmentPages(const QByteArray& bytes);

/// The largest picture that is read: a side in pixels, and all pixels.
inline constexpr int longestSide = 40'000;
inline constexpr qint64 mostPixels = 150'000'000; ///< A3 at 600 dots an inch twice over

/// Where programs of the system lie. One of the same name elsewhere, in the folder at hand, is not run.
QStringList systemPrograms();

} // namespace doithoai
