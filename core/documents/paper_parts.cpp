#include "documents/paper_parts.h"

#include "domain/dates.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

const char* const romans[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

} // namespace

QString capitalised(const QString& words)
{
    return words.isEmpty() ? words : QString(words.left(1).toUpper() + words.mid(1));
}

QString uncapitalised(const QString& words)
{
    return words.isEmpty() ? words : QString(words.left(1).toLower() + words.mid(1));
}

QString closed(const QString& words)
{
    static const QString ends = QStringLiteral(".!?…:;");
    const QString trimmed = words.trimmed();
    return trimmed.isEmpty() || ends.contains(trimmed.back()) ? trimmed : QString(trimmed + u'.');
}

QString numberWords(const std::optional<int>& number)
{
    if (!number)
        return QStringLiteral("–");
    QString digits = QString::number(*number);
    for (qsizetype i = digits.size() - 3; i > (*number < 0 ? 1 : 0); i -= 3)
        digits.insert(i, u'.');
    return digits;
}

Paragraph PaperParts::centred(const QString& words, double size, bool bold, bool italic) const
{
    Paragraph paragraph;
    paragraph.runs = {{printable(words), bold, italic}};
    paragraph.align = Align::Centre;
    paragraph.size = size;
    paragraph.pitch = size + 4;
    return paragraph;
}

Paragraph PaperParts::draftMark() const
{
    Paragraph mark = centred(QStringLiteral("DỰ THẢO"), m_profile.bodySize, true);
    mark.align = Align::Left;
    mark.after = 4;
    return mark;
}

SideBySide PaperParts::letterhead(const Unit* issuer, const QString& issuerName, const QString& number,
                                  const QString& placeLine) const
{
    SideBySide head;
    head.leftAsNeeded = true;
    if (issuer && !issuer->headLine.isEmpty())
        head.left.emplace_back(centred(issuer->headLine, m_profile.superiorSize, m_profile.superiorBold));
    QStringList own = issuer ? issuer->issuer.split(u'|', Qt::SkipEmptyParts) : QStringList();
    if (own.isEmpty())
        own = QStringList{issuerName.toUpper()};
    for (qsizetype i = 0; i < own.size(); ++i) {
        Paragraph line = centred(own.at(i).trimmed(), m_profile.issuerSize, true);
        if (i == own.size() - 1)
            line.rule = m_profile.issuerRule;
        head.left.emplace_back(std::move(line));
    }
    if (!m_profile.issuerMark.isEmpty())
        head.left.emplace_back(centred(m_profile.issuerMark, m_profile.issuerSize, false));
    else
        head.left.emplace_back(Gap{4});
    head.left.emplace_back(centred(m_profile.numberPrefix + number, m_profile.numberSize, false));

    for (const LayoutProfile::HeadLine& line : m_profile.nation) {
        Paragraph words = centred(line.words, line.size, true);
        words.rule = line.rule;
        head.right.emplace_back(std::move(words));
    }
    if (!placeLine.isEmpty()) {
        head.right.emplace_back(Gap{m_profile.nation.size() > 1 ? 6.0 : 14.0});
        head.right.emplace_back(centred(placeLine, m_profile.placeSize, false, true));
    }
    head.after = 12;
    return head;
}

QString PaperParts::number(const QString& number, const QString& kind, const Unit* issuer) const
{
    return numberAfter(m_profile.numberPattern, number, kind, issuer);
}

QString PaperParts::letterNumber(const QString& number, const QString& kind, const Unit* issuer, const QString& ending) const
{
    QString pattern = m_profile.letterPattern;
    if (pattern.contains(QLatin1String("%4")))
        pattern = ending.isEmpty() ? pattern.section(u'-', 0, -2) : pattern.replace(QLatin1String("%4"), ending);
    return numberAfter(pattern, number, kind, issuer);
}

Paragraph PaperParts::about(const QString& words) const
{
    Paragraph paragraph = centred(m_profile.aboutPrefix + uncapitalised(words), m_profile.aboutSize, false, m_profile.aboutItalic);
    paragraph.before = 2;
    return paragraph;
}

