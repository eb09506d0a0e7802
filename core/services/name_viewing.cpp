#include "services/name_viewing.h"

#include "casefile/paper_filing.h"
#include "casefile/withheld_words.h"
#include "domain/privacy.h"
#include "domain/shown_person.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace doithoai {

bool areViewsRecorded(const Office& office)
{
    return office.settings().value(QStringLiteral("privacy.recordViews")) == QLatin1String("yes");
}

Result<bool> recordViews(Office& office, const QStringList& petitions, const QString& place, const Actor& actor)
{
    if (!areViewsRecorded(office) || petitions.isEmpty())
        return true;
    CaseFile& file = office.file();
    if (file.access() == CaseFile::Access::ReadOnly)
        return false;
    std::vector<NameView> fresh;
    for (const QString& code : petitions) {
        NameView view{actor.by, {code}, place, actor.today, QDateTime::currentDateTimeUtc()};
        if (actor.isRehearsal)
            view.at.setDate(actor.today);
        const auto isKnown = isViewKnown(file, view);
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (!*isKnown)
            fresh.push_back(std::move(view));
    }
    if (fresh.empty())
        return true;
    auto transaction = office.begin(acts::lookAtNames, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const NameView& view : fresh) {
        if (const auto added = addNameView(file, view); !added)
            return tl::unexpected(added.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

Petition asListed(Office& office, Petition petition)
{
    return shownPetition(office, std::move(petition), !areViewsRecorded(office));
}

QString asListed(Office& office, const PetitionCode& code, const QString& words)
{
    if (words.isEmpty())
        return words;
    const auto whole = office.petition(code);
    if (!whole || (!areViewsRecorded(office) && !isDenunciation(whole->petition)))
        return words;
    return (isDenunciation(whole->petition) ? withheldPerson(office.file(), whole->petition) : ShownPerson::byInitials(whole->petition)).in(words);
}

Petition shownPetition(Office& office, Petition petition, bool hasNames)
{
    petition = masked(office.file(), std::move(petition));
    return hasNames ? petition : withInitials(std::move(petition));
}

PetitionCase shownPetition(Office& office, PetitionCase whole, bool hasNames)
{
    const bool isSecret = isDenunciation(whole.petition);
    if (hasNames && !isSecret)
        return whole;
    whole.steps = shownSteps(std::move(whole.steps), isSecret ? withheldPerson(office.file(), whole.petition) : ShownPerson::byInitials(whole.petition));
    whole.petition = shownPetition(office, std::move(whole.petition), hasNames);
    return whole;
}

QStringList petitionsBehind(const Office& office, const QStringList& cases)
{
    QStringList codes;
    for (const QString& code : cases) {
        const auto known = office.resolve(code);
        if (!known)
            continue;
        if (known->kind == CaseKind::Petition) {
            codes.append(known->code);
        } else if (known->kind == CaseKind::Session) {
            if (const auto session = office.session(SessionCode{known->code})) {
                for (const PetitionOnRecord& one : session->petitions)
                    codes.append(one.petition.code.text);
            }
        } else if (known->kind == CaseKind::Escalation) {
            if (const auto escalation = office.escalation(EscalationCode{known->code})) {
                for (const PetitionCode& one : escalation->escalation.petitions)
                    codes.append(one.text);
            }
        }
    }
    codes.removeDuplicates();
    return codes;
}

Result<QStringList> casesOfPaper(Office& office, const FrozenPaper& paper)
{
    const auto filings = PaperFilings::load(office.file());
    if (!filings)
        return tl::unexpected(filings.error());
    return filings->casesOf(paper);
}

QString initialsOnlySentence()
{
    return QCoreApplication::translate("Erasing", "Who looks at full names is recorded in this office. The file is open for reading only, so that this cannot be recorded: only initials are shown.");
}

Error notShownWhole()
{
    return {Trouble::Refused,
            QCoreApplication::translate("Erasing", "Who looks at full names is recorded in this office. The file is open for reading only, so that this cannot be recorded: papers with full names and attached files are not shown."),
            {}};
}

QString viewPlaceLabel(const QString& place)
{
    if (place == QLatin1String("page"))
        return QCoreApplication::translate("Erasing", "in the window");
    if (place == QLatin1String("show"))
        return QCoreApplication::translate("Erasing", "shown on the command line");
    if (place == QLatin1String("paper"))
        return QCoreApplication::translate("Erasing", "a paper or an attached file");
    return QCoreApplication::translate("Erasing", "an exported list");
}

Result<std::vector<NameView>> nameViews(Office& office, const QStringList& petitions)
{
    return loadNameViews(office.file(), petitions);
}

} // namespace doithoai
