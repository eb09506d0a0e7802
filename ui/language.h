#pragma once

#include <QString>
#include <vector>

namespace doithoai {

/// A language that the window speaks: its code and its own name.
struct Language {
    QString code;
    QString name;
};

/// English, in which the sources are written, and every language whose catalogue the program carries
/// (`translations/doithoai_XX.ts`); Vietnamese stands first.
std::vector<Language> languages();

/// The language that the person chose last; Vietnamese when none was chosen yet.
QString rememberedLanguage();
void rememberLanguage(const QString& language);

/// The language that the program speaks now.
QString presentLanguage();

/// A number as the language of the window writes it: 100.000, and 100,000 in English.
QString countWords(qint64 number);

/// Makes the program speak a language from now on: puts its catalogue in the place of the one in use. A language without
/// a catalogue is English. Every window hears of it by QEvent::LanguageChange.
void useLanguage(const QString& language);

} // namespace doithoai
