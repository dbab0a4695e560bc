// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/recovery_words.h"

#include "models/exchange/words.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace bespeak::ui
{

namespace
{

constexpr int wordsInRow = 4;

} // namespace

RecoveryWords::RecoveryWords(const exchange::SigningKey& key, Shown shown,
                             const std::vector<std::size_t>& asked, QWidget* parent)
    : QWidget(parent)
    , m_words(QString::fromStdString(exchange::formatRecoveryWords(key)).split(QLatin1Char(' ')))
{
    setObjectName(QStringLiteral("recoveryWords"));
    auto* card = new Card;
    card->column()->setSpacing(16);
    if (shown == Shown::All) {
        card->column()->addWidget(makeGrid());
    }
    auto* ask = new QHBoxLayout;
    ask->setSpacing(12);
    ask->addWidget(makeLabel(tr("From your paper:"), Look::Muted));
    for (const std::size_t place : asked) {
        ask->addWidget(addField(place));
    }
    ask->addStretch();
    card->column()->addLayout(ask);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    if (!m_asked.empty()) {
        setFocusProxy(m_asked.front().second);
    }
}

QWidget* RecoveryWords::makeGrid() const
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < m_words.size(); ++i) {
        const int row = i / wordsInRow;
        const int column = i % wordsInRow * 2;
        auto* number = makeLabel(QString::number(i + 1), Look::Muted);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(number, row, column);
        grid->addWidget(makeLabel(m_words[i], Look::Strong), row, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    return part;
}

QLineEdit* RecoveryWords::addField(std::size_t place)
{
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("recoveryWord%1").arg(place + 1));
    field->setAccessibleName(tr("Word %1").arg(place + 1));
    field->setPlaceholderText(tr("word %1").arg(place + 1));
    field->setMaxLength(30);
    connect(field, &QLineEdit::textChanged, this, &RecoveryWords::changed);
    connect(field, &QLineEdit::returnPressed, this, &RecoveryWords::entered);
    m_asked.emplace_back(place, field);
    return field;
}

QString RecoveryWords::problem() const
{
    for (const auto& [place, field] : m_asked) {
        const QString typed = field->text().trimmed();
        if (typed.isEmpty()) {
            return tr("Type word %1 from your paper.").arg(place + 1);
        }
        if (typed.compare(m_words.at(static_cast<qsizetype>(place)), Qt::CaseInsensitive) != 0) {
            return tr("Word %1 is another one. Look at your paper again.").arg(place + 1);
        }
    }
    return {};
}

std::vector<std::size_t> twoPlaces(exchange::Randomness& randomness)
{
    constexpr std::size_t half = 12;
    std::array<std::uint8_t, 2> bytes{};
    randomness.fill(bytes);
    return {bytes[0] % half, half + bytes[1] % half};
}

} // namespace bespeak::ui
