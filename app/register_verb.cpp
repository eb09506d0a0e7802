#include "app/register_verb.h"

#include "domain/dates.h"
#include "services/number_register.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

tl::unexpected<Error> usage(const Call& call, const QString& sentence)
{
    return fail(Trouble::Usage, sentence + u'\n' + usageLine(*call.verb));
}

Result<RegisterEntry> entryOf(const Call& call, const Office& office)
{
    static const QStringList keys{QStringLiteral("direction"), QStringLiteral("unit"),    QStringLiteral("symbol"),
                                  QStringLiteral("number"),    QStringLiteral("printed"), QStringLiteral("date"),
                                  QStringLiteral("subject"),   QStringLiteral("partner"), QStringLiteral("case")};
    QMap<QString, QString> fields;
    for (auto it = call.fields.cbegin(); it != call.fields.cend(); ++it) {
        const auto key = std::ranges::find_if(keys, [&](const QString& known) { return known.compare(it.key(), Qt::CaseInsensitive) == 0; });
        if (key == keys.end()) {
            return usage(call, QCoreApplication::translate("CommandLine", "A line of the register has no “%1”. It has: %2.")
                                   .arg(it.key(), keys.join(QStringLiteral(", "))));
        }
        fields.insert(*key, it.value());
    }
    RegisterEntry entry;
    const QString direction = fields.value(QStringLiteral("direction"), QStringLiteral("out")).trimmed().toLower();
    if (direction != QLatin1String("in") && direction != QLatin1String("out"))
        return usage(call, QCoreApplication::translate("CommandLine", "The direction is out or in, not “%1”.").arg(direction));
    entry.isIncoming = direction == QLatin1String("in");
    if (const QString unit = fields.value(QStringLiteral("unit")); !unit.isEmpty()) {
        const auto known = office.directory().findUnit(unit);
        if (!known)
            return usage(call, QCoreApplication::translate("CommandLine", "Nobody knows the unit “%1”.").arg(unit));
        entry.issuer = *known;
    }
    if (const QString date = fields.value(QStringLiteral("date")); !date.isEmpty()) {
        const auto day = dates::parseDay(date);
        if (!day) {
            return usage(call, QCoreApplication::translate("CommandLine", "“%1” is no day. Write it as 2023-03-18 or 18/03/2023.")
                                   .arg(date));
        }
        entry.date = *day;
    }
    entry.symbol = fields.value(QStringLiteral("symbol"));
    entry.number = fields.value(QStringLiteral("number"));
    entry.printed = fields.value(QStringLiteral("printed"));
    entry.subject = fields.value(QStringLiteral("subject"));
    entry.partner = fields.value(QStringLiteral("partner"));
    entry.caseCode = fields.value(QStringLiteral("case"));
    return entry;
}

} // namespace

int addToRegister(const Call& call, Desk& desk, Office& office)
{
    const auto entry = entryOf(call, office);
    if (!entry)
        return desk.out.fail(entry.error());
    const auto added = addRegisterEntry(office, *entry, call.actor);
    if (!added)
        return desk.out.fail(added.error(), call.isJson());
    const auto rows = registerRows(office);
    if (!rows)
        return desk.out.fail(rows.error());
    const auto line = std::ranges::find(*rows, *added, &RegisterEntry::id);
    const QString number = line == rows->end() ? QString() : line->number;
    if (call.isJson())
        desk.out.json(QJsonObject{{QStringLiteral("id"), *added}, {QStringLiteral("number"), number}});
    else
        desk.out.line(number);
    return 0;
}

} // namespace doithoai::cli
