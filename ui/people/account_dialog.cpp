#include "ui/people/account_dialog.h"

#include "domain/labels.h"
#include "ui/people/password_line.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString whatFor(Role role)
{
    switch (role) {
    case Role::Clerk:
        return AccountDialog::tr("Prepares, collects, follows up; almost everything of a case.");
    case Role::MinutesTaker:
        return AccountDialog::tr("Writes in the hall: speakers, opinions, answers, minutes.");
    case Role::Head:
        return AccountDialog::tr("Agrees, assigns, signs, closes; sees everything.");
    case Role::Registry:
        return AccountDialog::tr("Numbers, issues and files papers; receives petitions and reports.");
    case Role::Reader:
        return AccountDialog::tr("Looks and prints; changes nothing.");
    case Role::Keeper:
        return AccountDialog::tr("Accounts, calendar, regulation profiles, settings, handing over, personal data.");
    }
    return {};
}

} // namespace

AccountDialog::AccountDialog(Desk& desk, const std::optional<Account>& account, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_account(account)
    , m_name(new QLineEdit(account ? account->name : QString()))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
{
    const bool isFirst = !desk.office().asksWho();
    setWindowTitle(account ? tr("Roles") : tr("New account"));
    setAccessibleName(windowTitle());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * Theme::margin, Theme::margin, 2 * Theme::margin, Theme::margin);
    column->setSpacing(6);
    column->addWidget(makePageHead(account ? account->name : tr("New account"),
                                   isFirst ? tr("With the first account the program asks who works each time it opens this file.") : QString()));
    QLabel* nameLabel = makeLabel(tr("&Name, as the journal is to write it"), "small");
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setEnabled(!account);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(makeLabel(tr("Roles"), "heading"));
    for (const auto& [role, stableName] : Names<Role>::all) {
        auto* box = new QCheckBox(label(role));
        box->setObjectName(QStringLiteral("role:") + QString::fromLatin1(stableName));
        box->setAccessibleName(label(role));
        box->setAccessibleDescription(whatFor(role));
        box->setChecked(account ? account->roles.contains(role) : isFirst && (role == Role::Keeper || role == Role::Clerk));
        QLabel* words = makeLabel(whatFor(role), "small", Wrap::Yes);
        words->setContentsMargins(24, 0, 0, 0);
        column->addWidget(box);
        column->addWidget(words);
        m_roles.emplace_back(role, box);
    }
    if (!account) {
        const auto add = [&](const QString& words, const QString& name, const char* object) {
            QLineEdit* line = makePasswordLine(name);
            QLabel* label = makeLabel(words, "small");
            label->setBuddy(line);
            line->setObjectName(QString::fromLatin1(object));
            column->addWidget(label);
            column->addWidget(line);
            return line;
        };
        m_password = add(tr("&Password: at least eight characters"), tr("Password"), "password");
        m_again = add(tr("The &same once more"), tr("The same once more"), "again");
    }
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setContentsMargins(2 * Theme::margin, 0, 2 * Theme::margin, 0);
    m_trouble->hide();
    outer->addWidget(m_trouble);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(2 * Theme::margin, 0, 2 * Theme::margin, Theme::margin);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    QPushButton* keep = makeButton(account ? tr("&Keep the roles") : tr("&Add the account"), "primary");
    keep->setObjectName(QStringLiteral("keep"));
    keep->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(keep);
    outer->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] { carryOut(); });
    const QSize room = parent->window()->screen()->availableSize();
    resize(520, std::min(account ? 560 : 690, room.height() - 60));
}

Roles AccountDialog::chosen() const
{
    Roles roles;
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked())
            roles.add(role);
    }
    return roles;
}

void AccountDialog::carryOut()
{
    const auto refuse = [this](const QString& sentence) {
        m_trouble->setText(sentence);
        m_trouble->show();
    };
    if (!m_account && m_password->text() != m_again->text()) {
        m_again->setFocus();
        return refuse(tr("The two passwords are not the same. Type the password once more."));
    }
    const Result<void> done = m_account ? changeRoles(m_desk.office(), m_account->name, chosen(), m_desk.actor())
                                        : addAccount(m_desk.office(), m_name->text(), chosen(), m_password->text(), m_desk.actor());
    if (!done)
        return refuse(done.error().message);
    accept();
}

} // namespace doithoai
