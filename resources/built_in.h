// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace bespeak
{

/// The bytes of a file that is built into the program, such as ":/catalogue/generic.json".
std::optional<std::string> readBuiltIn(const QString& path);

/// Full names of the built-in files of a folder that end so, sorted.
QStringList listBuiltIn(const QString& folder, const QString& ending);

} // namespace bespeak
