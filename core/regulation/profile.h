#pragma once

#include "domain/result.h"
#include "domain/vocabulary.h"
#include "regulation/finding.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace doithoai {

/// A rule as the profile in force has it.
struct Rule {
    QString id;
    QString article; ///< Đ.8.3, or "—"
    Strength strength = Strength::Required;
    QString summary; ///< in our own short words
};

/// The numbers, lists, articles and recipients of a regulation, in force between two dates.
struct Profile {
    QString id;   ///< tu-son-2022
    QString name; ///< for the clerk
    QDate from;
    std::optional<QDate> to;
    QString legalBasis; ///< as papers cite it

    int noticeDays = 10;          ///< Đ.8.3
    bool noticeInWorkdays = false;
    int minMinutes = 120;         ///< Đ.8.3
    int maxMinutes = 180;
    int sessionsPerYear = 2;      ///< Đ.11
    QStringList levels;           ///< that may organise (Đ.7)
    QStringList quotaPosts;       ///< patterns of post codes with a quota: TU.BT, DU.*.BT (Đ.11)
    QStringList reportRecipients; ///< unit codes (Đ.13)
    int halfYearReportMonth = 6, halfYearReportDay = 15; ///< Đ.13
    int yearReportMonth = 12, yearReportDay = 15;

    QHash<QString, Rule> rules;
    QHash<QString, std::vector<Word>> lists; ///< sector, form, channel, level

    /// The rule of that id; plain completeness (required, "—") for an id that the profile does not list.
    Rule rule(const QString& id) const;
    bool hasQuota(const QString& postCode) const;

    /// Reads a profile. Trouble::Refused with the place of the fault when the text is no profile.
    static Result<Profile> fromJson(const QByteArray& json);
};

/// All profiles of a case file. A session follows the one in force on its own date, for ever.
class ProfileBook {
public:
    ProfileBook() = default;
    explicit ProfileBook(std::vector<Profile> profiles);

    const std::vector<Profile>& profiles() const { return m_profiles; }
    const Profile* inForceOn(QDate day) const; ///< nullptr: `no-profile`
    /// For cases that need no profile: the one in force, else the nearest in time. Never nullptr in a book with a profile.
    const Profile* nearest(QDate day) const;

private:
    std::vector<Profile> m_profiles;
};

/// The lists of words with those of a profile in place.
Vocabulary vocabularyOf(const Profile& profile);

} // namespace doithoai
