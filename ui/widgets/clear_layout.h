// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;

namespace bespeak::ui
{

/// Takes every widget out of a layout and its page at once, and deletes it as soon as no signal of
/// its own is running.
void clearLayout(QLayout* layout);

} // namespace bespeak::ui
