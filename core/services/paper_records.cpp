#include "services/paper_records.h"

#include "casefile/attachments.h"
#include "casefile/field_changes.h"
#include "casefile/journal_reader.h"
#include "casefile/paper_filing.h"
#include "casefile/paper_words.h"
#include "casefile/speaking_order.h"
#include "domain/paper_words.h"
#include "services/case_loading.h"
#include "services/earlier_sessions.h"
#include "services/lists.h"
#include "services/paper_senders.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

Result<QString> codeOf(const Office& office, const QString& text, CaseKind kind)
{
    const auto known = office.resolve(text);
    if (!known)
        return tl::unexpected(known.error());
    if (known->kind != kind) {
        return fail(Trouble::Usage, QCoreApplication::translate("Papers", "“%1” is another kind of case than this paper is about.")
                                        .arg(known->code));
    }
    return known->code;
}

/// What was changed between two steps is told by the later one, so that papers know what the people were told with it.
Result<void> tellChanges(Office& office, SessionCase& session)
{
    const auto changes = changesOfSession(office.file(), session.session.code);
    if (!changes)
        return tl::unexpected(changes.error());
    for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
        const auto step = std::ranges::find_if(session.steps, [&](const Step& one) { return one.seq > change->seq; });
        if (step == session.steps.end())
            continue;
        for (auto it = change->data.begin(); it != change->data.end(); ++it) {
            if (!step->data.contains(it.key()))
                step->data.insert(it.key(), it.value());
        }
    }
    return {};
}

Result<void> addSession(Office& office, const SessionCode& code, PaperRecord& record)
{
    if (code.isEmpty())
        return {};
    auto session = office.session(code);
    if (!session)
        return tl::unexpected(session.error());
    if (const auto told = tellChanges(office, *session); !told)
        return told;
    record.session = std::move(*session);
    const auto speakers = loadSpeakers(office.file(), code);
    if (!speakers)
        return tl::unexpected(speakers.error());
    QStringList order;
    for (const Speaker& speaker : *speakers)
        order.append(speaker.petition.text);
    if (!order.isEmpty())
        record.words.insert(speakersWord, order.join(u','));
    return {};
}

Result<void> addPetitions(Office& office, const QStringList& codes, PaperRecord& record)
{
    for (const QString& text : codes) {
        const auto code = codeOf(office, text, CaseKind::Petition);
        if (!code)
            return tl::unexpected(code.error());
        auto petition = office.petition(PetitionCode{*code});
        if (!petition)
            return tl::unexpected(petition.error());
        record.petitions.push_back(std::move(*petition));
    }
    record.code = record.petitions.front().petition.code.text;
    return addSession(office, record.petitions.front().petition.session, record);
}

Result<void> addEscalation(Office& office, const QString& text, PaperRecord& record)
{
    const auto code = codeOf(office, text, CaseKind::Escalation);
    if (!code)
        return tl::unexpected(code.error());
    auto escalation = office.escalation(EscalationCode{*code});
    if (!escalation)
        return tl::unexpected(escalation.error());
    record.code = *code;
    record.escalation = std::move(*escalation);
    return addSession(office, record.escalation->escalation.session, record);
}

/// The sessions of the period that pass a test, by their days.
template <class Wanted>
Result<void> addSessions(Office& office, Wanted&& wanted, PaperRecord& record)
{
    const auto rows = sessionRows(office);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow& row : *rows) {
        const QDate day = dayOf(row.session, QDate());
        if (!day.isValid() || day < record.from || day > record.to)
            continue;
        auto loaded = office.session(row.session.code);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (wanted(loaded->session))
            record.sessions.push_back(std::move(*loaded));
    }
    std::ranges::stable_sort(record.sessions, {}, [](const SessionCase& held) { return dayOf(held.session, QDate()); });
    return {};
}

