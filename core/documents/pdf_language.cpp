#include "documents/pdf_language.h"

#include <QStringBuilder>

namespace doithoai {

QByteArray withLanguage(const QByteArray& pdf, const QByteArray& language)
{
    const QByteArray catalogue = QByteArrayLiteral("/Type /Catalog\n");
    const qsizetype place = pdf.indexOf(catalogue);
    const qsizetype startMark = pdf.lastIndexOf("startxref\n");
    if (place < 0 || startMark < 0 || pdf.indexOf(catalogue, place + 1) >= 0)
        return pdf;
    const qsizetype insertAt = place + catalogue.size();
    const qsizetype startEnd = pdf.indexOf('\n', startMark + 10);
    bool isNumber = false;
    const qsizetype table = pdf.mid(startMark + 10, startEnd - startMark - 10).toLongLong(&isNumber);
    if (!isNumber || table <= insertAt || table >= startMark || !pdf.mid(table).startsWith("xref\n"))
        return pdf;

    const QByteArray entry = "/Lang (" + language + ")\n";
    const auto moved = [&](qsizetype offset) { return offset > insertAt ? offset + entry.size() : offset; };

    // The table of places: "xref", "0 n", then n lines of twenty bytes that begin with ten digits.
    QByteArray places = pdf.mid(table, startMark - table);
    qsizetype line = places.indexOf('\n', 5) + 1;
    const qsizetype count = places.mid(7, line - 8).toLongLong(&isNumber);
    if (!isNumber || !places.mid(5).startsWith("0 ") || line + count * 20 > places.size())
        return pdf;
    for (qsizetype i = 0; i < count; ++i, line += 20) {
        if (places.at(line + 17) == 'n') {
            const qsizetype offset = places.mid(line, 10).toLongLong();
            places.replace(line, 10, QByteArray::number(moved(offset)).rightJustified(10, '0'));
        }
    }
    return pdf.left(insertAt) + entry + pdf.mid(insertAt, table - insertAt) + places + "startxref\n"
        + QByteArray::number(moved(table)) + pdf.mid(startEnd);
}

} // namespace doithoai
