# SPDX-FileCopyrightText: 2026 The Breakglass authors
# SPDX-License-Identifier: Apache-2.0
# Language level, warnings, sanitizers and coverage: one interface target that every room links.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
# A room compiles beside the rooms that it uses; only linking waits.
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")
qt_policy(SET QTP0001 NEW)
qt_policy(SET QTP0004 NEW)

option(BG_WERROR "Treat warnings in our own code as errors" ON)
set(BG_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, such as address,undefined or thread")
option(BG_COVERAGE "Count executed lines with gcov" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# More than a hundred test programs are linked: the fastest linker decides how long a build takes, and what
# it writes about sources (compressed: half the size) whether a disk holds it.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    set(CMAKE_LINKER_TYPE MOLD)
    add_link_options(LINKER:--compress-debug-sections=zstd)
endif()

add_library(bg_flags INTERFACE)
target_compile_options(bg_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wno-missing-field-initializers -fcoroutines)
if(BG_WERROR)
    target_compile_options(bg_flags INTERFACE -Werror)
endif()
target_compile_definitions(bg_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(BG_SANITIZE)
    target_compile_options(bg_flags INTERFACE "-fsanitize=${BG_SANITIZE}" -fno-omit-frame-pointer)
    target_link_options(bg_flags INTERFACE "-fsanitize=${BG_SANITIZE}")
endif()
if(BG_COVERAGE)
    target_compile_options(bg_flags INTERFACE --coverage)
    target_link_options(bg_flags INTERFACE --coverage)
endif()

# Clang calls it differently and warns about the spelling.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set_property(TARGET bg_flags PROPERTY INTERFACE_COMPILE_OPTIONS "")
    target_compile_options(bg_flags INTERFACE -Wall -Wextra -Wconversion)
endif()

# One precompiled header of what every file includes: it halves a full build on two cores.
file(WRITE "${CMAKE_BINARY_DIR}/bg_pch.cpp" "")
add_library(bg_pch OBJECT "${CMAKE_BINARY_DIR}/bg_pch.cpp")
set_target_properties(bg_pch PROPERTIES AUTOMOC OFF)
target_link_libraries(bg_pch PRIVATE Qt6::Core bg_flags)
target_precompile_headers(bg_pch PRIVATE
    <algorithm> <chrono> <expected> <functional> <memory> <optional> <span> <variant> <vector>
    <QtCore/QtCore>)