QString PaperParts::numberAfter(const QString& pattern, const QString& number, const QString& kind, const Unit* issuer) const
{
    static const QRegularExpression word(QStringLiteral("^\\s*số\\s*:?\\s*"), QRegularExpression::CaseInsensitiveOption);
    QString bare = printable(number);
    bare.remove(word);
    if (bare.contains(u'-') || bare.contains(u'/'))
        return bare;
    if (bare.isEmpty())
        bare = QStringLiteral("......");
    else if (bare.size() == 1 && bare.front().isDigit())
        bare.prepend(u'0');
    const QString symbol = issuer ? issuer->symbol : QString();
    QString full = pattern;
    full.replace(QLatin1String("%1"), bare).replace(QLatin1String("%2"), kind).replace(QLatin1String("%3"), symbol);
    while (symbol.isEmpty() && (full.endsWith(u'/') || full.endsWith(u'-')))
        full.chop(1);
    return full;
}

QString PaperParts::placeLine(const QString& place, const std::optional<QDate>& day, int yearOfDots)
{
    const QString when = day ? dates::onPaper(*day)
                             : QStringLiteral("ngày .... tháng .... năm %1").arg(yearOfDots);
    return place.isEmpty() ? when : QStringLiteral("%1, %2").arg(place, when);
}

std::vector<Block> PaperParts::title(const QString& name, const QStringList& subject) const
{
    std::vector<Block> blocks;
    Paragraph nameLine = centred(name, m_profile.nameSize, true);
    nameLine.before = 6;
    nameLine.keepWithNext = true;
    blocks.emplace_back(nameLine);
    for (qsizetype i = 0; i < subject.size(); ++i) {
        const QString words = i == 0 && m_profile.subjectCapital ? capitalised(subject.at(i)) : subject.at(i);
        Paragraph line = centred(words, m_profile.subjectSize, true);
        line.keepWithNext = true;
        if (i == subject.size() - 1)
            line.rule = m_profile.subjectRule;
        blocks.emplace_back(line);
    }
    if (!m_profile.subjectMark.isEmpty()) {
        Paragraph mark = centred(m_profile.subjectMark, m_profile.subjectSize, false);
        mark.after = 8;
        mark.keepWithNext = true;
        blocks.emplace_back(mark);
    } else {
        std::get<Paragraph>(blocks.back()).after = 12;
    }
    return blocks;
}

Paragraph PaperParts::replacement(const QString& words) const
{
    Paragraph paragraph = centred(u'(' + words + u')', m_profile.bodySize, false, true);
    paragraph.after = 8;
    paragraph.keepWithNext = true;
    return paragraph;
}

Paragraph PaperParts::heading(int number, const QString& words) const
{
    Paragraph paragraph = sentence({{m_profile.heading.arg(QLatin1String(romans[number])) + words, true}});
    paragraph.align = Align::Left;
    paragraph.before = 4;
    paragraph.keepWithNext = true;
    paragraph.outline = 1;
    return paragraph;
}

Paragraph PaperParts::subheading(const QString& words) const
{
    Paragraph paragraph = sentence({{words, true, true}});
    paragraph.align = Align::Left;
    paragraph.keepWithNext = true;
    paragraph.outline = 2;
    return paragraph;
}

Paragraph PaperParts::sentence(std::vector<Run> runs, const QString& origin) const
{
    Paragraph paragraph;
    for (Run& run : runs) {
        const bool endsInBlank = run.text.endsWith(u' ');
        const bool beginsInBlank = run.text.startsWith(u' ');
        run.text = printable(run.text);
        if (beginsInBlank)
            run.text.prepend(u' ');
        if (endsInBlank)
            run.text.append(u' ');
    }
    paragraph.runs = std::move(runs);
    paragraph.size = m_profile.bodySize;
    paragraph.pitch = m_profile.pitch;
    paragraph.firstLine = m_profile.firstLine;
    paragraph.after = m_profile.after;
    paragraph.origin = origin;
    return paragraph;
}

Paragraph PaperParts::labelled(const QString& label, const QString& words, const QString& origin) const
{
    return sentence({{label + u' ', true}, {closed(printable(words))}}, origin);
}

