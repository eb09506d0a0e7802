#pragma once

#include <QString>

namespace doithoai {

/// The language that the person chose last: "vi" (also when none was chosen yet) or "en".
QString rememberedLanguage();
void rememberLanguage(const QString& language);

/// The language that the program speaks now.
QString presentLanguage();

/// Makes the program speak a language from now on: installs or takes away the Vietnamese catalogue (the sources are
/// English). Every window hears of it by QEvent::LanguageChange.
void useLanguage(const QString& language);

} // namespace doithoai
