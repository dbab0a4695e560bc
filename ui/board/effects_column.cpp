// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/effects_column.h"

#include "ui/style/looks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <numeric>

namespace bespeak::ui
{

namespace
{

constexpr std::size_t shownEffects = 4;
constexpr int columnWidth = 300;

} // namespace

EffectsColumn::EffectsColumn(AssessmentService& assessments, QWidget* parent)
    : QWidget(parent)
    , m_assessments(assessments)
    , m_list(new QVBoxLayout)
    , m_counts(makeText({}, Look::Muted))
{
    setObjectName(QStringLiteral("effectsColumn"));
    setFixedWidth(columnWidth);
    m_counts->setObjectName(QStringLiteral("boardCounts"));
    m_list->setSpacing(10);
    auto* page = new QWidget;
    auto* pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 8, 0);
    pageColumn->addLayout(m_list);
    pageColumn->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 28, 12, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("What your answers change"), Look::Title));
    column->addWidget(makeScroll(page), 1);
    column->addWidget(m_counts);
    connect(&assessments, &AssessmentService::assessed, this, &EffectsColumn::takeAssessment);
    showEffects();
}

void EffectsColumn::setDocument(DesignDocument* document)
{
    m_document = document;
    m_before.reset();
    m_effects.clear();
    showEffects();
    takeAssessment();
}

void EffectsColumn::takeAssessment()
{
    if (!m_document || m_assessments.document() != m_document || !m_assessments.isUpToDate()) {
        return;
    }
    BoardState now = boardState(*m_assessments.judged());
    showCounts(now);
    if (m_before && m_before->brief != now.brief) {
        // After undo the step that was taken back is the one to do again.
        const QString done = m_document->undoLabel();
        const QString answer = done.isEmpty() ? m_document->redoLabel() : done;
        const QStringList texts = effectTexts(*m_before, now);
        if (!m_effects.empty() && m_effects.front().answer == answer && texts.empty()) {
            m_before = std::move(now);
            return; // a slider on its way
        }
        m_effects.push_front({answer, texts});
        if (m_effects.size() > shownEffects) {
            m_effects.pop_back();
        }
        showEffects();
    }
    m_before = std::move(now);
}

void EffectsColumn::showEffects()
{
    clearLayout(m_list);
    if (m_effects.empty()) {
        m_list->addWidget(makeText(tr("Each answer shows here at once what it changes: which rules "
                                      "are judged, what is out, what proposals look for."),
                                   Look::Muted));
        return;
    }
    for (const Effect& effect : m_effects) {
        auto* card = new Card;
        card->column()->setContentsMargins(14, 10, 14, 12);
        card->column()->setSpacing(4);
        card->column()->addWidget(makeText(effect.answer, Look::Muted));
        for (const QString& text : effect.texts) {
            card->column()->addWidget(makeText(text, Look::Strong));
        }
        if (effect.texts.empty()) {
            card->column()->addWidget(
                makeText(tr("Nothing changes in this room and catalogue."), Look::Strong));
        }
        card->setObjectName(&effect == &m_effects.front() ? QStringLiteral("latestEffect")
                                                          : QString());
        m_list->addWidget(card);
    }
}

void EffectsColumn::showCounts(const BoardState& state)
{
    const int judged = std::accumulate(state.judged.begin(), state.judged.end(), 0);
    m_counts->setText(
        tr("%n rule(s) are judged in this room.", nullptr, judged) + QLatin1Char('\n') +
        tr("%1 of %2 components are possible.").arg(state.possible).arg(state.components));
}

} // namespace bespeak::ui
