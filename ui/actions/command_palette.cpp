// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/command_palette.h"

#include "ui/actions/fuzzy_match.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int shownAtMost = 60;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int keysRole = Qt::UserRole + 2;
constexpr int entryRole = Qt::UserRole + 3;

/// One line: icon, text, then muted where it belongs, and its keys at the right.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, 36};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours().accentSoft);
            painter->drawRoundedRect(row, 7, 7);
        }
        const QRect picture(row.left() + 10, row.center().y() - 8, 18, 18);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        QRect text = row.adjusted(40, 0, -12, 0);
        painter->setFont(option.font);
        painter->setPen(colours().mutedText);
        const QString keys = index.data(keysRole).toString();
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, keys);
        const QFontMetrics metrics(option.font);
        text.setRight(text.right() - metrics.horizontalAdvance(keys) - 12);
        const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                Qt::ElideRight, text.width());
        painter->setPen(colours().text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
        text.setLeft(text.left() + metrics.horizontalAdvance(name) + 10);
        painter->setPen(colours().mutedText);
        const QString detail = index.data(detailRole).toString();
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(detail, Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, const QString& hint,
                               QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("floating"));
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->addAction(icon(QStringLiteral("search"), &Colours::mutedText),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setProperty("look", QStringLiteral("plain"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    resize(620, 440);
    if (parent != nullptr) {
        const QRect area = parent->window()->geometry();
        move(area.center().x() - width() / 2, area.top() + area.height() / 8);
    }
    search({});
}

QStringList CommandPalette::listed() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        texts += m_model->index(row, 0).data().toString();
    }
    return texts;
}

void CommandPalette::search(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        std::optional<int> score = fuzzyScore(typed, entry.text);
        if (const std::optional<int> other =
                fuzzyScore(typed, entry.detail + QLatin1Char(' ') + entry.text);
            other && !score) {
            score = *other - 5;
        }
        if (score) {
            found.emplace_back(*score, i);
        }
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    // Letters strewn over a text match nearly everything: what is far worse than the best is noise.
    const int best = found.empty() ? 0 : found.front().first;
    std::erase_if(found, [best](const auto& one) { return 2 * one.first < best; });
    found.resize(std::min<std::size_t>(found.size(), shownAtMost));
    m_model->clear();
    for (const auto& [score, i] : found) {
        auto* item = new QStandardItem(m_entries[i].icon, m_entries[i].text);
        item->setData(m_entries[i].detail, detailRole);
        item->setData(m_entries[i].keys, keysRole);
        item->setData(static_cast<int>(i), entryRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(8);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveCurrent(int by)
{
    const int row =
        std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const auto run = m_entries.at(static_cast<std::size_t>(index.data(entryRole).toInt())).run;
    accept();
    run();
}

} // namespace bespeak::ui
