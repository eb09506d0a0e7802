#pragma once

#include "app/files.h"
#include "exchange/petition_import.h"

namespace doithoai::cli {

/// Says what an import took, in words or in the shape of the contract. `beside`: what else the JSON tells. The exit code.
int sayImported(const ImportResult& result, const Call& call, Desk& desk, const QJsonObject& beside = {});
/// A table or a file that could not be taken at all: said in the shape of an import and of a refusal both. The exit code.
int sayNotImported(const Refusal& refusal, const Call& call, Desk& desk);

} // namespace doithoai::cli
