#include "services/name_viewing.h"

#include "services/permission.h"

#include <QCoreApplication>

namespace doithoai {

bool areViewsRecorded(const Office& office)
{
    return office.settings().value(QStringLiteral("privacy.recordViews")) == QLatin1String("yes");
}

Result<bool> recordViews(Office& office, const QStringList& petitions, const QString& place, const Actor& actor)
{
    if (!areViewsRecorded(office) || petitions.isEmpty())
        return true;
    CaseFile& file = office.file();
    if (file.access() == CaseFile::Access::ReadOnly)
        return false;
    std::vector<NameView> fresh;
    for (const QString& code : petitions) {
        NameView view{actor.by, {code}, place, actor.today, QDateTime::currentDateTimeUtc()};
        if (actor.isRehearsal)
            view.at.setDate(actor.today);
        const auto isKnown = isViewKnown(file, view);
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (!*isKnown)
            fresh.push_back(std::move(view));
    }
    if (fresh.empty())
        return true;
    auto transaction = office.begin(acts::lookAtNames, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const NameView& view : fresh) {
        if (const auto added = addNameView(file, view); !added)
            return tl::unexpected(added.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

QString initialsOnlySentence()
{
    return QCoreApplication::translate("Erasing", "Who looks at full names is recorded in this office. The file is open for reading only, so that this cannot be recorded: only initials are shown.");
}

QString viewPlaceLabel(const QString& place)
{
    if (place == QLatin1String("page"))
        return QCoreApplication::translate("Erasing", "its page in the window");
    if (place == QLatin1String("show"))
        return QCoreApplication::translate("Erasing", "shown on the command line");
    if (place == QLatin1String("paper"))
        return QCoreApplication::translate("Erasing", "a paper with full names");
    return QCoreApplication::translate("Erasing", "an exported list");
}

Result<std::vector<NameView>> nameViews(Office& office, const QStringList& petitions)
{
    return loadNameViews(office.file(), petitions);
}

} // namespace doithoai