Result<void> addPeriod(Office& office, const PaperAsk& ask, PaperRecord& record)
{
    const auto period = office.period(ask.period);
    if (!period)
        return tl::unexpected(period.error());
    record.periodName = period->name();
    record.from = period->from();
    record.to = period->to();
    record.code = record.periodName;
    if (ask.about == PaperSubject::Post) {
        const auto post = office.directory().findPost(ask.codes.value(0));
        if (!post) {
            return fail(Trouble::Usage, QCoreApplication::translate("Papers", "There is no post “%1”.").arg(ask.codes.value(0)));
        }
        record.post = *post;
        record.code = post->text + u'/' + record.periodName;
        return addSessions(office, [&](const Session& s) { return s.chair == *post || s.deputyFor == *post || s.coChairs.contains(*post); },
                           record);
    }
    if (!ask.codes.isEmpty()) {
        const auto unit = office.directory().findUnit(ask.codes.front());
        if (!unit) {
            return fail(Trouble::Usage, QCoreApplication::translate("Papers", "There is no unit “%1”.").arg(ask.codes.front()));
        }
        record.organiser = *unit;
        record.code = unit->text + u'/' + record.periodName;
    }
    return addSessions(office, [&](const Session& s) { return record.organiser.isEmpty() || s.organiser == record.organiser; },
                       record);
}

Result<void> fill(Office& office, const PaperAsk& ask, PaperRecord& record)
{
    switch (ask.about) {
    case PaperSubject::Session: {
        // A dossier is that of a session or of an escalation.
        const auto known = office.resolve(ask.codes.value(0));
        if (known && known->kind == CaseKind::Escalation && ask.paper == QLatin1String("dossier"))
            return addEscalation(office, known->code, record);
        const auto code = codeOf(office, ask.codes.value(0), CaseKind::Session);
        if (!code)
            return tl::unexpected(code.error());
        record.code = *code;
        if (const auto added = addSession(office, SessionCode{*code}, record); !added)
            return added;
        auto earlier = earlierSessions(office, record.session->session);
        if (!earlier)
            return tl::unexpected(earlier.error());
        record.sessions = std::move(*earlier);
        return {};
    }
    case PaperSubject::Petitions:
        return addPetitions(office, ask.codes, record);
    case PaperSubject::Escalation:
        return addEscalation(office, ask.codes.value(0), record);
    case PaperSubject::UnitReport: {
        const auto code = codeOf(office, ask.codes.value(0), CaseKind::UnitReport);
        if (!code)
            return tl::unexpected(code.error());
        auto report = office.unitReport(UnitReportCode{*code});
        if (!report)
            return tl::unexpected(report.error());
        record.code = *code;
        record.unitReport = std::move(*report);
        return {};
    }
    case PaperSubject::Period:
    case PaperSubject::Post:
        return addPeriod(office, ask, record);
    case PaperSubject::File:
        // A protocol of destruction is filed under a code of its own.
        record.code = ask.codes.isEmpty() ? office.settings().value(QStringLiteral("office.body")) : ask.codes.front();
        return {};
    }
    return {};
}

IssuedPaper withoutPages(const FrozenPaper& paper, const PaperFiling& letters)
{
    return {paper.kind, paper.caseCode, paper.version, paper.number, paper.date, paper.subject, paper.hash, letters};
}

/// What was issued of these cases, oldest first, and how this very paper was signed last.
Result<void> addIssued(Office& office, const PaperAsk& ask, PaperRecord& record)
{
    const auto filed = listFiledPapers(office.file());
    if (!filed)
        return tl::unexpected(filed.error());
    const QString session = record.session ? record.session->session.code.text : QString();
    for (auto paper = filed->papers.rbegin(); paper != filed->papers.rend(); ++paper) {
        if (filed->filings.isUnder(*paper, record.code) || paper->caseCode == session || ask.about == PaperSubject::File)
            record.issued.push_back(withoutPages(*paper, filed->filings.of(*paper)));
        if (paper->kind == ask.paper && paper->caseCode == record.code) {
            record.replaces = paper->replaces ? issuedVersion(record, ask.paper, *paper->replaces) : std::nullopt;
            record.signing = {paper->number, paper->date.isValid() ? std::optional(paper->date) : std::nullopt, paper->signerPost,
                              paper->signerName};
        }
    }
    return {};
}

/// The words added to the papers of the session and, above them, to those of the case itself.
Result<void> addWords(Office& office, PaperRecord& record)
{
    QStringList codes;
    if (record.session)
        codes.append(record.session->session.code.text);
    codes.append(record.code);
    codes.removeDuplicates();
    for (const QString& code : codes) {
        const auto words = loadPaperWords(office.file(), code);
        if (!words)
            return tl::unexpected(words.error());
        record.words.insert(*words);
    }
    return {};
}

