#include "services/new_cases.h"

namespace doithoai {

void fillIn(Petition& petition, QDate receivedOn)
{
    if (!petition.receivedOn)
        petition.receivedOn = receivedOn;
    if (petition.petitionerKind.isEmpty())
        petition.petitionerKind = petition.petitioner.isEmpty() ? QStringLiteral("anonymous") : QStringLiteral("person");
    if (!petition.people && petition.petitionerKind == QLatin1String("person"))
        petition.people = 1;
}

} // namespace doithoai
