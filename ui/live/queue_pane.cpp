#include "ui/live/queue_pane.h"

#include "domain/labels.h"
#include "ui/live/live_style.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int inHandRole = Qt::UserRole + 1;

/// Paints a row: the one in hand in the accent's colour, the cursor of the keyboard as a frame around any of them.
class SpeakerRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = Theme::current();
        const bool isHeading = index.data(codeRole).toString().isEmpty();
        const bool isInHand = index.data(inHandRole).toBool();
        const bool isCursor = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (isInHand || isCursor) {
            painter->setPen(isCursor && hasFocus ? QPen(isInHand ? theme.text : theme.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(isInHand ? theme.accent : theme.selection);
            painter->drawRoundedRect(row, 4, 4);
        }
        painter->setFont(option.font);
        painter->setPen(isHeading ? theme.muted : isInHand ? theme.onAccent : theme.text);
        const QRect words = option.rect.adjusted(isHeading ? 2 : 8, 0, -6, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {80, option.fontMetrics.height() + 8};
    }
};

} // namespace

QString shortNumber(const PetitionCode& code)
{
    return code.text.section(u'-', -1);
}

QueuePane::QueuePane(QWidget* parent)
    : Card({}, parent)
    , m_left(makeLabel({}, "muted"))
    , m_list(new QListWidget)
    , m_newcomer(new QLineEdit)
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Speaking order"), "heading", Wrap::Yes), 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    column()->addLayout(head);

    m_list->setObjectName(QStringLiteral("liveQueue"));
    m_list->setAccessibleName(tr("Speaking order"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new SpeakerRow(m_list));
    m_list->installEventFilter(this);
    column()->addWidget(m_list, 1);

    m_newcomer->setObjectName(QStringLiteral("liveNewcomer"));
    m_newcomer->setProperty("liveField", QStringLiteral("newcomer"));
    m_newcomer->setAccessibleName(tr("Somebody new: name, place: what is said") + QStringLiteral(" (F2)"));
    m_newcomer->setPlaceholderText(tr("New: name, place: what is said"));
    m_newcomer->setToolTip(tr("Enter: spoken in the hall. Ctrl+Enter: handed in as a slip. “(46 hộ)” makes a group, “?” leaves "
                              "the name out.").toHtmlEscaped());
    m_newcomer->installEventFilter(this);
    column()->addWidget(m_newcomer);
    m_trouble->setObjectName(QStringLiteral("liveNewcomerTrouble"));
    m_trouble->hide();
    column()->addWidget(m_trouble);
    column()->addWidget(new KeyHints({{tr("new"), QStringLiteral("F2")},
                                      {tr("slip"), QStringLiteral("Ctrl+↵")},
                                      {tr("next"), QStringLiteral("Alt+↓")},
                                      {tr("before"), QStringLiteral("Alt+↑")},
                                      {tr("change order"), QStringLiteral("Ctrl+↑ ↓")},
                                      {tr("to the list"), QStringLiteral("Ctrl+J")}}));

    connect(m_newcomer, &QLineEdit::textEdited, this, [this](const QString& line) {
        setNewcomerTrouble({});
        Q_EMIT newcomerTyped(line);
    });
    connect(m_newcomer, &QLineEdit::inputRejected, this, [this] {
        setNewcomerTrouble(tr("The line is full. Write the rest into “What is said”."));
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
        if (!item->data(codeRole).toString().isEmpty())
            Q_EMIT chosen(PetitionCode{item->data(codeRole).toString()});
    });
}

