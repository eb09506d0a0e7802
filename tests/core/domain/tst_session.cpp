#include "domain/session.h"
#include "support/catch.h"

using namespace doithoai;

TEST_CASE("What the state of a session says of it")
{
    const auto those = [](bool (*test)(SessionState)) {
        QStringList names;
        for (const auto& [state, name] : Names<SessionState>::all) {
            if (test(state))
                names.append(QString::fromLatin1(name));
        }
        return names.join(u' ');
    };
    SECTION("it was held from its conclusion on") { CHECK(those(wasConcluded) == QStringLiteral("concluded minuted reported closed")); }
    SECTION("it has ended when its dossier is closed, or it was called off") { CHECK(those(isFinal) == QStringLiteral("closed cancelled")); }
}
