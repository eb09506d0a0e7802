#pragma once

#include "documents/document.h"
#include "documents/layout_profile.h"
#include "domain/result.h"

#include <QByteArray>

namespace doithoai {

/// Papers as one OpenDocument Text that LibreOffice and Word open and that can be edited: the same sheets, head, tables,
/// signatures and page numbers as on the printed pages, each paper numbered from its own first page. What people typed
/// stands in it as text. Its metadata hold the title of the first paper and no name of a person.
/// `isDuplex`: on the back of a sheet left and right margin change places. Trouble::Storage when memory is short.
Result<QByteArray> odtOf(const std::vector<Document>& documents, const LayoutProfile& profile, bool isDuplex = false);

} // namespace doithoai
