// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_history.h"

#include "models/base/expects.h"

namespace bespeak::design
{

DesignHistory::DesignHistory(Design first)
{
    m_steps.push_back({std::make_shared<const Design>(std::move(first)), {}, {}, m_lastRevision});
}

void DesignHistory::push(Design design, std::string label)
{
    pushMerging(std::move(design), std::move(label), {});
}

void DesignHistory::pushMerging(Design design, std::string label, const std::string& mergeKey)
{
    if (design == current()) {
        return;
    }
    const bool newest = m_at + 1 == m_steps.size();
    const bool merges =
        newest && m_at > 0 && !mergeKey.empty() && m_steps[m_at].mergeKey == mergeKey;
    if (merges && design == *m_steps[m_at - 1].design) {
        // Dragged back to where it began: as if nothing had happened.
        m_steps.pop_back();
        --m_at;
        return;
    }
    m_steps.resize(merges ? m_at : m_at + 1);
    m_steps.push_back({std::make_shared<const Design>(std::move(design)), std::move(label),
                       mergeKey, ++m_lastRevision});
    if (m_steps.size() > limit + 1) {
        m_steps.erase(m_steps.begin());
    }
    m_at = m_steps.size() - 1;
}

bool DesignHistory::dropMerging(const std::string& mergeKey)
{
    const bool isNewest = m_at + 1 == m_steps.size();
    if (!isNewest || m_at == 0 || mergeKey.empty() || m_steps[m_at].mergeKey != mergeKey) {
        return false;
    }
    m_steps.pop_back();
    --m_at;
    return true;
}

void DesignHistory::endMerging()
{
    for (Step& step : m_steps) {
        step.mergeKey.clear();
    }
}

void DesignHistory::undo()
{
    expects(canUndo(), "there is a step to undo");
    endMerging();
    --m_at;
}

void DesignHistory::redo()
{
    expects(canRedo(), "there is a step to redo");
    endMerging();
    ++m_at;
}

std::string DesignHistory::undoLabel() const
{
    return canUndo() ? m_steps[m_at].label : std::string();
}

std::string DesignHistory::redoLabel() const
{
    return canRedo() ? m_steps[m_at + 1].label : std::string();
}

} // namespace bespeak::design
