// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

class QTimer;

namespace bespeak::store
{
class Store;
}

namespace bespeak::ui
{

/// Sees what other desks write into the same store: PostgreSQL tells at once, and every few seconds
/// it is looked for in any case, which also finds a server that has come back.
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatch(QObject* parent = nullptr);

    /// The store must outlive the watch, or be taken away with nullptr.
    void setStore(store::Store* store);
    /// Looks now.
    void look();
    /// What this desk wrote itself is no news.
    void noteOwnWrite();

signals:
    void changed(); ///< the log is longer than it was
    void lost(const QString& sentence);
    void found(); ///< again

private:
    store::Store* m_store = nullptr;
    QTimer* m_timer;
    std::int64_t m_newest = 0;
    bool m_isLost = false;
};

} // namespace bespeak::ui
