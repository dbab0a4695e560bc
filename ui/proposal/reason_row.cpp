// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/reason_row.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int iconSide = 16; // pixels
constexpr std::size_t mostFigures = 8;

QLabel* makeSign(const QString& iconName)
{
    auto* sign = new QLabel;
    sign->setPixmap(icon(iconName, &Colours::mutedText).pixmap(iconSide, iconSide));
    return sign;
}

} // namespace

ReasonRow::ReasonRow(const proposal::Reason& reason, const catalogue::Catalogue& catalogue,
                     const QString& iconName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reason"));
    const QString sentence = reasonText(reason, catalogue);
    QLabel* text = makePlainText(sentence);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeSign(iconName), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    if (reason.behind.empty()) {
        return;
    }
    m_open = makeIconButton(QStringLiteral("chevron-right"), tr("Show the figures behind it"));
    m_open->setObjectName(QStringLiteral("openReason"));
    m_open->setAccessibleName(sentence);
    m_open->setAccessibleDescription(tr("Show the figures behind it"));
    m_open->setCheckable(true);
    m_open->setIconSize({14, 14});
    row->addWidget(m_open, 0, Qt::AlignTop);
    QWidget* figures = makeFigures(reason);
    figures->hide();
    column->addWidget(figures);
    setCursor(Qt::PointingHandCursor);
    connect(m_open, &QToolButton::toggled, this, [this, figures](bool open) {
        m_open->setIcon(
            icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        figures->setVisible(open);
    });
}

QWidget* ReasonRow::makeFigures(const proposal::Reason& reason) const
{
    auto* figures = new QWidget;
    figures->setObjectName(QStringLiteral("reasonFigures"));
    auto* grid = new QGridLayout(figures);
    grid->setContentsMargins(iconSide + 8, 0, 8, 6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int rows = 0;
    const auto add = [&](const QString& name, std::int64_t points, Look look) {
        QLabel* title = makeText(name, look);
        title->setMinimumWidth(1);
        grid->addWidget(title, rows, 0);
        grid->addWidget(makeLabel(pointsText(points), look), rows, 1,
                        Qt::AlignRight | Qt::AlignTop);
        ++rows;
    };
    std::int64_t others = 0;
    for (std::size_t i = 0; i < reason.behind.size(); ++i) {
        const proposal::Points& one = reason.behind[i];
        if (i < mostFigures) {
            add(criterionText(one.criterion), one.points, Look::Muted);
        } else {
            others += one.points;
        }
    }
    if (reason.behind.size() > mostFigures) {
        add(tr("%n more", nullptr, static_cast<int>(reason.behind.size() - mostFigures)), others,
            Look::Muted);
    }
    add(tr("Points in all, with it against without"), reason.points, Look::Strong);
    return figures;
}

void ReasonRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_open != nullptr && event->button() == Qt::LeftButton) {
        m_open->toggle();
    }
}

} // namespace bespeak::ui
