#pragma once

#include <QString>

namespace doithoai {

/// The name under which an attachment lies beside its dossier: "03-bien-ban-ngay-5.docx". Short, of letters, digits and
/// hyphens whatever its own name is, and another one for each number.
QString besideName(const QString& fileName, int number);

} // namespace doithoai
