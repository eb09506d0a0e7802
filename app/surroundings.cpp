#include "app/surroundings.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <sys/stat.h>

namespace doithoai::cli {

namespace {

// Debian's own places are right for each of them; none is a person's to choose.
constexpr const char* strange[] = {
    "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_QPA_FONTDIR", // code, faces
    "GCONV_PATH", "LOCPATH", "NLSPATH", "TZDIR", "ICU_DATA", "ICU_TIMEZONE_FILES_DIR", "SQLITE_TMPDIR", // tables
    "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_DEBUG",
    "QT_LOGGING_CONF", "QT_LOGGING_RULES", "QT_MESSAGE_PATTERN", "QT_DEBUG_PLUGINS", "QT_LOGGING_TO_CONSOLE", // words
    "QT_FATAL_WARNINGS", "QT_FATAL_CRITICALS", // an end at a warning
};

/// A zone is a name such as Asia/Ho_Chi_Minh; a path is read as a file, whatever lies there.
bool isStrangeZone(const char* zone)
{
    constexpr size_t longest = 100;
    const char* name = *zone == ':' ? zone + 1 : zone;
    return *name == '/' || std::strstr(name, "..") != nullptr || std::strlen(name) > longest;
}

} // namespace

void leaveStrangeSurroundings()
{
    for (const char* name : strange)
        unsetenv(name);
    // Where it is no folder, Qt takes the root of all folders instead.
    struct stat passing {};
    if (const char* folder = std::getenv("TMPDIR"); folder != nullptr && (*folder != '/' || stat(folder, &passing) != 0 || !S_ISDIR(passing.st_mode)))
        unsetenv("TMPDIR");
    if (const char* zone = std::getenv("TZ"); zone != nullptr && isStrangeZone(zone))
        unsetenv("TZ");
    // The machine's own zone, by its name: without one the C library looks at that file anew for every hour that it tells.
    setenv("TZ", ":/etc/localtime", 0);
}

void takeMemoryInLargerParts()
{
    mallopt(M_TOP_PAD, 4 << 20);
    // Where one of these is set the others stand still, and every large list would come and go page by page: set to what
    // they would have grown to.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
}

void leaveStrangeFolders()
{
    setenv("XDG_DATA_HOME", "/usr/local/share", 1);
    setenv("XDG_DATA_DIRS", "/usr/local/share:/usr/share", 1);
}

bool hasDisplay()
{
    constexpr const char* displays[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(displays, [](const char* name) {
        const char* display = std::getenv(name);
        return display != nullptr && *display != '\0';
    });
}

} // namespace doithoai::cli
