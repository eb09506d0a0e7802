#pragma once

#include "domain/directory.h"
#include "domain/result.h"

#include <QDate>
#include <QMap>

namespace doithoai {

/// A setting of the office as it is to be kept: key in its canonical spelling, value in its stable text (empty: unset).
struct Setting {
    QString key;
    QString value;
};

/// Reads a setting as a person writes it. Trouble::Usage: no such key (the sentence lists the known ones), or a value
/// that the key does not take.
Result<Setting> readSetting(const QString& key, const QString& value, const Directory& directory);

/// The keys that an office may set, in the order in which they are listed.
QStringList settingKeys();

/// Day and month of a cut-off setting ("06-15"), in a year that has all days; nothing when unset.
std::optional<QDate> cutOffDay(const QMap<QString, QString>& settings, const QString& key);

} // namespace doithoai
