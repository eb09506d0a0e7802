#include "casefile/number_books.h"

#include "casefile/rows.h"
#include "casefile/sql_error.h"

namespace doithoai {

Result<std::vector<NumberBook>> loadNumberBooks(CaseFile& file)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT \"issuer\", \"symbol\", \"termFrom\", \"scope\", \"firstNumber\" FROM "
                                  "\"number_book\" ORDER BY \"issuer\", \"symbol\", \"termFrom\""));
    return readAll<NumberBook>(rows, [](const Statement& row) -> Result<NumberBook> {
        const auto scope = fromName<BookScope>(row.text(3));
        if (!scope)
            return tl::unexpected(damagedRow(QStringLiteral("number_book"), row.text(0), QStringLiteral("scope")));
        return NumberBook{UnitCode{row.text(0)}, row.text(1), *scope, static_cast<int>(row.number(4)), row.day(2)};
    });
}

Result<void> saveNumberBook(CaseFile& file, const NumberBook& book)
{
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"number_book\" (\"issuer\", \"symbol\", \"termFrom\", \"scope\", \"firstNumber\") "
                                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"issuer\", \"symbol\", \"termFrom\") DO UPDATE SET "
                                 "\"scope\" = excluded.\"scope\", \"firstNumber\" = excluded.\"firstNumber\""));
    row.bindText(book.issuer.text).bindText(book.symbol).bind(book.termFrom);
    return row.bindText(nameOf(book.scope)).bind(qint64(book.firstNumber)).run();
}

} // namespace doithoai
