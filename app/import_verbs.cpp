#include "app/import_answers.h"
#include "app/package_verbs.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/incoming_file.h"
#include "exchange/reference_import.h"
#include "exchange/unit_package.h"
#include "exchange/unit_report_import.h"
#include "exchange/xlsx_reader.h"
#include "services/backups.h"
#include "services/profile_intake.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

qint64 largestOf(const QString& what)
{
    if (what == QLatin1String("petitions"))
        return largestTable;
    if (what == QLatin1String("unit-package"))
        return largestPackage;
    return what == QLatin1String("profile") ? largestProfile : largestList;
}

/// Whether a file can be taken apart at all: what cannot is refused before anything is put beside the office's file.
Result<void> isSound(const QString& what, const QByteArray& bytes, const QString& encoding)
{
    const auto whether = [](const auto& read) -> Result<void> {
        return read ? Result<void>() : tl::unexpected(read.error());
    };
    if (what == QLatin1String("unit-package"))
        return whether(readPackage(bytes));
    if (what == QLatin1String("unit-reports") && xlsx::isWorkbook(bytes))
        return whether(xlsx::read(bytes));
    const auto table = decodeTable(bytes, encoding);
    if (!table || what == QLatin1String("profile"))
        return whether(table);
    return csv::check(table->utf8);
}

int importProfile(Office& office, const QByteArray& json, const Call& call, Desk& desk)
{
    const auto judged = judgeProfile(office, json);
    if (!judged)
        return sayNotImported(Refusal{judged.error(), {}}, call, desk);
    if (!call.has("dry-run")) {
        const auto kept = makeBackup(call.words[0], QDateTime::currentDateTime());
        if (!kept)
            return desk.out.fail(kept.error());
        if (!kept->doubt.isEmpty())
            desk.out.message(kept->doubt);
        if (const auto imported = office.importProfile(json, call.actor); !imported)
            return sayNotImported(Refusal{imported.error(), {}}, call, desk);
    }
    ImportResult result;
    result.rows = 1;
    result.accepted = 1;
    result.warned = judged->notices.isEmpty() ? 0 : 1;
    for (const QString& notice : judged->notices)
        result.findings.push_back({0, {}, QStringLiteral("warning"), notice});
    return sayImported(result, call, desk);
}

/// The fields for all rows, with the session by its code as it stands in the file.
Result<QMap<QString, QString>> givenFields(const Call& call, const Office& office)
{
    QMap<QString, QString> given = call.fields;
    if (!call.has("session"))
        return given;
    const auto known = office.resolve(call.option("session"));
    if (!known)
        return tl::unexpected(known.error());
    if (known->kind != CaseKind::Session) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "“%1” is no session.").arg(known->code));
    }
    given.insert(QStringLiteral("session"), known->code);
    return given;
}

Outcome<ImportResult> importTable(const QString& what, Office& office, const QByteArray& table, const Call& call)
{
    const bool isDryRun = call.has("dry-run");
    if (what == QLatin1String("units"))
        return importUnits(office, table, call.actor, isDryRun);
    if (what == QLatin1String("posts"))
        return importPosts(office, table, call.actor, isDryRun);
    if (what == QLatin1String("officials"))
        return importOfficials(office, table, call.actor, isDryRun);
    if (what == QLatin1String("calendar"))
        return importCalendar(office, table, call.actor, isDryRun);
    if (what == QLatin1String("unit-reports"))
        return importUnitReports(office, table, call.fields, call.actor, isDryRun);
    const auto given = givenFields(call, office);
    if (!given)
        return refuse(given.error());
    return importPetitions(office, table, *given, call.actor, isDryRun);
}

} // namespace

int runImport(const Call& call, Desk& desk)
{
    const QString what = call.words[1].toLower();
    static const QStringList kinds{QStringLiteral("petitions"), QStringLiteral("units"),    QStringLiteral("posts"),
                                   QStringLiteral("officials"), QStringLiteral("calendar"), QStringLiteral("profile"),
                                   QStringLiteral("unit-reports"), QStringLiteral("unit-package")};
    if (!kinds.contains(what)) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "“%1” cannot be imported. There is: %2.")
                                           .arg(call.words[1], kinds.join(QStringLiteral(", ")))
                                       + u'\n' + usageLine(*call.verb),
                                   {}});
    }
    const bool takesFields = what == QLatin1String("petitions") || what.startsWith(QLatin1String("unit-"));
    if ((what != QLatin1String("petitions") && call.has("session")) || (!takesFields && !call.fields.isEmpty())) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "--session and --set go with a table of "
                                                                              "petitions only.")
                                       + u'\n' + usageLine(*call.verb),
                                   {}});
    }
    // The words of the call come first: a wrong encoding is told before a file that is not there.
    const QString encoding = call.option("encoding", QStringLiteral("auto")).toLower();
    if (const auto known = decodeTable({}, encoding); !known)
        return desk.out.fail(known.error());
    const auto access = call.has("dry-run") ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite;
    auto office = openOffice(call.words[0], access, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto bytes = readIncoming(call.words[2], largestOf(what));
    if (!bytes)
        return desk.out.fail(bytes.error());
    if (const auto sound = isSound(what, *bytes, encoding); !sound)
        return sayNotImported(Refusal{sound.error(), {}}, call, desk);
    if (!call.has("dry-run") && what != QLatin1String("profile")) {
        // Whatever a table brings in, the file as it was before can be brought back.
        const auto kept = makeBackup(call.words[0], QDateTime::currentDateTime());
        if (!kept)
            return desk.out.fail(kept.error());
        if (!kept->doubt.isEmpty())
            desk.out.message(kept->doubt);
    }
    if (what == QLatin1String("unit-package"))
        return importPackage(**office, *bytes, call, desk);
    if (what == QLatin1String("unit-reports") && xlsx::isWorkbook(*bytes)) {
        const auto result = importUnitReports(**office, *bytes, call.fields, call.actor, call.has("dry-run"));
        return result ? sayImported(*result, call, desk) : sayNotImported(result.error(), call, desk);
    }
    const auto table = decodeTable(*bytes, encoding);
    if (!table)
        return sayNotImported(Refusal{table.error(), {}}, call, desk);
    if (const QString notice = encodingNotice(*table); !notice.isEmpty())
        desk.out.message(notice);
    if (what == QLatin1String("profile"))
        return importProfile(**office, table->utf8, call, desk);
    const auto result = importTable(what, **office, table->utf8, call);
    if (!result)
        return sayNotImported(result.error(), call, desk);
    return sayImported(*result, call, desk);
}

} // namespace doithoai::cli