std::vector<Block> PaperParts::words(const QString& text, const QString& origin) const
{
    std::vector<Block> blocks;
    for (const QString& line : printableLines(text))
        blocks.emplace_back(sentence({{line}}, origin));
    return blocks;
}

WriteLines PaperParts::dotted(int lines) const
{
    return {lines, m_profile.pitch + 4};
}

Cell PaperParts::cell(const QString& words, Align align, bool bold) const
{
    Cell cell;
    cell.words.runs = {{printable(words), bold}};
    cell.words.align = align;
    cell.words.size = m_profile.tableSize;
    cell.words.pitch = m_profile.tablePitch;
    return cell;
}

Cell PaperParts::headCell(const QString& words, int columns, int rows) const
{
    Cell head = cell(words, Align::Centre, true);
    head.columns = columns;
    head.rows = rows;
    return head;
}

BarChart PaperParts::chart(const QString& title, const QStringList& series) const
{
    BarChart chart;
    chart.title = cell(title, Align::Centre, true).words;
    for (const QString& name : series)
        chart.series.push_back(cell(name).words);
    chart.before = 6;
    chart.after = 10;
    return chart;
}

BarChart::Group PaperParts::chartGroup(const QString& label, const std::vector<std::optional<int>>& numbers) const
{
    BarChart::Group group;
    group.label = cell(label, Align::Right).words;
    for (const std::optional<int>& number : numbers) {
        BarChart::Bar bar{double(number.value_or(0)), cell(numberWords(number)).words};
        bar.words.size = m_profile.tableSize - 1;
        bar.words.pitch = m_profile.tablePitch - 2;
        group.bars.push_back(std::move(bar));
    }
    return group;
}

std::vector<Piece> PaperParts::signature(const QStringList& lines, const QString& note, const QString& name) const
{
    std::vector<Piece> pieces;
    for (const QString& line : lines)
        pieces.emplace_back(centred(line, m_profile.signingSize, &line == &lines.front() || m_profile.signingBoldPost));
    if (!note.isEmpty())
        pieces.emplace_back(centred(note, m_profile.signingSize, false, true));
    pieces.emplace_back(Gap{m_profile.pitch * (note.isEmpty() ? 4.5 : 3.5)});
    pieces.emplace_back(centred(name, m_profile.signingSize, true));
    return pieces;
}

std::vector<Piece> PaperParts::recipients(const QStringList& lines) const
{
    std::vector<Piece> pieces;
    Paragraph title = centred(m_profile.recipientsTitle, m_profile.recipientsTitleSize, !m_profile.recipientsUnderlined,
                              !m_profile.recipientsUnderlined);
    title.runs.front().underlined = m_profile.recipientsUnderlined;
    title.align = Align::Left;
    pieces.emplace_back(title);
    for (const QString& line : lines) {
        Paragraph recipient = centred(line, m_profile.recipientsSize, false);
        recipient.align = Align::Left;
        recipient.pitch = m_profile.recipientsSize + 3;
        pieces.emplace_back(recipient);
    }
    return pieces;
}

QString PaperParts::dayCited(QDate day) const
{
    return m_profile.longDates ? dates::onPaper(day) : QStringLiteral("ngày %1").arg(dates::inCitation(day));
}

QString PaperParts::numberCited(const QString& number, const std::optional<QDate>& day) const
{
    if (!day)
        return number;
    return number + (m_profile.longDates ? QStringLiteral(" ") : QStringLiteral(", ")) + dayCited(*day);
}

QString PaperParts::citation(const QString& legalBasis) const
{
    if (!m_profile.longDates)
        return legalBasis;
    static const QRegularExpression shortDay(QStringLiteral(R"((,?)\s*ngày\s+(\d{1,2})/(\d{1,2})/(\d{4}))"));
    QString cited = legalBasis;
    qsizetype from = 0;
    for (auto match = shortDay.match(cited, from); match.hasMatch(); match = shortDay.match(cited, from)) {
        const QDate day(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(2).toInt());
        const QString words = day.isValid() ? QString(u' ' + dates::onPaper(day)) : match.captured(0);
        cited.replace(match.capturedStart(), match.capturedLength(), words);
        from = match.capturedStart() + words.size();
    }
    return cited;
}

} // namespace doithoai