void QueuePane::addHeading(const QString& words)
{
    auto* item = new QListWidgetItem(words, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void QueuePane::addRow(const SpeakerLine& line, const Petition& petition, const QString& sign, bool isInHand)
{
    QString words = sign + u' ' + shortNumber(petition.code) + u' ' + petitionerWords(petition);
    const bool isNew = petition.channel == QLatin1String("speech") || petition.channel == QLatin1String("slip");
    if (isNew)
        words += QStringLiteral(" · ") + (petition.channel == QLatin1String("slip") ? tr("slip") : tr("new"));
    auto* item = new QListWidgetItem(words, m_list);
    item->setData(codeRole, petition.code.text);
    QString spoken = words;
    if (line.stage == SpeakerStage::Done)
        spoken += QStringLiteral(", ") + label(petition.state);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(plainTip(petition.content.left(300).simplified()));
    item->setData(inHandRole, isInHand);
}

void QueuePane::show(const SessionCase& session, const std::vector<SpeakerLine>& lines, const PetitionCode& inHand)
{
    const PetitionCode wasCurrent = current();
    const int wasScrolled = m_list->verticalScrollBar()->value();
    m_list->clear();
    QHash<QString, const Petition*> petitions;
    for (const PetitionOnRecord& record : session.petitions)
        petitions.insert(record.petition.code.text, &record.petition);
    const auto count = [&](SpeakerStage stage) { return std::ranges::count(lines, stage, &SpeakerLine::stage); };
    int waiting = 0;
    std::optional<SpeakerStage> before;
    for (const SpeakerLine& line : lines) {
        const Petition* petition = petitions.value(line.petition.text);
        if (petition == nullptr)
            continue;
        if (line.stage != before) {
            switch (line.stage) {
            case SpeakerStage::Done:
                addHeading(tr("Done (%1)").arg(count(SpeakerStage::Done)));
                break;
            case SpeakerStage::Speaking:
                addHeading(tr("Speaking"));
                break;
            case SpeakerStage::Waiting:
                addHeading(tr("Waiting (%1)").arg(count(SpeakerStage::Waiting)));
                break;
            }
        }
        before = line.stage;
        QString sign = QStringLiteral("✓");
        if (line.stage == SpeakerStage::Speaking)
            sign = QStringLiteral("▶");
        else if (line.stage == SpeakerStage::Waiting)
            sign = QStringLiteral("%1 ·").arg(++waiting);
        addRow(line, *petition, sign, line.petition == inHand);
    }
    if (lines.empty())
        addHeading(tr("No opinion yet. F2 takes somebody new."));
    m_left->setText(tr("%1 left").arg(count(SpeakerStage::Waiting) + count(SpeakerStage::Speaking)));
    // The row stays where it was; at first, and when somebody else is in hand, on that one.
    const PetitionCode wanted = m_list->hasFocus() && !wasCurrent.isEmpty() ? wasCurrent : inHand;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!wanted.isEmpty() && m_list->item(row)->data(codeRole).toString() == wanted.text)
            m_list->setCurrentRow(row);
    }
    if (m_list->hasFocus())
        m_list->verticalScrollBar()->setValue(wasScrolled);
    if (m_list->currentItem() != nullptr)
        m_list->scrollToItem(m_list->currentItem());
}

void QueuePane::setReadOnly(bool isReadOnly)
{
    m_newcomer->setEnabled(!isReadOnly);
}

PetitionCode QueuePane::current() const
{
    return {m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(codeRole).toString()};
}

void QueuePane::setNewcomerTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void QueuePane::giveNewcomer(bool isSlip)
{
    if (!m_newcomer->text().trimmed().isEmpty())
        Q_EMIT newcomerGiven(m_newcomer->text(), isSlip);
}

/// Digits typed one after the other lead to the number that ends with them.
void QueuePane::jump(const QString& digit)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString together = now - m_digitsAt < 1500 ? m_digits + digit : digit;
    m_digitsAt = now;
    for (const QString& digits : {together, digit}) {
        m_digits = digits;
        for (int row = 0; row < m_list->count(); ++row) {
            const QString code = m_list->item(row)->data(codeRole).toString();
            if (!code.isEmpty() && code.section(u'-', -1).toInt() == digits.toInt()) {
                m_list->setCurrentRow(row);
                return;
            }
        }
    }
}

bool QueuePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_newcomer && isEnter) {
            giveNewcomer(key->modifiers().testFlag(Qt::ControlModifier));
            return true;
        }
        if (watched == m_list && isEnter) {
            if (!current().isEmpty())
                Q_EMIT chosen(current());
            return true;
        }
        if (watched == m_list && !key->text().isEmpty() && key->text().front().isDigit()) {
            jump(key->text());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace doithoai
