#include "ui/papers/attachment_view.h"

#include "services/attachments.h"
#include "ui/name_looks.h"
#include "ui/papers/preview_dialog.h"
#include "ui/widgets/pieces.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int mostPages = 60;          ///< of a PDF that are drawn for looking
constexpr int longestSide = 3508;      ///< pixels: an A4 page at 300 dots an inch
constexpr qint64 mostPixels = 200'000'000;
constexpr qsizetype mostLetters = 200'000;
constexpr double pageWidth = 7.7, pageHeight = 11.1; ///< inches that a picture may fill

QString say(const char* source)
{
    return QCoreApplication::translate("AttachmentView", source);
}

Error cannotShow(const char* source)
{
    return {Trouble::Refused, say(source), {}};
}

/// A picture within limits of memory, however large it says it is.
Result<QImage> pictureOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "bmp", "gif", "webp", "tiff"};
    if (!known.contains(reader.format()))
        return tl::unexpected(cannotShow(QT_TRANSLATE_NOOP("AttachmentView", "This picture is of a kind that is not shown here. Save it and open it with another program.")));
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return tl::unexpected(cannotShow(QT_TRANSLATE_NOOP("AttachmentView", "The picture is damaged, or too large to be shown here. Save it and open it with another program.")));
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(cannotShow(QT_TRANSLATE_NOOP("AttachmentView", "The picture is damaged, or too large to be shown here. Save it and open it with another program.")));
    return picture;
}

void showPages(Desk& desk, PreviewDialog::Paper paper, QWidget* parent)
{
    PreviewDialog dialog(desk, std::move(paper), parent);
    dialog.exec();
}

void showWords(const AttachmentHead& head, const QByteArray& bytes, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(head.title);
    dialog.setAccessibleName(head.title);
    auto* column = new QVBoxLayout(&dialog);
    QString words = QString::fromUtf8(bytes);
    const bool isCut = words.size() > mostLetters;
    words.truncate(mostLetters);
    words.replace(QChar(u'\0'), QChar(0xFFFD));
    if (isCut)
        column->addWidget(makeLabel(say(QT_TRANSLATE_NOOP("AttachmentView", "Only the beginning is shown. Save the file to read it whole.")), "muted", Wrap::Yes));
    auto* text = new QPlainTextEdit;
    text->setPlainText(words);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(head.title);
    column->addWidget(text, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    QPushButton* close = makeButton(say(QT_TRANSLATE_NOOP("AttachmentView", "&Close")));
    foot->addWidget(close);
    column->addLayout(foot);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    const QSize room = parent->window()->size();
    dialog.resize(std::min(900, room.width() - 20), room.height() - 20);
    dialog.exec();
}

} // namespace

Result<void> lookAtAttachment(Desk& desk, const AttachmentHead& head)
{
    const auto known = desk.office().resolve(head.caseCode);
    if (!known || known->kind != CaseKind::Petition)
        return {};
    return lookAtWhole(desk, {known->code});
}

void viewAttachment(Desk& desk, const AttachmentHead& head, QWidget* parent)
{
    if (const auto looked = lookAtAttachment(desk, head); !looked) {
        desk.say(looked.error().message, Tone::Warning);
        return;
    }
    const Result<QByteArray> bytes = attachmentBytes(desk.office(), head.id);
    if (!bytes) {
        desk.say(bytes.error().message, Tone::Bad);
        return;
    }
    PreviewDialog::Paper paper;
    paper.title = head.title;
    paper.fileName = head.fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? head.fileName : QString(head.fileName + QStringLiteral(".pdf"));
    paper.fileName.replace(u'/', u'-');
    if (bytes->startsWith("%PDF-")) {
        Result<std::unique_ptr<PageSource>> pages = pagesOfPdf(*bytes, mostPages);
        if (!pages) {
            desk.say(say(QT_TRANSLATE_NOOP("AttachmentView", "“%1” cannot be shown: it is damaged, locked by a password, or cannot be drawn here. Save it and open it with another program.")).arg(head.title), Tone::Bad);
            return;
        }
        paper.pdf = *bytes;
        paper.note = (*pages)->count() >= mostPages ? say(QT_TRANSLATE_NOOP("AttachmentView", "Only the first %1 pages are shown and printed.")).arg(mostPages)
                                                    : say(QT_TRANSLATE_NOOP("AttachmentView", "As it was attached."));
        paper.pages = std::move(*pages);
        showPages(desk, std::move(paper), parent);
    } else if (head.mediaType.startsWith(QLatin1String("image/"))) {
        Result<QImage> picture = pictureOf(*bytes);
        if (!picture) {
            desk.say(head.title + QStringLiteral(": ") + picture.error().message, Tone::Bad);
            return;
        }
        const double dots = std::max({96.0, picture->width() / pageWidth, picture->height() / pageHeight});
        paper.note = say(QT_TRANSLATE_NOOP("AttachmentView", "As it was attached."));
        paper.pages = pagesOfPictures({std::move(*picture)}, dots);
        showPages(desk, std::move(paper), parent);
    } else if (head.mediaType.startsWith(QLatin1String("text/"))) {
        showWords(head, *bytes, parent);
    } else {
        desk.say(say(QT_TRANSLATE_NOOP("AttachmentView", "“%1” (%2) is not shown inside the program. Save it and open it with the program it was made with.")).arg(head.title, head.mediaType), Tone::Info);
    }
}

} // namespace doithoai
