// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/own_designs.h"

#include "ui/community/community_text.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

OwnDesigns::OwnDesigns(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 16, 24, 24);
}

void OwnDesigns::show(const std::vector<store::OwnDesign>& designs,
                      const store::CommunityView* view)
{
    clearLayout(m_column);
    if (designs.empty()) {
        m_column->addWidget(makeText(tr("None of your designs is published"), Look::Heading));
        m_column->addWidget(makeText(tr("Open a design and press “Publish this design…”. You see "
                                        "exactly what leaves before anything does, and can take it "
                                        "back whenever you like."),
                                     Look::Muted));
    }
    for (const store::OwnDesign& design : designs) {
        m_column->addWidget(makeOwn(design, view));
    }
    m_column->addStretch();
}

QWidget* OwnDesigns::makeOwn(const store::OwnDesign& own, const store::CommunityView* view)
{
    const std::string& handle = own.entry.handle;
    QString state = tr("Published in %1. It is on its way: it stands in the next community file.")
                        .arg(weekText(own.entry.cohort));
    if (view != nullptr && view->memory.gone.contains(handle)) {
        state = tr("Taken back. It is gone from every community file.");
    } else if (view != nullptr && community::findEntry(view->opened.feed, handle) != nullptr) {
        state = own.entry.cohort == view->opened.feed.voting
                    ? tr("This week others vote on it.")
                    : tr("On show, published in %1.").arg(weekText(own.entry.cohort));
    }
    auto* card = new Card;
    card->column()->addWidget(makeText(titleText(own.entry.title), Look::Title));
    card->column()->addWidget(makeText(factsText(own.entry), Look::Muted));
    card->column()->addWidget(makeText(state, Look::Strong));
    if (view != nullptr) {
        for (const community::RegionResult& result : view->opened.feed.results) {
            for (const community::Placed& placed : result.best) {
                if (placed.handle == handle) {
                    card->column()->addWidget(
                        makeText(tr("Among the finalists in %1: supported by %2")
                                     .arg(regionText(result.region), rateText(placed)),
                                 Look::AllRight));
                }
            }
        }
        for (const community::Reason& reason : view->opened.feed.reasons) {
            if (reason.handle == handle) {
                card->column()->addWidget(makePlainText(QString::fromStdString(reason.text)));
            }
        }
    }
    auto* back = new QPushButton(icon(QStringLiteral("undo-2")), tr("Take it back…"));
    back->setObjectName(QStringLiteral("withdraw"));
    connect(back, &QPushButton::clicked, this,
            [this, handle] { emit withdrawWanted(QString::fromStdString(handle)); });
    card->column()->addWidget(back, 0, Qt::AlignLeft);
    return card;
}

} // namespace bespeak::ui
