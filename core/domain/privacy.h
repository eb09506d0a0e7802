#pragma once

#include "domain/petition.h"

namespace doithoai {

/// True for a denunciation (tố cáo): who sent it is never shown, whatever privacy was chosen.
bool isDenunciation(const Petition& petition);

/// The petition as lists, papers and exports may show it: of a denunciation the petitioner, address and telephone are
/// replaced by "(giữ bí mật)"; every other petition is unchanged. Never store what this returns.
Petition masked(Petition petition);

} // namespace doithoai
