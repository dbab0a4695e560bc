// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace bespeak::ui
{

class ComponentItemModel;

/// What of the catalogue is listed. Everything that is set must hold.
struct ComponentFilter {
    QString search; ///< every word of it must stand in the component's texts
    std::optional<catalogue::KindGroup> group;
    std::optional<catalogue::ComponentKind> kind;
    std::optional<Money> highestPrice; ///< another currency than the component's lets it pass
    std::optional<Length> widest;
    std::optional<catalogue::Mounting> mounting; ///< that the component can have

    friend bool operator==(const ComponentFilter&, const ComponentFilter&) = default;
};

/// The components that a filter lets through, in the order of the catalogue.
class ComponentFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ComponentFilterModel(ComponentItemModel& components, QObject* parent = nullptr);

    const ComponentFilter& filter() const { return m_filter; }
    void setFilter(const ComponentFilter& filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool hasWords(int row) const;
    int rankOf(int row) const;

    ComponentItemModel& m_components;
    ComponentFilter m_filter;
    QStringList m_words;
};

} // namespace bespeak::ui
