#include "ui/found_model.h"

#include "domain/text.h"
#include "ui/case_specs.h"
#include "ui/papers/paper_work.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

constexpr qsizetype longestShown = 160; ///< of a long text: more does not fit a row
constexpr qsizetype before = 30;    ///< words left in front of a place far inside a long text
constexpr int mostCommands = 6;

QString say(const char* source)
{
    return QCoreApplication::translate("FoundModel", source);
}

QString groupWords(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Session:
        return say(QT_TRANSLATE_NOOP("FoundModel", "Sessions"));
    case FoundKind::Petition:
        return say(QT_TRANSLATE_NOOP("FoundModel", "Petitions"));
    case FoundKind::Escalation:
        return say(QT_TRANSLATE_NOOP("FoundModel", "To the superior"));
    case FoundKind::Unit:
        return say(QT_TRANSLATE_NOOP("FoundModel", "Units"));
    case FoundKind::Post:
        return say(QT_TRANSLATE_NOOP("FoundModel", "Posts"));
    case FoundKind::Official:
        return say(QT_TRANSLATE_NOOP("FoundModel", "Officials"));
    case FoundKind::Paper:
        return say(QT_TRANSLATE_NOOP("FoundModel", "Papers"));
    }
    Q_UNREACHABLE();
}

QString iconOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Session:
        return QStringLiteral("session");
    case FoundKind::Petition:
        return QStringLiteral("petition");
    case FoundKind::Escalation:
        return QStringLiteral("escalation");
    case FoundKind::Unit:
    case FoundKind::Post:
        return QStringLiteral("directory");
    case FoundKind::Official:
        return QStringLiteral("person");
    case FoundKind::Paper:
        return QStringLiteral("paper");
    }
    Q_UNREACHABLE();
}

std::optional<CaseKind> caseKindOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Session:
        return CaseKind::Session;
    case FoundKind::Petition:
        return CaseKind::Petition;
    case FoundKind::Escalation:
        return CaseKind::Escalation;
    case FoundKind::Unit:
    case FoundKind::Post:
    case FoundKind::Official:
    case FoundKind::Paper:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A long text begins a little before the first place that was found.
QString shownPart(const QString& text, const QString& typed)
{
    if (text.size() <= longestShown)
        return text;
    const auto places = foundPlaces(text.left(20'000), typed);
    const qsizetype at = places.empty() ? 0 : places.front().first;
    if (at < longestShown / 2)
        return text.left(longestShown);
    return QStringLiteral("…") + text.mid(at - before, longestShown);
}

FoundModel::Row hitRow(const Found& found, const QString& typed)
{
    FoundModel::Row row;
    row.kind = FoundModel::RowKind::Hit;
    row.found = found;
    row.group = found.kind;
    row.iconName = iconOf(found.kind);
    row.title = shownPart(found.title, typed);
    QStringList more{found.code};
    if (found.kind == FoundKind::Official)
        more = {};
    if (found.kind == FoundKind::Paper)
        more = {paperLabel(found.paperKind), found.code};
    if (!found.detail.isEmpty())
        more.append(found.detail.left(longestShown));
    row.detail = more.join(QStringLiteral(" · "));
    if (row.title.isEmpty())
        row.title = found.code;
    if (const auto kind = caseKindOf(found.kind); kind && !found.state.isEmpty()) {
        row.chip = shortStateLabel(*kind, found.state);
        row.tone = stateTone(*kind, found.state);
    }
    return row;
}

void addCommands(std::vector<FoundModel::Row>& rows, const std::vector<FoundModel::Command>& commands, const QString& typed)
{
    const QStringList words = text::folded(typed.left(longestShown)).simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<FoundModel::Row> fitting;
    for (const FoundModel::Command& command : commands) {
        const QString folded = text::folded(command.words);
        if (!std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); }))
            continue;
        FoundModel::Row row;
        row.kind = FoundModel::RowKind::Command;
        row.title = command.words;
        row.iconName = command.iconName;
        row.act = command.act;
        fitting.push_back(std::move(row));
    }
    if (fitting.empty())
        return;
    if (static_cast<int>(fitting.size()) > mostCommands && !words.isEmpty())
        fitting.erase(fitting.begin() + mostCommands, fitting.end());
    FoundModel::Row heading;
    heading.title = say(QT_TRANSLATE_NOOP("FoundModel", "Do or go"));
    rows.push_back(std::move(heading));
    std::ranges::move(fitting, std::back_inserter(rows));
}

} // namespace

