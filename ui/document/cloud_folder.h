// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bespeak::ui
{

/// The service that seems to copy this file to other computers, by the names of the folders above
/// it; empty if none does. A database that two computers write at once is damaged by that.
QString cloudServiceOf(const QString& path);

} // namespace bespeak::ui
