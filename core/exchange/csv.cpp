#include "exchange/csv.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <limits>

namespace doithoai::csv {

namespace {

// What no table of an office has, and what would cost minutes and gigabytes to take apart.
constexpr qsizetype mostColumns = 200;
constexpr size_t mostRows = 200'000;
constexpr qsizetype mostSigns = 1'000'000;

/// The row, as a person counts them, in which a byte stands.
qsizetype rowOf(const QByteArray& bytes, qsizetype position)
{
    return bytes.left(position).count('\n') + 1;
}

Result<QString> decoded(const QByteArray& bytes)
{
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Import", "The table cannot be read: row %1 holds a NUL byte. Save it again as "
                                                   "CSV UTF-8. Nothing was written.")
                        .arg(rowOf(bytes, nul)));
    }
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes));
    // Look for the first line that is at fault: only it helps the person who has the table open.
    qsizetype begin = 0;
    int row = 1;
    while (begin < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        if (!QByteArrayView(bytes).sliced(begin, end - begin).isValidUtf8())
            break;
        begin = end + 1;
        ++row;
    }
    return fail(Trouble::Refused,
                QCoreApplication::translate("Import", "The table cannot be read: row %1 is not UTF-8 text. Save it as CSV "
                                               "UTF-8. Nothing was written.")
                    .arg(row));
}

/// The separator of the heading: the one of , ; and tab that stands there most often outside quotes.
QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!isQuoted) {
            for (size_t i = 0; i < candidates.size(); ++i)
                counts[i] += c == candidates[i] ? 1 : 0;
        }
    }
    const auto most = std::ranges::max_element(counts);
    return QChar(candidates[static_cast<size_t>(most - counts.begin())]);
}

/// One pass over the text, cell by cell.
class Reader {
public:
    /// Reads `most` rows at most; keeps what it reads, or only looks whether it can be read.
    Reader(QStringView text, size_t most, bool isKeeping) : m_text(text), m_separator(separatorOf(text)), m_most(most), m_isKeeping(isKeeping) {}

