#include "services/number_register.h"

#include "domain/text.h"
#include "services/number_taking.h"
#include "services/permission.h"
#include "services/secrecy.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Papers", source);
}

/// Gives every line of the book the scope that the books now say.
Result<void> putInOrder(CaseFile& file, const Directory& directory, const NumberBook& changed)
{
    const auto books = loadNumberBooks(file);
    if (!books)
        return tl::unexpected(books.error());
    auto lines = loadRegister(file);
    if (!lines)
        return tl::unexpected(lines.error());
    std::erase_if(*lines, [&](const RegisterEntry& line) {
        return line.isIncoming || line.issuer != changed.issuer || line.symbol != changed.symbol;
    });
    QSet<QString> seen;
    for (RegisterEntry& line : *lines) {
        const QString scope = scopeOf(bookOn(*books, directory, line.issuer, line.symbol, line.date), line.date);
        const QString place = scope + u'/' + numberKey(line.number);
        if (seen.contains(place)) {
            return fail(Trouble::Refused,
                        say(QT_TRANSLATE_NOOP("Papers", "The number %1 went out twice in what would then be one book. Settle it from "
                                                        "a later day."))
                            .arg(line.number));
        }
        seen.insert(place);
        // A name of its own first: two scopes may change places.
        line.scope = scope;
        RegisterEntry aside = line;
        aside.scope = QStringLiteral("~") + scope;
        if (const auto moved = updateEntry(file, aside); !moved)
            return moved;
    }
    for (const RegisterEntry& line : *lines) {
        if (const auto moved = updateEntry(file, line); !moved)
            return moved;
    }
    return {};
}

bool fits(const RegisterEntry& line, const RegisterFilter& filter, const QStringList& words)
{
    const bool isIts = (!filter.isIncoming || *filter.isIncoming == line.isIncoming)
        && (filter.issuer.isEmpty() || filter.issuer == line.issuer) && (filter.symbol.isEmpty() || filter.symbol == line.symbol)
        && (!filter.from.isValid() || line.date >= filter.from) && (!filter.to.isValid() || line.date <= filter.to)
        && (filter.caseCode.isEmpty() || filter.caseCode == line.caseCode);
    if (!isIts || words.isEmpty())
        return isIts;
    const QString folded =
        text::folded(QStringList{line.number, line.printed, line.symbol, line.subject, line.partner, line.caseCode}.join(u'\n'));
    return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

/// The line as it is kept: words as they are stored, the issuer filled in, its scope found.
Result<RegisterEntry> readLine(Office& office, const RegisterEntry& said, const Actor& actor)
{
    UnitCode issuer = said.issuer;
    if (issuer.isEmpty())
        issuer.text = office.settings().value(QStringLiteral("office.body"));
    if (!office.directory().unit(issuer))
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "There is no unit “%1”.")).arg(issuer.text));
    const QString symbol = said.isIncoming ? QString() : text::stored(said.symbol).simplified();
    if (symbol.isEmpty() && !said.isIncoming)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "Name the kind of paper by its symbol: BC, TB, CV.")));
    const QDate on = said.date.isValid() ? said.date : actor.today;
    if (on > actor.today)
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "The day of the paper lies in the future.")));
    auto line = lineOn(office.file(), office.directory(), issuer, symbol, on);
    if (!line)
        return line;
    line->isIncoming = said.isIncoming;
    if (said.isIncoming)
        line->scope = QString::number(on.year());
    line->number = text::stored(said.number).simplified();
    line->printed = text::stored(said.printed).simplified();
    line->subject = text::stored(said.subject).simplified();
    line->partner = text::stored(said.partner).simplified();
    if (!said.caseCode.trimmed().isEmpty()) {
        const auto known = office.resolve(said.caseCode);
        if (!known)
            return tl::unexpected(known.error());
        line->caseCode = known->code;
    }
    if (const auto open = checkSecrecy({line->number, line->printed, line->symbol, line->subject}); !open)
        return tl::unexpected(open.error());
    return line;
}

} // namespace

