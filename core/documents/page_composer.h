#pragma once

#include "documents/flow.h"
#include "documents/layout_profile.h"

namespace doithoai {

/// What stands on one page, in twips from the sheet's top left corner.
struct ComposedPage {
    Sheet sheet = Sheet::A4;
    Placed placed;
};

/// Width and height of a sheet, in millimetres.
QSizeF millimetresOf(Sheet sheet);

/// The layout with the margins that it has on that sheet.
LayoutProfile onSheet(const LayoutProfile& profile, Sheet sheet);

/// Lays a document out page by page: no line is cut, doubled or lost; no line of a paragraph stands alone where a page
/// breaks; signatures keep the last lines with them; a table's head stands on each of its pages; the number of the page
/// stands in the middle above, from the second on. `isDuplex`: on the back of a sheet left and right margin change places.
std::vector<ComposedPage> compose(const Document& document, const LayoutProfile& profile, bool isDuplex = false);

} // namespace doithoai
