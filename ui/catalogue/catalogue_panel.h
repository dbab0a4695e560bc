// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "ui/catalogue/component_pictures.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace bespeak::ui
{

class ComponentFilterModel;
class ComponentItemModel;
class ComponentList;
class KindTiles;
class LimitFields;
struct ComponentFilter;

/// The catalogue: search, groups and kinds, limits, and a card for each component, to be dragged
/// into the room (as componentMimeType) or asked for by Enter or double click.
class CataloguePanel : public QWidget
{
    Q_OBJECT

public:
    /// @param pictureFolder where the pictures of components are kept; empty keeps none.
    explicit CataloguePanel(const QString& pictureFolder = ComponentPictures::usualFolder(),
                            QWidget* parent = nullptr);

    /// Another design with the same catalogue leaves the list where it is.
    void setCatalogue(const catalogue::Catalogue& catalogue);
    /// For the shortcut of the window: the next key goes into the search.
    void focusSearch();
    /// Lists everything again.
    void clearFilter();

signals:
    /// The user wants this component in the room, wherever there is place.
    void placeRequested(const QString& componentId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSearch();
    void makeFilters();
    void makeList();
    void layOut();
    void fillKinds();
    void applyFilter();
    void showCount(const ComponentFilter& filter);
    void enterList();

    ComponentPictures m_pictures;
    std::string m_shownHash;
    ComponentItemModel* m_components;
    ComponentFilterModel* m_filtered;
    QLineEdit* m_search;
    KindTiles* m_tiles;
    QComboBox* m_kinds;
    QToolButton* m_limitsButton;
    LimitFields* m_limits;
    QLabel* m_count;
    QPushButton* m_reset;
    ComponentList* m_list;
};

} // namespace bespeak::ui
