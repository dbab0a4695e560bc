// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace bespeak::ui
{

/// Where files are first saved and looked for: the user's documents, or the home folder where there
/// is no folder for them. It exists.
QString documentsFolder();

} // namespace bespeak::ui
