// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/rounds_view.h"

#include "ui/cases/case_words.h"
#include "ui/cases/round_words.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/clear_layout.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

void addLines(QVBoxLayout& column, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    if (!title.isEmpty()) {
        column.addWidget(makeLabel(title, Look::Muted));
    }
    for (const QString& line : lines) {
        auto* label = new QLabel(QStringLiteral("•  ") + line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(label);
    }
}

} // namespace

RoundsView::RoundsView(catalogue::Catalogue catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_cards(nullptr)
{
    setObjectName(QStringLiteral("rounds"));
    setAccessibleName(tr("What each round changed"));
    auto* page = new QWidget;
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(16, 12, 16, 16);
    m_cards->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(page));
}

void RoundsView::setCase(store::Store& store, const casework::CaseRecord& record)
{
    m_store = &store;
    m_record = record;
    m_isStale = true;
    if (isVisible()) {
        fill();
    }
}

void RoundsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void RoundsView::clear()
{
    clearLayout(m_cards);
}

void RoundsView::fill()
{
    if (!m_isStale || m_store == nullptr) {
        return;
    }
    m_isStale = false;
    clear();
    const auto rounds = quoting::roundsOf(*m_store, *m_record, m_catalogue);
    if (!rounds) {
        m_cards->addWidget(makeLabel(errorText(rounds.error()), Look::Problem));
        m_cards->addStretch();
        return;
    }
    for (auto round = rounds->rbegin(); round != rounds->rend(); ++round) {
        m_cards->addWidget(makeCard(*round));
    }
    m_cards->addStretch();
}

QWidget* RoundsView::makeCard(const quoting::Round& round)
{
    auto* card = new QWidget;
    setLook(card, Look::Card);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    QString title = roundTitle(round);
    if (round.isCurrent) {
        title += QStringLiteral(" · ") + tr("current");
    }
    auto* heading = makeLabel(title, Look::Title);
    heading->setObjectName(QStringLiteral("roundTitle"));
    column->addWidget(heading);
    column->addWidget(makeLabel(
        QStringLiteral("%1 · %2").arg(QString::fromStdString(round.person), momentText(round.at)),
        Look::Muted));
    if (!round.reason.empty()) {
        auto* reason = new QLabel(QString::fromStdString(round.reason));
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        column->addWidget(reason);
    }
    if (round.quote) {
        const QString money = moneyChange(round.quote->before, round.quote->after);
        column->addWidget(
            makeLabel(money.isEmpty() ? moneyText(round.quote->after) : money, Look::Strong));
        addLines(*column, tr("In the quote"), quoteLines(*round.quote));
    }
    if (round.design) {
        addLines(*column, tr("In the room"), thingLines(*round.design));
        addLines(*column, tr("What that does"), figureLines(*round.design));
        if (round.design->isEmpty()) {
            column->addWidget(makeLabel(tr("The design is as it was."), Look::Muted));
        }
    }
    return card;
}

} // namespace bespeak::ui
