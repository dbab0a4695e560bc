// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/word_check.h"

#include "models/exchange/words.h"
#include "ui/style/looks.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace bespeak::ui
{

namespace
{

constexpr std::size_t wordsInRow = 4;

QString wordText(const exchange::KeyId& key, std::size_t place)
{
    const std::string_view word = exchange::fingerprintWords(key).at(place);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

WordCheck::WordCheck(exchange::KeyId key, std::vector<std::size_t> asked, QWidget* parent)
    : QWidget(parent)
    , m_key(std::move(key))
    , m_asked(std::move(asked))
{
    setObjectName(QStringLiteral("wordCheck"));
    std::ranges::sort(m_asked);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (std::size_t place = 0; place < 12; ++place) {
        grid->addWidget(makeCell(place), static_cast<int>(place / wordsInRow),
                        static_cast<int>(place % wordsInRow));
        grid->setColumnStretch(static_cast<int>(place % wordsInRow), 1);
    }
    if (!m_fields.empty()) {
        setFocusProxy(m_fields.front());
    }
}

QWidget* WordCheck::makeCell(std::size_t place)
{
    auto* cell = new QWidget;
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* number = makeLabel(QString::number(place + 1), Look::Muted);
    number->setFixedWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("12")));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(number);
    if (std::ranges::find(m_asked, place) == m_asked.end()) {
        QLabel* word = makeLabel(wordText(m_key, place), Look::Strong);
        word->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(word, 1);
    } else {
        auto* field = new QLineEdit;
        field->setObjectName(QStringLiteral("word%1").arg(place + 1));
        field->setAccessibleName(tr("Word %1").arg(place + 1));
        field->setPlaceholderText(tr("word %1").arg(place + 1));
        field->setMaxLength(30);
        connect(field, &QLineEdit::textChanged, this, &WordCheck::changed);
        connect(field, &QLineEdit::returnPressed, this, &WordCheck::entered);
        row->addWidget(field, 1);
        m_fields.push_back(field);
    }
    cell->setMinimumHeight(32);
    return cell;
}

bool WordCheck::isAllRight() const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!exchange::isFingerprintWord(m_key, m_asked[i], m_fields[i]->text().toStdString())) {
            return false;
        }
    }
    return true;
}

bool WordCheck::isComplete() const
{
    return std::ranges::none_of(
        m_fields, [](const QLineEdit* field) { return field->text().trimmed().isEmpty(); });
}

QString fingerprintText(const exchange::KeyId& key)
{
    QStringList words;
    for (std::size_t place = 0; place < 12; ++place) {
        words << wordText(key, place);
    }
    return words.join(QLatin1Char(' '));
}

std::vector<std::size_t> threePlaces(exchange::Randomness& randomness)
{
    std::array<std::uint8_t, 3> bytes{};
    randomness.fill(bytes);
    // One of each row: every row is compared.
    std::vector<std::size_t> places;
    for (std::size_t row = 0; row < bytes.size(); ++row) {
        places.push_back(row * wordsInRow + bytes.at(row) % wordsInRow);
    }
    return places;
}

} // namespace bespeak::ui
