#include "services/office.h"

#include "services/case_loading.h"
#include "services/new_cases.h"
#include "services/permission.h"

#include <QSet>

namespace doithoai {

namespace {

/// Reads each session that a table names once.
class SessionShelf {
public:
    explicit SessionShelf(const OfficeData& office)
        : m_office(office)
    {
    }

    /// The session of a code, which gets the spelling of the file; nothing for an empty code.
    Result<const std::optional<Session>*> named(SessionCode& code)
    {
        auto known = m_sessions.find(code.text);
        if (known == m_sessions.end()) {
            std::optional<Session> read;
            if (!code.isEmpty()) {
                const auto spelled = resolveCodeOf<Session>(m_office, code.text);
                if (!spelled)
                    return tl::unexpected(spelled.error());
                auto found = SessionRepository(*m_office.file).find({*spelled});
                if (!found)
                    return tl::unexpected(found.error());
                read = std::move(*found);
            }
            known = m_sessions.emplace(code.text, std::move(read)).first;
        }
        if (known->second)
            code = known->second->code;
        return &known->second;
    }

private:
    const OfficeData& m_office;
    std::map<QString, std::optional<Session>> m_sessions;
};

/// Judges one petition after the other and writes those that are allowed, a thousand together.
class PetitionIntake {
public:
    PetitionIntake(const OfficeData& office, const Actor& actor, bool isDryRun)
        : m_office(office)
        , m_actor(actor)
        , m_isDryRun(isDryRun)
        , m_circumstances(office.circumstances(actor.today))
        , m_sessions(office)
    {
    }

    /// What became of each, in their order.
    Outcome<std::vector<Office::Received>> receive(const std::vector<Petition>& petitions)
    {
        m_received.resize(petitions.size());
        for (std::size_t i = 0; i < petitions.size(); ++i) {
            if (const auto judged = judge(petitions[i], m_received[i]); !judged)
                return refuse(judged.error());
        }
        if (const auto written = write(); !written)
            return refuse(written.error());
        return std::move(m_received);
    }

private:
    Result<void> judge(Petition petition, Office::Received& received)
    {
        constexpr std::size_t most = 1024; // keeps the memory of a long table small
        fillIn(petition, m_actor.today);
        const auto session = m_sessions.named(petition.session);
        if (!session)
            return tl::unexpected(session.error());
        const auto digest = importDigest(*m_office.file, petition);
        if (!digest)
            return tl::unexpected(digest.error());
        const auto wasThere = wasImported(*m_office.file, *digest);
        if (!wasThere)
            return tl::unexpected(wasThere.error());
        received.isKnown = *wasThere || m_seen.contains(*digest);
        if (received.isKnown)
            return {};
        Judged<Petition, PetitionState> judged;
        judged.act.on = *petition.receivedOn;
        judged.verdict = judgeNew(petition, **session, judged.act, m_circumstances);
        judged.year = petition.receivedOn->year();
        received.findings = judged.verdict.findings;
        if (!judged.verdict.isAllowed())
            return {};
        m_seen.insert(*digest);
        if (m_isDryRun)
            return {};
        m_judged.push_back(std::move(judged));
        m_waiting.push_back({*digest, &received});
        return m_judged.size() < most ? Result<void>() : write();
    }

    Result<void> write()
    {
        const auto codes = storeNew<Petition, PetitionState>(*m_office.file, m_judged, m_actor);
        if (!codes)
            return tl::unexpected(codes.error());
        std::vector<ImportedPetition> imported;
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            m_waiting[i].received->code = (*codes)[i];
            imported.push_back({m_waiting[i].digest, (*codes)[i]});
        }
        m_judged.clear();
        m_waiting.clear();
        return rememberImported(*m_office.file, imported);
    }

    /// Judged and allowed, not written yet.
    struct Waiting {
        QByteArray digest;
        Office::Received* received;
    };

    const OfficeData& m_office;
    const Actor& m_actor;
    bool m_isDryRun;
    Circumstances m_circumstances;
    SessionShelf m_sessions;
    QSet<QByteArray> m_seen; ///< digests of this table, which the file may not have yet
    std::vector<Judged<Petition, PetitionState>> m_judged;
    std::vector<Waiting> m_waiting;
    std::vector<Office::Received> m_received;
};

} // namespace

Outcome<std::vector<Office::Received>> Office::receiveAll(const std::vector<Petition>& petitions, const Actor& actor,
                                                          bool isDryRun)
{
    if (isDryRun)
        return PetitionIntake(*m_parts, actor, isDryRun).receive(petitions);
    auto transaction = m_parts->begin(acts::importPetitions, actor);
    if (!transaction)
        return refuse(transaction.error());
    auto received = PetitionIntake(*m_parts, actor, isDryRun).receive(petitions);
    if (!received)
        return received;
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());

    // A screen can follow a few; of a large table it is told once, with an empty code.
    constexpr qsizetype few = 50;
    QStringList codes;
    for (const Received& one : *received) {
        if (one.code && codes.size() <= few)
            codes.append(one.code->text);
    }
    if (codes.size() > few)
        codes = QStringList{QString()};
    for (const QString& code : codes)
        Q_EMIT caseChanged(CaseKind::Petition, code);
    return received;
}

} // namespace doithoai
