#include "ui/prompter.h"

#include "ui/desk.h"

#include "ui/widgets/pieces.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Prompter", source);
}

void prepare(QMessageBox& box, const QString& title)
{
    box.setWindowTitle(title);
    box.setAccessibleName(title);
    box.setTextFormat(Qt::PlainText);
}

} // namespace

bool DialogPrompter::confirm(const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, m_window);
    prepare(box, question.title);
    setPlainDetails(box, question.details);
    const QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(question.no.isEmpty() ? say(QT_TRANSLATE_NOOP("Prompter", "&Cancel")) : question.no,
                                    QMessageBox::RejectRole);
    // What cannot be taken back is not done by a hasty Enter.
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<int> DialogPrompter::choose(const QString& title, const QString& text, const QStringList& answers)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, m_window);
    prepare(box, title);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::ActionRole));
    QPushButton* no = box.addButton(say(QT_TRANSLATE_NOOP("Prompter", "&Cancel")), QMessageBox::RejectRole);
    box.setEscapeButton(no);
    box.exec();
    const auto place = buttons.indexOf(box.clickedButton());
    return place < 0 ? std::nullopt : std::optional(static_cast<int>(place));
}

std::optional<QString> DialogPrompter::askText(const QString& title, const QString& label, const QString& given)
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setAccessibleName(title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    QLabel* name = makeLabel(label, nullptr, Wrap::Yes);
    auto* line = new QLineEdit(given);
    line->setAccessibleName(label);
    line->selectAll();
    name->setBuddy(line);
    column->addWidget(name);
    column->addWidget(line);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(say(QT_TRANSLATE_NOOP("Prompter", "&Cancel")));
    QPushButton* ok = makeButton(say(QT_TRANSLATE_NOOP("Prompter", "&Keep")), "primary");
    ok->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    column->addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(ok, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.resize(420, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted || line->text().trimmed().isEmpty())
        return std::nullopt;
    return line->text().trimmed();
}

std::optional<QString> DialogPrompter::fileToOpen(const QString& title, const QString& pattern)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, {}, pattern);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogPrompter::fileToSave(const QString& title, const QString& given, const QString& pattern)
{
    const QString path = QFileDialog::getSaveFileName(m_window, title, given, pattern);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogPrompter::folder(const QString& title, const QString& given)
{
    const QString path = QFileDialog::getExistingDirectory(m_window, title, given);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void DialogPrompter::tell(const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::NoButton, m_window);
    prepare(box, title);
    box.addButton(say(QT_TRANSLATE_NOOP("Prompter", "&Understood")), QMessageBox::AcceptRole);
    box.exec();
}

bool mayLose(const Desk& desk)
{
    return desk.prompter().confirm({say(QT_TRANSLATE_NOOP("Prompter", "What was typed")),
                                    say(QT_TRANSLATE_NOOP("Prompter", "What was typed here is not kept yet. Close and lose it?")), {},
                                    say(QT_TRANSLATE_NOOP("Prompter", "&Lose it")), say(QT_TRANSLATE_NOOP("Prompter", "&Stay"))});
}

} // namespace doithoai
