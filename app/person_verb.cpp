#include "app/person_verbs.h"

#include "app/editable.h"
#include "app/files.h"
#include "app/name_looks.h"
#include "app/readable.h"
#include "documents/paper_form.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/person_words.h"
#include "domain/text.h"
#include "services/erasing.h"
#include "services/name_viewing.h"
#include "services/person_data.h"
#include "services/person_sheet.h"

#include <QCoreApplication>
#include <QSet>

namespace doithoai::cli {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QJsonObject toJson(const PersonMatch& match)
{
    return {{QStringLiteral("code"), match.row.code.text},     {QStringLiteral("state"), nameOf(match.row.state)},
            {QStringLiteral("petitioner"), match.row.petitioner}, {QStringLiteral("address"), match.row.address},
            {QStringLiteral("phone"), match.row.phone},           {QStringLiteral("byName"), match.isByName},
            {QStringLiteral("byPhone"), match.isByPhone}};
}

template <class T, class Make>
QJsonArray arrayOf(const std::vector<T>& all, Make make)
{
    QJsonArray array;
    for (const T& one : all)
        array.append(make(one));
    return array;
}

QJsonObject toJson(const PersonData& data)
{
    QJsonObject object;
    object.insert(QStringLiteral("petitions"), arrayOf(data.petitions, [](const PetitionOnRecord& one) -> QJsonObject {
        QJsonObject fields;
        for (const Field<Petition>& f : fieldsOf<Petition>())
            fields.insert(QLatin1String(f.key), jsonOf(one.petition, f));
        return {{QStringLiteral("code"), one.petition.code.text}, {QStringLiteral("state"), nameOf(one.petition.state)},
                {QStringLiteral("fields"), fields}, {QStringLiteral("steps"), int(one.steps.size())}};
    }));
    object.insert(QStringLiteral("papers"), arrayOf(data.papers, [](const PaperMention& one) -> QJsonObject {
        return {{QStringLiteral("kind"), one.paper.kind}, {QStringLiteral("case"), one.paper.caseCode}, {QStringLiteral("version"), one.paper.version},
                {QStringLiteral("number"), one.paper.number}, {QStringLiteral("date"), one.paper.date.toString(Qt::ISODate)},
                {QStringLiteral("names"), one.isNaming}};
    }));
    object.insert(QStringLiteral("attachments"), arrayOf(data.attachments, [](const AttachmentHead& one) -> QJsonObject {
        return {{QStringLiteral("id"), one.id}, {QStringLiteral("case"), one.caseCode}, {QStringLiteral("title"), one.title},
                {QStringLiteral("fileName"), one.fileName}};
    }));
    object.insert(QStringLiteral("register"), arrayOf(data.entries, [](const RegisterEntry& one) -> QJsonObject {
        return {{QStringLiteral("id"), one.id}, {QStringLiteral("printed"), one.printed}, {QStringLiteral("date"), one.date.toString(Qt::ISODate)},
                {QStringLiteral("subject"), one.subject}, {QStringLiteral("partner"), one.partner}, {QStringLiteral("case"), one.caseCode}};
    }));
    object.insert(QStringLiteral("mentions"), arrayOf(data.mentions, [](const WordPlace& one) -> QJsonObject {
        return {{QStringLiteral("case"), one.caseCode}, {QStringLiteral("table"), one.table}, {QStringLiteral("field"), one.column},
                {QStringLiteral("text"), one.text}};
    }));
    object.insert(QStringLiteral("journal"), arrayOf(data.journal, [](const JournalMention& one) -> QJsonObject {
        return {{QStringLiteral("seq"), one.seq}, {QStringLiteral("at"), one.at}, {QStringLiteral("by"), one.by}, {QStringLiteral("case"), one.caseCode}};
    }));
    object.insert(QStringLiteral("views"), arrayOf(data.views, [](const NameView& one) -> QJsonObject {
        return {{QStringLiteral("by"), one.by}, {QStringLiteral("case"), one.petition.text}, {QStringLiteral("place"), one.place},
                {QStringLiteral("on"), one.on.toString(Qt::ISODate)}};
    }));
    object.insert(QStringLiteral("erasures"), arrayOf(data.erasures, [](const Erasure& one) -> QJsonObject {
        return {{QStringLiteral("case"), one.petition.text}, {QStringLiteral("on"), one.on.toString(Qt::ISODate)}, {QStringLiteral("by"), one.by},
                {QStringLiteral("reason"), one.reason}};
    }));
    object.insert(QStringLiteral("imported"), data.imported);
    return object;
}

void tellCase(const PetitionOnRecord& one, const Office& office, QDate today, Desk& desk)
{
    const Vocabulary& vocabulary = office.vocabulary(today);
    desk.out.line(QStringLiteral("%1 · %2").arg(one.petition.code.text, label(one.petition.state)));
    for (const Field<Petition>& f : fieldsOf<Petition>()) {
        if (const QString text = textOf(one.petition, f); !text.isEmpty())
            desk.out.line(QStringLiteral("  %1: %2").arg(fieldLabel(f.label), readable(f, text, vocabulary, office.directory()).replace(u'\n', QStringLiteral("\n    "))));
    }
}

/// A heading with its lines; nothing where there are none.
void tell(const QString& heading, const QStringList& lines, Desk& desk)
{
    if (lines.isEmpty())
        return;
    desk.out.line(heading);
    for (const QString& line : lines)
        desk.out.line(QStringLiteral("  ") + line);
}

void tell(const PersonData& data, const Office& office, QDate today, Desk& desk)
{
    for (const PetitionOnRecord& one : data.petitions)
        tellCase(one, office, today, desk);
    QStringList lines;
    for (const PaperMention& one : data.papers) {
        lines.append(QStringLiteral("%1 · %2/%3 · %4 · %5%6").arg(paperLabel(one.paper.kind), one.paper.caseCode).arg(one.paper.version)
                         .arg(one.paper.number, dates::onScreen(one.paper.date),
                              one.isNaming ? QString() : u" – " + say(QT_TRANSLATE_NOOP("CommandLine", "does not name the person"))));
    }
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "Issued and signed papers:")), lines, desk);
    lines.clear();
    for (const AttachmentHead& one : data.attachments)
        lines.append(QStringLiteral("%1 · %2 (%3)").arg(one.caseCode, one.title, one.fileName));
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "Attached files:")), lines, desk);
    lines.clear();
    for (const RegisterEntry& one : data.entries)
        lines.append(QStringLiteral("%1 · %2 · %3 · %4").arg(one.printed, dates::onScreen(one.date), one.subject, one.partner));
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "Lines of the register:")), lines, desk);
    lines.clear();
    for (const WordPlace& one : data.mentions)
        lines.append(QStringLiteral("%1 · %2: %3").arg(one.caseCode, labelOf(one), one.text.simplified()));
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "Other texts that name the person:")), lines, desk);
    lines.clear();
    for (const NameView& one : data.views)
        lines.append(QStringLiteral("%1 · %2 · %3 · %4").arg(dates::onScreen(one.on), one.by, one.petition.text, viewPlaceLabel(one.place)));
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "Who looked at the full name:")), lines, desk);
    lines.clear();
    for (const Erasure& one : data.erasures)
        lines.append(QStringLiteral("%1 · %2 · %3 · %4").arg(one.petition.text, dates::onScreen(one.on), one.by, one.reason));
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "Erased:")), lines, desk);
    desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "Journal entries that keep words of these cases: %1. Cases that came in with a table: %2."))
                      .arg(data.journal.size()).arg(data.imported));
}

