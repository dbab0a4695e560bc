// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/fit_remedies_row.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/assessment_text.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

FitRemediesRow::FitRemediesRow(QWidget* parent)
    : QWidget(parent)
    , m_note(makeLabel({}, Look::Muted))
    , m_buttons(new QWidget)
    , m_flow(new FlowLayout(8, m_buttons))
{
    setObjectName(QStringLiteral("fitRemedies"));
    m_note->setObjectName(QStringLiteral("fitRemediesNote"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    hide();
}

void FitRemediesRow::showNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_buttons->setVisible(m_flow->count() > 0);
    setVisible(!text.isEmpty() || m_flow->count() > 0);
}

void FitRemediesRow::showSearching()
{
    if (m_flow->count() == 0) {
        showNote(tr("Looking for what helps …"));
    }
}

void FitRemediesRow::show(const std::vector<assessment::Remedy>& remedies,
                          const catalogue::Catalogue& catalogue)
{
    clear();
    for (const assessment::Remedy& remedy : remedies) {
        auto* button = new QPushButton(icon(QStringLiteral("sparkles"), &Colours::accentText),
                                       remedyText(remedy, catalogue));
        button->setObjectName(QStringLiteral("fitRemedy"));
        setLook(button, Look::Chip);
        connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT chosen(remedy); });
        m_flow->addWidget(button);
    }
    showNote(remedies.empty() ? tr("No single change of the design mends this.") : QString());
}

void FitRemediesRow::expire()
{
    m_buttons->setEnabled(false);
}

void FitRemediesRow::clear()
{
    clearLayout(m_flow);
    m_buttons->setEnabled(true);
    showNote({});
}

} // namespace bespeak::ui
