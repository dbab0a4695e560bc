// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "models/pricing/price_design.h"
#include "models/quoting/repair.h"
#include "models/quoting/rounds.h"
#include "models/request/freeze_design.h"
#include "ui/cases/round_words.h"
#include "ui/desk/case_panel.h"
#include "ui/desk/quote_editor.h"
#include "ui/desk/quote_extras.h"
#include "ui/desk/repair_page.h"
#include "ui/text/assessment_text.h"
#include "ui/text/quantity_text.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

// The design behind a quote: looked at, changed by the desk, mended where the catalogue moved on.
namespace bespeak::ui
{

namespace
{

QString fitText(const assessment::Assessment& judged)
{
    const auto count = [&](assessment::Verdict verdict) {
        return static_cast<int>(
            std::ranges::count_if(judged.parameters, [&](const assessment::Parameter& row) {
                return !row.isKept && row.verdict == verdict;
            }));
    };
    const int fails = count(assessment::Verdict::Fail) +
                      static_cast<int>(std::ranges::count(judged.fit, assessment::Verdict::Fail,
                                                          &assessment::Finding::verdict));
    QString text = judged.level ? levelText(*judged.level) + QStringLiteral(" · ") : QString();
    text += CasePanel::tr("%n figure(s) fall short", nullptr, fails) + QStringLiteral(" · ") +
            CasePanel::tr("%n to think of", nullptr, count(assessment::Verdict::Advice));
    return text;
}

QString designFiles()
{
    return CasePanel::tr("Designs (*.bespeak)");
}

} // namespace

void CasePanel::showQuotedDesign(QuoteEditor& editor)
{
    const DesignDocument* shown = m_room->document();
    if (shown == nullptr) {
        return;
    }
    const auto requested = quoting::judgeDesign(shown->design(), shown->catalogue());
    if (!m_changed) {
        editor.design().showDesign(fitText(requested.assessment), {}, {});
        return;
    }
    const auto changed = quoting::judgeDesign(*m_changed, shown->catalogue());
    const auto difference = quoting::differenceOf(requested, changed);
    const auto loss = quoting::fitLoss(requested.assessment, changed.assessment);
    QStringList losses;
    for (const quoting::ChangedFigure& figure : loss.worse) {
        losses << lossText(figure);
    }
    if (loss.levelAfter) {
        losses << levelText(*loss.levelBefore) + QStringLiteral(" → ") +
                      levelText(*loss.levelAfter);
    }
    editor.design().showDesign(fitText(changed.assessment),
                               thingLines(difference) + figureLines(difference, 4), losses);
}

void CasePanel::takeQuotedDesign()
{
    const auto own = m_record->quoteDocument.empty()
                         ? Result<std::string>(bespeak::fail("quote.none-yet"))
                         : m_session.store().part(m_record->quoteDocument, request::designPartName);
    if (!own) {
        return;
    }
    if (auto file = design::parseDesign(*own)) {
        m_changed = std::move(file->design);
    }
}

void CasePanel::saveRequestedDesign()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the design to change it"),
        QString::fromStdString(m_record->title) + QStringLiteral(".bespeak"), designFiles());
    const DesignDocument* shown = m_room->document();
    if (path.isEmpty() || shown == nullptr) {
        return;
    }
    const design::Design& design = m_changed ? *m_changed : shown->design();
    const design::DesignFile file{design, design::usedComponents(design, shown->catalogue()), {}};
    const auto saved = design::saveDesign(file, path.toStdString());
    tell(saved ? tr("Saved. Open it in the room workspace, change it, and take it in here again.")
               : errorText(saved.error()),
         !saved);
}

void CasePanel::takeChangedDesign(QuoteEditor& editor)
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Take a changed design"), {}, designFiles());
    if (path.isEmpty()) {
        return;
    }
    auto file = design::loadDesign(path.toStdString());
    if (!file) {
        editor.showProblem(errorText(file.error()));
        return;
    }
    useDesign(editor, std::move(file->design));
}

void CasePanel::useDesign(QuoteEditor& editor, design::Design changed)
{
    const DesignDocument* shown = m_room->document();
    if (shown == nullptr) {
        return;
    }
    m_changed = std::move(changed);
    editor.setGoods(pricing::priceDesign(*m_changed, shown->catalogue()));
    showQuotedDesign(editor);
}

void CasePanel::addRepair()
{
    const bool canQuote = std::ranges::any_of(m_offered, [this](const std::string& id) {
        const casework::Transition* step = casework::findTransition(m_record->state, id);
        return step != nullptr && step->evidence == request::MessageKind::Quote;
    });
    const auto file = canQuote ? quoting::designOf(m_session.store(), m_record->requestDocument)
                               : Result<design::DesignFile>(design::DesignFile());
    if (!file) {
        return;
    }
    const auto drifted = quoting::driftOf(*file, m_catalogue);
    if (std::ranges::any_of(drifted, &quoting::DriftedComponent::needsRepair)) {
        addButton(tr("The catalogue moved on: repair…"), "repairDesign", [this] { beginRepair(); });
    }
}

void CasePanel::beginRepair()
{
    auto file = quoting::designOf(m_session.store(), m_record->requestDocument);
    if (!file) {
        tell(errorText(file.error()), true);
        return;
    }
    if (m_changed) {
        file->design = *m_changed;
    }
    auto* page = new RepairPage(std::move(*file), m_catalogue);
    connect(
        page, &RepairPage::cancelled, this, [this] { leaveForm(); }, Qt::QueuedConnection);
    connect(
        page, &RepairPage::mended, this,
        [this, page] {
            m_changed = page->design();
            leaveForm();
            tell(tr("The design is mended at this desk. Quote it: the customer sees each exchange "
                    "as your change."),
                 false);
        },
        Qt::QueuedConnection);
    showForm(page);
}

} // namespace bespeak::ui
