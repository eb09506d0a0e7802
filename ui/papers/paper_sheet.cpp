#include "ui/papers/paper_sheet.h"

#include "documents/flow.h"
#include "documents/page_composer.h"
#include "documents/paper_fonts.h"
#include "domain/text.h"
#include "ui/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace doithoai {

namespace {

constexpr int frame = 4;   ///< around the person's words, in pixels
constexpr int between = 8; ///< above and below them
constexpr size_t mostPapers = 6; ///< of a batch: the others have the same words

QString wordOf(const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return paragraph->word;
    if (const auto* lines = std::get_if<WriteLines>(&block))
        return lines->word;
    return {};
}

QString wordsIn(const Paragraph& paragraph)
{
    QString words;
    for (const Run& run : paragraph.runs)
        words += run.text;
    return words;
}

/// What stands in the place of the person's words: without the label before them, and without dots for a hand. Who changes it
/// would else have the label twice on the paper.
QString proposedIn(const Paragraph& paragraph)
{
    const bool hasLabel = paragraph.runs.size() > 1 && paragraph.runs.front().bold && paragraph.runs.front().text.trimmed().endsWith(u':');
    QString words = wordsIn(paragraph).mid(hasLabel ? paragraph.runs.front().text.size() : 0).trimmed();
    if (QString(words).remove(u'.').trimmed().isEmpty())
        words.clear();
    return words;
}

/// Blocks from top to bottom, as the pages would have them but without an end.
class Column {
public:
    explicit Column(double width) : m_width(width) {}

    void operator()(const Paragraph& paragraph)
    {
        m_y += std::max(twipsOfPoints(paragraph.before), m_after);
        const LaidParagraph laid = lay(paragraph, m_width);
        placed.add(laid.at(0, m_y, m_width), {});
        m_y += laid.height();
        m_after = twipsOfPoints(paragraph.after);
    }
    void operator()(const SideBySide& beside)
    {
        add(flowOf(beside, m_width));
        m_after = twipsOfPoints(beside.after);
    }
    void operator()(const BarChart& chart)
    {
        add(flowOf(chart, m_width));
        m_after = twipsOfPoints(chart.after);
    }
    void operator()(const Table& table)
    {
        for (const Atom& atom : flowOf(table, m_width, 1e9, m_tables))
            add(atom);
        ++m_tables;
        m_after = twipsOfPoints(table.after);
    }
    void operator()(const WriteLines& lines)
    {
        m_y += m_after;
        for (int line = 0; line < lines.count; ++line) {
            m_y += twipsOfPoints(lines.pitch);
            const double level = m_y - twipsOfPoints(lines.pitch) / 4;
            placed.rules.push_back({QLineF(0, level, m_width, level), 10, true});
        }
        m_after = twipsOfPoints(lines.pitch / 3);
    }
    void operator()(const PageBreak&) { m_after = std::max(m_after, 400.0); }

    double height() const { return m_y + m_after; }
    Placed placed;

private:
    void add(const Atom& atom)
    {
        m_y += std::max(atom.before, m_after);
        m_after = 0;
        placed.add(atom.placed, QPointF(0, m_y));
        placed.add(atom.atPageEnd, QPointF(0, m_y));
        m_y += atom.height;
    }

    double m_width;
    double m_y = 0;
    double m_after = 0;
    int m_tables = 0;
};

} // namespace

/// What the program writes, painted as the printer would have it.
class PaperSheet::Fixed : public QWidget {
public:
    explicit Fixed(QWidget* parent)
        : QWidget(parent)
    {
    }

    void show(const std::vector<Block>& blocks, double width)
    {
        Column column(width);
        QStringList words;
        for (const Block& block : blocks) {
            std::visit(column, block);
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                words.append(wordsIn(*paragraph));
        }
        m_height = column.height();
        m_placed = std::move(column.placed);
        setAccessibleName(words.join(u'\n').left(2000));
        update();
    }

