#include "app/list_request.h"
#include "casefile/erasures.h"
#include "services/name_viewing.h"

#include <QCoreApplication>

namespace doithoai::cli {

Result<ListTable> viewTable(const ListRequest& request)
{
    ListTable table{{{"on", QT_TRANSLATE_NOOP("CommandLine", "Date")},
                     {"by", QT_TRANSLATE_NOOP("CommandLine", "By")},
                     {"case", QT_TRANSLATE_NOOP("CommandLine", "Case")},
                     {"place", QT_TRANSLATE_NOOP("CommandLine", "Where")}},
                    {}};
    const auto views = nameViews(request.office);
    if (!views)
        return tl::unexpected(views.error());
    for (const NameView& view : *views) {
        if (request.wantsDay(view.on) && (!request.isAsOfGiven || view.on <= request.asOf))
            table.rows.push_back({dayCell(view.on), view.by, view.petition.text, Cell(view.place, viewPlaceLabel(view.place))});
    }
    return table;
}

Result<ListTable> erasureTable(const ListRequest& request)
{
    ListTable table{{{"on", QT_TRANSLATE_NOOP("CommandLine", "Date")},
                     {"by", QT_TRANSLATE_NOOP("CommandLine", "By")},
                     {"case", QT_TRANSLATE_NOOP("CommandLine", "Case")},
                     {"reason", QT_TRANSLATE_NOOP("CommandLine", "Reason")}},
                    {}};
    const auto erasures = loadErasures(request.office.file());
    if (!erasures)
        return tl::unexpected(erasures.error());
    for (const Erasure& erasure : *erasures) {
        if (request.wantsDay(erasure.on) && (!request.isAsOfGiven || erasure.on <= request.asOf))
            table.rows.push_back({dayCell(erasure.on), erasure.by, erasure.petition.text, erasure.reason});
    }
    return table;
}

} // namespace doithoai::cli
