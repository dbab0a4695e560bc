// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Qt makes a macro of the word "slots", which a key file has: it must not see the macro.
#pragma push_macro("slots")
#undef slots
#include "models/exchange/key_file.h"
#pragma pop_macro("slots")