    int fit(int width, double dotsPerInch)
    {
        m_dots = dotsPerInch;
        const int height = qRound(m_height * dotsPerInch / twipsPerInch);
        resize(width, std::max(1, height));
        return height;
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double scale = m_dots / twipsPerInch;
        painter.scale(scale, scale);
        for (const PlacedBox& box : m_placed.boxes)
            painter.fillRect(box.area, QColor(box.grey, box.grey, box.grey));
        painter.setPen(Qt::black);
        const double top = event->rect().top() / scale - 800;
        const double bottom = event->rect().bottom() / scale + 800;
        for (const PlacedLine& line : m_placed.lines) {
            if (line.at.y() >= top && line.at.y() <= bottom)
                line.layout->lineAt(line.line).draw(&painter, line.at);
        }
        for (const PlacedRule& rule : m_placed.rules) {
            painter.setPen(QPen(Qt::black, rule.thickness, rule.dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(rule.line);
        }
    }

private:
    Placed m_placed;
    double m_height = 0;
    double m_dots = 96;
};

PaperSheet::PaperSheet(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The paper, to be written in"));
}

double PaperSheet::dots() const
{
    return m_room / (millimetresOf(m_sheet).width() / 25.4);
}

double PaperSheet::textWidth() const
{
    return twipsOfMillimetres(millimetresOf(m_sheet).width() - m_profile.left - m_profile.right);
}

std::vector<PaperSheet::Part> PaperSheet::partsOf(const WrittenPaper& paper) const
{
    std::vector<Part> parts;
    QStringList seen;
    for (size_t i = 0; i < std::min(paper.documents.size(), mostPapers); ++i) {
        bool isFirst = true;
        for (const Block& block : paper.documents[i].blocks) {
            QString word = wordOf(block);
            const bool goesOn = !isFirst && !parts.empty() && parts.back().word == word;
            // The same words may stand in each paper of a batch: they are written once.
            if (!word.isEmpty() && !goesOn && seen.contains(word))
                word.clear();
            if (isFirst || parts.back().word != word) {
                parts.push_back({word, {}, {}, isFirst, nullptr});
                if (!word.isEmpty())
                    seen.append(word);
            }
            isFirst = false;
            Part& part = parts.back();
            if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr && !word.isEmpty())
                part.proposed += (part.proposed.isEmpty() ? QString() : QStringLiteral("\n")) + proposedIn(*paragraph);
            part.blocks.push_back(block);
        }
    }
    return parts;
}

SheetWords* PaperSheet::makeWords(const QString& word, const QString& label)
{
    auto* editor = new SheetWords(label, this);
    editor->setObjectName(QStringLiteral("word:") + word);
    editor->setReadOnly(m_isReadOnly);
    connect(editor, &SheetWords::typed, this, [this, word, editor] { Q_EMIT typed(word, editor->words()); });
    connect(editor, &SheetWords::left, this, [this, word] { Q_EMIT left(word); });
    connect(editor, &SheetWords::grew, this, [this] { arrange(); });
    connect(editor, &SheetWords::refused, this, [this](const QString& sentence) { Q_EMIT refused(sentence); });
    return editor;
}

void PaperSheet::show(const WrittenPaper& paper, const QMap<QString, QString>& own, const QMap<QString, QString>& labels)
{
    m_sheet = paper.documents.empty() ? Sheet::A4 : paper.documents.front().sheet;
    m_profile = onSheet(paper.profile, m_sheet);
    std::vector<Part> parts = partsOf(paper);
    const bool isSame = parts.size() == m_parts.size() && std::ranges::equal(parts, m_parts, {}, &Part::word, &Part::word);
    QMap<QString, SheetWords*> editors;
    for (Part& part : m_parts) {
        if (!part.word.isEmpty())
            editors.insert(part.word, static_cast<SheetWords*>(part.widget));
        else if (!isSame)
            part.widget->deleteLater();
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        Part& part = parts[i];
        if (part.word.isEmpty()) {
            auto* fixed = isSame ? static_cast<Fixed*>(m_parts[i].widget) : new Fixed(this);
            fixed->show(part.blocks, textWidth());
            part.widget = fixed;
            continue;
        }
        // An editor outlives the paper around it: who types in it notices nothing.
        SheetWords* editor = editors.take(part.word);
        if (editor == nullptr)
            editor = makeWords(part.word, labels.value(part.word, part.word));
        part.widget = editor;
        const QString words = own.value(part.word);
        if (!editor->hasFocus())
            editor->put(words.trimmed().isEmpty() ? part.proposed : words, !words.trimmed().isEmpty() || part.proposed.isEmpty());
    }
    for (SheetWords* gone : std::as_const(editors))
        gone->deleteLater();
    m_parts = std::move(parts);
    QWidget* before = nullptr;
    for (Part& part : m_parts) {
        part.widget->setVisible(true);
        if (part.word.isEmpty())
            continue;
        if (before != nullptr)
            setTabOrder(before, part.widget);
        before = part.widget;
    }
    arrange();
}

void PaperSheet::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const QString& word : words())
        editorOf(word)->setReadOnly(isReadOnly);
}

