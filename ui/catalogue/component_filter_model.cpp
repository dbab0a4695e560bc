// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/component_filter_model.h"

#include "ui/catalogue/component_item_model.h"

#include <algorithm>

namespace bespeak::ui
{

using catalogue::Component;

ComponentFilterModel::ComponentFilterModel(ComponentItemModel& components, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_components(components)
{
    setSourceModel(&m_components);
}

void ComponentFilterModel::setFilter(const ComponentFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_words = searchable(filter.search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ComponentFilterModel::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const Component& component = m_components.componentAt(row);
    if (m_filter.group && groupOf(component.kind) != *m_filter.group) {
        return false;
    }
    if (m_filter.kind && component.kind != *m_filter.kind) {
        return false;
    }
    if (m_filter.highestPrice && m_filter.highestPrice->currency == component.listPrice.currency &&
        component.listPrice.minor > m_filter.highestPrice->minor) {
        return false;
    }
    if (m_filter.widest && component.size.width > *m_filter.widest) {
        return false;
    }
    if (m_filter.mounting &&
        std::ranges::find(component.mountings, *m_filter.mounting) == component.mountings.end()) {
        return false;
    }
    return hasWords(row);
}

bool ComponentFilterModel::hasWords(int row) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = m_components.index(row, 0).data(ComponentItemModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

} // namespace bespeak::ui
