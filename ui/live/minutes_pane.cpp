#include "ui/live/minutes_pane.h"

#include "documents/forms/opinions.h"
#include "documents/paper_settings.h"
#include "services/speaking_order.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

namespace doithoai {

namespace {

/// Longer words are shown by their beginning: the pane is for following, the paper has all of them.
constexpr qsizetype longest = 4000;

QString shortened(const QString& words)
{
    return words.size() <= longest ? words : words.left(longest) + QStringLiteral("…");
}

void shorten(Petition& petition)
{
    for (QString Petition::*words : {&Petition::content, &Petition::answer, &Petition::promise, &Petition::direction})
        petition.*words = shortened(petition.*words);
}

MinutesLine lineOf(const Paragraph& paragraph)
{
    MinutesLine line;
    for (const Run& run : paragraph.runs) {
        if (run.bold && line.text.size() == line.boldUntil)
            line.boldUntil += run.text.size();
        line.text += run.text;
    }
    line.petition = paragraph.origin;
    return line;
}

} // namespace

std::vector<MinutesLine> growingMinutes(Office& office, const SessionCase& session, const OpinionDraft& draft, QDate today)
{
    SessionCase as = session;
    bool isDraft = false;
    bool hasAnswer = false;
    for (PetitionOnRecord& record : as.petitions) {
        if (record.petition.code == draft.petition && isUnheard(record.petition.state)) {
            isDraft = true;
            for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it) {
                if (const Field<Petition>* field = findField<Petition>(it.key()))
                    setText(record.petition, *field, shortened(it.value()));
            }
            hasAnswer = !record.petition.answer.trimmed().isEmpty();
        }
        shorten(record.petition);
    }
    std::vector<Opinion> shown;
    std::optional<Opinion> inHand;
    for (const Opinion& opinion : opinionsInOrder(as)) {
        const Petition& petition = opinion.record->petition;
        if (isDraft && petition.code == draft.petition)
            inHand = opinion;
        else if (!isUnheard(petition.state) && opinion.spoken != SpokenClass::None)
            shown.push_back(opinion);
    }
    const size_t spokenTo = shown.size();
    if (inHand) {
        inHand->spoken = SpokenClass::Answered;
        shown.push_back(*inHand);
    }
    for (const Opinion& opinion : opinionsInOrder(as)) {
        if (!isUnheard(opinion.record->petition.state) && opinion.spoken == SpokenClass::None)
            shown.push_back(opinion);
    }

    PaperContext context = office.paperContext(session.session.plannedStart ? session.session.plannedStart->date() : today, today);
    const Unit* organiser = context.directory.unit(session.session.organiser);
    const auto layout = layoutFor(layoutName(context), organiser ? organiser->line : QString(), dayOf(session.session, context));
    if (!layout)
        return {{layout.error().message, 0, {}, false, false}};
    const PaperParts parts(*layout);
    std::vector<MinutesLine> lines;
    int ownLines = 0;
    for (const Block& block : courseOf(shown, as, context, parts)) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr)
            continue;
        MinutesLine line = lineOf(*paragraph);
        line.isHeading = line.petition.isEmpty();
        line.isDraft = inHand && line.petition == draft.petition.text;
        // Before an answer is begun there is only what was said.
        if (line.isDraft && ++ownLines > 1 && !hasAnswer)
            continue;
        lines.push_back(std::move(line));
    }
    if (spokenTo == 0 && !inHand && lines.empty())
        return {};
    return lines;
}

MinutesPane::MinutesPane(Desk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_saved(makeLabel({}, "muted"))
    , m_text(new QTextEdit)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Minutes being written"), "heading", Wrap::Yes), 1);
    head->addWidget(m_saved, 0, Qt::AlignTop);
    column()->addLayout(head);
    m_text->setObjectName(QStringLiteral("liveMinutes"));
    m_text->setAccessibleName(tr("Minutes being written"));
    m_text->setProperty("role", QStringLiteral("minutes"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_text, 1);
}

void MinutesPane::setSaved(const QString& words)
{
    m_saved->setText(words);
}

void MinutesPane::show(const SessionCase& session, const OpinionDraft& draft)
{
    const std::vector<MinutesLine> lines = growingMinutes(m_desk.office(), session, draft, m_desk.today());
    const Theme theme = Theme::current();
    QTextDocument* document = m_text->document();
    document->clear();
    QTextCursor cursor(document);
    QTextCharFormat words;
    words.setFontFamilies({QStringLiteral("Times New Roman"), QStringLiteral("Liberation Serif")});
    words.setFontPointSize(pointSize(1.05));
    words.setForeground(theme.text);
    int followed = -1;
    bool isFirst = true;
    for (const MinutesLine& line : lines) {
        QTextBlockFormat block;
        block.setBottomMargin(4);
        block.setTopMargin(line.boldUntil > 0 ? 4 : 0);
        if (line.isDraft)
            block.setBackground(theme.selection);
        if (isFirst)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        isFirst = false;
        QTextCharFormat bold = words;
        bold.setFontWeight(QFont::Bold);
        QTextCharFormat rest = line.isHeading ? bold : words;
        rest.setFontItalic(line.isHeading);
        cursor.insertText(line.text.left(line.boldUntil), bold);
        cursor.insertText(line.text.mid(line.boldUntil), rest);
        if (line.isDraft || (followed < 0 && line.petition == draft.petition.text && !line.petition.isEmpty()))
            followed = cursor.block().blockNumber();
    }
    if (lines.empty()) {
        QTextCharFormat quiet = words;
        quiet.setForeground(theme.muted);
        cursor.insertText(tr("Nothing has been spoken to yet. What is typed appears here in the words of the minutes."), quiet);
    }
    QTextCursor end(followed < 0 ? document->lastBlock() : document->findBlockByNumber(followed));
    end.movePosition(QTextCursor::EndOfBlock);
    m_text->setTextCursor(end);
    m_text->ensureCursorVisible();
}

} // namespace doithoai
