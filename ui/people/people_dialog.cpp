#include "ui/people/people_dialog.h"

#include "domain/dates.h"
#include "domain/labels.h"
#include "services/accounts.h"
#include "ui/people/account_dialog.h"
#include "ui/people/password_dialog.h"
#include "ui/screen.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString rolesInWords(const Roles& roles)
{
    QStringList words;
    for (const auto& [role, name] : Names<Role>::all) {
        if (roles.contains(role))
            words.append(label(role));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

PeopleDialog::PeopleDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_about(makeLabel({}, "muted", Wrap::Yes))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_add(makeButton(tr("&Add…"), "primary"))
    , m_roles(makeButton(tr("&Roles…")))
    , m_password(makeButton(tr("New &password…")))
    , m_close(makeButton(tr("C&lose the account")))
{
    setWindowTitle(tr("People and roles"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makePageHead(windowTitle(), {}));
    column->addWidget(m_about);
    m_table = new RowTable(tr("Accounts"), new RowModel({tr("Name"), tr("Roles"), tr("Since"), tr("State")}), 1, {210, 260, 110, 150},
                           RowTable::Choose::One,
                           new EmptyState(tr("Nobody is asked for a name"), tr("The file is open to whoever can open it. Add the first account to change that.")));
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto* foot = new QHBoxLayout;
    QPushButton* done = makeButton(tr("&Done"));
    const std::pair<QPushButton*, const char*> buttons[] = {
        {m_add, "add"}, {m_roles, "roles"}, {m_password, "password"}, {m_close, "closeAccount"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_roles, &QPushButton::clicked, this, [this] { changeRolesOf(); });
    connect(m_password, &QPushButton::clicked, this, [this] { givePasswordTo(); });
    connect(m_close, &QPushButton::clicked, this, [this] { closeOrReopen(); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &RowTable::chosenChanged, this, [this] { offer(); });
    connect(m_table, &RowTable::opened, this, [this] { changeRolesOf(); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(860, room.width() - 20), std::min(520, room.height() - 20));
    reload();
}

void PeopleDialog::reload()
{
    const QString kept = m_table->chosen().value(0);
    std::vector<ListRow> rows;
    for (const Account& account : m_desk.office().accounts()) {
        const Result<Tries> tries = triesOf(m_desk.office(), account.name);
        ListRow row;
        row.code = account.name;
        ListCell state{tr("in use"), Tone::Good, 0, false};
        if (!account.isOpen())
            state = {tr("closed since %1").arg(dates::onScreen(*account.until)), Tone::Info, 2, false};
        else if (tries && tries->failures > 0)
            state = {tr("%n wrong password(s)", nullptr, tries->failures), Tone::Warning, 1, false};
        row.cells = {{account.name, {}, account.name, false}, {rolesInWords(account.roles), {}, {}, true},
                     {dates::onScreen(account.from), {}, account.from, true}, state};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    m_table->choose(kept);
    const bool isKeeper = m_desk.may(acts::accounts);
    if (!m_desk.office().asksWho())
        m_about->setText(tr("Roles keep apart who does what; no role passes a rule of the regulation. The file itself is not enciphered: whoever can copy it can read "
                            "it with other programs, so keep the machine and the sticks locked as well."));
    else if (isKeeper)
        m_about->setText(tr("Let at least two people be keepers: a forgotten password can only be replaced by another keeper."));
    else
        m_about->setText(tr("Only a keeper of the file changes this."));
    offer();
}

std::optional<Account> PeopleDialog::chosen() const
{
    const QString name = m_table->chosen().value(0);
    const auto& all = m_desk.office().accounts();
    const auto found = std::ranges::find(all, name, &Account::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void PeopleDialog::offer()
{
    const bool isKeeper = m_desk.may(acts::accounts);
    const std::optional<Account> account = chosen();
    m_add->setEnabled(isKeeper);
    m_roles->setEnabled(isKeeper && account);
    m_password->setEnabled(isKeeper && account);
    m_close->setEnabled(isKeeper && account);
    m_close->setText(account && !account->isOpen() ? tr("&Open the account again") : tr("C&lose the account"));
}

void PeopleDialog::tell(const Result<void>& done)
{
    m_trouble->setText(done ? QString() : done.error().message);
    m_trouble->setVisible(!done);
    reload();
}

void PeopleDialog::add()
{
    const bool isFirst = !m_desk.office().asksWho();
    AccountDialog dialog(m_desk, std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (isFirst && m_desk.office().person())
        Q_EMIT firstAdded(m_desk.office().person()->name);
    tell({});
}

void PeopleDialog::changeRolesOf()
{
    const std::optional<Account> account = chosen();
    if (!account || !m_roles->isEnabled())
        return;
    AccountDialog dialog(m_desk, account, this);
    if (dialog.exec() == QDialog::Accepted)
        tell({});
}

void PeopleDialog::givePasswordTo()
{
    const std::optional<Account> account = chosen();
    if (!account)
        return;
    PasswordDialog dialog(PasswordDialog::Whose::Another, account->name,
                          [&](const QString&, const QString& next) { return givePassword(m_desk.office(), account->name, next, m_desk.actor()); }, this);
    if (dialog.exec() == QDialog::Accepted)
        tell({});
}

void PeopleDialog::closeOrReopen()
{
    const std::optional<Account> account = chosen();
    if (!account)
        return;
    tell(account->isOpen() ? closeAccount(m_desk.office(), account->name, m_desk.actor())
                           : reopenAccount(m_desk.office(), account->name, m_desk.actor()));
}

} // namespace doithoai
