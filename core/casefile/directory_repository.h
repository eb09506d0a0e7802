#pragma once

#include "casefile/case_file.h"

#include <QMap>

namespace doithoai {

Result<Directory> loadDirectory(CaseFile& file);
Result<void> saveUnit(CaseFile& file, const Unit& unit); ///< inserts, or replaces the unit of that code
Result<void> savePost(CaseFile& file, const Post& post); ///< likewise
Result<void> addOfficial(CaseFile& file, const Official& official);

Result<WorkCalendar> loadCalendar(CaseFile& file);
/// Puts marks in; a mark of a day that is there already is replaced.
Result<void> saveCalendar(CaseFile& file, const std::vector<DayMark>& marks);

Result<ProfileBook> loadProfiles(CaseFile& file);
/// Keeps a profile as its JSON text; one of the same id is replaced.
Result<void> saveProfile(CaseFile& file, const Profile& profile, const QByteArray& json);

Result<QMap<QString, QString>> loadSettings(CaseFile& file);
Result<void> saveSetting(CaseFile& file, const QString& key, const QString& value);

/// What every case and every figure is judged by, besides the cases themselves.
struct OfficeBasis {
    Directory directory;
    WorkCalendar calendar;
    ProfileBook profiles;
    QMap<QString, QString> settings;
};

/// All four, read whole; the first that cannot be read is the error.
Result<OfficeBasis> loadOfficeBasis(CaseFile& file);

} // namespace doithoai
