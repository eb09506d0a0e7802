#pragma once

#include "casefile/case_file.h"
#include "casefile/frozen_papers.h"
#include "domain/account.h"
#include "domain/period.h"
#include "services/case_input.h"
#include "services/outcome.h"
#include "services/paper_maker.h"
#include "workflow/judgement.h"

#include <QObject>

namespace doithoai {

struct DirectoryAct;

/// Everything that an office does with its file: one call, one transaction. The window, the command line and the
/// import make the same calls; there is no second way in. Commits first, tells after.
class Office : public QObject {
    Q_OBJECT

public:
    /// Loads directory, calendar, profiles and settings. `papers` must outlive the office.
    static Result<std::unique_ptr<Office>> open(std::unique_ptr<CaseFile> file, PaperMaker& papers);
    ~Office() override;

    CaseFile& file();

    // Who works (services/office_accounts.cpp). Without accounts the file is open, and everybody may do everything.
    const std::vector<Account>& accounts() const; ///< closed ones too
    bool asksWho() const;                         ///< it has accounts: nothing is done before somebody signs in
    const std::optional<Account>& person() const; ///< who has signed in
    /// Proves a password. Refused with a sentence: no such account, closed, a wrong password, too soon after five or more
    /// wrong ones (the wait doubles). `now`: the machine's clock.
    Result<Account> signIn(const QString& name, const QString& password, const QDateTime& now = QDateTime::currentDateTimeUtc());
    void signOut();
    /// Ends a transaction that changed accounts, and knows them as they are now. `signedIn`: who has proved to be that one by
    /// it; empty: who had signed in before. Read before the commit: what was kept must not be told as refused.
    Result<void> commitAccounts(Transaction& transaction, const QString& signedIn = {});
    /// Whether the person at work has a role for an act (services/permission.h).
    bool may(const QString& act) const;
    /// Begins a transaction for an act of the office: every service that writes begins here. Refused by rule `role`, or when
    /// `actor` is somebody else than who has signed in.
    Result<Transaction> begin(const QString& act, const Actor& actor);

    /// Ends the transaction of an act that changed settings, the directory or the calendar, and knows them as they are now.
    Result<void> commitAndKnow(Transaction& transaction);

    /// Reads anew what another program wrote into the file meanwhile, and tells of it. False when nobody did.
    Result<bool> catchUp();
    const Directory& directory() const;
    const WorkCalendar& calendar() const;
    const ProfileBook& profiles() const;
    const QMap<QString, QString>& settings() const;
    Vocabulary vocabulary(QDate on) const; ///< with the lists of the profile in force that day, or the nearest one
    Circumstances circumstances(QDate today) const;
    PaperContext paperContext(QDate caseDay, QDate today) const;
    /// The half-year or year of that name, with the office's cut-off days. Trouble::Usage for another word.
    Result<Period> period(const QString& name) const;
    PaperMaker& papers() const;

    /// Which kind of case a code belongs to, read without marks and case, and its spelling in the file.
    /// Trouble::Usage when no case has it. The code of a computed, not yet stored unit report is known too.
    struct Known {
        CaseKind kind;
        QString code;
    };
    Result<Known> resolve(const QString& code) const;

    /// Adds a case from fields as people write them. `on`: the effective day of the creating step (invalid: today,
    /// of a petition its receivedOn). Returns the new code.
    Outcome<QString> add(CaseKind kind, const QMap<QString, QString>& fields, QDate on, const Actor& actor);

    /// Applies an event; `act.data` as people write it. Saves, carries out the effects, journals, commits, then tells.
    Outcome<StepDone> apply(const QString& code, const QString& event, Act act, const Actor& actor);

    /// Changes fields that the case's state lets one change.
    Outcome<StepDone> set(const QString& code, const QMap<QString, QString>& fields, const Actor& actor);

    /// Adds many petitions in one transaction. Each is judged for itself; what is refused is left out and answered.
    struct Received {
        std::optional<PetitionCode> code; ///< absent: refused, known, or only a dry run
        bool isKnown = false;             ///< same day, petitioner and content were imported before
        std::vector<Finding> findings;
    };
    Outcome<std::vector<Received>> receiveAll(std::vector<Petition> petitions, const Actor& actor, bool isDryRun);

    Result<SessionCase> session(const SessionCode& code) const;
    Result<PetitionCase> petition(const PetitionCode& code) const;
    Result<EscalationCase> escalation(const EscalationCode& code) const;
    Result<UnitReportCase> unitReport(const UnitReportCode& code) const; ///< stored, or computed and still expected

    /// What a case may do next and what is missing, each event judged as it stands with nothing more said.
    Result<std::vector<NextStep>> nextSteps(const QString& code, QDate today) const;
    /// The same for one event with data as a person is about to give it: what a dialog shows while one types.
    Result<NextStep> rehearse(const QString& code, const QString& event, const Act& act, QDate today) const;

    /// Adds many to the directory in one transaction, or none: what keeps them out says which one it lies in. A later
    /// one may name an earlier one. With `isDryRun` they are only judged.
    struct Misfit {
        size_t at = 0; ///< place of the one that cannot be added; when the file says no, the count of all
        Error error;
    };
    tl::expected<void, Misfit> addUnits(const std::vector<Unit>& units, const Actor& actor, bool isDryRun = false);
    tl::expected<void, Misfit> addPosts(const std::vector<Post>& posts, const Actor& actor, bool isDryRun = false);
    tl::expected<void, Misfit> addOfficials(const std::vector<Official>& officials, const Actor& actor,
                                            bool isDryRun = false);
    Result<void> addUnit(const Unit& unit, const Actor& actor);
    Result<void> addPost(const Post& post, const Actor& actor);
    Result<void> addOfficial(const Official& official, const Actor& actor);
    /// Carries out one act on the directory or the calendar (services/directory_acts.h), all of it or nothing. Refused
    /// with a sentence: terms that overlap, a unit above itself, an end before its start, a removal of what others refer
    /// to. With `isDryRun` it is only judged.
    Result<void> change(const DirectoryAct& act, const Actor& actor, bool isDryRun = false);
    Result<void> importCalendar(const std::vector<DayMark>& marks, const Actor& actor);
    Result<void> importProfile(const QByteArray& json, const Actor& actor);
    Result<void> changeSetting(const QString& key, const QString& value, const Actor& actor);

    /// The minutes: as frozen when they are signed, else as they would look now, marked as a draft.
    Result<MadePaper> minutes(const SessionCode& code, QDate today, Privacy privacy = Privacy::Full,
                              const QString& layout = {}) const;

Q_SIGNALS:
    void caseChanged(doithoai::CaseKind kind, const QString& code); ///< an empty code: many of that kind
    void directoryChanged();

private:
    struct Parts;
    explicit Office(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace doithoai
