// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/key.h"
#include "models/exchange/randomness.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QLineEdit;

namespace bespeak::ui
{

/// Asks for some of a key's 24 recovery words, to see that they are on paper; shows all of them
/// above if they are to be written down now.
class RecoveryWords : public QWidget
{
    Q_OBJECT

public:
    enum class Shown { All, None };

    /// `asked`: places 0–23.
    RecoveryWords(const exchange::SigningKey& key, Shown shown,
                  const std::vector<std::size_t>& asked, QWidget* parent = nullptr);

    /// What is wrong with the words that were typed, in one sentence; empty if nothing is.
    QString problem() const;

signals:
    void changed();
    void entered();

private:
    QWidget* makeGrid() const;
    QLineEdit* addField(std::size_t place);

    QStringList m_words;
    std::vector<std::pair<std::size_t, QLineEdit*>> m_asked;
};

/// Two places of 24, one of each half.
std::vector<std::size_t> twoPlaces(exchange::Randomness& randomness);

} // namespace bespeak::ui
