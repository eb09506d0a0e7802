#include "services/speaking_order.h"

#include "services/permission.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace doithoai {

namespace {

struct Order {
    std::vector<Speaker> rows;      ///< as the file has them
    std::vector<SpeakerLine> lines; ///< the done, then the unheard by their places
};

qint64 lastStepOf(const PetitionOnRecord& record)
{
    return record.steps.empty() ? 0 : record.steps.back().seq;
}

Result<Order> orderOf(Office& office, const SessionCase& session)
{
    auto rows = loadSpeakers(office.file(), session.session.code);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<QString, const Speaker*> placed;
    for (const Speaker& row : *rows)
        placed.emplace(row.petition.text, &row);

    struct Key {
        SpeakerLine line;
        qint64 first = 0; ///< of the done: their last step; of the others: their place
    };
    constexpr qint64 unplaced = 1'000'000'000;
    std::vector<Key> keys;
    for (const PetitionOnRecord& record : session.petitions) {
        const auto found = placed.find(record.petition.code.text);
        const Speaker* row = found == placed.end() ? nullptr : found->second;
        Key key;
        key.line.petition = record.petition.code;
        if (row != nullptr) {
            key.line.begunAt = row->begunAt;
            key.line.endedAt = row->endedAt;
        }
        if (!isUnheard(record.petition.state)) {
            key.line.stage = SpeakerStage::Done;
            key.first = lastStepOf(record);
        } else {
            key.line.stage = row != nullptr && row->begunAt && !row->endedAt ? SpeakerStage::Speaking : SpeakerStage::Waiting;
            key.first = row != nullptr ? row->position : unplaced;
        }
        keys.push_back(std::move(key));
    }
    // The petitions come by code, and a stable sort leaves the unplaced so.
    std::ranges::stable_sort(keys, [](const Key& a, const Key& b) {
        const bool isADone = a.line.stage == SpeakerStage::Done;
        const bool isBDone = b.line.stage == SpeakerStage::Done;
        return isADone != isBDone ? isADone : a.first < b.first;
    });
    Order order{std::move(*rows), {}};
    int place = 0;
    for (Key& key : keys) {
        if (key.line.stage != SpeakerStage::Done)
            key.line.place = ++place;
        order.lines.push_back(std::move(key.line));
    }
    return order;
}

/// Writes the lines in their order; only rows that differ from the file's.
Result<void> write(Office& office, const SessionCode& session, const Order& order)
{
    int position = 0;
    for (const SpeakerLine& line : order.lines) {
        const Speaker row{line.petition, ++position, line.begunAt, line.endedAt};
        if (std::ranges::find(order.rows, row) != order.rows.end())
            continue;
        if (const Result<void> saved = saveSpeaker(office.file(), session, row); !saved)
            return saved;
    }
    return {};
}

/// Loads the order, lets `change` have it, and writes it: one transaction.
template <class Change>
Result<void> rearrange(Office& office, const SessionCode& code, const Actor& actor, Change&& change)
{
    auto transaction = office.begin(acts::speakingOrder, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto session = office.session(code);
    if (!session)
        return tl::unexpected(session.error());
    auto order = orderOf(office, *session);
    if (!order)
        return tl::unexpected(order.error());
    if (const Result<void> changed = change(order->lines); !changed)
        return changed;
    if (const Result<void> written = write(office, code, *order); !written)
        return written;
    return transaction->commit();
}

Result<std::vector<SpeakerLine>::iterator> lineOf(std::vector<SpeakerLine>& lines, const PetitionCode& petition)
{
    const auto found = std::ranges::find(lines, petition, &SpeakerLine::petition);
    if (found == lines.end()) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("Office", "The session has no opinion %1.").arg(petition.text));
    }
    return found;
}

void endAll(std::vector<SpeakerLine>& lines, const QDateTime& at)
{
    for (SpeakerLine& line : lines) {
        if (line.begunAt && !line.endedAt)
            line.endedAt = std::max(*line.begunAt, at);
    }
}

} // namespace

