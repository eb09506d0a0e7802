#include "services/handover.h"

#include "domain/dates.h"
#include "domain/text.h"
#include "services/directory_acts.h"
#include "services/handover_plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace doithoai {

namespace {

using Part = HandoverLine::Part;

struct PartWords {
    Part part;
    const char* key;
    const char* heading;
};

/// The parts in the order in which a record tells them.
constexpr PartWords partWords[] = {
    {Part::Unit, "unit", QT_TRANSLATE_NOOP("Handover", "Units")},
    {Part::Below, "below", QT_TRANSLATE_NOOP("Handover", "Units below, with their new superior")},
    {Part::Post, "post", QT_TRANSLATE_NOOP("Handover", "Posts")},
    {Part::Term, "term", QT_TRANSLATE_NOOP("Handover", "Terms of office")},
    {Part::Petition, "petition", QT_TRANSLATE_NOOP("Handover", "Open petitions")},
    {Part::Promise, "promise", QT_TRANSLATE_NOOP("Handover", "Promises that run")},
    {Part::Escalation, "escalation", QT_TRANSLATE_NOOP("Handover", "Open dossiers to the superior")},
    {Part::Session, "session", QT_TRANSLATE_NOOP("Handover", "Sessions")},
    {Part::Report, "unitReport", QT_TRANSLATE_NOOP("Handover", "Reports that are owed")},
    {Part::Setting, "setting", QT_TRANSLATE_NOOP("Handover", "Settings of the office")},
};

QString say(const char* source)
{
    return QCoreApplication::translate("Handover", source);
}

/// "  KN-2025-0012  đang giải quyết: A → B (hạn 05/7/2025)"
QString lineWords(const HandoverLine& line)
{
    QString words = QStringLiteral("  ") + line.code + QStringLiteral(" · ") + line.what;
    if (!line.before.isEmpty() || !line.after.isEmpty()) {
        words += QStringLiteral(": ") + line.before;
        if (!line.after.isEmpty())
            words += line.before.isEmpty() ? line.after : QString(QStringLiteral(" → ") + line.after);
    }
    if (line.day.isValid())
        words += QStringLiteral(" (%1)").arg(dates::onScreen(line.day));
    return words;
}

QString recordKey(const Handover& handover)
{
    return QStringLiteral("handover.%1.%2").arg(handover.on.toString(Qt::ISODate), handover.to.text);
}

} // namespace

int HandoverRecord::count(HandoverLine::Part part, bool isLeft) const
{
    return static_cast<int>(std::ranges::count_if(lines, [&](const HandoverLine& line) { return line.part == part && line.isLeft == isLeft; }));
}

QString HandoverRecord::text(const QString& by, QDate today) const
{
    QStringList all;
    all << say(QT_TRANSLATE_NOOP("Handover", "RECORD OF A HANDOVER"));
    all << say(QT_TRANSLATE_NOOP("Handover", "Units that end on %1: %2")).arg(dates::onScreen(handover.on.addDays(-1)), fromNames.join(QStringLiteral("; ")));
    all << say(QT_TRANSLATE_NOOP("Handover", "Takes over from %1: %2 (%3)")).arg(dates::onScreen(handover.on), toName, handover.to.text);
    all << say(QT_TRANSLATE_NOOP("Handover", "Written down on %1 by %2")).arg(dates::onScreen(today), by);
    for (const bool isLeft : {false, true}) {
        const bool isAny = std::ranges::any_of(lines, [&](const HandoverLine& line) { return line.isLeft == isLeft; });
        if (isLeft && isAny)
            all << QString() << say(QT_TRANSLATE_NOOP("Handover", "LEFT TO A PERSON"));
        for (const PartWords& words : partWords) {
            const int number = count(words.part, isLeft);
            if (number == 0)
                continue;
            all << QString() << QStringLiteral("%1 (%2)").arg(say(words.heading)).arg(number);
            for (const HandoverLine& line : lines) {
                if (line.part == words.part && line.isLeft == isLeft)
                    all << lineWords(line);
            }
        }
    }
    const auto touched = std::ranges::any_of(lines, [](const HandoverLine& line) {
        return line.part == Part::Petition || line.part == Part::Promise || line.part == Part::Escalation || line.part == Part::Session;
    });
    if (!touched)
        all << QString() << say(QT_TRANSLATE_NOOP("Handover", "Nothing was open with them."));
    return all.join(u'\n') + u'\n';
}

QJsonObject HandoverRecord::json() const
{
    QJsonArray from;
    for (const UnitCode& unit : handover.from)
        from.append(unit.text);
    QJsonArray all;
    for (const PartWords& words : partWords) {
        for (const HandoverLine& line : lines) {
            if (line.part != words.part)
                continue;
            QJsonObject one{{QStringLiteral("part"), QLatin1String(words.key)}, {QStringLiteral("code"), line.code},     {QStringLiteral("what"), line.what},
                            {QStringLiteral("before"), line.before},            {QStringLiteral("after"), line.after},   {QStringLiteral("left"), line.isLeft}};
            if (line.day.isValid())
                one.insert(QStringLiteral("day"), line.day.toString(Qt::ISODate));
            all.append(one);
        }
    }
    return {{QStringLiteral("from"), from}, {QStringLiteral("to"), handover.to.text}, {QStringLiteral("on"), handover.on.toString(Qt::ISODate)}, {QStringLiteral("lines"), all}};
}

Result<HandoverRecord> previewHandover(Office& office, const Handover& handover)
{
    auto plan = planHandover(office, handover);
    if (!plan)
        return tl::unexpected(plan.error());
    return std::move(plan->record);
}

HandOver actOf(const HandoverRecord& record, const Actor& actor)
{
    return {record.handover, recordKey(record.handover), record.text(actor.by, actor.today)};
}

Result<HandoverRecord> carryOutHandover(Office& office, const Handover& handover, const Actor& actor)
{
    auto record = previewHandover(office, handover);
    if (!record)
        return record;
    if (const auto done = office.change({actOf(*record, actor)}, actor); !done)
        return tl::unexpected(done.error());
    return record;
}

Unit successorLike(const Directory& directory, const Unit& ended, const UnitCode& code, const QString& name, const UnitCode& superior, QDate on)
{
    Unit made = ended;
    made.code = code;
    made.name = text::stored(name).trimmed();
    made.from = on;
    made.to.reset();
    made.successor = {};
    // "Đảng ủy phường Đông Ngàn" → "Đảng ủy phường Từ Sơn": what stands for the place in the name is the new place.
    if (!ended.place.isEmpty() && ended.name.endsWith(ended.place)) {
        const QString before = ended.name.chopped(ended.place.size());
        if (made.name.startsWith(before))
            made.place = made.name.mid(before.size());
        made.issuer.replace(ended.place.toUpper(), made.place.toUpper());
    }
    if (!superior.isEmpty() && superior != ended.superior) {
        made.superior = superior;
        // The line of the superior in its letterhead is that of the others under it.
        made.headLine.clear();
        for (const Unit& other : directory.units()) {
            if (other.superior == superior && other.line == made.line && !other.headLine.isEmpty()) {
                made.headLine = other.headLine;
                break;
            }
        }
    }
    return made;
}

QMap<QString, QString> handoverRecords(Office& office)
{
    QMap<QString, QString> records;
    const QMap<QString, QString>& settings = office.settings();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        if (it.key().startsWith(QLatin1String("handover.")))
            records.insert(it.key(), it.value());
    }
    return records;
}

} // namespace doithoai
