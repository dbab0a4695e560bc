// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_list_view.h"

#include "ui/cases/case_list_model.h"
#include "ui/cases/case_words.h"
#include "ui/cases/state_chip.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace bespeak::ui
{

namespace
{

constexpr int rowHeight = 64;
constexpr int markSize = 16;
constexpr int sealSize = 14;

/// Writes on the right of `line` and gives what is left of it.
QRect drawRight(QPainter& painter, const QRect& line, const QString& text)
{
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    return line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - 10, 0);
}

void drawLeft(QPainter& painter, const QRect& line, const QString& text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

QRect drawState(QPainter& painter, const QRect& line, casework::CaseState state)
{
    const int width = stateChipWidth(painter.fontMetrics(), state);
    paintStateChip(painter, {line.right() - width + 1, line.top(), width, line.height()}, state);
    return line.adjusted(0, 0, -width - 10, 0);
}

QRect drawMark(QPainter& painter, const QRect& line, const QModelIndex& index)
{
    const bool frozen = index.data(CaseListModel::FrozenRole).toBool();
    if (!frozen && !index.data(CaseListModel::WaitingRole).toBool()) {
        return line;
    }
    const QIcon mark = frozen ? icon(QStringLiteral("shield-alert"), &Colours::danger)
                              : icon(QStringLiteral("hourglass"), &Colours::warning);
    mark.paint(&painter, QRect(line.left(), line.center().y() - markSize / 2, markSize, markSize));
    return line.adjusted(markSize + 6, 0, 0, 0);
}

/// What came in is shown only once every signature held; a frozen chain says so above.
QRect drawSeal(QPainter& painter, const QRect& line, const QModelIndex& index)
{
    if (index.data(CaseListModel::FrozenRole).toBool()) {
        return line;
    }
    const QRect place(line.left(), line.center().y() - sealSize / 2, sealSize, sealSize);
    icon(QStringLiteral("badge-check"), &Colours::success).paint(&painter, place);
    return line.adjusted(sealSize + 5, 0, 0, 0);
}

class CaseRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {240, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect card = option.rect.adjusted(6, 2, -6, -2);
        drawGround(*painter, option, card);
        const QRect text = card.adjusted(12, 7, -12, -7);
        const int half = text.height() / 2;
        QFont strong = option.font;
        strong.setWeight(QFont::Medium);
        painter->setFont(strong);
        painter->setPen(colours().text);
        QRect first(text.left(), text.top(), text.width(), half);
        first = drawMark(*painter, first, index);
        first = drawRight(*painter, first, index.data(CaseListModel::TotalRole).toString());
        drawLeft(*painter, first, index.data().toString());
        QFont small = option.font;
        small.setPointSizeF(option.font.pointSizeF() * 0.9);
        painter->setFont(small);
        QRect second(text.left(), text.bottom() - half + 4, text.width(), half - 3);
        second = drawState(
            *painter, second,
            static_cast<casework::CaseState>(index.data(CaseListModel::StateRole).toInt()));
        second = drawSeal(*painter, second, index);
        painter->setPen(colours().mutedText);
        drawLeft(*painter, second,
                 QStringLiteral("%1 · %2").arg(index.data(CaseListModel::CustomerRole).toString(),
                                               index.data(CaseListModel::UpdatedRole).toString()));
        painter->restore();
    }

private:
    static void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card)
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isSelected ? colours().pressed : colours().hover);
            painter.drawRoundedRect(card, 9, 9);
        }
        if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(colours().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8);
        }
    }
};

} // namespace

CaseListView::CaseListView(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("caseList"));
    setAccessibleName(tr("Cases"));
    setProperty("look", QStringLiteral("plain"));
    setItemDelegate(new CaseRowDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
}

void CaseListView::setEmptyText(const QString& sentence)
{
    m_emptyText = sentence;
    viewport()->update();
}

void CaseListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model() != nullptr && model()->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(colours().mutedText);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace bespeak::ui
