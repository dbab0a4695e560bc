// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_panel.h"

#include "ui/catalogue/component_filter_model.h"
#include "ui/catalogue/component_item_model.h"
#include "ui/catalogue/component_list.h"
#include "ui/catalogue/kind_tiles.h"
#include "ui/catalogue/limit_fields.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/word_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace bespeak::ui
{

using catalogue::ComponentKind;

namespace
{

/// Sharp on the finest screen there is.
QSize picturePixels()
{
    return (cardPictureSize - QSize(4, 4)) * qGuiApp->devicePixelRatio();
}

} // namespace

CataloguePanel::CataloguePanel(const QString& pictureFolder, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictureFolder, picturePixels())
    , m_components(new ComponentItemModel(m_pictures, this))
    , m_filtered(new ComponentFilterModel(*m_components, this))
    , m_search(new QLineEdit(this))
    , m_tiles(new KindTiles(this))
    , m_kinds(new QComboBox(this))
    , m_limitsButton(
          makeIconButton(QStringLiteral("list-filter"), tr("Limit price, width and place"), this))
    , m_limits(new LimitFields(this))
    , m_count(makeLabel({}, Look::Muted, this))
    , m_reset(new QPushButton(tr("Show all"), this))
    , m_list(new ComponentList(this))
{
    setObjectName(QStringLiteral("cataloguePanel"));
    setLook(this, Look::Panel);
    makeSearch();
    makeFilters();
    makeList();
    layOut();
    fillKinds();
    applyFilter();
}

void CataloguePanel::makeSearch()
{
    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setPlaceholderText(tr("Search the catalogue"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), &Colours::mutedText),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePanel::applyFilter);
}

void CataloguePanel::makeFilters()
{
    m_tiles->setObjectName(QStringLiteral("catalogueGroups"));
    m_kinds->setObjectName(QStringLiteral("catalogueKind"));
    m_kinds->setAccessibleName(tr("Kind of component"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_limitsButton->setObjectName(QStringLiteral("catalogueLimitsButton"));
    m_limitsButton->setCheckable(true);
    m_limits->setObjectName(QStringLiteral("catalogueLimits"));
    m_limits->hide();
    m_count->setObjectName(QStringLiteral("catalogueCount"));
    m_reset->setObjectName(QStringLiteral("catalogueReset"));
    m_reset->setToolTip(tr("Forget search, kind and limits"));
    setLook(m_reset, Look::Quiet);
    connect(m_tiles, &KindTiles::changed, this, [this] {
        fillKinds();
        applyFilter();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &CataloguePanel::applyFilter);
    connect(m_limitsButton, &QToolButton::toggled, m_limits, &QWidget::setVisible);
    connect(m_limits, &LimitFields::changed, this, &CataloguePanel::applyFilter);
    connect(m_reset, &QPushButton::clicked, this, &CataloguePanel::clearFilter);
}

void CataloguePanel::makeList()
{
    m_list->setObjectName(QStringLiteral("catalogueList"));
    m_list->setAccessibleName(tr("Components"));
    m_list->setAccessibleDescription(tr("Enter puts a component into the room."));
    m_list->setModel(m_filtered);
    connect(m_list, &ComponentList::asked, this, [this](const QModelIndex& index) {
        emit placeRequested(index.data(ComponentItemModel::IdRole).toString());
    });
}

void CataloguePanel::layOut()
{
    auto* kindRow = new QHBoxLayout;
    kindRow->setSpacing(4);
    kindRow->addWidget(m_kinds, 1);
    kindRow->addWidget(m_limitsButton);
    auto* countRow = new QHBoxLayout;
    countRow->addWidget(m_count, 1);
    countRow->addWidget(m_reset);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 0);
    top->setSpacing(8);
    top->addWidget(m_search);
    top->addWidget(m_tiles);
    top->addLayout(kindRow);
    top->addWidget(m_limits);
    top->addLayout(countRow);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setMinimumWidth(264);
}

void CataloguePanel::setCatalogue(const catalogue::Catalogue& catalogue)
{
    const bool isShown = !catalogue.hash().empty() && catalogue.hash() == m_shownHash;
    if (isShown) {
        return;
    }
    m_shownHash = catalogue.hash();
    m_pictures.forget();
    m_components->setCatalogue(catalogue);
    if (!catalogue.components().empty()) {
        m_limits->setCurrency(catalogue.components().front().listPrice.currency);
    }
    applyFilter();
}

void CataloguePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePanel::clearFilter()
{
    m_search->clear();
    m_tiles->setChosen(std::nullopt);
    m_limits->clear();
    fillKinds();
    applyFilter();
}

bool CataloguePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterList();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            return false;
        }
        m_search->clear();
        return true;
    default:
        return false;
    }
}

/// The kinds of the chosen group, or all.
void CataloguePanel::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    m_kinds->clear();
    const auto& group = m_tiles->chosen();
    m_kinds->addItem(group ? tr("All of %1").arg(groupText(*group)) : tr("All kinds"));
    for (const ComponentKind kind : catalogue::allKinds()) {
        if (!group || groupOf(kind) == *group) {
            m_kinds->addItem(icon(kindIcon(kind)), kindText(kind), static_cast<int>(kind));
        }
    }
}

void CataloguePanel::applyFilter()
{
    ComponentFilter filter;
    filter.search = m_search->text();
    filter.group = m_tiles->chosen();
    if (const QVariant kind = m_kinds->currentData(); kind.isValid()) {
        filter.kind = static_cast<ComponentKind>(kind.toInt());
    }
    filter.highestPrice = m_limits->highestPrice();
    filter.widest = m_limits->widest();
    filter.mounting = m_limits->mounting();
    m_filtered->setFilter(filter);
    showCount(filter);
}

void CataloguePanel::showCount(const ComponentFilter& filter)
{
    const int count = m_filtered->rowCount();
    const int all = m_components->rowCount();
    const bool isLimited = filter != ComponentFilter{} || !m_limits->isEmpty();
    m_count->setText(isLimited ? tr("%1 of %2 components").arg(count).arg(all)
                               : tr("%1 components").arg(all));
    m_reset->setVisible(isLimited);
    m_list->setEmptyText(m_components->rowCount() == 0
                             ? tr("The catalogue is empty. Open another one in the preferences.")
                             : tr("Nothing fits. Try fewer words, or press “Show all”."));
}

/// Makes the first card the current one, unless one is already.
void CataloguePanel::enterList()
{
    if (m_filtered->rowCount() == 0) {
        return;
    }
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace bespeak::ui