Result<NumberBook> numberBook(Office& office, const UnitCode& issuer, const QString& symbol, QDate on)
{
    const auto books = loadNumberBooks(office.file());
    if (!books)
        return tl::unexpected(books.error());
    return bookOn(*books, office.directory(), issuer, symbol, on);
}

Result<std::vector<NumberBook>> numberBooks(Office& office)
{
    return loadNumberBooks(office.file());
}

Result<void> keepNumberBook(Office& office, NumberBook book, const Actor& actor)
{
    if (!office.directory().unit(book.issuer))
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "There is no unit “%1”.")).arg(book.issuer.text));
    book.symbol = text::stored(book.symbol).simplified();
    if (book.symbol.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "Name the kind of paper by its symbol: BC, TB, CV.")));
    if (book.firstNumber < 1)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "The first number of a book is 1 or higher.")));
    if (!book.termFrom.isValid())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "Name the day from which the book runs like this.")));
    auto transaction = office.begin(acts::numberBook, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto saved = saveNumberBook(office.file(), book); !saved)
        return saved;
    if (const auto ordered = putInOrder(office.file(), office.directory(), book); !ordered)
        return ordered;
    return transaction->commit();
}

Result<QString> proposedNumber(Office& office, const UnitCode& issuer, const QString& symbol, QDate on)
{
    const auto line = lineOn(office.file(), office.directory(), issuer, symbol, on);
    if (!line)
        return tl::unexpected(line.error());
    return nextNumber(office.file(), office.directory(), *line, on);
}

Result<QString> proposedArrival(Office& office, const UnitCode& receiver, QDate on)
{
    RegisterEntry line;
    line.isIncoming = true;
    line.issuer = receiver;
    line.scope = QString::number(on.year());
    return nextNumber(office.file(), office.directory(), line, on);
}

Result<std::vector<RegisterEntry>> registerRows(Office& office, const RegisterFilter& filter)
{
    auto lines = loadRegister(office.file());
    if (!lines)
        return lines;
    const QStringList words = text::folded(filter.words).simplified().split(u' ', Qt::SkipEmptyParts);
    // Masked first: a search for the sender of a denunciation finds nothing.
    for (RegisterEntry& line : *lines)
        line = masked(std::move(line));
    std::erase_if(*lines, [&](const RegisterEntry& line) { return !fits(line, filter, words); });
    return lines;
}

Outcome<qint64> addRegisterEntry(Office& office, const RegisterEntry& said, const Actor& actor)
{
    auto line = readLine(office, said, actor);
    if (!line)
        return refuse(line.error());
    auto transaction = office.begin(acts::registerLine, actor);
    if (!transaction)
        return refuse(transaction.error());
    if (line->number.isEmpty()) {
        const auto next = nextNumber(office.file(), office.directory(), *line, line->date);
        if (!next)
            return refuse(next.error());
        line->number = *next;
    }
    if (!line->isIncoming) {
        if (const auto free = checkFree(office.file(), office.directory(), *line); !free)
            return refuse(free.error());
    }
    const auto added = addEntry(office.file(), *line);
    if (!added)
        return refuse(added.error());
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    return *added;
}

Result<void> removeRegisterEntry(Office& office, qint64 id, const Actor& actor)
{
    const auto line = entryById(office.file(), id);
    if (!line)
        return tl::unexpected(line.error());
    if (!*line)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "The register has no line %1.")).arg(id));
    if (!(*line)->paper.isEmpty()) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "The number %1 belongs to a paper of %2 that went out: it stays "
                                                                      "in the register."))
                                          .arg((*line)->number, (*line)->caseCode));
    }
    auto transaction = office.begin(acts::registerLine, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto removed = removeEntry(office.file(), id); !removed)
        return removed;
    return transaction->commit();
}

} // namespace doithoai
