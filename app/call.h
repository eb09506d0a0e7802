#pragma once

#include "casefile/transaction.h"
#include "domain/result.h"

#include <QMap>
#include <QStringList>

namespace doithoai::cli {

struct Verb;

/// A call of the program in words, taken apart: its verb, what it is about, its options.
struct Call {
    const Verb* verb = nullptr;
    QStringList words;                     ///< after the verb, without the options
    QMap<QString, QString> options;        ///< name without dashes → value; empty for a switch
    QMap<QString, QString> fields;         ///< --set
    QMap<QString, QString> justifications; ///< --justify
    Actor actor;
    QString format;                        ///< text, json, csv, dot

    bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    QString option(const char* name, const QString& otherwise = {}) const
    {
        return options.value(QString::fromLatin1(name), otherwise);
    }
    bool isJson() const { return format == QLatin1String("json"); }
    /// The day of an option; an invalid one when it is not given. Trouble::Usage when it is no day.
    Result<QDate> day(const char* option) const;
};

/// Takes a call apart (arguments without the program's name). Trouble::Usage with a sentence and the verb's usage
/// line for an unknown verb or option, a missing value, too many or too few words, a value given twice.
Result<Call> parseCall(const QStringList& arguments);

/// The same for the window, which has no verb: its words are at most the file.
Result<Call> parseWindowCall(const QStringList& arguments);

/// The first word that is no option nor an option's value: a verb, or the file for the window. Empty: there is none.
QString firstWord(const QStringList& arguments);
/// The value of an option that every verb takes, wherever it stands; empty when it is not given.
QString commonOption(const QStringList& arguments, const QString& name);

} // namespace doithoai::cli
