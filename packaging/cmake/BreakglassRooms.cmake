# SPDX-FileCopyrightText: 2026 The Breakglass authors
# SPDX-License-Identifier: Apache-2.0
# The walls of the house. A room is a static library that sees only the rooms it lists; a place is a QML module.

# bg_room(backends/simulated USES domain io backends/contract LIBRARIES Qt6::Network)
# Makes target bg_backends_simulated from src/backends/simulated/*.{h,cpp}. Its only include root is a private
# "door" that shows this room and nothing else, so an include of a room that is not listed does not compile.
function(bg_room path)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "USES;LIBRARIES")
    bg_declare_room(${path} bg_name)
    add_library(${bg_name} STATIC ${bg_sources})
    target_include_directories(${bg_name} PUBLIC "${bg_door}")
    bg_link_room(${bg_name} "${room_USES}" "${room_LIBRARIES}")
endfunction()

# bg_qml_room(console URI Breakglass.Console IMPORTS Breakglass.Items USES ... LIBRARIES ...): a room whose types QML can
# see. IMPORTS: modules whose types its properties have.
function(bg_qml_room path)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "URI" "IMPORTS;USES;LIBRARIES")
    bg_declare_room(${path} bg_name)
    qt_add_library(${bg_name} STATIC)
    qt_add_qml_module(${bg_name} URI ${room_URI} SOURCES ${bg_sources}
        DEPENDENCIES QtQuick ${room_IMPORTS})
    target_include_directories(${bg_name} PUBLIC "${bg_door}")
    file(GLOB folders CONFIGURE_DEPENDS LIST_DIRECTORIES true "${CMAKE_SOURCE_DIR}/src/${path}/*")
    # qmltyperegistration includes headers by their bare name.
    target_include_directories(${bg_name} PRIVATE "${CMAKE_SOURCE_DIR}/src/${path}")
    foreach(folder ${folders})
        if(IS_DIRECTORY "${folder}")
            target_include_directories(${bg_name} PRIVATE "${folder}")
        endif()
    endforeach()
    bg_link_room(${bg_name} "${room_USES}" "${room_LIBRARIES}")
endfunction()

# bg_place(overview URI Breakglass.Places.Overview IMPORTS Breakglass.Theme Breakglass.Controls)
# Makes a QML module from qml/overview/*.qml. Files that begin with "pragma Singleton" become singletons.
# Whoever links bg_qml_overviewplugin gets the module and the modules that it imports.
function(bg_place folder)
    cmake_parse_arguments(PARSE_ARGV 1 place "" "URI" "IMPORTS")
    string(REPLACE / _ name "bg_qml_${folder}")
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/qml/${folder}/*.qml")
    if(NOT files)
        return()
    endif()
    foreach(file ${files})
        cmake_path(GET file FILENAME alias)
        file(STRINGS "${file}" pragma REGEX "^pragma Singleton" LIMIT_COUNT 1)
        if(pragma)
            set_source_files_properties("${file}" PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
        endif()
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${alias}")
    endforeach()
    qt_add_library(${name} STATIC)
    # What the QML compiler writes is compiled together: each file of it would read the same headers.
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
    # Compiling QML ahead of time buys a quick first start; a development build is better off without the wait.
    set(cachegen "")
    if(CMAKE_BUILD_TYPE STREQUAL "Debug")
        set(cachegen NO_CACHEGEN)
    endif()
    qt_add_qml_module(${name} URI ${place_URI} ${cachegen} QML_FILES ${files} DEPENDENCIES ${place_IMPORTS}
        IMPORT_PATH "${CMAKE_BINARY_DIR}/qml")
    # Without our warnings: what is compiled here is what the QML compiler wrote.
    target_link_libraries(${name} PRIVATE Qt6::Quick)
    bg_link_modules(${name} ${place_IMPORTS})
    set_property(GLOBAL APPEND PROPERTY BG_QML_MODULES ${name})
endfunction()

# Links our own modules among the given URIs: Breakglass.Items is room items, Breakglass.Theme is folder theme.
function(bg_link_modules name)
    foreach(uri ${ARGN})
        if(NOT uri MATCHES "^Breakglass\\.(Places\\.)?([A-Za-z]+)$")
            continue()
        endif()
        string(TOLOWER "${CMAKE_MATCH_2}" folder)
        set(module bg_qml_${folder})
        if(folder MATCHES "^(items|console)$")
            set(module bg_${folder})
        endif()
        target_link_libraries(${name}plugin PUBLIC ${module}plugin)
        # Types are compiled ahead of time against those of the imported modules.
        add_dependencies(${name} ${module})
    endforeach()
endfunction()

function(bg_declare_room path out)
    string(REPLACE / _ name "bg_${path}")
    set(door "${CMAKE_BINARY_DIR}/rooms/${name}")
    cmake_path(GET path PARENT_PATH parent)
    file(MAKE_DIRECTORY "${door}/${parent}")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/src/${path}" "${door}/${path}" SYMBOLIC)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_SOURCE_DIR}/src/${path}/*.cpp" "${CMAKE_SOURCE_DIR}/src/${path}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main[.]cpp$")
    if(NOT sources MATCHES "\\.cpp")
        # A room of headers alone still is a library.
        file(WRITE "${CMAKE_BINARY_DIR}/rooms/${name}.cpp" "")
        list(APPEND sources "${CMAKE_BINARY_DIR}/rooms/${name}.cpp")
    endif()
    set(${out} ${name} PARENT_SCOPE)
    set(bg_door "${door}" PARENT_SCOPE)
    set(bg_sources "${sources}" PARENT_SCOPE)
endfunction()

# Sources of one folder are compiled together, eight at a time, so that Qt's headers are read once for them all: that
# makes a first build three times as fast. Within a folder no name may be given twice; tests/tidy/clangtidy sees to it.
function(bg_compile_together name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # GCC takes what is included for a header, where a lambda as a member would have to be the same everywhere.
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "^${CMAKE_SOURCE_DIR}/src/.*[.]cpp$")
    foreach(source ${sources})
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${CMAKE_SOURCE_DIR}/src")
        string(REPLACE / _ group "${folder}")
        math(EXPR batch "0${count_${group}} / 8")
        math(EXPR count_${group} "0${count_${group}} + 1")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}_${batch}")
    endforeach()
endfunction()

function(bg_link_room name uses libraries)
    set(rooms "")
    foreach(use ${uses})
        string(REPLACE / _ use "bg_${use}")
        list(APPEND rooms ${use})
    endforeach()
    # PRIVATE: the doors of a used room are not handed on, so every room lists all that it includes.
    target_link_libraries(${name} PRIVATE ${rooms} bg_flags PUBLIC ${libraries})
    target_precompile_headers(${name} REUSE_FROM bg_pch)
    bg_compile_together(${name})
endfunction()
