// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/key.h"
#include "models/exchange/randomness.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace bespeak::ui
{

/// The twelve words of a key in three rows of four. Places that are asked for are left blank, to
/// be typed from the other side's paper: who must look there cannot overlook a difference.
class WordCheck : public QWidget
{
    Q_OBJECT

public:
    /// `asked`: places 0–11, none to show all words.
    WordCheck(exchange::KeyId key, std::vector<std::size_t> asked, QWidget* parent = nullptr);

    bool isAllRight() const;
    bool isComplete() const; ///< every blank has some text

signals:
    void changed();
    void entered();

private:
    QWidget* makeCell(std::size_t place);

    exchange::KeyId m_key;
    std::vector<std::size_t> m_asked;
    std::vector<QLineEdit*> m_fields; ///< as m_asked
};

/// The twelve words of a key in one line.
QString fingerprintText(const exchange::KeyId& key);

/// Three places of twelve, one of each row.
std::vector<std::size_t> threePlaces(exchange::Randomness& randomness);

} // namespace bespeak::ui
