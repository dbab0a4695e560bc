// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"
#include "models/production/handover.h"
#include "models/quoting/workshop_view.h"

namespace bespeak::shell
{

/// This week's plan: what is made and why, what is not and why not.
Report describeWeek(const quoting::WorkshopView& view, const production::Workshop& workshop);
/// When each order will be there, and what decides it.
Report describePromises(const quoting::WorkshopView& view);
Report describeWorkOrder(const production::WorkOrder& order);
Report describeWorkOrders(const std::vector<production::WorkOrder>& orders);

} // namespace bespeak::shell