/// True when nothing tells that all of them are one person: neither a number nor an address that they share.
bool maySeveralBeMeant(const std::vector<PersonMatch>& found)
{
    QSet<QString> persons;
    for (const PersonMatch& match : found)
        persons.insert(match.row.phone + u'|' + match.row.address);
    return persons.size() > 1;
}

/// True when all of them tell of one person by the same name and one number or one address.
bool isOnePerson(const std::vector<PersonMatch>& found)
{
    QSet<QString> names, phones, addresses;
    for (const PersonMatch& match : found) {
        names.insert(text::loose(match.row.petitioner));
        phones.insert(PersonWords::digitsOf(match.row.phone));
        addresses.insert(text::loose(match.row.address));
    }
    const auto isShared = [](const QSet<QString>& all) { return all.size() == 1 && !all.begin()->isEmpty(); };
    return found.size() < 2 || (names.size() == 1 && (isShared(phones) || isShared(addresses)));
}

/// The sheet for the person who asks, as PDF, or as ODT to be edited.
Result<QByteArray> personSheet(Office& office, const PersonData& data, const Call& call)
{
    const auto record = personRecord(office, data, call.actor.today);
    if (!record)
        return tl::unexpected(record.error());
    const PaperContext context = office.paperContext(call.actor.today, call.actor.today);
    if (!isPdfName(call.option("o")))
        return editableOf(*findPaperForm(personSheetName), *record, context, call.option("o"));
    const auto made = office.papers().paper(personSheetName, *record, context, office.file());
    if (!made)
        return tl::unexpected(made.error());
    return made->pdf;
}

