#pragma once

#include "casefile/accounts.h"
#include "casefile/directory_repository.h"
#include "domain/period.h"
#include "services/office.h"

#include <map>

namespace doithoai {

/// What an open office holds: its file and what it has read from it.
struct OfficeData {
    std::unique_ptr<CaseFile> file;
    PaperMaker& papers;
    Directory directory;
    WorkCalendar calendar;
    ProfileBook profiles;
    QMap<QString, QString> settings;
    std::vector<Account> accounts;
    std::optional<Account> person; ///< who has signed in
    std::map<QString, AccountSecret> unkeptTries; ///< by account: how its tries went, where the file did not take that
    QString dataVersion; ///< of the file as it was read last; another number says that another program wrote
    mutable std::map<QString, Vocabulary> vocabularies; ///< by the profile's id; papers keep references into it

    OfficeData(std::unique_ptr<CaseFile> f, PaperMaker& p) : file(std::move(f)), papers(p) {}

    /// Reads directory, calendar, profiles and settings anew.
    Result<void> reload();
    /// Ends a transaction that changed them, and knows them as they are now. Read before the commit: what was kept must not
    /// be told as refused because it could not be read afterwards.
    Result<void> commitAndKnow(Transaction& transaction);

    /// What keeps the person at work from an act; nothing when a role allows it, or nobody is asked for.
    std::optional<Finding> refusalOf(const QString& act) const;
    /// Office::begin. The accounts are read anew: another program may have closed one.
    Result<Transaction> begin(const QString& act, const Actor& actor) const;

    Circumstances circumstances(QDate today) const;
    const Profile& profile(QDate on) const; ///< in force that day, else the nearest; an empty one in an empty book
    const Vocabulary& vocabulary(QDate on) const;
    PaperContext paperContext(QDate caseDay, QDate today) const;
    Period periodNamed(const Period& period) const; ///< with the office's cut-off days
};

/// What an office reads whole from its file.
struct OfficeValues {
    OfficeBasis basis;
    std::vector<Account> accounts;
};

struct Office::Parts : OfficeData {
    using OfficeData::OfficeData;
};

} // namespace doithoai
