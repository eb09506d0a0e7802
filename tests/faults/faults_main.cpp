#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "faults/fault_memory.h"
#include "faults/fault_vfs.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    doithoai::faults::installFaultMemory();
    doithoai::faults::installFaultVfs();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("doithoai-test"));
    return Catch::Session().run(argc, argv);
}
