// What every test reads: Catch2 above all, the slowest header there is.
#pragma once
#include "tests/support/catch.h"
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>
