#include "documents/document.h"

namespace doithoai {

namespace {

QString plain(const Paragraph& paragraph)
{
    QString words;
    for (const Run& run : paragraph.runs)
        words += run.text;
    return words;
}

QString plain(const Row& row)
{
    QStringList cells;
    for (const Cell& cell : row)
        cells.append(plain(cell.words));
    return cells.join(u'\t');
}

/// The words of a chart in the order of reading: title, series, each group with its numbers.
std::vector<const Paragraph*> paragraphsOf(const BarChart& chart)
{
    std::vector<const Paragraph*> all{&chart.title};
    for (const Paragraph& series : chart.series)
        all.push_back(&series);
    for (const BarChart::Group& group : chart.groups) {
        all.push_back(&group.label);
        for (const BarChart::Bar& bar : group.bars)
            all.push_back(&bar.words);
    }
    return all;
}

bool isVariationSelector(char32_t letter)
{
    return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
}

} // namespace

std::vector<const Paragraph*> paragraphsOf(const Document& document)
{
    std::vector<const Paragraph*> all;
    const auto addPieces = [&all](const std::vector<Piece>& pieces) {
        for (const Piece& piece : pieces) {
            if (const auto* paragraph = std::get_if<Paragraph>(&piece))
                all.push_back(paragraph);
        }
    };
    const auto addRows = [&all](const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            for (const Cell& cell : row)
                all.push_back(&cell.words);
        }
    };
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            all.push_back(paragraph);
        } else if (const auto* beside = std::get_if<SideBySide>(&block)) {
            addPieces(beside->left);
            addPieces(beside->right);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            addRows(table->head);
            addRows(table->rows);
        } else if (const auto* chart = std::get_if<BarChart>(&block)) {
            const auto words = paragraphsOf(*chart);
            all.insert(all.end(), words.begin(), words.end());
        }
    }
    return all;
}

QString wordsOf(const Document& document)
{
    QStringList lines;
    const auto addPieces = [&lines](const std::vector<Piece>& pieces) {
        for (const Piece& piece : pieces) {
            if (const auto* paragraph = std::get_if<Paragraph>(&piece))
                lines.append(plain(*paragraph));
        }
    };
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines.append(plain(*paragraph));
        } else if (const auto* beside = std::get_if<SideBySide>(&block)) {
            addPieces(beside->left);
            addPieces(beside->right);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (const Row& row : table->head)
                lines.append(plain(row));
            for (const Row& row : table->rows)
                lines.append(plain(row));
        } else if (const auto* chart = std::get_if<BarChart>(&block)) {
            QStringList words;
            for (const Paragraph* part : paragraphsOf(*chart))
                words.append(plain(*part));
            lines.append(words.join(u'\t'));
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList printableLines(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    const auto letters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t letter : letters) {
        const QChar::Category category = QChar::category(letter);
        if (letter == U'\n' || letter == 0x2028 || letter == 0x2029)
            clean += u'\n';
        else if (letter == U'\t' || (category == QChar::Separator_Space && letter != 0xA0))
            clean += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format && !isVariationSelector(letter))
            clean += QString::fromUcs4(&letter, 1);
    }
    QStringList lines;
    const QStringList parts = clean.split(u'\n');
    for (const QString& line : parts) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

QString printable(const QString& text)
{
    return printableLines(text).join(u' ');
}

} // namespace doithoai
