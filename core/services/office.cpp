#include "services/office.h"

#include "casefile/accounts.h"
#include "casefile/connection.h"
#include "services/case_loading.h"
#include "services/paper_senders.h"
#include "services/settings.h"

namespace doithoai {

namespace {

Result<OfficeValues> readValues(CaseFile& file)
{
    auto basis = loadOfficeBasis(file);
    if (!basis)
        return tl::unexpected(basis.error());
    auto accounts = loadAccounts(file);
    if (!accounts)
        return tl::unexpected(accounts.error());
    return OfficeValues{std::move(*basis), std::move(*accounts)};
}

void take(OfficeData& office, OfficeValues values)
{
    office.directory = std::move(values.basis.directory);
    office.calendar = std::move(values.basis.calendar);
    office.profiles = std::move(values.basis.profiles);
    office.settings = std::move(values.basis.settings);
    office.accounts = std::move(values.accounts);
    office.vocabularies.clear();
}

} // namespace

Result<void> OfficeData::reload()
{
    auto values = readValues(*file);
    if (!values)
        return tl::unexpected(values.error());
    take(*this, std::move(*values));
    return {};
}

Result<void> OfficeData::commitAndKnow(Transaction& transaction)
{
    auto values = readValues(*file);
    if (!values)
        return tl::unexpected(values.error());
    if (auto committed = transaction.commit(); !committed)
        return committed;
    take(*this, std::move(*values));
    return {};
}

Circumstances OfficeData::circumstances(QDate today) const
{
    const bool deputyCredits = settings.value(QStringLiteral("duty.deputyCredits")) == QLatin1String("yes");
    return Circumstances{profiles, calendar, directory, today, deputyCredits};
}

const Profile& OfficeData::profile(QDate on) const
{
    static const Profile none;
    const Profile* nearest = profiles.nearest(on);
    return nearest ? *nearest : none;
}

const Vocabulary& OfficeData::vocabulary(QDate on) const
{
    const Profile& own = profile(on);
    const auto known = vocabularies.find(own.id);
    return known != vocabularies.end() ? known->second : vocabularies.emplace(own.id, vocabularyOf(own)).first->second;
}

PaperContext OfficeData::paperContext(QDate caseDay, QDate today) const
{
    return PaperContext{directory, vocabulary(caseDay), profile(caseDay), settings, today, Privacy::Full, {}, false};
}

Period OfficeData::periodNamed(const Period& period) const
{
    Period own = period;
    own.setCutOff(cutOffDay(settings, QStringLiteral("cutoff.h1")).value_or(QDate(2023, 6, 30)),
                  cutOffDay(settings, QStringLiteral("cutoff.h2")).value_or(QDate(2023, 12, 31)));
    return own;
}

Office::Office(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::open(std::unique_ptr<CaseFile> file, PaperMaker& papers)
{
    auto parts = std::make_unique<Parts>(std::move(file), papers);
    if (const auto loaded = parts->reload(); !loaded)
        return tl::unexpected(loaded.error());
    return std::unique_ptr<Office>(new Office(std::move(parts)));
}

CaseFile& Office::file()
{
    return *m_parts->file;
}

const Directory& Office::directory() const
{
    return m_parts->directory;
}

const WorkCalendar& Office::calendar() const
{
    return m_parts->calendar;
}

const ProfileBook& Office::profiles() const
{
    return m_parts->profiles;
}

const QMap<QString, QString>& Office::settings() const
{
    return m_parts->settings;
}

Result<void> Office::commitAndKnow(Transaction& transaction)
{
    return m_parts->commitAndKnow(transaction);
}

Result<bool> Office::catchUp()
{
    const auto version = m_parts->file->connection().ask(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_parts->dataVersion)
        return false;
    const bool isFirstLook = m_parts->dataVersion.isEmpty();
    if (isFirstLook) {
        m_parts->dataVersion = *version;
        return false;
    }
    // Not known as read before it was: a reading that fails is tried again.
    if (const auto loaded = m_parts->reload(); !loaded)
        return tl::unexpected(loaded.error());
    m_parts->dataVersion = *version;
    Q_EMIT directoryChanged();
    return true;
}

Vocabulary Office::vocabulary(QDate on) const
{
    return m_parts->vocabulary(on);
}

Circumstances Office::circumstances(QDate today) const
{
    return m_parts->circumstances(today);
}

PaperContext Office::paperContext(QDate caseDay, QDate today) const
{
    return m_parts->paperContext(caseDay, today);
}

Result<Period> Office::period(const QString& name) const
{
    const auto period = Period::parse(name);
    return period ? m_parts->periodNamed(*period) : period;
}

PaperMaker& Office::papers() const
{
    return m_parts->papers;
}

Result<Office::Known> Office::resolve(const QString& code) const
{
    return resolveCode(*m_parts, code);
}

Result<SessionCase> Office::session(const SessionCode& code) const
{
    return loadCase<Session>(*m_parts, code);
}

Result<PetitionCase> Office::petition(const PetitionCode& code) const
{
    return loadCase<Petition>(*m_parts, code);
}

Result<EscalationCase> Office::escalation(const EscalationCode& code) const
{
    return loadCase<Escalation>(*m_parts, code);
}

Result<UnitReportCase> Office::unitReport(const UnitReportCode& code) const
{
    return loadCase<UnitReport>(*m_parts, code);
}

Result<MadePaper> Office::minutes(const SessionCode& code, QDate today, Privacy privacy, const QString& layout) const
{
    auto loaded = loadCase<Session>(*m_parts, code);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (const auto taken = takeOutFormerSenders(*m_parts->file, *loaded); !taken)
        return tl::unexpected(taken.error());
    const SessionState state = loaded->session.state;
    const bool isSigned =
        state == SessionState::Minuted || state == SessionState::Reported || state == SessionState::Closed;
    if (isSigned && privacy == Privacy::Full && layout.isEmpty()) {
        auto frozen = latestPaper(*m_parts->file, QStringLiteral("minutes"), code.text);
        if (!frozen)
            return tl::unexpected(frozen.error());
        if (*frozen)
            return MadePaper{(*frozen)->subject, (*frozen)->text, (*frozen)->pdf};
    }
    PaperContext context = m_parts->paperContext(dayOf(loaded->session, today), today);
    context.privacy = privacy;
    context.layout = layout;
    context.isDraft = !isSigned;
    return m_parts->papers.minutes(*loaded, context);
}

} // namespace doithoai
