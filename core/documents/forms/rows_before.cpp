#include "documents/forms/forms.h"

namespace doithoai {

std::span<const PaperForm> formsBefore()
{
    return {};
}

} // namespace doithoai
