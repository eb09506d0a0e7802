#include "app/files.h"
#include "domain/dates.h"
#include "domain/text.h"
#include "services/papers.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

Error usage(const Call& call, const QString& sentence)
{
    return {Trouble::Usage, sentence + u'\n' + usageLine(*call.verb), {}};
}

QJsonObject toJson(const NumberBook& book, const QString& next)
{
    return {{QStringLiteral("issuer"), book.issuer.text},
            {QStringLiteral("symbol"), book.symbol},
            {QStringLiteral("scope"), nameOf(book.scope)},
            {QStringLiteral("from"), book.termFrom.toString(Qt::ISODate)},
            {QStringLiteral("first"), book.firstNumber},
            {QStringLiteral("next"), next}};
}

/// The book as the call wants it to run. Trouble::Usage: a word that is none.
Result<NumberBook> changedBook(const Call& call, NumberBook book)
{
    if (call.has("scope")) {
        const auto scope = fromName<BookScope>(call.option("scope"));
        if (!scope)
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "A book runs per term or per year.")));
        book.scope = *scope;
    }
    if (call.has("first")) {
        bool isNumber = false;
        book.firstNumber = call.option("first").toInt(&isNumber);
        if (!isNumber)
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "--first takes a number.")));
    }
    const auto from = call.day("from");
    if (!from)
        return tl::unexpected(from.error());
    if (from->isValid())
        book.termFrom = *from;
    else if (!book.termFrom.isValid())
        book.termFrom = QDate(call.actor.today.year(), 1, 1);
    return book;
}

} // namespace

int runAttach(const Call& call, Desk& desk)
{
    auto office = openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto head = attach(**office, call.words[1], call.words[2], call.option("title"), call.actor);
    if (!head)
        return desk.out.fail(Refusal{head.error(), {}}, call.isJson());
    if (call.isJson()) {
        desk.out.json(QJsonObject{{QStringLiteral("id"), head->id},
                                  {QStringLiteral("case"), head->caseCode},
                                  {QStringLiteral("title"), head->title},
                                  {QStringLiteral("fileName"), head->fileName},
                                  {QStringLiteral("mediaType"), head->mediaType},
                                  {QStringLiteral("size"), head->size},
                                  {QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex())}});
    } else {
        desk.out.line(QString::number(head->id));
    }
    desk.out.message(QCoreApplication::translate("CommandLine", "“%1” is attached to %2.").arg(head->title, head->caseCode));
    return 0;
}

int runBook(const Call& call, Desk& desk)
{
    const bool isWriting = call.has("scope") || call.has("first") || call.has("from");
    auto office = openOffice(call.words[0], isWriting ? CaseFile::Access::ReadWrite : CaseFile::Access::ReadOnly, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto unit = (*office)->directory().findUnit(call.words[1]);
    if (!unit)
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "Nobody knows the unit “%1”.").arg(call.words[1])));
    const QString symbol = text::stored(call.words[2]).simplified();
    const QDate today = call.actor.today;
    auto book = numberBook(**office, *unit, symbol, today);
    if (!book)
        return desk.out.fail(book.error());
    if (isWriting) {
        book = changedBook(call, *book);
        if (!book)
            return desk.out.fail(book.error());
        if (const auto kept = keepNumberBook(**office, *book, call.actor); !kept)
            return desk.out.fail(Refusal{kept.error(), {}}, call.isJson());
    }
    const auto next = proposedNumber(**office, *unit, symbol, today);
    if (!next)
        return desk.out.fail(next.error());
    if (call.isJson()) {
        desk.out.json(toJson(*book, *next));
        return 0;
    }
    desk.out.line(book->scope == BookScope::Year
                      ? QCoreApplication::translate("CommandLine", "%1, %2: per year; next %3").arg(unit->text, symbol, *next)
                      : QCoreApplication::translate("CommandLine", "%1, %2: per term from %3; next %4")
                            .arg(unit->text, symbol, dates::onScreen(book->termFrom), *next));
    return 0;
}

} // namespace doithoai::cli
