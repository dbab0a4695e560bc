# One INTERFACE target carries language level, warnings and sanitizers to every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE ccache)
if(CCACHE)
    # Precompiled headers need ccache to be told that time macros and PCH defines may differ.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

find_program(LLD ld.lld)
if(LLD AND NOT BESPEAK_COVERAGE)
    add_link_options(-fuse-ld=lld)
endif()

add_library(bespeak_compiler INTERFACE)
target_include_directories(bespeak_compiler INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(bespeak_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these inside the standard library's own optional and string code.
    target_compile_options(bespeak_compiler INTERFACE
        -Wno-maybe-uninitialized -Wno-restrict)
endif()
if(BESPEAK_WARNINGS_AS_ERRORS)
    target_compile_options(bespeak_compiler INTERFACE -Werror)
endif()
if(BESPEAK_SANITIZE)
    add_compile_options(-fsanitize=${BESPEAK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BESPEAK_SANITIZE})
endif()
if(BESPEAK_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
if(BESPEAK_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
