#include "services/case_loading.h"

#include "casefile/case_repository.h"
#include "domain/period.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doithoai {

namespace {

tl::unexpected<Error> noSuchCase(const QString& code)
{
    return fail(Trouble::Usage, QCoreApplication::translate("Office", "No case has the code “%1”.").arg(code));
}

/// Case and steps, or nothing.
template <class Case>
Result<std::optional<OnRecord<Case>>> stored(CaseFile& file, const CodeOf<Case>& code)
{
    const CaseRepository<Case> repository(file);
    auto found = repository.find(code);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<OnRecord<Case>>();
    auto steps = repository.steps(code);
    if (!steps)
        return tl::unexpected(steps.error());
    OnRecord<Case> loaded;
    loaded.*Machine<Case>::value = std::move(**found);
    loaded.steps = std::move(*steps);
    return std::optional(std::move(loaded));
}

Result<void> addSurroundings(const OfficeData& office, const QMap<QString, QString>&, SessionCase& loaded)
{
    auto petitions = petitionsWithSteps(*office.file, loaded.session.code);
    if (!petitions)
        return tl::unexpected(petitions.error());
    loaded.petitions = std::move(*petitions);
    auto escalations = escalationsOf(*office.file, loaded.session.code);
    if (!escalations)
        return tl::unexpected(escalations.error());
    loaded.escalations = std::move(*escalations);
    return {};
}

Result<void> addSurroundings(const OfficeData& office, const QMap<QString, QString>& said, PetitionCase& loaded)
{
    if (!loaded.petition.session.isEmpty()) {
        auto session = SessionRepository(*office.file).find(loaded.petition.session);
        if (!session)
            return tl::unexpected(session.error());
        loaded.session = std::move(*session);
    }
    const PetitionCode leading{said.value(QStringLiteral("leading"), loaded.petition.leading.text)};
    if (!leading.isEmpty()) {
        auto found = PetitionRepository(*office.file).find(leading);
        if (!found)
            return tl::unexpected(found.error());
        loaded.leading = std::move(*found);
    }
    const auto followers = followersOf(*office.file, loaded.petition.code);
    if (!followers)
        return tl::unexpected(followers.error());
    loaded.followers = *followers;
    if (loaded.followers == 0)
        return {};
    auto promised = promisedFollowersOf(*office.file, loaded.petition.code);
    if (!promised)
        return tl::unexpected(promised.error());
    loaded.promisedFollowers = std::move(*promised);
    return {};
}

Result<void> addSurroundings(const OfficeData& office, const QMap<QString, QString>& said, EscalationCase& loaded)
{
    Escalation named = loaded.escalation;
    if (const auto session = said.constFind(QStringLiteral("session")); session != said.cend())
        named.session.text = *session;
    // Those that the case has already come first, then those that are said anew: both are judged.
    QList<PetitionCode> more;
    field::fromText(said.value(QStringLiteral("petitions")), more);
    for (const PetitionCode& code : more) {
        if (!named.petitions.contains(code))
            named.petitions.append(code);
    }
    auto around = surround(office, named);
    if (!around)
        return tl::unexpected(around.error());
    loaded.session = std::move(around->session);
    loaded.petitions = std::move(around->petitions);
    loaded.otherOpen = std::move(around->otherOpen);
    return {};
}

Result<void> addSurroundings(const OfficeData&, const QMap<QString, QString>&, UnitReportCase&)
{
    return {};
}

std::optional<UnitReportCase> computed(const OfficeData& office, const QString& code, Of<UnitReport>)
{
    const auto report = computedReport(office, code);
    if (!report)
        return std::nullopt;
    return UnitReportCase{*report, {expectStep(office, *report)}};
}

template <class Case>
std::optional<OnRecord<Case>> computed(const OfficeData&, const QString&, Of<Case>)
{
    return std::nullopt;
}

} // namespace

template <class Case>
Result<OnRecord<Case>> loadCase(const OfficeData& office, const CodeOf<Case>& code, const QMap<QString, QString>& said)
{
    auto found = stored<Case>(*office.file, code);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        *found = computed(office, code.text, Of<Case>{});
    if (!*found)
        return noSuchCase(code.text);
    const auto added = addSurroundings(office, said, **found);
    if (!added)
        return tl::unexpected(added.error());
    return std::move(**found);
}

template Result<SessionCase> loadCase<Session>(const OfficeData&, const SessionCode&, const QMap<QString, QString>&);
template Result<PetitionCase> loadCase<Petition>(const OfficeData&, const PetitionCode&, const QMap<QString, QString>&);
template Result<EscalationCase> loadCase<Escalation>(const OfficeData&, const EscalationCode&,
                                                     const QMap<QString, QString>&);
