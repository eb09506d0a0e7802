#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    // What the window remembers belongs to the test, not to the person at this machine.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("doithoai-test"));
    QApplication::setOrganizationName(QStringLiteral("doithoai-test"));
    return Catch::Session().run(argc, argv);
}
