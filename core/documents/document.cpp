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
