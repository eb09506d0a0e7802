#include "ui/form_draft.h"

#include "domain/dates.h"
#include "services/drafts.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QTimer>

namespace doithoai {

namespace {
constexpr int keepAfterMs = 700;
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
    return texts;
}

void FormDraft::put(const QMap<QString, QString>& texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (FieldEditor* other = m_others.value(it.key()))
            other->setText(it.value());
        else
            m_form->setText(it.key(), it.value());
    }
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
    const QMap<QString, QString> now = present();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (it.value() != m_atFirst.value(it.key()))
            draft.texts.insert(it.key(), it.value());
    }
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
