// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/component_item_model.h"

#include "ui/catalogue/component_pictures.h"
#include "ui/text/quantity_text.h"
#include "ui/text/word_text.h"

#include <QMimeData>

#include <algorithm>

namespace bespeak::ui
{

using catalogue::Component;

namespace
{

QString idOf(const Component& component)
{
    return QString::fromStdString(component.id.text());
}

/// For the narrow card: whole centimetres but for what is thin.
QString shortSizeText(const geometry::Size3& size)
{
    if (units() == UnitSystem::Imperial) {
        return sizeText(size);
    }
    const auto centimetres = [](Length length) {
        return numberText(length.inMillimetres() / 10, length < Length::millimetres(95) ? 1 : 0);
    };
    return QStringLiteral("%1 × %2 × %3 cm")
        .arg(centimetres(size.width), centimetres(size.depth), centimetres(size.height));
}

QString searchTextOf(const Component& component)
{
    const QStringList parts{localText(component.name), localText(component.description),
                            kindText(component.kind), groupText(groupOf(component.kind)),
                            idOf(component)};
    return searchable(parts.join(QLatin1Char(' ')));
}

/// What a screen reader says, and what the pointer shows: everything on the card and the rest.
QString longTextOf(const Component& component)
{
    QStringList lines{localText(component.name), localText(component.description),
                      sizeText(component.size)};
    if (component.massGrams > 0) {
        lines.last() += QStringLiteral(" · ") + massText(component.massGrams);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString searchable(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            plain += c;
        }
    }
    return plain.toCaseFolded();
}

ComponentItemModel::ComponentItemModel(ComponentPictures& pictures, QObject* parent)
    : QAbstractListModel(parent)
    , m_pictures(pictures)
{
    connect(&m_pictures, &ComponentPictures::arrived, this, &ComponentItemModel::showPicture);
}

void ComponentItemModel::setCatalogue(const catalogue::Catalogue& catalogue)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_rows.clear();
    m_searchTexts.clear();
    for (const Component& component : m_catalogue.components()) {
        if (!component.discontinued) {
            m_rows.push_back(&component);
            m_searchTexts.push_back(searchTextOf(component));
        }
    }
    endResetModel();
}

const Component& ComponentItemModel::componentAt(int row) const
{
    return *m_rows.at(static_cast<std::size_t>(row));
}

int ComponentItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ComponentItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Component& component = componentAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return localText(component.name);
    case Qt::ToolTipRole:
        return longTextOf(component);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(localText(component.name), sizeText(component.size),
                 moneyText(component.listPrice));
    case Qt::DecorationRole:
        return m_pictures.find(component);
    case IdRole:
        return idOf(component);
    case SizeRole:
        return shortSizeText(component.size);
    case PriceRole:
        return component.listPrice.minor == 0 ? tr("free") : shortMoneyText(component.listPrice);
    case SearchRole:
        return m_searchTexts[static_cast<std::size_t>(index.row())];
    default:
        return {};
    }
}

Qt::ItemFlags ComponentItemModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList ComponentItemModel::mimeTypes() const
{
    return {QLatin1String(componentMimeType)};
}

QMimeData* ComponentItemModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(componentMimeType),
                  idOf(componentAt(indexes.first().row())).toUtf8());
    return mime;
}

void ComponentItemModel::showPicture(const QString& componentId)
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Component* component) { return idOf(*component) == componentId; });
    if (row != m_rows.end()) {
        const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()), 0);
        emit dataChanged(changed, changed, {Qt::DecorationRole});
    }
}

} // namespace bespeak::ui
