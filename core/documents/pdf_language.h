#pragma once

#include <QByteArray>

namespace doithoai {

/// The PDF with the language of its words named in its catalogue, which QPdfWriter does not write. The file comes back
/// as it was when it has not the plain shape that QPdfWriter gives it.
QByteArray withLanguage(const QByteArray& pdf, const QByteArray& language);

} // namespace doithoai
