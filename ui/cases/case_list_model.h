// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QAbstractListModel>

#include <set>

namespace bespeak::ui
{

/// The cases of a store, page by page: a hundred thousand open as fast as ten. What is read when
/// the list nears its end comes from the store then.
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CustomerRole = Qt::UserRole, ///< name, else region
        StateRole,                   ///< casework::CaseState as int
        TotalRole,                   ///< in words
        UpdatedRole,                 ///< the day, in words
        FrozenRole,                  ///< bool
        WaitingRole,                 ///< bool: messages of it are in quarantine
        IdRole                       ///< case id, text
    };

    using QAbstractListModel::QAbstractListModel;

    /// The store must outlive the model or be replaced; nullptr empties the list.
    void setStore(store::Store* store);
    void setFilter(store::CaseFilter filter);
    const store::CaseFilter& filter() const { return m_filter; }
    /// Reads again from the beginning, as far as it had been read.
    void reload();

    const store::CaseRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// -1: not among what was read.
    int indexOf(const CaseId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void failed(const bespeak::Error& error);

private:
    void readWaiting();
    QString spoken(const store::CaseRow& row) const;

    store::Store* m_store = nullptr;
    store::CaseFilter m_filter;
    std::vector<store::CaseRow> m_rows;
    std::optional<store::CaseCursor> m_next;
    std::set<std::string> m_waiting;
    bool m_hasMore = false;
};

} // namespace bespeak::ui
