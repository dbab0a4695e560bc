// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_list_model.h"

#include "ui/cases/case_words.h"
#include "ui/text/quantity_text.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr std::int64_t pageSize = 100;
constexpr std::int64_t mostAtOnce = 10'000; ///< of Store::listCases

QString customerText(const store::CaseRow& row)
{
    return QString::fromStdString(row.customerName.empty() ? row.record.region : row.customerName);
}

} // namespace

void CaseListModel::setStore(store::Store* store)
{
    m_store = store;
    m_rows.clear();
    reload();
}

void CaseListModel::setFilter(store::CaseFilter filter)
{
    m_filter = std::move(filter);
    m_rows.clear();
    reload();
}

void CaseListModel::reload()
{
    const auto wanted =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(m_rows.size()), pageSize, mostAtOnce);
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    m_hasMore = false;
    if (m_store != nullptr) {
        readWaiting();
        Result<store::CasePage> page = m_store->listCases(m_filter, wanted);
        if (page) {
            m_rows = std::move(page->rows);
            m_next = page->next;
            m_hasMore = m_next.has_value();
        } else {
            Q_EMIT failed(page.error());
        }
    }
    endResetModel();
}

void CaseListModel::readWaiting()
{
    m_waiting.clear();
    const auto waiting = m_store->quarantine();
    if (!waiting) {
        Q_EMIT failed(waiting.error());
        return;
    }
    for (const store::QuarantinedMessage& message : *waiting) {
        m_waiting.insert(message.caseId);
    }
}

int CaseListModel::indexOf(const CaseId& id) const
{
    const auto found =
        std::ranges::find(m_rows, id, [](const store::CaseRow& row) { return row.record.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void CaseListModel::fetchMore(const QModelIndex&)
{
    Result<store::CasePage> page = m_store->listCases(m_filter, pageSize, m_next);
    if (!page) {
        m_hasMore = false;
        Q_EMIT failed(page.error());
        return;
    }
    m_next = page->next;
    m_hasMore = m_next.has_value();
    if (page->rows.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
    std::ranges::move(page->rows, std::back_inserter(m_rows));
    endInsertRows();
}

QString CaseListModel::spoken(const store::CaseRow& row) const
{
    QString text = QStringLiteral("%1, %2, %3, %4")
                       .arg(QString::fromStdString(row.record.title), customerText(row),
                            stateText(row.record.state), moneyText(row.record.total));
    return text + QStringLiteral(", ") +
           (row.isFrozen ? tr("frozen") : tr("every signature verified"));
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const store::CaseRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(shown.record.title);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(shown);
    case CustomerRole:
        return customerText(shown);
    case StateRole:
        return static_cast<int>(shown.record.state);
    case TotalRole:
        return shortMoneyText(shown.record.total);
    case UpdatedRole:
        return dayText(shown.record.updated);
    case FrozenRole:
        return shown.isFrozen;
    case WaitingRole:
        return m_waiting.contains(shown.record.id.text());
    case IdRole:
        return QString::fromStdString(shown.record.id.text());
    default:
        return {};
    }
}

} // namespace bespeak::ui
