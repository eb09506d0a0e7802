#include "domain/privacy.h"

namespace doithoai {

bool isDenunciation(const Petition& petition)
{
    return petition.scopeKind == QLatin1String("denunciation");
}

Petition masked(Petition petition)
{
    if (!isDenunciation(petition))
        return petition;
    const QString withheld = QStringLiteral("(giữ bí mật)");
    for (QString* word : {&petition.petitioner, &petition.address, &petition.phone}) {
        if (!word->isEmpty())
            *word = withheld;
    }
    return petition;
}

} // namespace doithoai
