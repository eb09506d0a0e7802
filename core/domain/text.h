#pragma once

#include <QString>
#include <QStringView>

namespace doithoai::text {

/// The text as it is stored: NFC, without control characters other than line breaks and tabs. The writer's spelling stays.
QString stored(const QString& text);

/// For searching: marks off, lower case, đ as d. Icelandic ð stays.
QString folded(QStringView text);

/// For comparing words of a person with labels: folded, every dash one dash, white space one blank, ends trimmed.
QString loose(QStringView text);

/// Sorts as Vietnamese does. Negative, zero or positive.
int compare(const QString& a, const QString& b);

} // namespace doithoai::text