/// The codes of all cases that a paper tells of.
QStringList codesOf(const PaperRecord& record, PaperSubject about)
{
    QStringList codes{record.code};
    if (about == PaperSubject::Session && record.session) {
        for (const PetitionOnRecord& petition : record.session->petitions)
            codes.append(petition.petition.code.text);
        for (const EscalationOnRecord& escalation : record.session->escalations)
            codes.append(escalation.escalation.code.text);
    }
    for (const PetitionCase& petition : record.petitions)
        codes.append(petition.petition.code.text);
    if (record.escalation) {
        for (const Petition& petition : record.escalation->petitions)
            codes.append(petition.code.text);
        codes.append(record.escalation->escalation.session.text);
    }
    return codes;
}

Result<void> addAttachments(Office& office, const PaperAsk& ask, PaperRecord& record)
{
    auto all = listAttachments(office.file());
    if (!all)
        return tl::unexpected(all.error());
    const QStringList codes = codesOf(record, ask.about);
    for (AttachmentHead& head : *all) {
        if (ask.about == PaperSubject::File || codes.contains(head.caseCode))
            record.attachments.push_back(std::move(head));
    }
    const auto placeOf = [&](const AttachmentHead& head) { return codes.indexOf(head.caseCode); };
    std::ranges::stable_sort(record.attachments, {}, placeOf);
    return {};
}

Result<void> addJournal(Office& office, PaperRecord& record)
{
    const auto rows = journalHead(office.file());
    if (!rows)
        return tl::unexpected(rows.error());
    auto hash = journalHash(office.file());
    if (!hash)
        return tl::unexpected(hash.error());
    record.journalRows = *rows;
    record.journalHead = std::move(*hash);
    return {};
}

} // namespace

bool isOfWholePages(const QString& paper)
{
    return paper == QLatin1String("dossier") || paper == QLatin1String("minutes-volume");
}

QStringList petitionsOn(const PaperRecord& record, const PaperAsk& ask)
{
    QStringList codes;
    const auto add = [&codes](const Petition& petition) { codes.append(petition.code.text); };
    for (const PetitionCase& one : record.petitions)
        add(one.petition);
    if (ask.about == PaperSubject::Session && record.session) {
        for (const PetitionOnRecord& one : record.session->petitions)
            add(one.petition);
    }
    if (ask.about == PaperSubject::Escalation && record.escalation) {
        for (const Petition& one : record.escalation->petitions)
            add(one);
    }
    // Of the papers about a period only the volume of minutes names anybody.
    if (ask.about == PaperSubject::Period && isOfWholePages(ask.paper)) {
        for (const SessionCase& session : record.sessions) {
            for (const PetitionOnRecord& one : session.petitions)
                add(one.petition);
        }
    }
    codes.removeDuplicates();
    return codes;
}

std::optional<IssuedPaper> issuedVersion(const PaperRecord& record, const QString& paper, int version)
{
    const auto found = std::ranges::find_if(record.issued, [&](const IssuedPaper& one) {
        return one.kind == paper && one.caseCode == record.code && one.version == version;
    });
    return found == record.issued.end() ? std::nullopt : std::optional(*found);
}

QDate dayOf(const PaperRecord& record, QDate today)
{
    if (record.session)
        return dayOf(record.session->session, today);
    return record.to.isValid() ? record.to : today;
}

Result<PaperRecord> paperRecord(Office& office, const PaperAsk& ask, QDate today)
{
    Q_UNUSED(today)
    const bool takesMany = ask.about == PaperSubject::Petitions;
    if (ask.codes.size() > 1 && !takesMany) {
        return fail(Trouble::Usage, QCoreApplication::translate("Papers", "This paper is about one case: name one code."));
    }
    if (ask.codes.isEmpty() && ask.about != PaperSubject::Period && ask.about != PaperSubject::File)
        return fail(Trouble::Usage, QCoreApplication::translate("Papers", "Name the case that the paper is about."));
    PaperRecord record;
    if (const auto filled = fill(office, ask, record); !filled)
        return tl::unexpected(filled.error());
    if (const auto taken = takeOutFormerSenders(office.file(), record); !taken)
        return tl::unexpected(taken.error());
    if (const auto added = addIssued(office, ask, record); !added)
        return tl::unexpected(added.error());
    if (const auto added = addWords(office, record); !added)
        return tl::unexpected(added.error());
    if (const auto added = addAttachments(office, ask, record); !added)
        return tl::unexpected(added.error());
    if (ask.about == PaperSubject::File) {
        if (const auto added = addJournal(office, record); !added)
            return tl::unexpected(added.error());
    }
    return record;
}

} // namespace doithoai
