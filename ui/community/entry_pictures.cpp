// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/entry_pictures.h"

#include "ui/proposal/room_picture.h"
#include "ui/welcome/plan_picture.h"

namespace bespeak::ui
{

namespace
{

constexpr QSize planSize{500, 300};

} // namespace

EntryPictures::EntryPictures(catalogue::Catalogue catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_rooms(new RoomPictures(this))
{
    connect(m_rooms, &RoomPictures::arrived, this, [this](const QString& name) {
        const QImage picture = m_rooms->find(name);
        for (const QPointer<RoomPicture>& waiting : m_waiting[name]) {
            if (waiting && !picture.isNull()) {
                waiting->setPicture(picture);
            }
        }
        m_waiting.erase(name);
    });
}

void EntryPictures::show(const community::Entry& entry, RoomPicture* in)
{
    const design::Design design = community::showEntry(entry, m_catalogue);
    in->setPlan(planPicture(design, m_catalogue, planSize, in->devicePixelRatioF()));
    m_waiting[m_rooms->ask(design, m_catalogue)].emplace_back(in);
}

} // namespace bespeak::ui
