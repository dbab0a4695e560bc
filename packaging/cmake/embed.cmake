# Turns a file into a C++ constant, so that a program carries what it cannot do without.
#
# bespeak_embed(TARGET FILE path NAMESPACE ns NAME identifier)
# Adds to TARGET a generated source with `extern const std::string_view NAMESPACE::NAME`, all bytes of
# the file. Declare it in the one .cpp that uses it: `extern const std::string_view name;`
function(bespeak_embed target)
    cmake_parse_arguments(ARG "" "FILE;NAMESPACE;NAME" "" ${ARGN})
    cmake_path(ABSOLUTE_PATH ARG_FILE BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_${ARG_NAME}.cpp")
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DINPUT=${ARG_FILE}" "-DOUTPUT=${output}"
            "-DNAMESPACE=${ARG_NAMESPACE}" "-DNAME=${ARG_NAME}"
            -P "${PROJECT_SOURCE_DIR}/packaging/cmake/embed_file.cmake"
        DEPENDS "${ARG_FILE}" "${PROJECT_SOURCE_DIR}/packaging/cmake/embed_file.cmake"
        COMMENT "Embedding ${ARG_NAME}"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}")
    set_source_files_properties("${output}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
