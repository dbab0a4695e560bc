// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/entry.h"
#include "ui/proposal/room_pictures.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <vector>

namespace bespeak::ui
{

class RoomPicture;

/// Pictures of published designs, each drawn here from what the feed says of it; none comes along.
class EntryPictures : public QObject
{
    Q_OBJECT

public:
    explicit EntryPictures(catalogue::Catalogue catalogue, QObject* parent = nullptr);

    /// Shows the plan at once and the room in 3D as soon as it is drawn.
    void show(const community::Entry& entry, RoomPicture* in);
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }

private:
    catalogue::Catalogue m_catalogue;
    RoomPictures* m_rooms;
    std::map<QString, std::vector<QPointer<RoomPicture>>> m_waiting;
};

} // namespace bespeak::ui
