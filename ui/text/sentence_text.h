// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace bespeak::ui
{

/// What stands in a sentence for the hole of this name.
using HoleText = std::function<QString(const QString& name)>;

/// The sentence with its {holes} filled, in one pass: a fact that looks like a hole stays as it is.
QString filledSentence(const QString& sentence, const HoleText& holeText);

} // namespace bespeak::ui
