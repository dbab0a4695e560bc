// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/store_watch.h"

#include "models/store/store.h"
#include "ui/text/quantity_text.h"

#include <QTimer>

namespace bespeak::ui
{

namespace
{

constexpr int everyMs = 3'000;

} // namespace

StoreWatch::StoreWatch(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(everyMs);
    connect(m_timer, &QTimer::timeout, this, &StoreWatch::look);
}

void StoreWatch::setStore(store::Store* store)
{
    m_store = store;
    m_isLost = false;
    m_timer->stop();
    if (store == nullptr) {
        return;
    }
    m_newest = store->newestEvent().value_or(0);
    // Not from within the database's own call.
    store->connection().listen(
        [this] { QMetaObject::invokeMethod(this, &StoreWatch::look, Qt::QueuedConnection); });
    m_timer->start();
}

void StoreWatch::noteOwnWrite()
{
    if (m_store != nullptr) {
        m_newest = m_store->newestEvent().value_or(m_newest);
    }
}

void StoreWatch::look()
{
    // A write of this desk is under way: it will be seen at the next look.
    if (m_store == nullptr || m_store->connection().inTransaction()) {
        return;
    }
    const auto newest = m_store->newestEvent();
    if (!newest) {
        if (!m_isLost) {
            m_isLost = true;
            Q_EMIT lost(errorText(newest.error()));
        }
        return;
    }
    if (m_isLost) {
        m_isLost = false;
        Q_EMIT found();
    }
    if (*newest != m_newest) {
        m_newest = *newest;
        Q_EMIT changed();
    }
}

} // namespace bespeak::ui
