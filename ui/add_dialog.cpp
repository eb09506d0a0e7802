#include "ui/add_dialog.h"

#include "services/lists.h"
#include "ui/form_draft.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QStringList keysToAdd(CaseKind kind)
{
    const auto list = [](const char* keys) { return QString::fromLatin1(keys).split(u' '); };
    switch (kind) {
    case CaseKind::Session:
        return list("topic organiser chair plannedStart plannedMinutes venue form sector participants planned adHocReason");
    case CaseKind::Petition:
        return list("content petitioner petitionerKind people households address phone receivedOn channel opinionKind session sector "
                    "topic urgency unit dueOn");
    case CaseKind::Escalation:
        return list("session petitions to reason proposal expectedOn documents differing results");
    case CaseKind::UnitReport:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

AddDialog::AddDialog(Desk& desk, CaseKind kind, const QMap<QString, QString>& given, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_given(given)
{
    QString title;
    QString okText;
    switch (kind) {
    case CaseKind::Session:
        title = tr("Add a dialogue session");
        okText = tr("&Add the session");
        break;
    case CaseKind::Petition:
        title = tr("Receive a petition");
        okText = tr("&Receive the petition");
        break;
    case CaseKind::Escalation:
        title = tr("Draft an escalation");
        okText = tr("&Add the escalation");
        break;
    case CaseKind::UnitReport:
        break;
    }
    setWindowTitle(title);
    setAccessibleName(title);
    EditorWorld world = worldOf(desk);
    const QString session = given.value(QStringLiteral("session"));
    if (kind != CaseKind::Session) {
        if (const auto rows = sessionRows(desk.office())) {
            for (const SessionRow& row : *rows)
                world.sessions.emplace_back(row.session.code.text, row.session.topic);
        }
    }
    if (kind == CaseKind::Escalation) {
        ListFilter filter;
        filter.session = session;
        if (const auto rows = petitionRows(desk.office(), filter)) {
            for (const PetitionRow& row : *rows) {
                const bool isFit = row.petition.state == PetitionState::Noted || row.petition.state == PetitionState::Verifying;
                if (isFit)
                    world.petitions.emplace_back(row.petition.code.text, row.petition.content.left(90).simplified());
            }
        }
    }
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    outer->setSpacing(Theme::gap);
    outer->addWidget(makeLabel(title, "title", Wrap::Yes));
    auto* inner = new QWidget;
    inner->setProperty("role", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(Theme::gap);
    const QStringList keys = keysToAdd(kind);
    m_form = new FieldForm(fieldsOfKind(kind), {{QString(), keys}}, world);
    m_form->show(given, QSet<QString>(keys.begin(), keys.end()));
    if (kind == CaseKind::Petition && !given.contains(QStringLiteral("receivedOn")))
        m_form->setText(QStringLiteral("receivedOn"), desk.today().toString(Qt::ISODate));
    column->addWidget(m_form);
    m_findings = new FindingList(FindingList::Reasons::LinkOnly);
    column->addWidget(m_findings);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setProperty("role", QStringLiteral("plain"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    outer->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok = makeButton(okText, "primary");
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_ok->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    buttons->addWidget(cancel);
    if (kind == CaseKind::Petition) {
        QPushButton* next = makeButton(tr("Receive, and the &next one"));
        next->setObjectName(QStringLiteral("okAndNext"));
        next->setToolTip(QStringLiteral("Ctrl+Shift+Enter"));
        next->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Return")));
        buttons->addWidget(next);
        connect(next, &QPushButton::clicked, this, [this] { addAndGoOn(); });
    }
    buttons->addWidget(m_ok);
    outer->addLayout(buttons);
    const QMap<CaseKind, QString> names = {{CaseKind::Session, QStringLiteral("session")}, {CaseKind::Petition, QStringLiteral("petition")},
                                           {CaseKind::Escalation, QStringLiteral("escalation")}};
    m_draft = new FormDraft(desk, QStringLiteral("add:") + names.value(kind), m_form, {}, this);
    if (m_draft->bringBack()) {
        const QString draftsSession = m_form->text(QStringLiteral("session"));
        QString more;
        if (!session.isEmpty() && draftsSession != session)
            more = draftsSession.isEmpty() ? tr("It belongs to no session, not to %1.").arg(session) : tr("It belongs to %1, not to %2.").arg(draftsSession, session);
        outer->insertWidget(1, m_draft->makeNote(more));
    }
    outer->insertWidget(outer->count() - 1, m_draft->makeTroubleLine());
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    connect(cancel, &QPushButton::clicked, this, [this] { this->cancel(); });
    connect(m_findings, &FindingList::linkFollowed, this, [this](const Finding& finding) { m_form->focus(finding.field); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(760, room.width() - 20), std::min(680, room.height() - 20));
    setMinimumSize(280, 200);
    m_form->focus(keys.value(0));
}

void AddDialog::done(int result)
{
    if (m_draft->settle())
        QDialog::done(result);
}

void AddDialog::cancel()
{
    if (m_draft->mayLeave())
        reject();
}

void AddDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
    cancel();
}

void AddDialog::keyPressEvent(QKeyEvent* event)
{
    // Escape is a cancel like any other: it asks before much is thrown away.
    if (event->matches(QKeySequence::Cancel))
        cancel();
    else
        QDialog::keyPressEvent(event);
}

void AddDialog::accept()
{
    if (add())
        QDialog::accept();
}

void AddDialog::addAndGoOn()
{
    if (!add())
        return;
    // The next one in the pile usually came the same way on the same day.
    static const QStringList stay = QStringLiteral("session channel receivedOn").split(u' ');
    const QMap<QString, QString> texts = m_form->texts();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!stay.contains(it.key()))
            m_form->setText(it.key(), m_given.value(it.key()));
    }
    m_findings->show({}, {});
    m_draft->beginAgain();
    m_form->focus(QStringLiteral("content"));
}

bool AddDialog::add()
{
    m_form->clearTroubles();
    QMap<QString, QString> fields = m_given;
    const QMap<QString, QString> texts = m_form->texts();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isEmpty())
            fields.insert(it.key(), it.value());
        else
            fields.remove(it.key());
    }
    const Outcome<QString> added = m_desk.office().add(m_kind, fields, {}, m_desk.actor());
    if (added) {
        m_code = *added;
        m_desk.say(tr("%1 was added.").arg(m_code), Tone::Good);
        m_draft->drop();
        return true;
    }
    std::vector<Finding> findings = added.error().findings;
    if (findings.empty()) {
        Finding trouble;
        trouble.article = QStringLiteral("—");
        trouble.message = added.error().error.message;
        findings.push_back(trouble);
    }
    for (const Finding& finding : findings)
        m_form->setTrouble(finding.field, finding.blocks() ? finding.message : QString());
    m_findings->show(findings, [this](const Finding& finding) {
        return m_form->has(finding.field) ? tr("Fill in") : QString();
    });
    return false;
}

} // namespace doithoai
