#include "services/number_taking.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// The committees elected in 2020 began their term then; who began on another day settles it in the book.
const QDate usualTerm(2020, 7, 1);

QString inWords(const RegisterEntry& line)
{
    const RegisterEntry entry = masked(line);
    QString name = entry.printed.isEmpty() ? entry.number : entry.printed;
    if (!entry.subject.isEmpty())
        name += QStringLiteral(" “%1”").arg(entry.subject);
    if (!entry.caseCode.isEmpty())
        name += QStringLiteral(", ") + entry.caseCode;
    return name + QStringLiteral(", ") + dates::onScreen(entry.date);
}

} // namespace

NumberBook bookOn(const std::vector<NumberBook>& books, const Directory& directory, const UnitCode& issuer, const QString& symbol,
                  QDate on)
{
    const NumberBook* latest = nullptr;
    for (const NumberBook& book : books) {
        const bool isIts = book.issuer == issuer && book.symbol.compare(symbol, Qt::CaseInsensitive) == 0 && book.termFrom <= on;
        if (isIts && (!latest || latest->termFrom < book.termFrom))
            latest = &book;
    }
    if (latest)
        return *latest;
    const Unit* unit = directory.unit(issuer);
    const bool isParty = unit && unit->line == QLatin1String("party");
    if (!isParty)
        return {issuer, symbol, BookScope::Year, 1, QDate()};
    return {issuer, symbol, BookScope::Term, 1, on >= usualTerm ? usualTerm : QDate()};
}

QString scopeOf(const NumberBook& book, QDate on)
{
    if (book.scope == BookScope::Year)
        return QString::number(on.year());
    return book.termFrom.isValid() ? book.termFrom.toString(Qt::ISODate) : QStringLiteral("before");
}

Result<RegisterEntry> lineOn(CaseFile& file, const Directory& directory, const UnitCode& issuer, const QString& symbol, QDate on)
{
    const auto books = loadNumberBooks(file);
    if (!books)
        return tl::unexpected(books.error());
    RegisterEntry line;
    line.issuer = issuer;
    line.symbol = symbol;
    line.date = on;
    line.scope = scopeOf(bookOn(*books, directory, issuer, symbol, on), on);
    return line;
}

Result<QString> nextNumber(CaseFile& file, const Directory& directory, const RegisterEntry& line, QDate on)
{
    const auto highest = highestNumber(file, line);
    if (!highest)
        return tl::unexpected(highest.error());
    qint64 first = 1;
    if (!line.isIncoming) {
        const auto books = loadNumberBooks(file);
        if (!books)
            return tl::unexpected(books.error());
        const NumberBook book = bookOn(*books, directory, line.issuer, line.symbol, on);
        if (book.scope == BookScope::Term || book.termFrom.year() == on.year())
            first = book.firstNumber;
    }
    return QString::number(std::max(*highest + 1, first));
}

Result<void> checkFree(CaseFile& file, const Directory& directory, const RegisterEntry& line)
{
    if (numberKey(line.number).isEmpty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "“%1” is no number. Write it as 5, 21a, or in full.")
                                          .arg(line.number));
    }
    const auto holder = entryOfNumber(file, line);
    if (!holder)
        return tl::unexpected(holder.error());
    if (!*holder)
        return {};
    QString sentence = QCoreApplication::translate("Papers", "The number %1 is taken in the book %2 of %3: %4. Take another one.")
                           .arg(numberKey(line.number), line.symbol, directory.unitName(line.issuer), inWords(**holder));
    const bool isSamePaper = !line.paper.isEmpty() && (*holder)->paper == line.paper && (*holder)->caseCode == line.caseCode;
    if (isSamePaper) {
        sentence += u' ' + QCoreApplication::translate("Papers", "A correction may keep it: name version %1 as the one that it replaces.")
                               .arg((*holder)->version);
    }
    return fail(Trouble::Refused, sentence);
}

Result<void> takeNumber(CaseFile& file, const Directory& directory, const FrozenPaper& paper, const NumberTaken& taken)
{
    if (!directory.unit(paper.issuer)) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The body %1, from which this paper goes out, is not in the directory. Enter it there, or name "
                                                                            "another one as the office's body.")
                                          .arg(paper.issuer.text));
    }
    if (paper.replaces) {
        const auto corrected = entriesOfPaper(file, paper.kind, paper.caseCode, *paper.replaces);
        if (!corrected)
            return tl::unexpected(corrected.error());
        for (RegisterEntry entry : *corrected) {
            if (entry.symbol != taken.symbol || numberKey(entry.number) != numberKey(taken.number))
                continue;
            entry.printed = taken.printed;
            entry.subject = taken.subject;
            entry.version = paper.version;
            return updateEntry(file, entry);
        }
    }
    auto line = lineOn(file, directory, paper.issuer, taken.symbol, paper.date);
    if (!line)
        return tl::unexpected(line.error());
    line->number = taken.number.simplified();
    line->printed = taken.printed;
    line->subject = taken.subject;
    line->paper = paper.kind;
    line->caseCode = paper.caseCode;
    line->version = paper.version;
    if (const auto free = checkFree(file, directory, *line); !free)
        return free;
    const auto added = addEntry(file, *line);
    return added ? Result<void>() : tl::unexpected(added.error());
}

} // namespace doithoai
