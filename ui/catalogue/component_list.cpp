// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/component_list.h"

#include "ui/catalogue/component_item_model.h"
#include "ui/style/theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace bespeak::ui
{

namespace
{

constexpr int cardHeight = 80;
constexpr int gap = 12;
constexpr double draggedWidth = 48; ///< of the picture beside the pointer

void drawPicture(QPainter& painter, const QRect& frame, const QImage& picture)
{
    painter.setPen(Qt::NoPen);
    // Most devices are black: in the dark they need a lighter ground to stand out from.
    painter.setBrush(isDark() ? colours().fieldLine : colours().canvas);
    painter.drawRoundedRect(frame, 7, 7);
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(frame.adjusted(2, 2, -2, -2), picture);
    }
}

/// At most two lines; the second is cut with an ellipsis. @return what is used of the height.
int drawTwoLines(QPainter& painter, const QRect& area, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = area.top();
    for (int line = 0; line < 2; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid()) {
            break;
        }
        next.setLineWidth(area.width());
        QString words = text.mid(next.textStart(), next.textLength());
        if (line == 1) {
            words = metrics.elidedText(text.mid(next.textStart()), Qt::ElideRight, area.width());
        }
        painter.drawText(area.left(), y + metrics.ascent(), words.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y - area.top();
}

} // namespace

QSize ComponentCard::sizeHint(const QStyleOptionViewItem& /*option*/,
                              const QModelIndex& /*index*/) const
{
    return {200, cardHeight};
}

void ComponentCard::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(6, 2, -6, -2);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colours().accentSoft : colours().hover);
        painter->drawRoundedRect(card, 9, 9);
    }
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect picture(QPoint(card.left() + 8, card.center().y() - cardPictureSize.height() / 2),
                        cardPictureSize);
    drawPicture(*painter, picture, index.data(Qt::DecorationRole).value<QImage>());

    const QRect text = card.adjusted(8 + cardPictureSize.width() + gap, 8, -10, -8);
    QFont strong = option.font;
    strong.setWeight(QFont::Medium);
    painter->setFont(strong);
    painter->setPen(colours().text);
    drawTwoLines(*painter, text, index.data(Qt::DisplayRole).toString());
    const QString price = index.data(ComponentItemModel::PriceRole).toString();
    painter->drawText(text, Qt::AlignRight | Qt::AlignBottom, price);

    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.9);
    const int priceWidth = painter->fontMetrics().horizontalAdvance(price);
    painter->setFont(small);
    painter->setPen(colours().mutedText);
    const QRect left = text.adjusted(0, 0, -priceWidth - 8, 0);
    const QString size = index.data(ComponentItemModel::SizeRole).toString();
    painter->drawText(left, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(size, Qt::ElideRight, left.width()));
    painter->restore();
}

ComponentList::ComponentList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new ComponentCard(this));
    setProperty("look", QStringLiteral("plain"));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, &ComponentList::asked);
}

void ComponentList::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void ComponentList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit asked(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ComponentList::startDrag(Qt::DropActions actions)
{
    const QModelIndex index = currentIndex();
    std::unique_ptr<QMimeData> mime(index.isValid() ? model()->mimeData({index}) : nullptr);
    if (!mime) {
        return;
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(mime.release());
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    if (!picture.isNull()) {
        // Small and beside the pointer: the room itself shows where the component will stand.
        QPixmap pixmap = QPixmap::fromImage(picture);
        pixmap.setDevicePixelRatio(picture.width() / draggedWidth);
        drag->setPixmap(pixmap);
        drag->setHotSpot({-14, -12});
    }
    drag->exec(actions, Qt::CopyAction);
}

void ComponentList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || model() == nullptr || model()->rowCount(rootIndex()) > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(colours().mutedText);
    painter.drawText(viewport()->rect().adjusted(24, 32, -24, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace bespeak::ui
