#include "services/number_claims.h"

#include "casefile/case_repository.h"
#include "casefile/frozen_papers.h"
#include "casefile/number_books.h"
#include "casefile/number_steps.h"
#include "casefile/paper_filing.h"
#include "casefile/register_entries.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/transfer_letters.h"
#include "services/number_taking.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cstring>

namespace doithoai {

namespace {

/// The number that a step gives to a paper.
struct Claim {
    QString code;   ///< of the case
    QString number; ///< as it was typed
    UnitCode issuer;
    const char* symbol = ""; ///< of the paper's kind, where the number does not tell
    const char* field = "";  ///< the key that says it
    QDate on;
    QString act;      ///< what a person calls the step
    QString together; ///< petitions that have this in common on one day may share the paper
};

/// What follows the number: BC/ĐU of 05-BC/ĐU. Empty where only the number was typed.
QString endingOf(const QString& number)
{
    static const QStringView dashes = u"-/‐‑‒–—";
    const auto at = std::ranges::find_if(number, [](QChar c) { return dashes.contains(c); });
    return at == number.end() ? QString() : number.mid(std::distance(number.begin(), at) + 1).simplified().toLower();
}

UnitCode bodyOf(const OfficeData& office)
{
    return UnitCode{office.settings.value(QStringLiteral("office.body"))};
}

/// Who issues the written reply: the body in charge where it issues papers, else the organiser (documents/forms/reply.cpp).
UnitCode replyIssuer(const OfficeData& office, const UnitCode& unit, const UnitCode& organiser)
{
    const Unit* known = office.directory.unit(unit);
    if (known && !known->symbol.isEmpty())
        return unit;
    return organiser.isEmpty() ? bodyOf(office) : organiser;
}

QString personOf(const Petition& petition)
{
    return hasNoName(petition) ? petition.code.text : petition.petitioner.trimmed() + u'\n' + petition.address.trimmed();
}

std::vector<Claim> claimsOf(const OfficeData&, const SessionCase&, SessionEvent event, const Act&, const Session& s, QDate on)
{
    if (event != SessionEvent::Report)
        return {};
    return {{s.code.text, s.reportNumber, s.organiser, "BC", "number", on, label(event), {}}};
}

std::vector<Claim> claimsOf(const OfficeData& office, const PetitionCase& before, PetitionEvent event, const Act&, const Petition& p,
                            QDate on)
{
    const UnitCode organiser = before.session ? before.session->organiser : UnitCode();
    const UnitCode sender = organiser.isEmpty() ? bodyOf(office) : organiser;
    if (event == PetitionEvent::Reply || event == PetitionEvent::ReplyDirect)
        return {{p.code.text, p.replyNumber, replyIssuer(office, p.unit, organiser), "CV", "replyNumber", on, label(event), personOf(p)}};
    if (event != PetitionEvent::Transfer)
        return {};
    return {{p.code.text, p.transferNumber, sender, "PC", "transferNumber", on, label(event), p.competentUnit},
            {p.code.text, p.noticeNumber, sender, "CV", "noticeNumber", on, label(event), personOf(p)}};
}

std::vector<Claim> claimsOf(const OfficeData& office, const EscalationCase& before, EscalationEvent event, const Act& act,
                            const Escalation& e, QDate on)
{
    const UnitCode sender = before.session ? before.session->organiser : bodyOf(office);
    if (event == EscalationEvent::Submit)
        return {{e.code.text, e.outgoingNumber, sender, "BC", "number", on, label(event), {}}};
    if (event == EscalationEvent::Remind)
        return {{e.code.text, act.data.value(QStringLiteral("number")), sender, "CV", "number", on, label(event), {}}};
    return {};
}

std::vector<Claim> claimsOf(const OfficeData& office, const UnitReportCase&, UnitReportEvent event, const Act& act, const UnitReport& r,
                            QDate on)
{
    if (event != UnitReportEvent::Remind)
        return {};
    // One letter may remind several units.
    return {{r.code.text, act.data.value(QStringLiteral("number")), bodyOf(office), "CV", "number", on, label(event), QStringLiteral("remind")}};
}

/// What steps say of this number, in whatever book.
Result<std::vector<Claim>> claimsWith(const OfficeData& office, const Claim& claim)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+"));
    const QString key = numberKey(claim.number);
    const QString part = digits.match(key).captured();
    const auto steps = stepsWithNumber(*office.file, part.isEmpty() ? key : part);
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<Claim> claims;
    for (const NumberStep& step : *steps) {
        Claim other{step.code, step.number, step.organiser.isEmpty() ? bodyOf(office) : step.organiser, "CV", "", step.on, {}, {}};
        if (step.key == QLatin1String("reportNumber")) {
            other.symbol = "BC";
            other.act = label(SessionEvent::Report);
        } else if (step.key == QLatin1String("outgoingNumber")) {
            other.symbol = "BC";
            other.act = label(EscalationEvent::Submit);
        } else if (step.key == QLatin1String("remind")) {
            other.act = label(EscalationEvent::Remind);
        } else if (step.key == QLatin1String("replyNumber")) {
            other.issuer = replyIssuer(office, step.unit, step.organiser);
            other.act = label(PetitionEvent::Reply);
        } else {
            if (step.key == QLatin1String("transferNumber"))
                other.symbol = "PC";
            other.act = label(PetitionEvent::Transfer);
        }
        claims.push_back(std::move(other));
    }
    return claims;
}

/// What the other petition has in common with the paper that is claimed; empty: nothing.
Result<bool> mayShare(const OfficeData& office, const Claim& claim, const Claim& other)
{
    if (claim.together.isEmpty() || other.on != claim.on || std::strcmp(other.symbol, claim.symbol) != 0)
        return false;
    if (claim.together == QLatin1String("remind"))
        return true;
    const auto petition = PetitionRepository(*office.file).find(PetitionCode{other.code});
    if (!petition)
        return tl::unexpected(petition.error());
    return *petition && ((*petition)->competentUnit == claim.together || personOf(**petition) == claim.together);
}

/// The paper of the register under that number, where it is not this case's own.
Result<std::optional<RegisterEntry>> otherPaper(const OfficeData& office, const Claim& claim)
{
    auto line = lineOn(*office.file, office.directory, claim.issuer, QString::fromLatin1(claim.symbol), claim.on);
    if (!line)
        return tl::unexpected(line.error());
    line->number = claim.number;
    auto entry = entryOfNumber(*office.file, *line);
    if (!entry || !*entry || (*entry)->caseCode == claim.code)
        return entry ? Result<std::optional<RegisterEntry>>(std::nullopt) : tl::unexpected(entry.error());
    if ((*entry)->paper.isEmpty())
        return entry;
    const auto filed = listFiledPapers(*office.file);
    if (!filed)
        return tl::unexpected(filed.error());
    const bool isOwn = std::ranges::any_of(filed->papers, [&](const FrozenPaper& paper) {
        return paper.kind == (*entry)->paper && paper.caseCode == (*entry)->caseCode && filed->filings.isUnder(paper, claim.code);
    });
    return isOwn ? Result<std::optional<RegisterEntry>>(std::nullopt) : entry;
}

Finding advice(const OfficeData& office, const Claim& claim, const QString& holder, QDate today)
{
    const Rule rule = office.profile(today).rule(QStringLiteral("outgoing-number"));
    return {rule.id, rule.article, Strength::Advice,
            QCoreApplication::translate("Office", "The number %1 is already that of another paper in the same book of %2: %3. A number goes "
                                                  "out once; check it.")
                .arg(claim.number, office.directory.unitName(claim.issuer), holder),
            QString::fromLatin1(claim.field),
            {}};
}

Result<std::optional<Finding>> adviceOn(const OfficeData& office, const Claim& claim, QDate today)
{
    const auto paper = otherPaper(office, claim);
    if (!paper)
        return tl::unexpected(paper.error());
    if (*paper) {
        const RegisterEntry other = masked(**paper);
        QStringList words{other.printed.isEmpty() ? other.number : other.printed, other.subject, other.caseCode,
                          dates::onScreen(other.date)};
        words.removeAll(QString());
        return std::optional(advice(office, claim, words.join(QStringLiteral(", ")), today));
    }
    const auto books = loadNumberBooks(*office.file);
    if (!books)
        return tl::unexpected(books.error());
    const auto others = claimsWith(office, claim);
    if (!others)
        return tl::unexpected(others.error());
    const QString symbol = QString::fromLatin1(claim.symbol);
    const NumberBook book = bookOn(*books, office.directory, claim.issuer, symbol, claim.on);
    const QString ending = endingOf(claim.number);
    for (const Claim& other : *others) {
        const QString otherEnding = endingOf(other.number);
        const bool isSameKind = ending.isEmpty() || otherEnding.isEmpty() ? symbol == QLatin1String(other.symbol) : ending == otherEnding;
        if (other.code == claim.code || other.issuer != claim.issuer || !isSameKind || !other.on.isValid()
            || numberKey(other.number) != numberKey(claim.number))
            continue;
        const NumberBook otherBook = bookOn(*books, office.directory, claim.issuer, symbol, other.on);
        if (scopeOf(otherBook, other.on) != scopeOf(book, claim.on))
            continue;
        const auto isShared = mayShare(office, claim, other);
        if (!isShared)
            return tl::unexpected(isShared.error());
        if (*isShared)
            continue;
        const QString holder = QStringList{other.code, other.act, dates::onScreen(other.on)}.join(QStringLiteral(", "));
        return std::optional(advice(office, claim, holder, today));
    }
    return std::optional<Finding>();
}

} // namespace

template <class Case>
Result<std::vector<Finding>> numberAdvice(const OfficeData& office, const OnRecord<Case>& before, EventOf<Case> event, const Act& act,
                                          const Case& after, QDate on, QDate today)
{
    std::vector<Finding> all;
    for (const Claim& claim : claimsOf(office, before, event, act, after, on)) {
        if (numberKey(claim.number).isEmpty())
            continue;
        auto one = adviceOn(office, claim, today);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            all.push_back(std::move(**one));
    }
    return all;
}

template Result<std::vector<Finding>> numberAdvice<Session>(const OfficeData&, const SessionCase&, SessionEvent, const Act&, const Session&, QDate, QDate);
template Result<std::vector<Finding>> numberAdvice<Petition>(const OfficeData&, const PetitionCase&, PetitionEvent, const Act&, const Petition&, QDate, QDate);
template Result<std::vector<Finding>> numberAdvice<Escalation>(const OfficeData&, const EscalationCase&, EscalationEvent, const Act&, const Escalation&, QDate, QDate);
template Result<std::vector<Finding>> numberAdvice<UnitReport>(const OfficeData&, const UnitReportCase&, UnitReportEvent, const Act&, const UnitReport&, QDate, QDate);

} // namespace doithoai
