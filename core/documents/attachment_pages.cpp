#include "documents/attachment_pages.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace doithoai {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr QSizeF a4(595.276, 841.89);
constexpr QSizeF a5(419.528, 595.276);
constexpr double strip = 12 * pointsPerMillimetre; ///< at the foot of each page, for its number
constexpr int pageDots = 200;
constexpr int mostDots = 3600;  ///< of a picture's long side: 300 an inch on A4
constexpr int mostPages = 1000;
constexpr int secondsForPage = 20; ///< an honest one takes less than one
constexpr qint64 secondsForAll = 120;

/// Lets Qt read what a scanner makes of A4 at 600 dots an inch (139 MB), which it refuses by itself. The size is read
/// first.
class RoomForPictures {
public:
    RoomForPictures() : m_before(QImageReader::allocationLimit()) { QImageReader::setAllocationLimit(4096); }
    ~RoomForPictures() { QImageReader::setAllocationLimit(m_before); }
    RoomForPictures(const RoomForPictures&) = delete;
    RoomForPictures& operator=(const RoomForPictures&) = delete;

private:
    int m_before;
};

/// Opaque, in sRGB or grey, and without the words that a camera or a program left in the file.
PdfPicture pictureOf(QImage image, int quality)
{
    if (std::max(image.width(), image.height()) > mostDots)
        image = image.scaled(mostDots, mostDots, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QColorSpace space = image.colorSpace();
    image = image.convertToFormat(format);
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        image.setColorSpace(space);
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage plain;
    if (image.hasAlphaChannel()) {
        plain = QImage(image.size(), QImage::Format_RGB32);
        plain.fill(Qt::white);
        QPainter painter(&plain);
        image.setDevicePixelRatio(1);
        painter.drawImage(0, 0, image);
    } else {
        // The same dots, and nothing else that came with them.
        plain = QImage(std::as_const(image).constBits(), image.width(), image.height(), image.bytesPerLine(), QImage::Format_RGB32);
    }
    PdfPicture picture;
    picture.pixels = plain.size();
    picture.isGrey = plain.allGray();
    if (picture.isGrey)
        plain = plain.convertToFormat(QImage::Format_Grayscale8);
    QBuffer buffer(&picture.jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!writer.write(plain))
        picture.jpeg.clear();
    return picture;
}

/// The picture on an upright or a lying sheet, in the middle, above the strip of the page's number; never larger than
/// `natural`.
PicturePage placed(PdfPicture picture, const QSizeF& natural, bool isSmall, double margin)
{
    QSizeF sheet = isSmall ? a5 : a4;
    if (natural.width() > natural.height())
        sheet.transpose();
    const QRectF frame(margin, margin, sheet.width() - 2 * margin, sheet.height() - margin - strip);
    QSizeF size = natural;
    if (size.width() > frame.width() || size.height() > frame.height())
        size.scale(frame.size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF(frame.center().x() - size.width() / 2, frame.top()), size);
    return {std::move(picture), sheet, place};
}

AttachmentPages outside(const QString& reason)
{
    return {{}, {}, reason};
}

AttachmentPages ofPicture(const QByteArray& bytes, const char* format)
{
    const RoomForPictures room;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return outside(QStringLiteral("ảnh hỏng, không đọc được"));
    if (std::max(size.width(), size.height()) > longestSide || qint64(size.width()) * size.height() > mostPixels) {
        return outside(QStringLiteral("ảnh quá lớn (%1 × %2 điểm ảnh)").arg(size.width()).arg(size.height()));
    }
    if (std::max(size.width(), size.height()) > 2 * mostDots)
        reader.setScaledSize(size.scaled(2 * mostDots, 2 * mostDots, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return outside(QStringLiteral("ảnh hỏng, không đọc được"));
    // Small pictures are shown at 100 dots an inch, not blown up to a page.
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSizeF natural = QSizeF(isTurned ? size.transposed() : size) * 72 / 100;
    PdfPicture picture = pictureOf(image, 90);
    if (picture.jpeg.isEmpty())
        return outside(QStringLiteral("ảnh không chuyển được thành trang"));
    return {{placed(std::move(picture), natural, false, 10 * pointsPerMillimetre)}, QStringLiteral("ảnh"), {}};
}

/// One page drawn by a program of its own: what a hostile file breaks there does not break this one.
QImage drawnPage(const QString& program, const QString& path, int page, int dots)
{
    QProcess drawing;
    const QString number = QString::number(page);
    drawing.start(program, {QStringLiteral("-cropbox"), QStringLiteral("-r"), QString::number(dots), QStringLiteral("-f"), number,
                            QStringLiteral("-l"), number, path});
    if (!drawing.waitForFinished(secondsForPage * 1000)) {
        drawing.kill();
        drawing.waitForFinished();
        return {};
    }
    if (drawing.exitStatus() != QProcess::NormalExit || drawing.exitCode() != 0)
        return {};
    return QImage::fromData(drawing.readAllStandardOutput(), "ppm");
}

AttachmentPages ofPdf(const QByteArray& bytes)
{
    PdfFile::Fault fault = PdfFile::Fault::Broken;
    const auto file = PdfFile::read(bytes, &fault);
    if (!file) {
        return outside(fault == PdfFile::Fault::Password ? QStringLiteral("tệp PDF có mật khẩu, không mở được")
                                                         : QStringLiteral("tệp PDF hỏng, không đọc được"));
    }
    if (file->pages() > mostPages)
        return outside(QStringLiteral("tệp PDF có %1 trang, quá nhiều để đóng vào").arg(file->pages()));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"), systemPrograms());
    if (program.isEmpty())
        return outside(QStringLiteral("máy này thiếu công cụ vẽ trang PDF (poppler-utils)"));
    QTemporaryFile copy;
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush())
        return outside(QStringLiteral("không đủ chỗ trên đĩa để vẽ các trang"));
    const RoomForPictures room;
    AttachmentPages made;
    const QDeadlineTimer until(secondsForAll * 1000);
    for (int page = 0; page < file->pages(); ++page) {
        if (until.hasExpired())
            return outside(QStringLiteral("tệp PDF vẽ quá lâu"));
        const QSizeF points = file->points(page);
        const double longest = std::max(points.width(), points.height());
        if (!(longest > 0))
            return outside(QStringLiteral("tệp PDF hỏng, không đọc được"));
        if (!file->isDrawable(page))
            return outside(QStringLiteral("trang %1 của tệp PDF có quá nhiều lệnh vẽ lồng nhau").arg(page + 1));
        const int dots = std::clamp(int(mostDots * 72 / longest), 1, pageDots);
        const QImage image = drawnPage(program, QFileInfo(copy.fileName()).absoluteFilePath(), page + 1, dots);
        PdfPicture picture = image.isNull() ? PdfPicture() : pictureOf(image, 85);
        if (picture.jpeg.isEmpty())
            return outside(QStringLiteral("tệp PDF hỏng ở trang %1").arg(page + 1));
        const bool isSmall = longest <= a5.height() + 3 && std::min(points.width(), points.height()) <= a5.width() + 3;
        made.pages.push_back(placed(std::move(picture), points, isSmall, 0));
    }
    made.note = QStringLiteral("tệp ngoài không phải PDF/A, in dưới dạng ảnh trang");
    return made;
}

} // namespace

QStringList systemPrograms()
{
    return {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"), QStringLiteral("/bin")};
}

AttachmentPages attachmentPages(const QByteArray& bytes)
{
    if (bytes.left(1024).contains("%PDF-"))
        return ofPdf(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ofPicture(bytes, "png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return ofPicture(bytes, "jpeg");
    return outside(QStringLiteral("không phải PDF, PNG hay JPEG"));
}

} // namespace doithoai
