# One target per room of the house. A room links only the rooms named after USES,
# so an arrow that the plan of the house does not know fails to link here and in the `layering` test.

add_library(doithoai_strict INTERFACE)
target_compile_definitions(doithoai_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(doithoai_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports false positives of this kind inside optimised std::variant and std::optional.
    target_compile_options(doithoai_strict INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference)
endif()

# What nearly every file reads, compiled once per room: it halves the time of a clean build.
set(doithoai_common_headers <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList> <QMap> <QString>
    <QStringList> <algorithm> <memory> <optional> <ranges> <span> <variant> <vector> <tl/expected.hpp>)

# Compiling several sources as one shares what their headers cost: a clean build takes half the time. While working on
# one file it would compile its neighbours too, hence an option, which packaging/test sets.
option(DOITHOAI_GROUP_SOURCES "Compile the sources of a room in groups: quicker when all is new" OFF)
function(doithoai_group name)
    if(NOT DOITHOAI_GROUP_SOURCES)
        return()
    endif()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    # A source is compiled alone when a function, value or type of its own has a name that one before it uses too.
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source ${sources})
        file(STRINGS ${source} lines ENCODING UTF-8 REGEX "^[A-Za-z].*[ &*>][A-Za-z0-9_]+ ?([({=[]|$)")
        set(own "")
        foreach(line ${lines})
            string(REGEX REPLACE "( : |[({=[]).*" "" line "${line}")
            if(NOT line MATCHES "^(using|namespace|return|template)" AND line MATCHES "[ &*>]([A-Za-z0-9_]+) *$")
                list(APPEND own ${CMAKE_MATCH_1})
            endif()
        endforeach()
        foreach(one ${own})
            if(one IN_LIST taken)
                set_source_files_properties(${source} TARGET_DIRECTORY ${name} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
                break()
            endif()
        endforeach()
        list(APPEND taken ${own})
    endforeach()
endfunction()

# doithoai_room(name USES room… LIBRARIES target…): every .cpp and .h of this folder becomes the room's library.
function(doithoai_room name)
    cmake_parse_arguments(ROOM "" "" "USES;LIBRARIES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ROOM_USES} ${ROOM_LIBRARIES} PRIVATE doithoai_strict)
    target_precompile_headers(${name} PRIVATE ${doithoai_common_headers})
    doithoai_group(${name})
endfunction()
