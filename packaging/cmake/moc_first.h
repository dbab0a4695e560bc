// What moc reads before every header: see ui/CMakeLists.txt.
#pragma once
#include <cstddef>
