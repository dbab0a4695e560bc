// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace bespeak::ui
{

/// The size of the picture on a card, in logical pixels.
inline constexpr QSize cardPictureSize(76, 60);

/// A card: picture at the left; name, size and price at the right.
class ComponentCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// The list of cards. Enter and double click ask for the component; a drag carries its picture
/// beside the pointer. Without a card it says `emptyText`.
class ComponentList : public QListView
{
    Q_OBJECT

public:
    explicit ComponentList(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);

signals:
    void asked(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_emptyText;
};

} // namespace bespeak::ui
