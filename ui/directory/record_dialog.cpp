#include "ui/directory/record_dialog.h"

#include "domain/atomic_file.h"
#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace doithoai {

RecordDialog::RecordDialog(Desk& desk, const QString& title, const QString& text, const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_fileName(fileName)
    , m_words(new QPlainTextEdit(text))
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    outer->setSpacing(Theme::gap);
    outer->addWidget(makeLabel(title, "title", Wrap::Yes));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(title);
    outer->addWidget(m_words, 1);
    auto* buttons = new QHBoxLayout;
    QPushButton* keep = makeButton(tr("&Save as text…"));
    keep->setObjectName(QStringLiteral("save"));
    QPushButton* onPaper = makeButton(tr("&Print…"));
    onPaper->setObjectName(QStringLiteral("print"));
    QPushButton* close = makeButton(tr("&Close"), "primary");
    close->setObjectName(QStringLiteral("close"));
    buttons->addWidget(keep);
    buttons->addWidget(onPaper);
    buttons->addStretch(1);
    buttons->addWidget(close);
    outer->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, [this] { save(); });
    connect(onPaper, &QPushButton::clicked, this, [this] { print(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(860, room.width() - 20), std::min(640, room.height() - 20));
}

void RecordDialog::save()
{
    const auto path = m_desk.prompter().fileToSave(windowTitle(), m_fileName, tr("Texts (*.txt)"));
    if (!path)
        return;
    const auto written = atomicWrite(*path, m_words->toPlainText().toUtf8());
    m_desk.say(written ? tr("Saved as %1.").arg(*path) : written.error().message, written ? Tone::Good : Tone::Bad);
}

void RecordDialog::printTo(QPrinter& printer)
{
    QTextDocument page;
    page.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 12));
    page.setPlainText(m_words->toPlainText());
    page.print(&printer);
}

void RecordDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(25, 20, 15, 20), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer);
}

} // namespace doithoai
