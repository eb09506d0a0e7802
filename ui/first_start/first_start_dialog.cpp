#include "ui/first_start/first_start_dialog.h"

#include "ui/language.h"
#include "ui/screen.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/pieces.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {

enum FilePlace { Usual, Elsewhere, Existing };

QRadioButton* makeRadio(const QString& text, const char* name)
{
    auto* made = new QRadioButton(text);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QString filePattern()
{
    return FirstStartDialog::tr("Case files (*.doithoai)");
}

} // namespace

FirstStartDialog::FirstStartDialog(QString usualPath, Prompter& prompter, QWidget* parent)
    : QDialog(parent)
    , m_usualPath(std::move(usualPath))
    , m_prompter(prompter)
    , m_outer(new QVBoxLayout(this))
{
    setStyleSheet(Theme::current().styleSheet());
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_answers.path = m_usualPath;
    build();
    const QSize room = QApplication::primaryScreen()->availableSize();
    resize(std::min(720, room.width() - 40), std::min(620, room.height() - 60));
}

void FirstStartDialog::build()
{
    setWindowTitle(tr("Đối Thoại"));
    setAccessibleName(tr("First start"));
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(Theme::gap);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Welcome to Đối Thoại"), "title", Wrap::Yes));
    words->addWidget(makeLabel(tr("Three questions, and the office is at work. Everything can be changed later."), "muted", Wrap::Yes));
    head->addLayout(words, 1);
    head->addWidget(makeLanguages(), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(makeBody());
    column->addWidget(makeFile());
    column->addWidget(makeExample());
    column->addStretch(1);

    m_content = new QWidget;
    auto* whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrollingPage(inner), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 18);
    m_trouble = makeLabel({}, "trouble", Wrap::Yes);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    QPushButton* cancel = makeButton(tr("&Not now"));
    m_begin = makeButton(tr("&Begin"), "primary");
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setDefault(true);
    foot->addWidget(m_trouble, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_begin);
    whole->addLayout(foot);
    m_outer->addWidget(m_content);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        judge();
        if (m_begin->isEnabled())
            accept();
    });
    judge();
    m_body->control()->setFocus();
}

QWidget* FirstStartDialog::makeLanguages()
{
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [code, name] : languages()) {
        auto* radio = makeRadio(name, qPrintable(QStringLiteral("language:") + code));
        radio->setChecked(presentLanguage() == code);
        row->addWidget(radio);
        // The dialog is made anew: not while the click is still being handled.
        connect(radio, &QRadioButton::clicked, this, [this, code = code] {
            QTimer::singleShot(0, this, [this, code] {
                rememberLanguage(code);
                useLanguage(code);
                build();
            });
        });
    }
    return choice;
}

QWidget* FirstStartDialog::makeBody()
{
    auto* card = new Card(tr("1. Whose office is it?"));
    std::vector<Choice> bodies;
    if (const auto units = shippedUnits()) {
        for (const Unit& unit : *units)
            bodies.push_back({unit.code.text, unit.name});
    }
    m_body = new PickerEditor(std::move(bodies), PickerEditor::Holds::One);
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setName(tr("The body whose office it is"));
    m_body->setText(m_answers.body.text);
    card->column()->addWidget(m_body);
    card->column()->addWidget(makeLabel(tr("Its letterhead stands on the papers. Type some letters, with or without marks."), "small", Wrap::Yes));
    connect(m_body, &FieldEditor::finished, this, [this] { judge(); });
    connect(m_body, &FieldEditor::edited, this, [this] { judge(); });
    return card;
}

QWidget* FirstStartDialog::makeFile()
{
    auto* card = new Card(tr("2. Which file?"));
    m_files = new QButtonGroup(card);
    const std::pair<const char*, QString> places[] = {
        {"file:usual", tr("A new file in the &usual place")},
        {"file:elsewhere", tr("A new file in &another place…")},
        {"file:existing", tr("A file that is &there already…")},
    };
    for (int place = 0; place < 3; ++place) {
        auto* radio = makeRadio(places[place].second, places[place].first);
        radio->setChecked(place == m_filePlace);
        m_files->addButton(radio, place);
        card->column()->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [this, place] { chooseFile(place); });
    }
    m_pathWords = makeLabel({}, "small", Wrap::Yes);
    m_pathWords->setObjectName(QStringLiteral("path"));
    card->column()->addWidget(m_pathWords);
    return card;
}

QWidget* FirstStartDialog::makeExample()
{
    auto* card = new Card(tr("3. With an example?"));
    m_examples = new QButtonGroup(card);
    const std::tuple<const char*, QString, NewFileContent> contents[] = {
        {"content:tuson", tr("&Empty, with the bodies and posts of Từ Sơn: to work"), NewFileContent::TuSon},
        {"content:sample", tr("With a &year of an invented office: to look around and to practise"), NewFileContent::Sample},
    };
    int id = 0;
    for (const auto& [name, text, content] : contents) {
        auto* radio = makeRadio(text, name);
        radio->setChecked(content == m_answers.content);
        m_examples->addButton(radio, id++);
        card->column()->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [this, content = content] { m_answers.content = content; });
    }
    return card;
}

void FirstStartDialog::chooseFile(int place)
{
    std::optional<QString> path = m_usualPath;
    if (place == Elsewhere)
        path = m_prompter.fileToSave(tr("Where shall the new file lie?"), m_usualPath, filePattern());
    else if (place == Existing)
        path = m_prompter.fileToOpen(tr("Which file shall be opened?"), filePattern());
    if (path) {
        m_filePlace = place;
        m_answers.path = *path;
        if (place == Elsewhere && !m_answers.path.endsWith(QLatin1String(".doithoai")))
            m_answers.path += QStringLiteral(".doithoai");
    }
    m_files->button(m_filePlace)->setChecked(true);
    judge();
}

void FirstStartDialog::judge()
{
    m_answers.isThere = m_filePlace == Existing;
    for (QAbstractButton* example : m_examples->buttons())
        example->setEnabled(!m_answers.isThere);
    m_body->setReadOnly(m_answers.isThere);
    m_pathWords->setText(QDir::toNativeSeparators(m_answers.path));
    QString trouble;
    if (!m_answers.isThere && QFileInfo::exists(m_answers.path))
        trouble = tr("There is a file of that name already. Choose “A file that is there already”, or another name.");
    const QString typed = m_body->text();
    bool isKnown = false;
    if (const auto units = shippedUnits())
        isKnown = std::ranges::any_of(*units, [&](const Unit& unit) { return unit.code.text == typed; });
    if (isKnown)
        m_answers.body = UnitCode{typed};
    else if (trouble.isEmpty() && !m_answers.isThere)
        trouble = tr("Choose the body from the list: type some letters of its name.");
    m_trouble->setText(trouble);
    m_begin->setEnabled(trouble.isEmpty());
}

} // namespace doithoai
