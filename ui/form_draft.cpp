#include "ui/form_draft.h"

#include "domain/dates.h"
#include "services/drafts.h"
#include "ui/prompter.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <algorithm>

namespace doithoai {

namespace {
constexpr int keepAfterMs = 700;
constexpr int keepAgainMs = 2000;
/// From here on it is no slip of the finger: about one line.
constexpr qsizetype manyCharacters = 60;
const QString reasonMark = QStringLiteral("~because:");
/// Before the key of a field that nobody typed in: the session, the day, as they stood beside the words.
constexpr QChar besideMark(u'@');
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
    connect(m_timer, &QTimer::timeout, this, [this] { (void)keep(); });
    connect(m_form, &FieldForm::edited, this, [this] { typedNow(); });
    for (FieldEditor* editor : std::as_const(m_others))
        connect(editor, &FieldEditor::edited, this, [this] { typedNow(); });
}

void FormDraft::typedNow()
{
    if (!m_timer->isActive())
        m_timer->start(keepAfterMs);
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
    connect(findings, &FindingList::reasonsChanged, this, [this] { typedNow(); });
}

void FormDraft::followNow(const QStringList& keys)
{
    m_ofNow = keys;
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
    if (*chosen == 0)
        return keepOrTell();
    drop();
    return true;
}

bool FormDraft::settle()
{
    return !m_timer->isActive() || keepOrTell();
}

bool FormDraft::keepOrTell()
{
    const Result<void> kept = keep();
    if (!kept)
        m_desk.prompter().tell(tr("The draft is not kept"), kept.error().message + u' ' + tr("What you typed stays here and is tried again."));
    return kept.has_value();
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
        const bool isBeside = it.key().startsWith(besideMark);
        const QString key = isBeside ? it.key().mid(1) : it.key();
        // A draft of an older program has them all the same.
        if (isBeside && m_ofNow.contains(key))
            continue;
        if (FieldEditor* other = m_others.value(key))
            other->setText(it.value());
        else if (key.startsWith(reasonMark))
            reasons.insert(key.mid(reasonMark.size()), it.value());
        else
            m_form->setText(key, it.value());
    }
    if (m_reasons != nullptr)
        m_reasons->setJustifications(reasons);
}

bool FormDraft::bringBack()
{
    m_atFirst = present();
    const Result<std::optional<Draft>> draft = draftAt(m_desk.office(), m_place);
    if (!draft || !*draft)
        return false;
    put((*draft)->texts);
    m_keptAt = (*draft)->at;
    m_keptBy = (*draft)->by;
    return true;
}

Result<void> FormDraft::keep()
{
    m_timer->stop();
    if (!m_desk.mayWrite())
        return {};
    Draft draft;
    draft.place = m_place;
    draft.texts = typed();
    const bool hasWords = std::ranges::any_of(std::as_const(draft.texts), [](const QString& words) { return !words.trimmed().isEmpty(); });
    if (hasWords) {
        // An empty field, too, comes back as it stood: a petition of no session is not one of the session that asks next.
        const QMap<QString, QString> now = present();
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (!draft.texts.contains(it.key()) && !m_ofNow.contains(it.key()))
                draft.texts.insert(besideMark + it.key(), it.value());
        }
    }
    const Result<void> kept = hasWords ? keepDraft(m_desk.office(), std::move(draft), m_desk.actor())
                                       : dropDraft(m_desk.office(), m_place, m_desk.actor());
    showTrouble(kept ? QString() : kept.error().message + u' ' + tr("What you typed stays here and is tried again."));
    if (!kept)
        m_timer->start(keepAgainMs);
    return kept;
}

void FormDraft::showTrouble(const QString& sentence)
{
    if (m_trouble == nullptr)
        return;
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

QLabel* FormDraft::makeTroubleLine()
{
    m_trouble = makeLabel({}, "trouble", Wrap::Yes);
    m_trouble->setObjectName(QStringLiteral("draftTrouble"));
    m_trouble->hide();
    return m_trouble;
}

void FormDraft::drop()
{
    m_timer->stop();
    showTrouble({});
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

QWidget* FormDraft::makeNote(const QString& more)
{
    const QString when = dates::onScreen(m_keptAt.toLocalTime());
    const bool isOthers = !m_keptBy.isEmpty() && m_keptBy != m_desk.by();
    QString words = isOthers ? tr("Brought back what %1 typed here on %2.").arg(m_keptBy, when) : tr("Brought back what was typed here on %1.").arg(when);
    if (!more.isEmpty())
        words += u' ' + more;
    auto* note = new QFrame;
    note->setObjectName(QStringLiteral("broughtBack"));
    const ToneColours c = Theme::current().tone(Tone::Info);
    note->setStyleSheet(QStringLiteral("QFrame#broughtBack { background: %1; border: 1px solid %2; border-radius: 6px; }")
                            .arg(c.background.name(), c.border.name()));
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(10, 5, 10, 5);
    row->addWidget(makeLabel(words, nullptr, Wrap::Yes), 1);
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
