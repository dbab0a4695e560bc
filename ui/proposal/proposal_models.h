// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Qt says `slots` for nothing; the models of a proposal name members so.
#pragma push_macro("slots")
#undef slots
#include "models/proposal/needs.h"
#include "models/proposal/proposal_session.h"
#include "models/proposal/proposal_words.h"
#pragma pop_macro("slots")
