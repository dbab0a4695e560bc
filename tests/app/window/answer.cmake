# Runs PROGRAM with LINE and no display: must end with CODE and say WORDS.
separate_arguments(LINE)
unset(ENV{DISPLAY})
unset(ENV{WAYLAND_DISPLAY})
unset(ENV{QT_QPA_PLATFORM})
execute_process(COMMAND "${PROGRAM}" ${LINE} RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 50)
if(NOT code STREQUAL CODE OR NOT said MATCHES "${WORDS}")
    message(FATAL_ERROR "ended with ${code} and said: ${said}")
endif()
