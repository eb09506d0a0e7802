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
    Outcome<std::vector<Office::Received>> receive(std::vector<Petition> petitions)
    {
        m_received.resize(petitions.size());
        if (const auto read = readDigests(petitions); !read)
            return refuse(read.error());
        for (std::size_t i = 0; i < petitions.size(); ++i) {
            if (const auto judged = judge(petitions[i], i); !judged)
                return refuse(judged.error());
        }
        if (const auto written = write(); !written)
            return refuse(written.error());
        if (const auto remembered = rememberImported(*m_office.file, std::move(m_imported)); !remembered)
            return refuse(remembered.error());
        return std::move(m_received);
    }

private:
    Result<void> readDigests(std::vector<Petition>& petitions)
    {
        m_digests.reserve(petitions.size());
        for (Petition& petition : petitions) {
            fillIn(petition, m_actor.today);
            auto digest = importDigest(*m_office.file, petition);
            if (!digest)
                return tl::unexpected(digest.error());
            m_digests.push_back(std::move(*digest));
        }
        auto known = importedAmong(*m_office.file, m_digests);
        if (!known)
            return tl::unexpected(known.error());
        m_known = std::move(*known);
        return {};
    }

    Result<void> judge(Petition& petition, std::size_t place)
    {
        constexpr std::size_t most = 1024; // keeps the memory of a long table small
        const auto session = m_sessions.named(petition.session);
        if (!session)
            return tl::unexpected(session.error());
        Office::Received& received = m_received[place];
        received.isKnown = m_known.contains(m_digests[place]);
        if (received.isKnown)
            return {};
        Judged<Petition, PetitionState> judged;
        judged.act.on = *petition.receivedOn;
        judged.verdict = judgeNew(petition, **session, judged.act, m_circumstances);
        judged.year = petition.receivedOn->year();
        received.findings = judged.verdict.findings;
        if (!judged.verdict.isAllowed())
            return {};
        m_known.insert(m_digests[place]);
        if (m_isDryRun)
            return {};
        m_judged.push_back(std::move(judged));
        m_places.push_back(place);
        return m_judged.size() < most ? Result<void>() : write();
    }

    Result<void> write()
    {
        const auto codes = storeNew<Petition, PetitionState>(*m_office.file, m_judged, m_actor);
        if (!codes)
            return tl::unexpected(codes.error());
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            m_received[m_places[i]].code = (*codes)[i];
            m_imported.push_back({m_digests[m_places[i]], (*codes)[i]});
        }
        m_judged.clear();
        m_places.clear();
        return {};
    }

    const OfficeData& m_office;
    const Actor& m_actor;
    bool m_isDryRun;
    Circumstances m_circumstances;
    SessionShelf m_sessions;
    std::vector<QByteArray> m_digests; ///< of all petitions
    QSet<QByteArray> m_known;          ///< digests that were imported before, or taken in from this table
    std::vector<Judged<Petition, PetitionState>> m_judged; ///< allowed, not written yet
    std::vector<std::size_t> m_places; ///< where they stand among all
    std::vector<ImportedPetition> m_imported;
    std::vector<Office::Received> m_received;
};

} // namespace

Outcome<std::vector<Office::Received>> Office::receiveAll(std::vector<Petition> petitions, const Actor& actor,
                                                          bool isDryRun)
{
    if (isDryRun)
        return PetitionIntake(*m_parts, actor, isDryRun).receive(std::move(petitions));
    auto transaction = m_parts->begin(acts::importPetitions, actor);
    if (!transaction)
        return refuse(transaction.error());
    auto received = PetitionIntake(*m_parts, actor, isDryRun).receive(std::move(petitions));
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
