// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/price_chip.h"

#include "ui/style/icons.h"
#include "ui/text/quantity_text.h"

#include <QStyle>

namespace bespeak::ui
{

PriceChip::PriceChip(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("priceChip"));
    setProperty("look", QStringLiteral("price"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &PriceChip::refresh);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_document) {
            m_document->select(NothingSelected());
        }
    });
}

void PriceChip::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    refresh();
}

void PriceChip::refresh()
{
    if (!m_document) {
        return;
    }
    const Result<pricing::Totals> totals = pricing::computeTotals(m_document->prices());
    const auto& budget = m_document->design().brief.budget;
    const bool beyond = totals && budget && budget->currency == totals->gross.currency &&
                        totals->gross.minor > budget->minor;
    setText(totals ? shortMoneyText(totals->gross) : QStringLiteral("–"));
    const QString date = QString::fromStdString(formatDate(m_document->catalogue().priceDate()));
    setToolTip(beyond ? tr("The total is beyond your budget of %1").arg(shortMoneyText(*budget))
                      : tr("Total with VAT at the list prices of %1").arg(date));
    setAccessibleName(tr("Total %1").arg(text()));
    setProperty("beyond", beyond);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace bespeak::ui
