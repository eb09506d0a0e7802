#include "ui/people/sign_in_dialog.h"

#include "ui/people/password_line.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/walked_box.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

SignInDialog::SignInDialog(Office& office, When when, const QString& name, Under under, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_isLocked(when == When::Locked)
    , m_names(new QComboBox)
    , m_password(makePasswordLine(tr("Password")))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_enter(makeButton(when == When::AtStart ? tr("&Sign in") : tr("&Go on working"), "primary"))
{
    setStyleSheet(Theme::current().styleSheet());
    setWindowTitle(m_isLocked ? tr("Locked") : tr("Sign in"));
    setAccessibleName(windowTitle());
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::margin, Theme::margin, 2 * Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    const QString file = QFileInfo(office.file().path()).fileName();
    const bool hasDialog = under == Under::OpenDialog || under == Under::DialogAndWords;
    const bool hasWords = under == Under::UnsavedWords || under == Under::DialogAndWords;
    // Whether a dialog keeps what is typed in it is not known here.
    const QString kept = under == Under::Nothing ? tr("What was being typed is kept.") : QString();
    column->addWidget(makePageHead(m_isLocked ? tr("The window is locked") : tr("Who works today?"), m_isLocked ? kept : file));

    QLabel* nameLabel = makeLabel(tr("&Name"), "small");
    m_names->setAccessibleName(tr("Name"));
    m_names->setObjectName(QStringLiteral("names"));
    for (const Account& account : office.accounts()) {
        if (account.isOpen() && (under == Under::Nothing || account.name == name))
            m_names->addItem(account.name);
    }
    m_names->setCurrentIndex(std::max(0, m_names->findText(name)));
    nameLabel->setBuddy(m_names);
    QLabel* passwordLabel = makeLabel(tr("&Password"), "small");
    passwordLabel->setBuddy(m_password);
    m_password->setObjectName(QStringLiteral("password"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    column->addWidget(nameLabel);
    column->addWidget(m_names);
    column->addWidget(passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_trouble);
    if (hasWords)
        column->addWidget(makeLabel(tr("Words of this person are not saved: they stand in their fields under the lock. Somebody else can sign in when this person has come back and they are saved or given up."), "small", Wrap::Yes));
    if (hasDialog)
        column->addWidget(makeLabel(tr("A dialog of this person stands open: somebody else can sign in when it is closed."), "small", Wrap::Yes));
    column->addStretch(1);

    auto* foot = new QHBoxLayout;
    QPushButton* leave = makeButton(tr("&Close the program"));
    leave->setObjectName(QStringLiteral("leave"));
    leave->setAutoDefault(false);
    m_enter->setObjectName(QStringLiteral("enter"));
    m_enter->setDefault(true);
    foot->addWidget(leave);
    foot->addStretch(1);
    foot->addWidget(m_enter);
    column->addLayout(foot);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, [this] { signIn(); });
    connect(new WalkedBox(m_names), &WalkedBox::chosen, m_password, [this] { m_password->setFocus(); });
    resize(440, 330);
    m_password->setFocus();
}

void SignInDialog::keyPressEvent(QKeyEvent* event)
{
    // Under the lock a case may stand half done: the program ends by its button, never by a key one presses to get out.
    if (m_isLocked && event->matches(QKeySequence::Cancel)) {
        m_password->clear();
        m_password->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SignInDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    growToWords();
}

void SignInDialog::growToWords()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void SignInDialog::signIn()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Account> person = m_office.signIn(m_names->currentText(), m_password->text());
    QGuiApplication::restoreOverrideCursor();
    if (person)
        return accept();
    m_trouble->setText(person.error().message);
    m_trouble->show();
    growToWords();
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace doithoai
