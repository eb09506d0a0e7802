#include "reports/duty.h"

#include "reports/duty_required.h"

#include <algorithm>

namespace doithoai {

namespace {

/// A deputy who was acting head on the day of the session sat there as the head.
bool satAsActingHead(const HeldSession& one, const PostCode& headPost, const Directory& directory)
{
    const Official* holder = directory.holder(headPost, one.day);
    if (!holder || !holder->isActing)
        return false;
    QString name = one.session.chairName;
    if (name.isEmpty()) {
        const Official* chair = directory.holder(one.session.chair, one.day);
        name = chair ? chair->name : QString();
    }
    return !name.isEmpty() && name == holder->name;
}

enum class Credit { Nothing, Head, Deputy };

Credit creditOf(const HeldSession& one, const PostCode& post, const Directory& directory)
{
    const Session& session = one.session;
    if (session.chair == post || session.coChairs.contains(post))
        return Credit::Head;
    if (session.deputyFor == post)
        return satAsActingHead(one, post, directory) ? Credit::Head : Credit::Deputy;
    return Credit::Nothing;
}

} // namespace

std::vector<DutyRow> dutyRows(const std::vector<HeldSession>& held, QDate firstDay, QDate until,
                              const FigureWorld& world, Behind* behind)
{
    std::vector<DutyRow> rows;
    const auto note = [behind](const DutyRow& row, const char* figure, const HeldSession& one) {
        if (behind)
            behind->add(QStringLiteral("duty.") + row.post + u'.' + QLatin1String(figure), one.session.code.text);
    };
    for (const Post& post : world.directory.posts()) {
        const bool wasThere = (!post.from || *post.from <= until) && (!post.to || *post.to >= firstDay);
        const int required = dutyRequired(post, firstDay.year(), world.profiles, world.calendar);
        if (!wasThere || (required == 0 && post.quota.value_or(0) <= 0))
            continue;
        DutyRow row;
        row.post = post.code.text;
        row.unit = post.unit.text;
        row.required = required;
        for (const HeldSession& one : held) {
            switch (creditOf(one, post.code, world.directory)) {
            case Credit::Head:
                ++row.byHead;
                note(row, "byHead", one);
                note(row, "held", one);
                break;
            case Credit::Deputy:
                ++row.byDeputy;
                note(row, "byDeputy", one);
                if (world.deputyCredits)
                    note(row, "held", one);
                break;
            case Credit::Nothing:
                break;
            }
        }
        row.held = row.byHead + (world.deputyCredits ? row.byDeputy : 0);
        row.missing = std::max(0, row.required - row.held);
        // A post that had no time to call a session in this year is named only when it held one all the same.
        if (required == 0 && row.byHead + row.byDeputy == 0)
            continue;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace doithoai
