// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"
#include "models/base/id_source.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design_file.h"
#include "models/design/design_history.h"
#include "models/design/snapping.h"
#include "models/pricing/price_list.h"
#include "ui/document/selection.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace bespeak::ui
{

/// An open design: its history, its file and what is selected. The one place in the window where a
/// design changes. There is always a design; opening a file makes a new document.
class DesignDocument : public QObject
{
    Q_OBJECT

public:
    DesignDocument(design::Design first, catalogue::Catalogue catalogue, IdSource& ids,
                   QObject* parent = nullptr);

    const design::Design& design() const { return m_history.current(); }
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    IdSource& ids() { return m_ids; }

    /// Takes the result of an edit as a step of the history. A failure is told by editRefused and
    /// changes nothing. Steps with the same `mergeKey` in a row become one (a drag).
    /// @return true if the edit was taken.
    bool apply(Result<design::Design> edited, const QString& label, const QString& mergeKey = {});
    /// From now on the design is shown, not changed: every edit is refused without a word.
    void lock() { m_isLocked = true; }
    bool isLocked() const { return m_isLocked; }
    /// A drag that is given up: its step never was, and cannot be done again.
    void cancelMerging(const QString& mergeKey);
    /// The end of a drag: the next step never merges with it.
    void endMerging();

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();

    const Selection& selection() const { return m_selection; }
    void select(Selection selection);
    /// The selected placements that still exist; empty if something else is selected.
    std::vector<PlacementId> selectedPlacements() const;

    const design::SnapSettings& snapSettings() const { return m_snapSettings; }
    void setSnapSettings(const design::SnapSettings& settings);

    /// Findings and price of the current design, computed when first asked after a change.
    const std::vector<assessment::Finding>& findings() const;
    const pricing::PriceList& prices() const;

    /// The customer's own pictures. One that no pin shows any more stays as long as the document
    /// is open, for the sake of undo.
    const design::Pictures& pictures() const { return m_pictures; }
    void setPictures(design::Pictures pictures) { m_pictures = std::move(pictures); }
    /// Needs bytes that checkPicture() lets through (keptPicture). @return the picture's name.
    std::string addPicture(std::string bytes);

    /// The design as its file shall hold it, without a thumbnail.
    design::DesignFile asFile() const;

    const QString& path() const { return m_path; } ///< empty: never saved
    bool isModified() const { return m_history.revision() != m_savedRevision; }
    /// Forgets nothing: remembers the path and that this step is what the file holds.
    void markSaved(const QString& path);
    /// After recovery from an autosave: belongs to `path`, but is not what the file holds.
    void markRecovered(const QString& path);

signals:
    void designChanged(); ///< also while dragging
    void selectionChanged();
    void historyChanged(); ///< undo, redo or modified state may have changed
    void snapSettingsChanged();
    void editRefused(const bespeak::Error& error);

private:
    void changed();
    void keepSelectionValid();

    design::DesignHistory m_history;
    catalogue::Catalogue m_catalogue;
    IdSource& m_ids;
    design::Pictures m_pictures;
    Selection m_selection;
    design::SnapSettings m_snapSettings;
    QString m_path;
    bool m_isLocked = false;
    std::optional<std::uint64_t> m_savedRevision;
    mutable std::optional<std::vector<assessment::Finding>> m_findings;
    mutable std::optional<pricing::PriceList> m_prices;
};

} // namespace bespeak::ui