void PaperSheet::fitWidth(int pixels)
{
    if (pixels == m_room)
        return;
    m_room = pixels;
    arrange();
}

QStringList PaperSheet::words() const
{
    QStringList keys;
    for (const Part& part : m_parts) {
        if (!part.word.isEmpty())
            keys.append(part.word);
    }
    return keys;
}

SheetWords* PaperSheet::editorOf(const QString& word) const
{
    const auto found = std::ranges::find_if(m_parts, [&](const Part& part) { return !word.isEmpty() && part.word == word; });
    return found == m_parts.end() ? nullptr : static_cast<SheetWords*>(found->widget);
}

void PaperSheet::arrange()
{
    if (m_isArranging)
        return;
    m_isArranging = true;
    const double dpi = dots();
    const auto pixels = [dpi](double millimetres) { return qRound(millimetres / 25.4 * dpi); };
    const int left = pixels(m_profile.left);
    const int width = qRound(textWidth() * dpi / twipsPerInch);
    int y = 0;
    m_breaks.clear();
    for (Part& part : m_parts) {
        if (part.beginsPaper) {
            if (y > 0) {
                y += pixels(m_profile.bottom);
                m_breaks.append(y);
            }
            y += pixels(m_profile.top);
        }
        if (part.word.isEmpty()) {
            auto* fixed = static_cast<Fixed*>(part.widget);
            y += (fixed->move(left, y), fixed->fit(width, dpi));
            continue;
        }
        auto* editor = static_cast<SheetWords*>(part.widget);
        Paragraph like;
        like.size = m_profile.bodySize;
        like.pitch = m_profile.pitch;
        like.firstLine = m_profile.firstLine;
        like.after = m_profile.after;
        if (const auto* first = std::get_if<Paragraph>(&part.blocks.front()))
            like = *first;
        editor->fit(like, dpi);
        const int height = editor->heightOf(width + 2 * frame);
        editor->setGeometry(left - frame, y + between / 2, width + 2 * frame, height);
        y += height + between;
    }
    y += pixels(m_profile.bottom);
    const QSizeF sheet = millimetresOf(m_sheet);
    setFixedSize(m_room, std::max(y, pixels(sheet.height())));
    m_isArranging = false;
    update();
}

void PaperSheet::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    // Paper is white in a dark window too.
    painter.fillRect(event->rect(), Qt::white);
    painter.setPen(Theme::current().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(QPen(QColor(0x9a, 0xa3, 0xa9), 1, Qt::DashLine));
    for (const int y : std::as_const(m_breaks))
        painter.drawLine(0, y, width(), y);
}

} // namespace doithoai
