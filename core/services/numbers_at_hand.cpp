#include "services/numbers_at_hand.h"

#include "casefile/paper_filing.h"
#include "casefile/register_entries.h"
#include "services/papers.h"

#include <algorithm>

namespace doithoai {

namespace {

/// An event that asks for the number of a paper that this program issues.
struct Asking {
    CaseKind kind;
    QLatin1String event;
    QLatin1String key;
    QLatin1String paper;
    QLatin1String inStep;  ///< under which a step keeps it
    bool isLetter = false; ///< of the letter that goes with the paper
    QLatin1String instead; ///< keys that stand for it, by blanks
};

constexpr Asking askings[] = {
    {CaseKind::Petition, QLatin1String("reply"), QLatin1String("replyNumber"), QLatin1String("reply"), QLatin1String("replyNumber"), false,
     QLatin1String("replyNotNeeded")},
    {CaseKind::Petition, QLatin1String("replyDirect"), QLatin1String("replyNumber"), QLatin1String("reply"), QLatin1String("replyNumber"),
     false, QLatin1String("replyNotNeeded")},
    {CaseKind::Petition, QLatin1String("transfer"), QLatin1String("transferNumber"), QLatin1String("transfer"),
     QLatin1String("transferNumber"), false, QLatin1String()},
    {CaseKind::Petition, QLatin1String("transfer"), QLatin1String("noticeNumber"), QLatin1String("transfer"), QLatin1String("noticeNumber"),
     true, QLatin1String("noticeMeans noticeOn")},
    {CaseKind::Session, QLatin1String("report"), QLatin1String("number"), QLatin1String("result-report"), QLatin1String("reportNumber"), false,
     QLatin1String()},
    {CaseKind::Escalation, QLatin1String("submit"), QLatin1String("number"), QLatin1String("escalation"), QLatin1String("outgoingNumber"),
     false, QLatin1String()},
    {CaseKind::Escalation, QLatin1String("remind"), QLatin1String("number"), QLatin1String("escalation-letter"),
     QLatin1String("remind.number"), false, QLatin1String()},
    {CaseKind::UnitReport, QLatin1String("remind"), QLatin1String("number"), QLatin1String("reminder"), QLatin1String("remind.number"), false,
     QLatin1String()},
};

Result<std::vector<Step>> stepsOf(Office& office, const Office::Known& known)
{
    const auto steps = [](auto&& loaded) -> Result<std::vector<Step>> {
        return loaded ? Result<std::vector<Step>>(std::move(loaded->steps)) : tl::unexpected(loaded.error());
    };
    switch (known.kind) {
    case CaseKind::Session:
        return steps(office.session(SessionCode{known.code}));
    case CaseKind::Petition:
        return steps(office.petition(PetitionCode{known.code}));
    case CaseKind::Escalation:
        return steps(office.escalation(EscalationCode{known.code}));
    case CaseKind::UnitReport:
        return steps(office.unitReport(UnitReportCode{known.code}));
    }
    Q_UNREACHABLE();
}

bool isUsed(const std::vector<Step>& steps, const Asking& asking, const QString& number)
{
    return std::ranges::any_of(steps, [&](const Step& step) {
        return numberKey(step.data.value(asking.inStep).toString()) == numberKey(number);
    });
}

bool isGiven(const Act& act, const QString& key)
{
    const auto said = std::find_if(act.data.keyBegin(), act.data.keyEnd(),
                                   [&](const QString& given) { return given.compare(key, Qt::CaseInsensitive) == 0; });
    return said != act.data.keyEnd();
}

} // namespace

Result<std::optional<LastIssued>> lastIssued(Office& office, const QString& paper, const QString& caseCode)
{
    const auto filed = listFiledPapers(office.file());
    if (!filed)
        return tl::unexpected(filed.error());
    const auto found = std::ranges::find_if(filed->papers, [&](const FrozenPaper& one) {
        return one.kind == paper && filed->filings.isUnder(one, caseCode) && !isReplaced(one, filed->papers);
    });
    if (found == filed->papers.end())
        return std::optional<LastIssued>();
    return std::optional(LastIssued{found->number, filed->filings.of(*found).value(caseCode), found->date});
}

Result<QMap<QString, QString>> numbersAtHand(Office& office, const QString& code, const QString& event)
{
    const auto known = office.resolve(code);
    if (!known)
        return tl::unexpected(known.error());
    QMap<QString, QString> numbers;
    std::optional<std::vector<Step>> steps;
    for (const Asking& asking : askings) {
        if (asking.kind != known->kind || event.compare(asking.event, Qt::CaseInsensitive) != 0)
            continue;
        const auto paper = lastIssued(office, asking.paper, known->code);
        if (!paper)
            return tl::unexpected(paper.error());
        if (!*paper)
            continue;
        const QString number = asking.isLetter ? (*paper)->letter : (*paper)->number;
        if (!steps) {
            auto read = stepsOf(office, *known);
            if (!read)
                return tl::unexpected(read.error());
            steps = std::move(*read);
        }
        const bool isOld = !steps->empty() && (*paper)->date < steps->back().effectiveOn;
        if (!number.isEmpty() && !isOld && !isUsed(*steps, asking, number))
            numbers.insert(asking.key, number);
    }
    return numbers;
}

Result<Act> withNumbersAtHand(Office& office, const QString& code, const QString& event, Act act)
{
    const auto numbers = numbersAtHand(office, code, event);
    if (!numbers)
        return tl::unexpected(numbers.error());
    for (const Asking& asking : askings) {
        const QString key = asking.key;
        if (!numbers->contains(key) || event.compare(asking.event, Qt::CaseInsensitive) != 0 || isGiven(act, key))
            continue;
        const QStringList instead = QString(asking.instead).split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::none_of(instead, [&](const QString& other) { return isGiven(act, other); }))
            act.data.insert(key, numbers->value(key));
    }
    return act;
}

QString numberOnRecord(const PaperRecord& record, const QString& paper)
{
    const Petition none;
    const Petition& petition = record.petitions.empty() ? none : record.petitions.front().petition;
    if (paper == QLatin1String("reply"))
        return petition.replyNumber;
    if (paper == QLatin1String("transfer"))
        return petition.transferNumber;
    if (paper == QLatin1String("escalation") && record.escalation)
        return record.escalation->escalation.outgoingNumber;
    if (paper == QLatin1String("result-report") && record.session)
        return record.session->session.reportNumber;
    return {};
}

} // namespace doithoai
