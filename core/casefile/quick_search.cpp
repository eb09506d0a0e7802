#include "casefile/quick_search.h"

#include "casefile/case_lists.h"
#include "casefile/case_table.h"
#include "casefile/rows.h"
#include "casefile/search_index.h"
#include "domain/text.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

constexpr int looked = 400; ///< how many of the newest are looked at for the same marks: within a few milliseconds

struct Place {
    QString table;
    QString words; ///< SQL of what is shown, over m (the case) and t (its long texts)
    QString joins;
    QString who;   ///< SQL; withheld for a denunciation
};

const Place& sessions()
{
    static const Place place{QStringLiteral("session"), QStringLiteral("ifnull(m.\"topic\", '')"), {},
                             QStringLiteral("ifnull(m.\"venue\", '')")};
    return place;
}

const Place& petitions()
{
    static const Place place{
        QStringLiteral("petition"), QStringLiteral("ifnull(t.\"content\", '')"),
        QStringLiteral("LEFT JOIN \"petition_text\" AS t ON t.\"id\" = m.\"id\" LEFT JOIN \"petition_person\" AS p ON p.\"id\" = m.\"id\" "),
        QStringLiteral("CASE WHEN m.\"scopeKind\" IS 'denunciation' THEN '' ELSE "
                       "ifnull(p.\"petitioner\", '') || ' ' || ifnull(p.\"address\", '') END")};
    return place;
}

const Place& escalations()
{
    static const Place place{QStringLiteral("escalation"), QStringLiteral("ifnull(t.\"reason\", '')"),
                             QStringLiteral("LEFT JOIN \"escalation_text\" AS t ON t.\"id\" = m.\"id\" "),
                             QStringLiteral("ifnull(t.\"proposal\", '')")};
    return place;
}

QString columnsOf(const Place& place)
{
    return QStringLiteral("SELECT m.\"code\", m.\"state\", %1, %2 FROM \"%3\" AS m %4")
        .arg(place.words, place.who, place.table, place.joins);
}

QuickHit readHit(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3).trimmed(), false};
}

/// The newest rows that fit, as many as are counted. One walk serves the count and the hits. Beginnings of words are asked
/// for only while whole words have not filled the count: of a beginning the index must put all rows together first, of whole
/// words it walks from the newest. In a large file that decides how long one waits for frequent words.
Result<std::vector<qint64>> fittingRows(CaseFile& file, const Place& place, const QString& typed)
{
    std::vector<qint64> ids;
    QString asked;
    for (const OpenWords open : {OpenWords::None, OpenWords::Last, OpenWords::All}) {
        const QString expression = searchExpression(typed, open);
        if (expression == asked)
            break; // of a single word the last one is all
        asked = expression;
        Statement row(file.connection(), QStringLiteral("SELECT \"rowid\" FROM \"%1_search\" WHERE \"%1_search\" MATCH ? "
                                                        "ORDER BY \"rowid\" DESC LIMIT %2")
                                             .arg(place.table)
                                             .arg(mostCounted));
        row.bindText(expression);
        auto read = readAll<qint64>(row, [](const Statement& found) -> Result<qint64> { return found.number(0); });
        if (!read)
            return read;
        ids = std::move(*read);
        if (ids.size() >= static_cast<size_t>(mostCounted))
            break;
    }
    return ids;
}

Result<std::optional<QuickHit>> hitOfRow(CaseFile& file, const Place& place, qint64 id)
{
    Statement row(file.connection(), columnsOf(place) + QStringLiteral("WHERE m.\"id\" = ?"));
    row.bind(id);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(readHit(row)) : std::nullopt;
}