    Result<std::vector<QStringList>> read()
    {
        while (m_at < m_text.size() && m_count < m_most) {
            const bool isWhole = m_text[m_at] == u'"' ? quotedCell() : plainCell();
            if (!isWhole)
                return broken();
            if (m_cellSize > mostSigns)
                return endless();
            ++m_columns;
            endCell();
            if (m_columns > mostColumns)
                return tooWide();
            if (m_count > mostRows)
                return tooLong();
        }
        if (!m_isKeeping)
            return std::vector<QStringList>();
        if (m_isCellOpen)
            m_row.append(QString());
        if (!m_row.isEmpty())
            m_rows.push_back(m_row);
        while (!m_rows.empty() && m_rows.back().size() == 1 && m_rows.back().front().trimmed().isEmpty())
            m_rows.pop_back();
        return std::move(m_rows);
    }

private:
    bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    /// False: a quotation mark stands alone.
    bool plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at])) {
            if (m_text[m_at] == u'"')
                return false;
            ++m_at;
        }
        m_cellSize = m_at - begin;
        if (m_isKeeping && m_cellSize <= mostSigns)
            m_row.append(m_text.sliced(begin, m_cellSize).toString());
        return true;
    }

    bool quotedCell()
    {
        static const QString returned = QStringLiteral("\r\n");
        QString cell;
        qsizetype begin = ++m_at;
        m_cellSize = 0;
        const auto take = [&](qsizetype end) {
            const QStringView piece = m_text.sliced(begin, end - begin);
            m_cellSize += piece.size() - piece.count(returned);
            if (m_isKeeping && m_cellSize <= mostSigns)
                cell += piece;
        };
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                return false;
            m_at = quote + 1;
            if (m_at < m_text.size() && m_text[m_at] == u'"') {
                take(m_at);
                begin = ++m_at;
                continue;
            }
            take(quote);
            if (m_at < m_text.size() && !isEnd(m_text[m_at]))
                return false;
            if (m_isKeeping)
                m_row.append(cell.replace(returned, QStringLiteral("\n")));
            return true;
        }
    }

    tl::unexpected<Error> broken() const
    {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Import", "The table cannot be read: in row %1, column %2, a quotation mark "
                                                   "stands alone. Put the cell in quotation marks and write each one "
                                                   "inside it twice. Nothing was written.")
                        .arg(m_count + 1)
                        .arg(m_columns + 1));
    }

    /// A cell that swallows the rest of the table lacks its closing mark, as a rule.
    tl::unexpected<Error> endless() const
    {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Import", "The table cannot be read: in row %1, column %2, a cell has more than %3 "
                                                          "characters. A quotation mark may be missing there. Nothing was "
                                                          "written.")
                        .arg(QString::number(m_count + 1), QString::number(m_columns + 1), QString::number(mostSigns)));
    }

    tl::unexpected<Error> tooWide() const
    {
        return fail(Trouble::Refused, QCoreApplication::translate("Import", "The table cannot be read: row %1 has more than %2 columns. "
                                                                            "Nothing was written.")
                                          .arg(QString::number(m_count + 1), QString::number(mostColumns)));
    }

    tl::unexpected<Error> tooLong() const
    {
        return fail(Trouble::Refused, QCoreApplication::translate("Import", "The table cannot be read: it has more than %1 rows. Divide it. "
                                                                            "Nothing was written.")
                                          .arg(QString::number(mostRows)));
    }

    void endCell()
    {
        m_isCellOpen = false;
        if (m_at >= m_text.size())
            return;
        const QChar end = m_text[m_at++];
        if (end == m_separator) {
            m_isCellOpen = true;
            return;
        }
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_count;
        m_columns = 0;
        if (m_isKeeping)
            m_rows.push_back(std::exchange(m_row, {}));
    }

    QStringView m_text;
    QChar m_separator;
    const size_t m_most;
    const bool m_isKeeping;
    qsizetype m_at = 0;
    size_t m_count = 0;       ///< rows that ended
    qsizetype m_columns = 0;  ///< cells that ended in the row at hand
    qsizetype m_cellSize = 0; ///< signs of the last cell
    bool m_isCellOpen = false; ///< the text ended right after a separator: one empty cell more
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

/// A spreadsheet takes a cell for a formula by its first character, some by the first that is no blank, those of East
/// Asia by the wide signs too. A negative number is only a number.
bool isEvaluated(const QString& cell)
{
    const auto sign = std::ranges::find_if(cell, [](QChar c) { return !c.isSpace(); });
    if (sign == cell.end())
        return false;
    const QChar first = cell.front();
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return true;
    if (*sign == u'-') {
        bool isNumber = false;
        (void)cell.toDouble(&isNumber);
        return !isNumber;
    }
    constexpr QStringView signs = u"=+@\uFF1D\uFF0B\uFF0D\uFF20";
    return signs.contains(*sign);
}

} // namespace

Result<std::vector<QStringList>> read(const QByteArray& bytes, size_t most)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    return Reader(*text, most, true).read();
}

Result<void> check(const QByteArray& bytes)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto looked = Reader(*text, std::numeric_limits<size_t>::max(), false).read();
    return looked ? Result<void>() : tl::unexpected(looked.error());
}

QByteArray row(const QStringList& cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(u',');
        QString cell = isEvaluated(cells[i]) ? u'\'' + cells[i] : cells[i];
        const bool isQuoted = std::ranges::any_of(
            cell, [](QChar c) { return c == u',' || c == u';' || c == u'\t' || c == u'"' || c == u'\n' || c == u'\r'; });
        if (isQuoted)
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line.append(cell);
    }
    return (line + QStringLiteral("\r\n")).toUtf8();
}

QString rearmed(const QString& cell)
{
    if (!cell.startsWith(u'\'') || cell.size() == 1)
        return cell;
    const QString rest = cell.mid(1);
    // A telephone number is exported with one, so that its zero stays.
    const bool isNumber = std::ranges::all_of(rest, [](QChar c) { return c.isDigit() || c == u' ' || c == u'.'; });
    return isNumber || isEvaluated(rest) ? rest : cell;
}

} // namespace doithoai::csv
