# The shapes of target this project has: a folder of models, a test of a folder.

# bespeak_models_library(FOLDER SOURCES … DEPENDS folder … LIBRARIES target …)
# One static library a folder: what it may link is what it may include.
function(bespeak_models_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
    set(target models_${folder})
    add_library(${target} STATIC ${ARG_SOURCES})
    set(models "")
    foreach(dependency IN LISTS ARG_DEPENDS)
        list(APPEND models models_${dependency})
    endforeach()
    target_link_libraries(${target} PUBLIC bespeak_compiler ${models} ${ARG_LIBRARIES})
    if(BESPEAK_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/cmake/pch_models.h")
    endif()
endfunction()

# Where Qt3D draws, leaks are not counted: its renderer and the drivers leak by themselves.
set(displayEnvironment "QT_QPA_PLATFORM=xcb")
if(BESPEAK_SANITIZE MATCHES "address")
    list(APPEND displayEnvironment "ASAN_OPTIONS=detect_leaks=0")
endif()

# bespeak_test(NAME SOURCES … LIBRARIES … LABELS … [DISPLAY])
# A Catch2 program; each TEST_CASE becomes a ctest test. DISPLAY: needs an X display (xvfb).
function(bespeak_test name)
    cmake_parse_arguments(ARG "DISPLAY;OWN_MAIN" "" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    set(target test_${name})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE bespeak_compiler test_support ${ARG_LIBRARIES})
    if(NOT ARG_OWN_MAIN)
        target_link_libraries(${target} PRIVATE test_main)
    endif()
    if(BESPEAK_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/pch_tests.h")
    endif()
    if(NOT ARG_LABELS)
        set(ARG_LABELS quick)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen")
    if(ARG_DISPLAY)
        set(environment ${displayEnvironment})
    endif()
    # Two levels of list: the labels and the environment of one test are themselves lists.
    string(REPLACE ";" "\\;" labels "${ARG_LABELS}")
    string(REPLACE ";" "\\;" environment "${environment}")
    catch_discover_tests(${target} TEST_PREFIX "${name}: "
        DISCOVERY_MODE PRE_TEST
        PROPERTIES LABELS "${labels}" ENVIRONMENT "${environment}" TIMEOUT 600)
endfunction()
