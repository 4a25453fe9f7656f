# SPDX-FileCopyrightText: 2026 The Breakglass authors
# SPDX-License-Identifier: Apache-2.0
# One line a test. Every test has a label and a time limit.

# bg_test(domain/tst_plan LABEL unit USES domain LIBRARIES ... TIMEOUT 30)
# Builds tests/domain/tst_plan.cpp and runs it offscreen with its own XDG folders.
function(bg_test path)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "LABEL;TIMEOUT" "USES;LIBRARIES;SOURCES")
    if(NOT test_LABEL)
        set(test_LABEL unit)
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 60)
    endif()
    string(REPLACE / _ name ${path})
    add_executable(${name} "${CMAKE_SOURCE_DIR}/tests/${path}.cpp" ${test_SOURCES})
    set(rooms "")
    foreach(use ${test_USES})
        string(REPLACE / _ use "bg_${use}")
        list(APPEND rooms ${use})
    endforeach()
    target_link_libraries(${name} PRIVATE ${rooms} ${test_LIBRARIES} Qt6::Test bg_flags)
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        BG_SOURCE_DIR="${CMAKE_SOURCE_DIR}" BG_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_precompile_headers(${name} REUSE_FROM bg_pch)
    # Nearly always empty, for a test includes what moc makes of it: it would only wait for the header to be read.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${path} COMMAND ${name})
    bg_test_settings(${path} ${test_LABEL} ${test_TIMEOUT})
endfunction()

# What every test runs with: no display, the software renderer, UTC, folders of its own.
function(bg_test_settings path label timeout)
    string(REPLACE / _ folder ${path})
    set(home "${CMAKE_BINARY_DIR}/homes/${folder}")
    set(sanitizers "")
    if(BG_SANITIZE)
        # A coroutine that awaits what never comes now keeps its frame when the program ends: no leak that one can mend.
        set(sanitizers ";ASAN_OPTIONS=detect_leaks=0")
        math(EXPR timeout "4 * ${timeout}")
    endif()
    set_tests_properties(${path} PROPERTIES LABELS ${label} TIMEOUT ${timeout} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=UTC;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_STATE_HOME=${home}/state;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/run${sanitizers}")
    file(MAKE_DIRECTORY "${home}/run")
    file(CHMOD "${home}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()
