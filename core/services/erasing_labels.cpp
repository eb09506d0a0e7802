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
