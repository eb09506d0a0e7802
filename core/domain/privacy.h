#pragma once

#include "domain/petition.h"

namespace doithoai {

/// True for a denunciation (tố cáo): who sent it is never shown, whatever privacy was chosen.
bool isDenunciation(const Petition& petition);

/// True where who brought the petition was erased from its record.
bool isErased(const Petition& petition);

/// N.V.A. for a name, and for each of several, by the names that erasing knows; a way to address in front and what stands in
/// brackets are left out. What was erased or withheld stays as it is.
QString initialsOf(const QString& name);

/// The petition where only initials may be seen: without address and telephone, and without name and telephone in its texts.
/// An organisation keeps its name; of a denunciation nothing is to be seen of who sent it.
Petition withInitials(Petition petition);

/// The petition as lists, papers and exports may show it: of a denunciation the petitioner, address and telephone are
/// replaced by "(giữ bí mật)", also in its other texts; every other petition is unchanged. Never store what this returns.
Petition masked(Petition petition);

} // namespace doithoai
