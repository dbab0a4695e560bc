// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/message.h"

#include <QString>
#include <QWidget>

namespace bespeak::ui
{

/// What a part of a message is, in words: "The plan".
QString partText(const std::string& name);

/// A part as people can read it: a picture, a table, or its text. Pictures and text come from the
/// bytes that are sent, nothing else.
QWidget* makePartPreview(const exchange::MessagePart& part);

} // namespace bespeak::ui
