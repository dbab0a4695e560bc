// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_drag.h"
#include "ui/plan/plan_hit.h"

#include <QCursor>

#include <array>
#include <memory>
#include <optional>

namespace bespeak::ui
{

/// What the left button does in the plan.
enum class PlanToolKind { Select, DrawRoom, AddDoor, AddWindow, AddPassage };

/// One of them: a state of the plan. Only one drag goes on at a time.
class PlanTool
{
public:
    explicit PlanTool(DesignDocument& document)
        : m_document(document)
    {
    }
    virtual ~PlanTool() = default;

    virtual void press(const PlanPointer& pointer) = 0;
    virtual void move(const PlanPointer& pointer);
    virtual void release(const PlanPointer& pointer);
    /// The pointer moves with no button held.
    virtual void hover(const PlanPointer&) {}
    /// @return false if there was nothing to cancel.
    virtual bool cancel();
    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    /// True when the tool has done its work and the select tool may come back.
    virtual bool isDone() const { return false; }

    const PlanDrag* drag() const { return m_drag.get(); }
    /// Where an opening would come, metres.
    virtual std::optional<std::array<geometry::Vec2, 4>> ghost() const { return {}; }

protected:
    DesignDocument& document() const { return m_document; }
    std::unique_ptr<PlanDrag> m_drag;

private:
    DesignDocument& m_document;
};

std::unique_ptr<PlanTool> makePlanTool(PlanToolKind kind, DesignDocument& document);
std::unique_ptr<PlanTool> makeSelectTool(DesignDocument& document);

} // namespace bespeak::ui
