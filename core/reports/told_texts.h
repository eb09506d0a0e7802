#pragma once

#include <QByteArrayView>
#include <functional>

namespace doithoai {

/// The texts of a flat JSON object, as what a step set is kept. Nearly always these are plain words, which need nothing of
/// what takes a JSON document its time. Anything else, and anything that is no such object, is read as a document.
using ToldText = std::function<void(QByteArrayView key, QByteArrayView text)>;
void visitTexts(QByteArrayView json, const ToldText& visit);

} // namespace doithoai
