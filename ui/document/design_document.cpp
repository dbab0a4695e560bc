// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/design_document.h"

#include "models/assessment/fit_rules.h"
#include "models/base/expects.h"
#include "models/base/sha256.h"
#include "models/pricing/price_design.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

/// Says whether the thing that is selected is still in the design.
struct StillThere {
    const design::Design& design;

    bool operator()(const NothingSelected&) const { return true; }
    bool operator()(const RoomSelected&) const { return true; }
    bool operator()(const WallSelected& selected) const
    {
        return selected.wall < design.room.walls().size();
    }
    bool operator()(const CornerSelected& selected) const
    {
        return selected.corner < design.room.corners().size();
    }
    bool operator()(const OpeningSelected& selected) const
    {
        return room::findOpening(design.room, selected.opening) != nullptr;
    }
    bool operator()(const PlacementsSelected& selected) const { return !selected.ids.empty(); }
};

std::vector<PlacementId> existing(const std::vector<PlacementId>& ids, const design::Design& design)
{
    std::vector<PlacementId> kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](const PlacementId& id) {
        return design::findPlacement(design, id) != nullptr;
    });
    return kept;
}

Selection validSelection(Selection selection, const design::Design& design)
{
    if (auto* placements = std::get_if<PlacementsSelected>(&selection)) {
        placements->ids = existing(placements->ids, design);
    }
    return std::visit(StillThere{design}, selection) ? selection : Selection(NothingSelected());
}

} // namespace

DesignDocument::DesignDocument(design::Design first, catalogue::Catalogue catalogue, IdSource& ids,
                               QObject* parent)
    : QObject(parent)
    , m_history(std::move(first))
    , m_catalogue(std::move(catalogue))
    , m_ids(ids)
    , m_savedRevision(m_history.revision())
{
}

bool DesignDocument::apply(Result<design::Design> edited, const QString& label,
                           const QString& mergeKey)
{
    if (!edited) {
        Q_EMIT editRefused(edited.error());
        return false;
    }
    if (m_isLocked) {
        return false;
    }
    const std::uint64_t before = m_history.revision();
    m_history.pushMerging(std::move(*edited), label.toStdString(), mergeKey.toStdString());
    if (m_history.revision() != before) {
        changed();
    }
    return true;
}

void DesignDocument::cancelMerging(const QString& mergeKey)
{
    if (m_history.dropMerging(mergeKey.toStdString())) {
        changed();
    }
    m_history.endMerging();
}

void DesignDocument::endMerging()
{
    m_history.endMerging();
}

QString DesignDocument::undoLabel() const
{
    return QString::fromStdString(m_history.undoLabel());
}

QString DesignDocument::redoLabel() const
{
    return QString::fromStdString(m_history.redoLabel());
}

void DesignDocument::undo()
{
    if (m_history.canUndo()) {
        m_history.undo();
        changed();
    }
}

void DesignDocument::redo()
{
    if (m_history.canRedo()) {
        m_history.redo();
        changed();
    }
}

void DesignDocument::select(Selection selection)
{
    Selection valid = validSelection(std::move(selection), design());
    if (valid != m_selection) {
        m_selection = std::move(valid);
        Q_EMIT selectionChanged();
    }
}

std::vector<PlacementId> DesignDocument::selectedPlacements() const
{
    const auto* selected = std::get_if<PlacementsSelected>(&m_selection);
    return selected ? selected->ids : std::vector<PlacementId>();
}

void DesignDocument::setSnapSettings(const design::SnapSettings& settings)
{
    m_snapSettings = settings;
    Q_EMIT snapSettingsChanged();
}

const std::vector<assessment::Finding>& DesignDocument::findings() const
{
    if (!m_findings) {
        m_findings = assessment::checkFit(design(), m_catalogue);
    }
    return *m_findings;
}

const pricing::PriceList& DesignDocument::prices() const
{
    if (!m_prices) {
        m_prices = pricing::priceDesign(design(), m_catalogue);
    }
    return *m_prices;
}

std::string DesignDocument::addPicture(std::string bytes)
{
    expects(design::checkPicture(bytes, design::keptPicture).has_value(),
            "a picture that is kept is within its limits");
    std::string name = sha256(bytes).text();
    m_pictures[name] = std::move(bytes);
    return name;
}

design::DesignFile DesignDocument::asFile() const
{
    return {design(), design::usedComponents(design(), m_catalogue), {}, m_pictures};
}

void DesignDocument::markSaved(const QString& path)
{
    m_path = path;
    m_savedRevision = m_history.revision();
    m_history.endMerging();
    Q_EMIT historyChanged();
}

void DesignDocument::markRecovered(const QString& path)
{
    m_path = path;
    m_savedRevision.reset();
    Q_EMIT historyChanged();
}

void DesignDocument::changed()
{
    m_findings.reset();
    m_prices.reset();
    keepSelectionValid();
    Q_EMIT designChanged();
    Q_EMIT historyChanged();
}

void DesignDocument::keepSelectionValid()
{
    select(m_selection);
}

} // namespace bespeak::ui
