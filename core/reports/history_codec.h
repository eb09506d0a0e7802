#pragma once

#include "reports/petition_histories.h"

namespace doithoai {

/// Histories as few bytes, to be read again sooner than from the file they came from.
QByteArray encoded(const PetitionHistories& histories);

/// The same histories again. Nothing when the bytes are not what `encoded` gives: they may come from a disk that lost some.
std::optional<PetitionHistories> decoded(QByteArrayView bytes);

} // namespace doithoai
