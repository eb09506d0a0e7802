#include "ui/form_draft.h"

#include "domain/dates.h"
#include "services/drafts.h"
#include "ui/prompter.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QTimer>

namespace doithoai {

namespace {
constexpr int keepAfterMs = 700;
/// From here on it is no slip of the finger: about one line.
constexpr qsizetype manyCharacters = 60;
const QString reasonMark = QStringLiteral("~because:");
} // namespace

FormDraft::FormDraft(Desk& desk, QString place, FieldForm* form, QMap<QString, FieldEditor*> others, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_form(form)
    , m_others(std::move(others))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(keepAfterMs);
    connect(m_timer, &QTimer::timeout, this, [this] { keep(); });
    const auto begin = [this] {
        if (!m_timer->isActive())
            m_timer->start();
    };
    connect(m_form, &FieldForm::edited, this, begin);
    for (FieldEditor* editor : std::as_const(m_others))
        connect(editor, &FieldEditor::edited, this, begin);
}

QMap<QString, QString> FormDraft::present() const
{
    QMap<QString, QString> texts = m_form->texts();
    for (auto it = m_others.cbegin(); it != m_others.cend(); ++it)
        texts.insert(it.key(), it.value()->text());
    if (m_reasons != nullptr) {
        const QMap<QString, QString> reasons = m_reasons->justifications();
        for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
            texts.insert(reasonMark + it.key(), it.value());
    }
    return texts;
}

QMap<QString, QString> FormDraft::typed() const
{
    QMap<QString, QString> texts;
    const QMap<QString, QString> now = present();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (it.value() != m_atFirst.value(it.key()))
            texts.insert(it.key(), it.value());
    }
    return texts;
}

void FormDraft::watchReasons(FindingList* findings)
{
    m_reasons = findings;
    connect(findings, &FindingList::reasonsChanged, this, [this] {
        if (!m_timer->isActive())
            m_timer->start();
    });
}

bool FormDraft::mayLeave()
{
    const QMap<QString, QString> all = typed();
    qsizetype characters = 0;
    for (const QString& words : all)
        characters += words.size();
    if (characters < manyCharacters || !m_desk.mayWrite()) {
        drop();
        return true;
    }
    const std::optional<int> chosen =
        m_desk.prompter().choose(tr("What was typed"),
                                 tr("Much was typed here and nothing was done with it yet. Keep it as a draft, so that it stands here again when "
                                    "this opens the next time?"),
                                 {tr("Keep it as a draft"), tr("Throw it away")});
    if (!chosen)
        return false;
    if (*chosen == 0) {
        m_timer->stop();
        keep();
    } else {
        drop();
    }
    return true;
}

void FormDraft::settle()
{
    if (!m_timer->isActive())
        return;
    m_timer->stop();
    keep();
}

void FormDraft::beginAgain()
{
    drop();
    m_atFirst = present();
}

void FormDraft::put(const QMap<QString, QString>& texts)
{
    QMap<QString, QString> reasons;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (FieldEditor* other = m_others.value(it.key()))
            other->setText(it.value());
        else if (it.key().startsWith(reasonMark))
            reasons.insert(it.key().mid(reasonMark.size()), it.value());
        else
            m_form->setText(it.key(), it.value());
    }
    if (m_reasons != nullptr)
        m_reasons->setJustifications(reasons);
}

std::optional<QDateTime> FormDraft::bringBack()
{
    m_atFirst = present();
    const Result<std::optional<Draft>> draft = draftAt(m_desk.office(), m_place);
    if (!draft || !*draft)
        return {};
    put((*draft)->texts);
    return (*draft)->at;
}

void FormDraft::keep()
{
    if (!m_desk.mayWrite())
        return;
    Draft draft;
    draft.place = m_place;
    draft.texts = typed();
    if (!keepDraft(m_desk.office(), std::move(draft), m_desk.actor()))
        m_timer->start();
}

void FormDraft::drop()
{
    m_timer->stop();
    if (m_desk.mayWrite())
        (void)dropDraft(m_desk.office(), m_place, m_desk.actor());
}

void FormDraft::startAnew()
{
    put(m_atFirst);
    drop();
    Q_EMIT m_form->edited();
    m_timer->stop();
}

QWidget* FormDraft::makeNote(const QDateTime& keptAt)
{
    auto* note = new QFrame;
    note->setObjectName(QStringLiteral("broughtBack"));
    const ToneColours c = Theme::current().tone(Tone::Info);
    note->setStyleSheet(QStringLiteral("QFrame#broughtBack { background: %1; border: 1px solid %2; border-radius: 6px; }")
                            .arg(c.background.name(), c.border.name()));
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(10, 5, 10, 5);
    row->addWidget(makeLabel(tr("Brought back what was typed here on %1.").arg(dates::onScreen(keptAt.toLocalTime())), nullptr, Wrap::Yes), 1);
    QPushButton* anew = makeButton(tr("Start an&ew"), "link");
    anew->setObjectName(QStringLiteral("startAnew"));
    row->addWidget(anew, 0, Qt::AlignTop);
    connect(anew, &QPushButton::clicked, this, [this, note] {
        startAnew();
        note->hide();
    });
    return note;
}

} // namespace doithoai
