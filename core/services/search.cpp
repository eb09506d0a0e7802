#include "services/search.h"

#include "casefile/quick_search.h"
#include "casefile/search_index.h"
#include "domain/text.h"
#include "services/name_viewing.h"

#include <algorithm>

namespace doithoai {

namespace {

constexpr qsizetype longest = 200; ///< what is pasted by mistake is no search
constexpr int shortest = 2;        ///< one letter would fit nearly everything

struct Typed {
    QString words;       ///< as typed, shortened
    QStringList folded;  ///< each word without marks
};

Typed readTyped(const QString& typed)
{
    Typed read;
    read.words = text::stored(typed.left(longest)).simplified();
    for (const QString& word : text::folded(read.words).split(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
            read.folded.append(word);
    }
    return read;
}

bool fits(const Typed& typed, const QString& words)
{
    const QString folded = text::folded(words);
    return std::ranges::all_of(typed.folded, [&](const QString& word) { return folded.contains(word); });
}

void rank(FoundGroup& group, int most)
{
    group.count = static_cast<int>(group.hits.size());
    std::stable_partition(group.hits.begin(), group.hits.end(), [](const Found& found) { return found.hasSameMarks; });
    if (static_cast<int>(group.hits.size()) > most)
        group.hits.erase(group.hits.begin() + most, group.hits.end());
}

Found fromCase(Office& office, FoundKind kind, const QuickHit& hit)
{
    Found found;
    found.kind = kind;
    found.code = hit.code;
    found.title = hit.words.simplified();
    found.detail = hit.who.simplified();
    found.state = hit.state;
    found.hasSameMarks = hit.hasSameMarks;
    // Where looks at full names are recorded, a list shows initials.
    if (kind == FoundKind::Petition && areViewsRecorded(office)) {
        const auto whole = office.petition(PetitionCode{hit.code});
        const Petition shown = whole ? asListed(office, whole->petition) : Petition();
        found.title = shown.content.simplified();
        found.detail = shown.petitioner;
    }
    return found;
}

using QuickSearch = Result<QuickHits> (*)(CaseFile&, const QString&, int);

Result<FoundGroup> searchCases(Office& office, FoundKind kind, QuickSearch search, const Typed& typed, int most)
{
    const auto hits = search(office.file(), typed.words, most);
    if (!hits)
        return tl::unexpected(hits.error());
    FoundGroup group;
    group.kind = kind;
    group.count = hits->count;
    group.isMore = hits->count >= mostCounted;
    for (const QuickHit& hit : hits->hits)
        group.hits.push_back(fromCase(office, kind, hit));
    return group;
}

FoundGroup searchUnits(const Directory& directory, const Typed& typed, int most)
{
    FoundGroup group;
    group.kind = FoundKind::Unit;
    for (const Unit& unit : directory.units()) {
        const QString words = unit.code.text + u' ' + unit.name;
        if (fits(typed, words))
            group.hits.push_back({FoundKind::Unit, unit.code.text, unit.name, directory.unitName(unit.superior), {}, 0, {},
                                  hasSameMarks(words, typed.words)});
    }
    rank(group, most);
    return group;
}

FoundGroup searchPosts(const Directory& directory, const Typed& typed, QDate today, int most)
{
    FoundGroup group;
    group.kind = FoundKind::Post;
    for (const Post& post : directory.posts()) {
        const QString words = post.code.text + u' ' + post.name;
        if (!fits(typed, words))
            continue;
        const Official* holder = directory.holder(post.code, today);
        group.hits.push_back({FoundKind::Post, post.code.text, post.name, holder ? holder->name : QString(), {}, 0, {},
                              hasSameMarks(words, typed.words)});
    }
    rank(group, most);
    return group;
}

FoundGroup searchOfficials(const Directory& directory, const Typed& typed, int most)
{
    FoundGroup group;
    group.kind = FoundKind::Official;
    for (const Official& official : directory.officials()) {
        if (fits(typed, official.name))
            group.hits.push_back({FoundKind::Official, official.post.text, official.name, directory.postName(official.post), {}, 0, {},
                                  hasSameMarks(official.name, typed.words)});
    }
    rank(group, most);
    return group;
}

Result<FoundGroup> searchPapers(Office& office, const Typed& typed, int most)
{
    const auto papers = quickPapers(office.file(), typed.words);
    if (!papers)
        return tl::unexpected(papers.error());
    FoundGroup group;
    group.kind = FoundKind::Paper;
    for (const FrozenPaper& paper : *papers) {
        const QString words = paper.number + u' ' + paper.subject + u' ' + paper.caseCode;
        group.hits.push_back({FoundKind::Paper, paper.caseCode, paper.subject, paper.number, {}, paper.version, paper.kind,
                              hasSameMarks(words, typed.words)});
    }
    rank(group, most);
    return group;
}

/// Puts the case of a typed code in front, and its group before the others.
void putFirst(std::vector<FoundGroup>& groups, const Found& found, int most)
{
    auto group = std::ranges::find(groups, found.kind, &FoundGroup::kind);
    if (group == groups.end()) {
        FoundGroup made;
        made.kind = found.kind;
        group = groups.insert(groups.begin(), made);
    }
    const auto known = std::erase_if(group->hits, [&](const Found& hit) { return hit.code == found.code; });
    if (known == 0)
        ++group->count;
    group->hits.insert(group->hits.begin(), found);
    if (static_cast<int>(group->hits.size()) > most)
        group->hits.pop_back();
    std::rotate(groups.begin(), group, group + 1);
}

} // namespace

Result<std::vector<FoundGroup>> searchEverything(Office& office, const QString& raw, QDate today, int most)
{
    std::vector<FoundGroup> groups;
    const Typed typed = readTyped(raw);
    if (typed.folded.isEmpty() || typed.folded.join(QString()).size() < shortest)
        return groups;
    const std::pair<FoundKind, QuickSearch> cases[] = {
        {FoundKind::Session, quickSessions}, {FoundKind::Petition, quickPetitions}, {FoundKind::Escalation, quickEscalations}};
    const auto add = [&](FoundGroup group) {
        if (!group.hits.empty())
            groups.push_back(std::move(group));
    };
    for (const auto& [kind, search] : cases) {
        auto group = searchCases(office, kind, search, typed, most);
        if (!group)
            return tl::unexpected(group.error());
        add(std::move(*group));
    }
    const Directory& directory = office.directory();
    add(searchUnits(directory, typed, most));
    add(searchPosts(directory, typed, today, most));
    add(searchOfficials(directory, typed, most));
    auto papers = searchPapers(office, typed, most);
    if (!papers)
        return tl::unexpected(papers.error());
    add(std::move(*papers));

    const auto coded = findByCode(office.file(), typed.words);
    if (!coded)
        return tl::unexpected(coded.error());
    for (const CodeHit& hit : *coded) {
        for (const auto& [kind, name] : {std::pair{FoundKind::Session, "session"}, std::pair{FoundKind::Petition, "petition"},
                                         std::pair{FoundKind::Escalation, "escalation"}}) {
            if (hit.kind == QLatin1String(name))
                putFirst(groups, fromCase(office, kind, hit.hit), most);
        }
    }
    return groups;
}

} // namespace doithoai