bool isUnheard(PetitionState state)
{
    switch (state) {
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
        return true;
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

Result<std::vector<SpeakerLine>> speakingOrder(Office& office, const SessionCase& session)
{
    auto order = orderOf(office, session);
    if (!order)
        return tl::unexpected(order.error());
    std::ranges::stable_sort(order->lines, {}, &SpeakerLine::stage);
    return std::move(order->lines);
}

std::optional<PetitionCode> speakerAfter(const std::vector<SpeakerLine>& lines, const PetitionCode& petition)
{
    const auto own = std::ranges::find(lines, petition, &SpeakerLine::petition);
    if (own == lines.end() || own->stage == SpeakerStage::Done) {
        const auto first = std::ranges::find_if(lines, [](const SpeakerLine& line) { return line.stage != SpeakerStage::Done; });
        return first == lines.end() ? std::nullopt : std::optional(first->petition);
    }
    auto next = std::ranges::find(lines, own->place + 1, &SpeakerLine::place);
    // After the last it begins again with whoever was passed over.
    if (next == lines.end())
        next = std::ranges::find(lines, 1, &SpeakerLine::place);
    return next == own ? std::nullopt : std::optional(next->petition);
}

std::optional<PetitionCode> speakerBefore(const std::vector<SpeakerLine>& lines, const PetitionCode& petition)
{
    const auto own = std::ranges::find(lines, petition, &SpeakerLine::petition);
    if (own == lines.end())
        return {};
    if (own->stage == SpeakerStage::Done)
        return own == lines.begin() ? std::nullopt : std::optional(std::prev(own)->petition);
    if (own->place > 1)
        return std::ranges::find(lines, own->place - 1, &SpeakerLine::place)->petition;
    const auto firstOpen = std::ranges::find_if(lines, [](const SpeakerLine& line) { return line.stage != SpeakerStage::Done; });
    return firstOpen == lines.begin() ? std::nullopt : std::optional(std::prev(firstOpen)->petition);
}

Result<void> moveSpeaker(Office& office, const SessionCode& session, const PetitionCode& petition, int by, const Actor& actor)
{
    return rearrange(office, session, actor, [&](std::vector<SpeakerLine>& lines) -> Result<void> {
        const auto found = lineOf(lines, petition);
        if (!found)
            return tl::unexpected(found.error());
        if ((*found)->stage != SpeakerStage::Waiting)
            return {};
        // Those who wait change among themselves; whoever speaks keeps his place between them.
        std::vector<SpeakerLine*> slots;
        std::vector<SpeakerLine> waiting;
        for (SpeakerLine& line : lines) {
            if (line.stage == SpeakerStage::Waiting) {
                slots.push_back(&line);
                waiting.push_back(line);
            }
        }
        const auto own = std::ranges::find(waiting, petition, &SpeakerLine::petition);
        const auto from = own - waiting.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, static_cast<std::ptrdiff_t>(waiting.size()) - 1);
        SpeakerLine moved = *own;
        waiting.erase(own);
        waiting.insert(waiting.begin() + to, std::move(moved));
        for (size_t i = 0; i < slots.size(); ++i)
            *slots[i] = waiting[i];
        return {};
    });
}

Result<void> beginSpeaking(Office& office, const SessionCode& session, const PetitionCode& petition, const QDateTime& at,
                           const Actor& actor)
{
    return rearrange(office, session, actor, [&](std::vector<SpeakerLine>& lines) -> Result<void> {
        const auto found = lineOf(lines, petition);
        if (!found)
            return tl::unexpected(found.error());
        SpeakerLine& line = **found;
        if (line.stage == SpeakerStage::Speaking)
            return {};
        endAll(lines, at);
        // Who speaks again goes on from where he began.
        if (!line.begunAt)
            line.begunAt = at;
        line.endedAt.reset();
        return {};
    });
}

Result<void> endSpeaking(Office& office, const SessionCode& session, const QDateTime& at, const Actor& actor)
{
    return rearrange(office, session, actor, [&](std::vector<SpeakerLine>& lines) -> Result<void> {
        endAll(lines, at);
        return {};
    });
}

} // namespace doithoai