std::vector<std::pair<int, int>> foundPlaces(const QString& text, const QString& typed, SameMarks sameMarks)
{
    // One letter of a composed text folds to one letter, so that places stay the same; a mark by itself goes with the
    // letter before it.
    QString folded;
    std::vector<int> places;
    for (int i = 0; i < text.size(); ++i) {
        const QString letter = text::folded(QStringView(text).mid(i, 1));
        for (const QChar c : letter) {
            folded.append(c);
            places.push_back(i);
        }
    }
    places.push_back(static_cast<int>(text.size()));
    std::vector<std::pair<int, int>> found;
    for (const QString& own : text::stored(typed.left(longestShown)).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString word = text::folded(own);
        for (qsizetype at = word.isEmpty() ? -1 : folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at > 0 && folded[at - 1].isLetterOrNumber())
                continue;
            const int first = places[static_cast<size_t>(at)];
            const int length = places[static_cast<size_t>(at + word.size())] - first;
            if (sameMarks == SameMarks::No || text::stored(text.mid(first, length)).compare(own, Qt::CaseInsensitive) == 0)
                found.emplace_back(first, length);
        }
    }
    std::ranges::sort(found);
    return found;
}

Place placeOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Session:
        return Place::Sessions;
    case FoundKind::Petition:
        return Place::Petitions;
    case FoundKind::Escalation:
        return Place::Escalations;
    case FoundKind::Unit:
    case FoundKind::Post:
    case FoundKind::Official:
        return Place::Directory;
    case FoundKind::Paper:
        return Place::Papers;
    }
    Q_UNREACHABLE();
}

std::vector<FoundModel::Row> foundRows(const std::vector<FoundGroup>& groups, const std::vector<FoundModel::Command>& commands,
                                       const QString& typed)
{
    std::vector<FoundModel::Row> rows;
    for (const FoundGroup& group : groups) {
        FoundModel::Row heading;
        heading.title = groupWords(group.kind);
        heading.detail = group.isMore ? say(QT_TRANSLATE_NOOP("FoundModel", "more than %1")).arg(group.count) : QString::number(group.count);
        rows.push_back(std::move(heading));
        for (const Found& found : group.hits)
            rows.push_back(hitRow(found, typed));
        if (group.count <= static_cast<int>(group.hits.size()))
            continue;
        FoundModel::Row all;
        all.kind = FoundModel::RowKind::All;
        all.group = group.kind;
        all.title = say(QT_TRANSLATE_NOOP("FoundModel", "Show all in the list"));
        rows.push_back(std::move(all));
    }
    addCommands(rows, commands, typed);
    return rows;
}

void FoundModel::setRows(std::vector<Row> rows, const QString& typed)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_typed = typed.left(longestShown);
    endResetModel();
}

int FoundModel::firstRow() const
{
    return rowCount() == 0 ? -1 : nextRow(-1, 1);
}

int FoundModel::nextRow(int from, int by) const
{
    for (int at = from + by; at >= 0 && at < rowCount(); at += by) {
        if (row(at).kind != RowKind::Heading)
            return at;
    }
    return from;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& at = row(index.row());
    if (role == Qt::DisplayRole)
        return at.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{at.title, at.detail, at.chip};
        if (at.kind == RowKind::All || at.kind == RowKind::Hit)
            parts.prepend(groupWords(at.group));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind == RowKind::Heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace doithoai
