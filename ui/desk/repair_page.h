// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design_file.h"

#include <QWidget>

class QVBoxLayout;

namespace bespeak::quoting
{
struct DriftedComponent;
}

namespace bespeak::ui
{

/// What the catalogue no longer has as the request asks for it, with what could stand in its place,
/// tried in the room: the least harm first. Each exchange is one click, and the desk's own change.
class RepairPage : public QWidget
{
    Q_OBJECT

public:
    RepairPage(design::DesignFile file, catalogue::Catalogue today, QWidget* parent = nullptr);

    const design::Design& design() const { return m_file.design; }

signals:
    void mended(); ///< the person is done
    void cancelled();

private:
    void fill();
    QWidget* makeCard(const quoting::DriftedComponent& drifted);
    void addSubstitutes(QVBoxLayout& column, const ComponentId& gone);
    void exchange(const ComponentId& from, const ComponentId& to);

    design::DesignFile m_file;
    catalogue::Catalogue m_today;
    catalogue::Catalogue m_catalogue; ///< with what the design remembers
    QVBoxLayout* m_cards;
};

} // namespace bespeak::ui