Result<QuickHits> search(CaseFile& file, const Place& place, const QString& typed, int most)
{
    QuickHits found;
    if (searchExpression(typed).isEmpty())
        return found;
    if (auto written = file.connection().writeSearch(); !written)
        return tl::unexpected(written.error());
    const auto ids = fittingRows(file, place, typed);
    if (!ids)
        return tl::unexpected(ids.error());
    found.count = static_cast<int>(ids->size());
    // Words without any mark fit all spellings alike: the newest are the answer.
    const bool areMarksTyped = text::folded(typed) != typed.toLower();
    const size_t reach = std::min(ids->size(), static_cast<size_t>(areMarksTyped ? looked : most));
    std::vector<QuickHit> others;
    for (size_t i = 0; i < reach && static_cast<int>(found.hits.size()) < most; ++i) {
        auto read = hitOfRow(file, place, (*ids)[i]);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            continue;
        const auto isSecret = place.table == QLatin1String("petition") ? isFoundBySender(file, (*ids)[i], typed) : Result<bool>(false);
        if (!isSecret)
            return tl::unexpected(isSecret.error());
        if (*isSecret) {
            --found.count;
            continue;
        }
        QuickHit hit = std::move(**read);
        hit.hasSameMarks = areMarksTyped && hasSameMarks(hit.code + u' ' + hit.words + u' ' + hit.who, typed);
        if (hit.hasSameMarks)
            found.hits.push_back(std::move(hit));
        else if (static_cast<int>(others.size()) < most)
            others.push_back(std::move(hit));
    }
    for (QuickHit& hit : others) {
        if (static_cast<int>(found.hits.size()) < most)
            found.hits.push_back(std::move(hit));
    }
    return found;
}

/// dt-2023-1 → ĐT and its folded code with all digits, dt-2023-001; nothing for what is no code.
template <class Case>
QString fullCode(const QString& prefix, const QString& year, const QString& number)
{
    const CaseNames names = namesOf<Case>();
    const QString own = foldedCode(QString::fromUtf16(names.prefix));
    return prefix == own ? own + u'-' + year + u'-' + number.rightJustified(names.digits, u'0') : QString();
}

} // namespace

Result<QuickHits> quickSessions(CaseFile& file, const QString& typed, int most)
{
    return search(file, sessions(), typed, most);
}

Result<QuickHits> quickPetitions(CaseFile& file, const QString& typed, int most)
{
    return search(file, petitions(), typed, most);
}

Result<QuickHits> quickEscalations(CaseFile& file, const QString& typed, int most)
{
    return search(file, escalations(), typed, most);
}

Result<std::vector<CodeHit>> findByCode(CaseFile& file, const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral(R"(^([a-z]{2})\s*[-/. ]?\s*(\d{4})\s*[-/. ]\s*0*(\d{1,7})$)"));
    std::vector<CodeHit> found;
    const auto match = shape.match(text::loose(typed));
    if (!match.hasMatch())
        return found;
    const auto part = [&](int i) { return match.captured(i); };
    const std::pair<const Place*, QString> codes[] = {
        {&sessions(), fullCode<Session>(part(1), part(2), part(3))},
        {&petitions(), fullCode<Petition>(part(1), part(2), part(3))},
        {&escalations(), fullCode<Escalation>(part(1), part(2), part(3))},
    };
    for (const auto& [place, code] : codes) {
        if (code.isEmpty())
            continue;
        Statement row(file.connection(), columnsOf(*place) + QStringLiteral("WHERE m.\"codeFolded\" = ?"));
        row.bindText(code);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more) {
            found.push_back({place->table, readHit(row)});
            found.back().hit.hasSameMarks = true;
        }
    }
    return found;
}

Result<std::vector<FrozenPaper>> quickPapers(CaseFile& file, const QString& typed)
{
    const QStringList words = text::folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<FrozenPaper> found;
    if (words.isEmpty())
        return found;
    auto papers = listPapers(file);
    if (!papers)
        return papers;
    for (FrozenPaper& paper : *papers) {
        const QString folded = text::folded(QString(paper.number + u'\n' + paper.subject + u'\n' + paper.caseCode));
        if (std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); }))
            found.push_back(std::move(paper));
    }
    return found;
}

} // namespace doithoai
