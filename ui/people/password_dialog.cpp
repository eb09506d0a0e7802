#include "ui/people/password_dialog.h"

#include "services/password.h"
#include "ui/people/password_line.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

PasswordDialog::PasswordDialog(Whose whose, const QString& name, Change change, QWidget* parent)
    : QDialog(parent)
    , m_change(std::move(change))
    , m_next(makePasswordLine(tr("New password")))
    , m_again(makePasswordLine(tr("The same once more")))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
{
    setWindowTitle(tr("Password"));
    setAccessibleName(windowTitle());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * Theme::margin, Theme::margin, 2 * Theme::margin, Theme::gap);
    column->setSpacing(6);
    column->addWidget(makePageHead(tr("New password"), name));
    column->addWidget(makeLabel(tr("At least %n characters. A short sentence is easily kept in mind, and hard to guess. Nobody can read it out of the file; who "
                                   "forgets it is given a new one by the keeper.", nullptr, shortestPassword),
                                "muted", Wrap::Yes));
    const auto add = [&](QLineEdit* line, const QString& words, const char* object) {
        QLabel* label = makeLabel(words, "small");
        label->setBuddy(line);
        line->setObjectName(QString::fromLatin1(object));
        column->addWidget(label);
        column->addWidget(line);
    };
    if (whose == Whose::Own) {
        m_present = makePasswordLine(tr("Present password"));
        add(m_present, tr("&Present password"), "present");
    }
    add(m_next, tr("&New password"), "next");
    add(m_again, tr("The &same once more"), "again");
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
    QPushButton* keep = makeButton(tr("&Keep the password"), "primary");
    keep->setObjectName(QStringLiteral("keep"));
    keep->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(keep);
    outer->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] { carryOut(); });
    const int room = parent != nullptr ? parent->window()->height() - 20 : 700;
    resize(480, std::min(whose == Whose::Own ? 440 : 380, room));
}

void PasswordDialog::carryOut()
{
    const auto refuse = [this](const QString& sentence, QLineEdit* where) {
        m_trouble->setText(sentence);
        m_trouble->show();
        where->setFocus();
        where->selectAll();
    };
    if (m_next->text() != m_again->text())
        return refuse(tr("The two are not the same. Type the new password once more."), m_again);
    const Result<void> done = m_change(m_present != nullptr ? m_present->text() : QString(), m_next->text());
    if (!done)
        return refuse(done.error().message, m_present != nullptr ? m_present : m_next);
    accept();
}

} // namespace doithoai
