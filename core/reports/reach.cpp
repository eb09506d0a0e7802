#include "reports/reach.h"

#include <QSet>

namespace doithoai {

namespace {

/// Days of a reach, as rows carry them.
class Settled {
public:
    explicit Settled(const Reach& reach) : m_from(reach.from.toJulianDay()), m_recordedBy(reach.recordedBy.toJulianDay()) {}

    bool operator()(const PetitionHistory& petition) const
    {
        bool isFinalNow = false;
        for (const PetitionHistoryRow& row : petition.rows()) {
            if (row.effectiveOn >= m_from || row.effectiveOn > m_recordedBy || row.recordedOn > m_recordedBy)
                return false;
            if (row.isStep)
                isFinalNow = isFinal(row.to);
        }
        return isFinalNow;
    }

private:
    qint64 m_from, m_recordedBy;
};

/// The codes of petitions that were merged at some time, and of those that they were merged into: a promise may have gone with
/// them, also where they were taken apart again since.
QSet<QString> everMerged(const PetitionHistories& petitions)
{
    QSet<QString> codes;
    for (std::size_t i = 0; i < petitions.size(); ++i) {
        const PetitionHistory petition = petitions[i];
        for (const PetitionHistoryRow& row : petition.rows()) {
            if (row.isStep && row.event == PetitionEvent::Merge)
                codes << petition.code() << petition.text(petition.told(row, Fact::Leading).value_or(FactWords::Blank));
        }
    }
    return codes;
}

} // namespace

ChosenHistories inReach(const Histories& histories, const Reach& reach)
{
    ChosenHistories asked(histories);
    const Settled isSettled(reach);
    const QSet<QString> merged = everMerged(histories.petitions);
    QSet<quint32> settledOf; // sessions of which a settled one was asked for
    std::erase_if(asked.petitions, [&](const PetitionHistory& petition) {
        if (!isSettled(petition) || (!merged.isEmpty() && merged.contains(petition.code())))
            return false;
        const auto before = settledOf.size();
        settledOf.insert(petition.facts()[Fact::Session]);
        return settledOf.size() == before;
    });
    return asked;
}

} // namespace doithoai
