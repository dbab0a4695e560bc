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
    sort(0);
}

void ComponentFilterModel::setFilter(const ComponentFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_words = searchable(filter.search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidate(); // the order hangs on the words too
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

bool ComponentFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int leftRank = rankOf(left.row());
    const int rightRank = rankOf(right.row());
    return leftRank != rightRank ? leftRank < rightRank : left.row() < right.row();
}

/// 0: its name begins with the first word that was typed; 1: the word stands in its name; 2: it was
/// found by its kind or description. Without words all are alike and keep the catalogue's order.
int ComponentFilterModel::rankOf(int row) const
{
    if (m_words.isEmpty()) {
        return 0;
    }
    const QString name = searchable(m_components.index(row, 0).data(Qt::DisplayRole).toString());
    if (name.startsWith(m_words.front())) {
        return 0;
    }
    return name.contains(m_words.front()) ? 1 : 2;
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