template Result<UnitReportCase> loadCase<UnitReport>(const OfficeData&, const UnitReportCode&,
                                                     const QMap<QString, QString>&);

Result<EscalationCase> surround(const OfficeData& office, const Escalation& escalation)
{
    EscalationCase around;
    around.escalation = escalation;
    if (!escalation.session.isEmpty()) {
        auto session = SessionRepository(*office.file).find(escalation.session);
        if (!session)
            return tl::unexpected(session.error());
        around.session = std::move(*session);
    }
    const PetitionRepository petitions(*office.file);
    for (const PetitionCode& code : escalation.petitions) {
        auto petition = petitions.find(code);
        if (!petition)
            return tl::unexpected(petition.error());
        if (*petition)
            around.petitions.push_back(std::move(**petition));
    }
    auto open = openEscalationsOf(*office.file, escalation.petitions, escalation.code);
    if (!open)
        return tl::unexpected(open.error());
    around.otherOpen = std::move(*open);
    return around;
}

namespace {

/// The code in the file, or of a computed report; nothing when there is none of this kind.
template <class Case>
Result<std::optional<QString>> findCode(const OfficeData& office, const QString& text)
{
    const auto code = CaseRepository<Case>(*office.file).resolveCode(text);
    if (!code)
        return tl::unexpected(code.error());
    if (*code)
        return std::optional((*code)->text);
    if constexpr (std::is_same_v<Case, UnitReport>) {
        if (const auto report = computedReport(office, text))
            return std::optional(report->code.text);
    }
    return std::optional<QString>();
}

} // namespace

template <class Case>
Result<QString> resolveCodeOf(const OfficeData& office, const QString& code)
{
    const auto found = findCode<Case>(office, code);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return noSuchCase(code);
    return **found;
}

template Result<QString> resolveCodeOf<Session>(const OfficeData&, const QString&);
template Result<QString> resolveCodeOf<Petition>(const OfficeData&, const QString&);
template Result<QString> resolveCodeOf<Escalation>(const OfficeData&, const QString&);
template Result<QString> resolveCodeOf<UnitReport>(const OfficeData&, const QString&);

Result<Office::Known> resolveCode(const OfficeData& office, const QString& code)
{
    for (const CaseKind kind : allKinds) {
        const auto found = withKind(kind, [&](auto of) { return findCode<typename decltype(of)::type>(office, code); });
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return Office::Known{kind, **found};
    }
    return noSuchCase(code);
}

Result<void> settleCode(const OfficeData& office, FieldKind kind, QString& text)
{
    if (text.isEmpty())
        return {};
    if (kind == FieldKind::SessionRef || kind == FieldKind::PetitionRef) {
        const auto code = kind == FieldKind::SessionRef ? resolveCodeOf<Session>(office, text)
                                                        : resolveCodeOf<Petition>(office, text);
        if (!code)
            return tl::unexpected(code.error());
        text = *code;
    }
    if (kind == FieldKind::PetitionRefs) {
        QStringList codes;
        for (const QString& part : text.split(u',')) {
            const auto code = resolveCodeOf<Petition>(office, part);
            if (!code)
                return tl::unexpected(code.error());
            if (!codes.contains(*code))
                codes.append(*code);
        }
        text = codes.join(u',');
    }
    return {};
}

std::optional<UnitReport> computedReport(const OfficeData& office, const QString& code)
{
    static const QRegularExpression shape(QStringLiteral(R"(^bcdv-(\d{4}(?:-h[12])?)-(\S+)$)"));
    const auto match = shape.match(text::folded(code.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    const auto period = Period::parse(match.captured(1).toUpper());
    const Unit* unit = office.directory.unit(UnitCode{match.captured(2).toUpper()});
    if (!period || !unit)
        return std::nullopt;
    const Period own = office.periodNamed(*period);
    return expectedReport(*unit, own, office.circumstances(own.to()));
}

Step expectStep(const OfficeData& office, const UnitReport& report)
{
    Step step;
    step.event = nameOf(UnitReportEvent::Expect);
    step.to = nameOf(UnitReportState::Expected);
    if (const auto period = Period::parse(report.period))
        step.effectiveOn = office.periodNamed(*period).from();
    return step;
}

QDate dayOf(const Session& session, QDate otherwise)
{
    if (session.actualStart)
        return session.actualStart->date();
    return session.plannedStart ? session.plannedStart->date() : otherwise;
}

} // namespace doithoai
