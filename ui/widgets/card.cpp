// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/style/looks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bespeak::ui
{

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setLook(this, Look::Card);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(10);
}

QLabel* makeText(const QString& text, Look look)
{
    QLabel* label = makeLabel(text, look);
    label->setWordWrap(true);
    return label;
}

QLabel* makePlainText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

void showNews(QLabel* line, const QString& sentence, Look look)
{
    setLook(line, look);
    line->setTextFormat(Qt::PlainText);
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

} // namespace bespeak::ui