int correct(Office& office, const QStringList& codes, const Call& call, Desk& desk)
{
    const auto done = correctPerson(office, codes, call.fields, call.actor);
    if (!done)
        return desk.out.fail(done.error());
    const bool isAll = std::ranges::all_of(*done, &CorrectedCase::isCorrected);
    if (call.isJson()) {
        desk.out.json(QJsonObject{{QStringLiteral("cases"), arrayOf(*done, [](const CorrectedCase& one) -> QJsonObject {
                                      return {{QStringLiteral("code"), one.code}, {QStringLiteral("corrected"), one.isCorrected}, {QStringLiteral("why"), one.why}};
                                  })}});
    } else {
        for (const CorrectedCase& one : *done) {
            desk.out.line(one.isCorrected ? say(QT_TRANSLATE_NOOP("CommandLine", "%1 is corrected.")).arg(one.code)
                                          : say(QT_TRANSLATE_NOOP("CommandLine", "%1 is not corrected: %2")).arg(one.code, one.why));
        }
    }
    return isAll ? 0 : static_cast<int>(Trouble::Refused);
}

} // namespace

int runPerson(const Call& call, Desk& desk)
{
    if (call.has("o")) {
        if (const auto named = checkPaperName(call.option("o")); !named)
            return desk.out.fail(named.error());
    }
    auto office = call.fields.isEmpty() ? openForLooking(call.words[0], desk) : openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    QStringList codes = call.option("cases").split(u',', Qt::SkipEmptyParts);
    const auto found = findPerson(**office, call.words[1]);
    if (!found)
        return desk.out.fail(found.error());
    if (codes.isEmpty()) {
        for (const PersonMatch& match : *found)
            codes.append(match.row.code.text);
    }
    if (codes.isEmpty())
        return desk.out.fail(Refusal{{Trouble::Refused, say(QT_TRANSLATE_NOOP("CommandLine", "No petition is of “%1”.")).arg(call.words[1]), {}}, {}}, call.isJson());
    if (!call.fields.isEmpty() && !call.has("cases") && !isOnePerson(*found)) {
        return desk.out.fail(Refusal{{Trouble::Usage, say(QT_TRANSLATE_NOOP("CommandLine", "Several persons may be meant, and nothing is corrected. Name the cases that are meant: --cases %1."))
                                                          .arg(codes.join(u',')), {}}, {}}, call.isJson());
    }
    if (!call.fields.isEmpty())
        return correct(**office, codes, call, desk);
    const auto data = personData(**office, codes);
    if (!data)
        return desk.out.fail(data.error());
    const auto hasNames = mayShowNames(**office, codes, call.has("o") ? QStringLiteral("paper") : QStringLiteral("show"), call, desk);
    if (!hasNames)
        return desk.out.fail(hasNames.error());
    if (!*hasNames)
        return static_cast<int>(Trouble::Storage);
    if (!call.has("cases") && maySeveralBeMeant(*found)) {
        desk.out.message(say(QT_TRANSLATE_NOOP("CommandLine", "Several persons may have this name. Name the cases that are meant: --cases %1."))
                             .arg(codes.join(u',')));
    }
    if (call.has("o"))
        return saveFile(personSheet(**office, *data, call), call.option("o"), call, desk);
    if (call.isJson()) {
        QJsonObject object = toJson(*data);
        object.insert(QStringLiteral("found"), arrayOf(*found, [](const PersonMatch& match) { return toJson(match); }));
        desk.out.json(object);
    } else {
        tell(*data, **office, call.actor.today, desk);
    }
    return 0;
}

} // namespace doithoai::cli
