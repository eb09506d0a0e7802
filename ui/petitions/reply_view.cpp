#include "ui/petitions/reply_view.h"

#include "domain/dates.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <algorithm>

namespace doithoai {

namespace {

constexpr int besideFrom = 480;

const QStringList& eventsOfReply()
{
    static const QStringList events =
        QStringLiteral("draftReply returnDraft agreeReply answer defer note retract takeUp reply replyDirect resolve").split(u' ');
    return events;
}

const QStringList& keysSaid()
{
    static const QStringList keys = QStringLiteral("answer answerKind respondent respondentName onBehalfOfChair promise promiseOwner promiseDue "
                                                   "promiseKept continues replyNumber replyNotNeeded")
                                        .split(u' ');
    return keys;
}

const Step* lastStep(const CaseSnapshot& snapshot, const char* event)
{
    const auto found = std::find_if(snapshot.steps.rbegin(), snapshot.steps.rend(),
                                    [&](const Step& step) { return step.event == QLatin1String(event); });
    return found == snapshot.steps.rend() ? nullptr : &*found;
}

QWidget* side(const QString& heading, QLabel* words, QLabel* note)
{
    auto* box = new QFrame;
    box->setObjectName(QStringLiteral("replySide"));
    const Theme theme = Theme::current();
    box->setStyleSheet(QStringLiteral("#replySide { border: 1px solid %1; border-radius: 6px; background: %2; }")
                           .arg(theme.border.name(), theme.field.name()));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(makeLabel(heading, "small"));
    column->addWidget(words);
    column->addStretch(1);
    column->addWidget(note);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

ReplyView::ReplyView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_draft(makeLabel({}, nullptr, Wrap::Yes))
    , m_draftNote(makeLabel({}, "small", Wrap::Yes))
    , m_agreed(makeLabel({}, nullptr, Wrap::Yes))
    , m_agreedNote(makeLabel({}, "small", Wrap::Yes))
    , m_said(new Facts)
    , m_historyHeading(makeLabel(tr("What was drafted, sent back and agreed"), "small", Wrap::Yes))
    , m_history(new QVBoxLayout)
{
    m_draft->setObjectName(QStringLiteral("fact:draftReply"));
    m_agreed->setObjectName(QStringLiteral("fact:agreedBy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sides->setSpacing(10);
    m_sides->addWidget(side(tr("Drafted reply"), m_draft, m_draftNote), 1);
    m_sides->addWidget(side(tr("Agreed reply"), m_agreed, m_agreedNote), 1);
    column->addLayout(m_sides);
    column->addWidget(m_said);
    column->addWidget(m_historyHeading);
    m_history->setSpacing(3);
    column->addLayout(m_history);
}

void ReplyView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* ReplyView::placeOf(const QString& key) const
{
    if (key == QLatin1String("draftReply"))
        return m_draft;
    if (key == QLatin1String("agreedBy"))
        return m_agreed;
    return m_said->of(key);
}

void ReplyView::show(const PetitionCase& petition, const CaseSnapshot& snapshot)
{
    const Petition& p = petition.petition;
    const QString nothing = QStringLiteral("—");
    // A post by its code where the directory has it, else in words.
    const QString agreedBy = m_desk.office().directory().postName(PostCode{p.agreedBy});
    const Step* drafted = lastStep(snapshot, "draftReply");
    const Step* returned = lastStep(snapshot, "returnDraft");
    const Step* agreed = lastStep(snapshot, "agreeReply");
    const bool isReturned = returned != nullptr && (drafted == nullptr || returned->seq > drafted->seq);
    const bool isAgreed = agreed != nullptr && (drafted == nullptr || agreed->seq > drafted->seq) && (returned == nullptr || agreed->seq > returned->seq);

    m_draft->setText(p.draftReply.isEmpty() ? nothing : p.draftReply);
    m_draft->setAccessibleName(tr("Drafted reply") + QStringLiteral(": ") + m_draft->text());
    m_draftNote->setText(drafted == nullptr ? tr("Nothing was drafted yet.")
                         : isReturned       ? tr("Sent back on %1: %2").arg(dates::onScreen(returned->effectiveOn), returned->reason)
                                            : tr("Drafted on %1 by %2").arg(dates::onScreen(drafted->effectiveOn), drafted->by));
    m_agreed->setText(isAgreed && !p.draftReply.isEmpty() ? p.draftReply : nothing);
    m_agreed->setAccessibleName(tr("Agreed reply") + QStringLiteral(": ") + m_agreed->text());
    m_agreedNote->setText(isAgreed ? tr("Agreed on %1 by %2").arg(dates::onScreen(agreed->effectiveOn), agreedBy) : tr("Not agreed yet."));

    const EditorWorld world = worldOf(m_desk);
    std::vector<Facts::Fact> said;
    for (const QString& key : keysSaid()) {
        const FieldSpec field = fieldOfKind(CaseKind::Petition, key);
        said.push_back({key, field.label, readable(field, snapshot.values.value(key), world), isWide(field.kind)});
    }
    m_said->show(said);
    m_said->setVisible(!m_said->isEmpty());

    while (QLayoutItem* item = m_history->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_hasHistory = false;
    for (const Step& step : snapshot.steps) {
        if (!eventsOfReply().contains(step.event))
            continue;
        m_hasHistory = true;
        QString line = dates::onScreen(step.effectiveOn) + QStringLiteral("  ·  ") + eventLabel(CaseKind::Petition, step.event) + QStringLiteral("  ·  ") + step.by;
        if (!step.reason.isEmpty())
            line += u'\n' + tr("Reason: %1").arg(step.reason);
        m_history->addWidget(makeLabel(line, nullptr, Wrap::Yes));
    }
    m_historyHeading->setVisible(m_hasHistory);

    if (!p.answer.isEmpty())
        m_summary = tr("Answered: %1").arg(p.answer);
    else if (isAgreed)
        m_summary = tr("Agreed on %1 by %2").arg(dates::onScreen(agreed->effectiveOn), agreedBy) + QStringLiteral(": ") + p.draftReply;
    else if (drafted != nullptr)
        m_summary = m_draftNote->text() + QStringLiteral(". ") + p.draftReply;
    else
        m_summary = tr("Nothing was drafted yet.");
}

} // namespace doithoai
