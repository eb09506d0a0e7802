#include "ui/papers/preview_dialog.h"

#include "documents/dossier_file.h"
#include "ui/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPaintEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int between = 14;
const QString printerKey = QStringLiteral("printer");
} // namespace

PageView::PageView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pages of the paper"));
}

void PageView::show(std::shared_ptr<PageSource> pages)
{
    m_pages = std::move(pages);
    setScale(m_scale);
}

double PageView::dots() const
{
    return 96.0 * m_scale;
}

QSize PageView::sizeOf(int page) const
{
    return (m_pages->pageInches(page) * dots()).toSize();
}

void PageView::setScale(double factor)
{
    m_scale = std::clamp(factor, 0.25, 4.0);
    int width = 0;
    int height = between;
    for (int page = 0; page < count(); ++page) {
        width = std::max(width, sizeOf(page).width());
        height += sizeOf(page).height() + between;
    }
    setFixedSize(width + 2 * between, height);
    update();
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme theme = Theme::current();
    int top = between;
    for (int page = 0; page < count(); ++page) {
        const QRect sheet(QPoint(between, top), sizeOf(page));
        top = sheet.bottom() + 1 + between;
        if (!sheet.intersects(event->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);
        painter.setPen(theme.border);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.setPen(Qt::black);
        painter.setRenderHint(QPainter::Antialiasing);
        m_pages->paint(painter, page, dots());
        painter.restore();
    }
}

PreviewDialog::PreviewDialog(Desk& desk, Paper paper, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_paper(std::move(paper))
    , m_view(new PageView)
    , m_message(makeLabel(m_paper.note, "muted", Wrap::Yes))
    , m_pages(new QLineEdit)
{
    setWindowTitle(m_paper.title);
    setAccessibleName(m_paper.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    top->setSpacing(6);
    top->addWidget(m_message);
    auto* bar = new FlowLayout(8);
    auto* pages = new QWidget;
    auto* pagesRow = new QHBoxLayout(pages);
    pagesRow->setContentsMargins(0, 0, 0, 0);
    QLabel* pagesName = makeLabel(tr("Pa&ges"), "muted");
    pagesName->setBuddy(m_pages);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Pages to print"));
    m_pages->setPlaceholderText(tr("all"));
    m_pages->setToolTip(tr("As 1-3, 5. Empty: all."));
    m_pages->setFixedWidth(90);
    pagesRow->addWidget(pagesName);
    pagesRow->addWidget(m_pages);
    bar->addWidget(pages);
    QPushButton* smaller = makeButton(QStringLiteral("−"));
    smaller->setAccessibleName(tr("Smaller"));
    smaller->setToolTip(tr("Smaller"));
    QPushButton* larger = makeButton(QStringLiteral("+"));
    larger->setAccessibleName(tr("Larger"));
    larger->setToolTip(tr("Larger"));
    QPushButton* save = makeButton(tr("&Save as PDF…"));
    QPushButton* printing = makeButton(tr("&Print…"), "primary");
    printing->setShortcut(QKeySequence::Print);
    printing->setEnabled(m_paper.pages != nullptr);
    QPushButton* close = makeButton(tr("&Close"));
    for (QPushButton* button : {smaller, larger, save, printing, close})
        bar->addWidget(button);
    top->addLayout(bar);
    column->addLayout(top);
    auto* scroll = new QScrollArea;
    scroll->setProperty("role", QStringLiteral("page"));
    scroll->setAccessibleName(tr("Pages of the paper"));
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_view);
    m_view->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->setScale(m_view->scale() / 1.2); });
    connect(larger, &QPushButton::clicked, this, [this] { m_view->setScale(m_view->scale() * 1.2); });
    connect(save, &QPushButton::clicked, this, [this] { savePdf(); });
    connect(printing, &QPushButton::clicked, this, [this] { print(); });
    connect(close, &QPushButton::clicked, this, [this] { accept(); });
    m_view->show(m_paper.pages);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(980, room.width() - 20), room.height() - 20);
    // At 200 % a page is wider than its window: it begins as wide as there is room.
    constexpr int scrollRoom = 28;
    if (const int wide = width() - scrollRoom; m_view->width() > wide)
        m_view->setScale(m_view->scale() * wide / m_view->width());
    scroll->setFocus();
}

void PreviewDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        m_view->setScale(m_view->scale() * 1.2);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Minus)
        m_view->setScale(m_view->scale() / 1.2);
    else
        QDialog::keyPressEvent(event);
}

void PreviewDialog::print()
{
    if (const auto named = pagesNamed(m_pages->text(), m_paper.pages->count()); !named) {
        m_message->setText(named.error().message);
        m_pages->setFocus();
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    const QString last = QSettings().value(printerKey).toString();
    if (!last.isEmpty())
        printer.setPrinterName(last);
    printer.setDocName(m_paper.title);
    printer.setFromTo(1, m_paper.pages->count());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSettings().setValue(printerKey, printer.printerName());
    printTo(printer);
}

bool PreviewDialog::printTo(QPrinter& printer)
{
    const auto named = pagesNamed(m_pages->text(), m_paper.pages->count());
    const Result<void> done = named ? m_paper.pages->print(printer, *named) : Result<void>(tl::unexpected(named.error()));
    const bool isFile = !printer.outputFileName().isEmpty();
    m_message->setText(!done  ? done.error().message
                       : isFile ? tr("Printed to the file %1.").arg(printer.outputFileName())
                                : tr("Sent to the printer %1.").arg(printer.printerName()));
    return done.has_value();
}

void PreviewDialog::savePdf()
{
    // Several papers have no file of their own yet.
    const Result<QByteArray> pdf = m_paper.pdf.isEmpty() && m_paper.pages ? m_paper.pages->pdf(m_paper.title) : Result<QByteArray>(m_paper.pdf);
    if (!pdf)
        m_message->setText(pdf.error().message);
    else if (savePdfAs(m_desk, *pdf, m_paper.fileName, m_paper.beside))
        m_message->setText(tr("Saved as PDF."));
}

bool savePdfAs(Desk& desk, const QByteArray& pdf, const QString& fileName, const std::vector<BesideFile>& beside)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto named = desk.prompter().fileToSave(PreviewDialog::tr("Save as PDF"), folder + u'/' + fileName, QStringLiteral("PDF (*.pdf)"));
    if (!named)
        return false;
    QString path = *named;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    return writePdf(desk, pdf, path, beside);
}

bool writePdf(Desk& desk, const QByteArray& pdf, const QString& path, const std::vector<BesideFile>& beside)
{
    const Result<QString> folder = writeDossier(MadeDossier{MadePaper{{}, {}, pdf}, beside}, path);
    if (!folder) {
        desk.say(folder.error().message, Tone::Bad);
        return false;
    }
    desk.say(folder->isEmpty() ? PreviewDialog::tr("The PDF was saved: %1").arg(path)
                               : PreviewDialog::tr("The PDF was saved: %1. What cannot stand among its pages lies in %2.").arg(path, *folder),
             Tone::Good);
    return true;
}

} // namespace doithoai
