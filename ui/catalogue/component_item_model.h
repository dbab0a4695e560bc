// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

#include <QAbstractListModel>

namespace bespeak::ui
{

class ComponentPictures;

/// What a component is dragged as: the text of its id in UTF-8.
inline constexpr char componentMimeType[] = "application/x-bespeak-component";

/// Text as it is searched: in lower case, without accents.
QString searchable(const QString& text);

/// The components of a catalogue that can still be bought, in its order, in the user's language.
class ComponentItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        SizeRole,                  ///< QString: "84 × 42 × 4.5 cm", as short as it can be
        PriceRole,                 ///< QString
        SearchRole,                ///< QString, searchable(): name, description, kind, group, id
    };

    /// @param pictures must outlive this.
    explicit ComponentItemModel(ComponentPictures& pictures, QObject* parent = nullptr);

    void setCatalogue(const catalogue::Catalogue& catalogue);
    const catalogue::Component& componentAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// The first of the indexes: components are placed one by one.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void showPicture(const QString& componentId);

    ComponentPictures& m_pictures;
    catalogue::Catalogue m_catalogue;
    std::vector<const catalogue::Component*> m_rows; ///< into m_catalogue
    std::vector<QString> m_searchTexts;              ///< a row each
};

} // namespace bespeak::ui
