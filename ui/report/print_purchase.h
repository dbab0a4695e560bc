// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quoting/purchase_sheet.h"

#include <string>

namespace bespeak::ui
{

/// A purchase order on paper, A4, in the language that is set. Needs a QGuiApplication.
/// Errors: report.not-printed.
Result<std::string> formatPurchasePdf(const quoting::PurchaseSheet& sheet);

} // namespace bespeak::ui
