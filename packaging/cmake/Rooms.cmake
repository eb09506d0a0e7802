# One target per room of the house. A room links only the rooms named after USES,
# so an arrow that the plan of the house does not know fails to link here and in the `layering` test.

add_library(doithoai_strict INTERFACE)
target_compile_definitions(doithoai_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(doithoai_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference)
if(NOT DOITHOAI_FUZZ) # there clang compiles, which warns of other things
    target_compile_options(doithoai_strict INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports false positives of this kind inside optimised std::variant and std::optional.
    target_compile_options(doithoai_strict INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference)
endif()

# doithoai_headers(name header… LIBRARIES target…): these headers compiled once, for every target that takes them with
# target_precompile_headers(target REUSE_FROM name).
function(doithoai_headers name)
    cmake_parse_arguments(HEADERS "" "" "LIBRARIES" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "// Only its headers count.\n")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE ${HEADERS_LIBRARIES} doithoai_strict)
    target_precompile_headers(${name} PRIVATE ${HEADERS_UNPARSED_ARGUMENTS})
endfunction()

# What nearly every file reads: it halves the time of a clean build.
set(doithoai_common_headers <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList> <QMap> <QString>
    <QStringList> <algorithm> <memory> <optional> <ranges> <span> <variant> <vector> <tl/expected.hpp>)
doithoai_headers(common_headers ${doithoai_common_headers} LIBRARIES Qt6::Core tl::expected)

include(Groups)

# doithoai_room(name USES room… LIBRARIES target… HEADERS name): every .cpp and .h of this folder becomes the room's
# library, compiled with common_headers where it names no others.
function(doithoai_room name)
    cmake_parse_arguments(ROOM "" "HEADERS" "USES;LIBRARIES" ${ARGN})
    if(NOT ROOM_HEADERS)
        set(ROOM_HEADERS common_headers)
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ROOM_USES} ${ROOM_LIBRARIES} PRIVATE doithoai_strict)
    target_precompile_headers(${name} REUSE_FROM ${ROOM_HEADERS})
    doithoai_group(${name})
endfunction()
