#include "app/list_request.h"
#include "casefile/paper_filing.h"
#include "domain/text.h"
#include "documents/paper_form.h"
#include "domain/dates.h"
#include "services/lists.h"
#include "services/name_viewing.h"
#include "services/papers.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

/// A subject ends with what it is about, behind the names of bodies and posts.
constexpr int widestSubject = 240;

Cell directionCell(bool isIncoming)
{
    return isIncoming ? Cell(QStringLiteral("in"), QCoreApplication::translate("CommandLine", "came in"))
                      : Cell(QStringLiteral("out"), QCoreApplication::translate("CommandLine", "went out"));
}

Result<std::optional<bool>> directionOf(const QString& state)
{
    const QString word = state.trimmed().toLower();
    if (word.isEmpty())
        return std::optional<bool>();
    if (word == QLatin1String("in") || word == QLatin1String("out"))
        return std::optional(word == QLatin1String("in"));
    return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "The register has what went out and what came in: "
                                                                           "--state out or in, not “%1”.")
                                    .arg(state));
}

/// The number and the day of the version that a paper corrects; one without a number by its version.
QString replacedOf(const FrozenPaper& paper, const std::vector<FrozenPaper>& all)
{
    const auto old = std::ranges::find_if(all, [&](const FrozenPaper& other) {
        return other.kind == paper.kind && other.caseCode == paper.caseCode && paper.replaces == other.version;
    });
    if (old == all.end())
        return {};
    const QString name = old->number.isEmpty() ? QCoreApplication::translate("CommandLine", "version %1").arg(old->version) : old->number;
    return old->date.isValid() ? QStringLiteral("%1, %2").arg(name, dates::onScreen(old->date)) : name;
}

} // namespace

Result<ListTable> documentTable(const ListRequest& request)
{
    ListTable table{{{"number", QT_TRANSLATE_NOOP("CommandLine", "Number")},
                     {"kind", QT_TRANSLATE_NOOP("CommandLine", "Kind")},
                     {"date", QT_TRANSLATE_NOOP("CommandLine", "Date")},
                     {"subject", QT_TRANSLATE_NOOP("CommandLine", "Subject"), widestSubject},
                     {"case", QT_TRANSLATE_NOOP("CommandLine", "Case")},
                     {"state", QT_TRANSLATE_NOOP("CommandLine", "State")},
                     {"hash", QT_TRANSLATE_NOOP("CommandLine", "Hash")},
                     {"version", QT_TRANSLATE_NOOP("CommandLine", "Version")},
                     {"cases", QT_TRANSLATE_NOOP("CommandLine", "All its cases")},
                     {"replaces", QT_TRANSLATE_NOOP("CommandLine", "Takes the place of")}},
                    {}};
    auto papers = paperRows(request.office);
    if (!papers)
        return tl::unexpected(papers.error());
    // A paper that was replaced later stood on that day.
    if (request.isAsOfGiven)
        std::erase_if(*papers, [&](const FrozenPaper& paper) { return paper.date > request.asOf; });
    const auto filings = PaperFilings::load(request.office.file());
    if (!filings)
        return tl::unexpected(filings.error());
    for (const FrozenPaper& paper : *papers) {
        const bool counts = !isReplaced(paper, *papers);
        const QString state = counts ? QStringLiteral("valid") : QStringLiteral("replaced");
        const bool isShown = request.wantsDay(paper.date)
            && (request.state.isEmpty() || request.state.compare(state, Qt::CaseInsensitive) == 0);
        if (!isShown)
            continue;
        table.rows.push_back({paper.number, Cell(paper.kind, paperLabel(paper.kind)), dayCell(paper.date), paper.subject, paper.caseCode,
                              Cell(state, counts ? QCoreApplication::translate("CommandLine", "valid")
                                                 : QCoreApplication::translate("CommandLine", "replaced")),
                              QString::fromLatin1(paper.hash.toHex()), paper.version, filings->casesOf(paper).join(u','), replacedOf(paper, *papers)});
    }
    return table;
}

Result<ListTable> registerTable(const ListRequest& request)
{
    ListTable table{{{"direction", QT_TRANSLATE_NOOP("CommandLine", "Direction")},
                     {"number", QT_TRANSLATE_NOOP("CommandLine", "Number")},
                     {"printed", QT_TRANSLATE_NOOP("CommandLine", "On the paper")},
                     {"date", QT_TRANSLATE_NOOP("CommandLine", "Date")},
                     {"symbol", QT_TRANSLATE_NOOP("CommandLine", "Symbol")},
                     {"subject", QT_TRANSLATE_NOOP("CommandLine", "Subject"), widestSubject},
                     {"partner", QT_TRANSLATE_NOOP("CommandLine", "To, from")},
                     {"issuer", QT_TRANSLATE_NOOP("CommandLine", "Book of")},
                     {"scope", QT_TRANSLATE_NOOP("CommandLine", "Year or term")},
                     {"paper", QT_TRANSLATE_NOOP("CommandLine", "Paper")},
                     {"case", QT_TRANSLATE_NOOP("CommandLine", "Case")}},
                    {}};
    const auto direction = directionOf(request.state);
    if (!direction)
        return tl::unexpected(direction.error());
    RegisterFilter filter;
    filter.isIncoming = *direction;
    filter.issuer = request.unit;
    filter.words = request.search;
    const auto lines = registerRows(request.office, filter);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const RegisterEntry& line : *lines) {
        if (!request.wantsDay(line.date) || (request.isAsOfGiven && line.date > request.asOf))
            continue;
        table.rows.push_back({directionCell(line.isIncoming), line.number, line.printed, dayCell(line.date), line.symbol, line.subject,
                              line.partner, Cell(line.issuer.text, request.office.directory().unitName(line.issuer)), line.scope,
                              Cell(line.paper, paperLabel(line.paper)), line.caseCode});
    }
    return table;
}

Result<ListTable> attachmentTable(const ListRequest& request)
{
    ListTable table{{{"id", QT_TRANSLATE_NOOP("CommandLine", "No.")},
                     {"case", QT_TRANSLATE_NOOP("CommandLine", "Case")},
                     {"title", QT_TRANSLATE_NOOP("CommandLine", "Title")},
                     {"fileName", QT_TRANSLATE_NOOP("CommandLine", "File")},
                     {"mediaType", QT_TRANSLATE_NOOP("CommandLine", "Kind")},
                     {"size", QT_TRANSLATE_NOOP("CommandLine", "Size")},
                     {"date", QT_TRANSLATE_NOOP("CommandLine", "Date")},
                     {"hash", QT_TRANSLATE_NOOP("CommandLine", "Hash")}},
                    {}};
    const auto heads = attachmentsOf(request.office, {});
    if (!heads)
        return tl::unexpected(heads.error());
    for (const AttachmentHead& head : *heads) {
        if (!request.wantsDay(head.on) || (request.isAsOfGiven && head.on > request.asOf))
            continue;
        const auto shown = [&](const QString& words) { return asListed(request.office, PetitionCode{head.caseCode}, words); };
        table.rows.push_back({Cell(QJsonValue(head.id), QString::number(head.id)), head.caseCode, shown(head.title), shown(head.fileName),
                              head.mediaType, Cell(QJsonValue(head.size), QString::number(head.size)), dayCell(head.on),
                              QString::fromLatin1(head.hash.toHex())});
    }
    return table;
}

} // namespace doithoai::cli
