#include "services/letter_numbers.h"

#include "domain/transfer_letters.h"
#include "services/number_register.h"
#include "services/number_taking.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// What the letter is, made for its own sake: it stands in the pages of the paper that it goes with.
Result<Letter> made(Office& office, const PaperRecord& record, const PaperContext& context, const PetitionGroup& group,
                    const QString& number)
{
    PaperRecord own = record;
    own.petitions.clear();
    for (const PetitionCase* one : group)
        own.petitions.push_back(*one);
    own.code = own.petitions.front().petition.code.text;
    own.signing.number = number;
    auto paper = office.papers().paper(QStringLiteral("transfer-notice"), own, context, office.file());
    if (!paper)
        return tl::unexpected(paper.error());
    Letter letter{{}, paper->issuer, paper->symbol, number, paper->number, paper->subject};
    for (const PetitionCase* one : group)
        letter.cases.append(one->petition.code.text);
    return letter;
}

/// False where another paper went out under the number of a letter.
Result<bool> isNumberFree(Office& office, const Letter& letter, QDate on)
{
    auto line = lineOn(office.file(), office.directory(), letter.issuer, letter.symbol, on);
    if (!line)
        return tl::unexpected(line.error());
    line->number = letter.number;
    const auto holder = entryOfNumber(office.file(), *line);
    if (!holder)
        return tl::unexpected(holder.error());
    return !*holder || (*holder)->paper.isEmpty();
}

} // namespace

Result<std::vector<Letter>> lettersWith(Office& office, const QString& paper, const PaperRecord& record, const PaperContext& context,
                                        const QStringList& typed)
{
    std::vector<Letter> letters;
    if (paper != QLatin1String("transfer"))
        return letters;
    const std::vector<PetitionCase> petitions = withTarget(record, context.directory);
    const std::vector<PetitionGroup> groups = transferLetters(petitions);
    if (typed.size() > qsizetype(groups.size())) {
        return fail(Trouble::Usage, QCoreApplication::translate("Papers", "%1 letters go with this paper, and more numbers than that were given.")
                                        .arg(groups.size()));
    }
    QMap<QString, qint64> taken; // the highest number of this act, by symbol
    for (size_t i = 0; i < groups.size(); ++i) {
        QString number = typed.value(qsizetype(i)).simplified();
        const bool isOfCase = number.isEmpty();
        if (isOfCase)
            number = groups[i].front()->petition.noticeNumber;
        auto letter = made(office, record, context, groups[i], number);
        // As of the paper itself: a letter that went out keeps its number, and one that is written anew takes another.
        if (letter && isOfCase && !number.isEmpty()) {
            const auto isFree = isNumberFree(office, *letter, record.signing.date.value_or(context.today));
            if (!isFree)
                return tl::unexpected(isFree.error());
            if (!*isFree)
                number.clear();
        }
        if (letter && number.isEmpty()) {
            const auto next = proposedNumber(office, letter->issuer, letter->symbol, record.signing.date.value_or(context.today));
            if (!next)
                return tl::unexpected(next.error());
            number = QString::number(std::max(next->toLongLong(), taken.value(letter->symbol) + 1));
            letter = made(office, record, context, groups[i], number);
        }
        if (!letter)
            return tl::unexpected(letter.error());
        taken[letter->symbol] = std::max(taken.value(letter->symbol), numberKey(number).toLongLong());
        letters.push_back(std::move(*letter));
    }
    return letters;
}

} // namespace doithoai
