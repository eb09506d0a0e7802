#pragma once

#include "services/directory_acts.h"
#include "ui/widgets/field_form.h"

namespace doithoai {

/// The form of a handover: who ends, who takes over (or is made, with name and superior), from which day.
std::vector<FieldSpec> handoverFields();
std::vector<FieldForm::Group> handoverGroups();

/// Reads the form. A name makes the successor, after the first of the units that end.
Result<Handover> handoverFromTexts(const QMap<QString, QString>& texts, const Directory& directory);

/// The act with its record. Trouble as of `previewHandover`.
Result<DirectoryAct> handoverAct(Office& office, const Handover& handover, const Actor& actor);

} // namespace doithoai
