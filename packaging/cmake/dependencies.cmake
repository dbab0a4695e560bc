# Everything comes from Debian 12's packages; packaging/dependencies names them.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(ZLIB REQUIRED)
# libzip's CMake file names tools of another package; pkg-config does not.
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql)
if(BESPEAK_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS
        Gui Widgets Svg SvgWidgets PrintSupport Concurrent Test LinguistTools 3DCore 3DRender)
    find_package(Qt6Keychain REQUIRED)
endif()
find_package(Catch2 REQUIRED)
include(Catch)
