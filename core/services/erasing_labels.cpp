#include "services/erasing.h"

#include "domain/cases.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("Erasing", source);
}

} // namespace

QStringList notesOn(const ErasurePlan& plan)
{
    QStringList notes;
    if (plan.bound == ErasurePlan::Bound::Denunciation)
        notes.append(translated(QT_TRANSLATE_NOOP("Erasing", "Nobody may learn who sent a denunciation: its words, and those of the cases around it, that name the sender go along always.")));
    if (plan.bound == ErasurePlan::Bound::Views)
        notes.append(translated(QT_TRANSLATE_NOOP("Erasing", "Who looks at full names is recorded in this office: the words of these cases, and of those around them, that name the person go along always.")));
    if (!plan.nameless.isEmpty()) {
        notes.append(translated(QT_TRANSLATE_NOOP("Erasing", "No person's name was recognised in the record of %1: texts that name the person stay. Give the name on the command line: "
                                                             "--words \"…\" with --also-in-words."))
                         .arg(plan.nameless.join(QStringLiteral(", "))));
    }
    return notes;
}

bool isNamedStill(const ErasurePlan& plan)
{
    return !plan.records.empty() || std::ranges::any_of(plan.papers, &PaperMention::isNaming) || !std::ranges::all_of(plan.places, &NamingPlace::isReplaced)
        || !std::ranges::all_of(plan.history, &NamingHistory::isReplaced);
}

QString labelOf(const ErasurePlan::OtherRecord& record)
{
    QStringList labels;
    for (const QString& key : record.fields)
        labels.append(fieldLabel(findField<Petition>(key)->label));
    return labels.join(QStringLiteral(", "));
}

QString labelOf(const WordPlace& place)
{
    const auto field = [&](auto of) -> QString {
        const auto* found = findField<typename decltype(of)::type>(place.column);
        return found ? fieldLabel(found->label) : place.column;
    };
    if (place.table == QLatin1String("step"))
        return translated(QT_TRANSLATE_NOOP("Erasing", "words of a step"));
    if (place.table == QLatin1String("paper_word"))
        return translated(QT_TRANSLATE_NOOP("Erasing", "words added to a paper"));
    if (place.table == QLatin1String("attachment"))
        return translated(QT_TRANSLATE_NOOP("Erasing", "title of an attachment"));
    if (place.table == QLatin1String("register_entry"))
        return translated(QT_TRANSLATE_NOOP("Erasing", "line of the register"));
    if (place.table == QLatin1String("draft"))
        return translated(QT_TRANSLATE_NOOP("Erasing", "what is being typed"));
    if (place.table == QLatin1String("setting"))
        return translated(QT_TRANSLATE_NOOP("Erasing", "setting %1")).arg(place.key);
    if (place.table.startsWith(QLatin1String("petition")))
        return field(std::type_identity<Petition>());
    if (place.table.startsWith(QLatin1String("session")))
        return field(std::type_identity<Session>());
    if (place.table.startsWith(QLatin1String("escalation")))
        return field(std::type_identity<Escalation>());
    return field(std::type_identity<UnitReport>());
}

} // namespace doithoai
