// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"

#include <QFrame>
#include <QPixmap>

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;

namespace bespeak::ui
{

/// One thing that is liked: its picture, its name, what is liked about it.
class PinCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr QSize pictureSize{96, 72};

    explicit PinCard(QWidget* parent = nullptr);

    /// @param picture may be null.
    /// @param name of the catalogue's component; empty: the customer names it.
    void show(const design::Pin& pin, const QPixmap& picture, const QString& name);
    const std::string& pinId() const { return m_pin.id; }

signals:
    void changed(const bespeak::design::Pin& pin);
    void removed(const std::string& id);

private:
    QWidget* makeLikes();
    void refreshHint();

    design::Pin m_pin;
    QLabel* m_picture;
    QLabel* m_name;
    QLineEdit* m_title;
    QLabel* m_hint;
    std::array<QToolButton*, 4> m_likes{};
};

} // namespace bespeak::ui
