// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/likes_step.h"

#include "models/design/design_edits.h"
#include "ui/board/own_picture.h"
#include "ui/catalogue/catalogue_panel.h"
#include "ui/catalogue/component_item_model.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

/// The first file on this computer; whether it is a picture is found out by reading it.
QString localFileIn(const QMimeData& mime)
{
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

bool canBePinned(const QMimeData& mime)
{
    return mime.hasFormat(QLatin1String(componentMimeType)) || mime.hasImage() ||
           !localFileIn(mime).isEmpty();
}

} // namespace

LikesStep::LikesStep(ComponentPicture pictureOf)
    : BoardStep(QStringLiteral("likesStep"), tr("What you like"), tr("What do you like?"),
                tr("Pin things of the catalogue or pictures of your own, and say what you like "
                   "about them. Pictures stay on this computer."))
    , m_componentPicture(std::move(pictureOf))
    , m_area(new QWidget)
{
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(m_area);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(16);
    row->addWidget(makePins(), 1);
    column()->addWidget(m_area, 1);
}

QWidget* LikesStep::makePins()
{
    auto* pins = new QWidget;
    auto* column = new QVBoxLayout(pins);
    column->setContentsMargins(0, 0, 0, 0);
    m_choose = new QPushButton(icon(QStringLiteral("image")), tr("Add a picture…"));
    m_choose->setObjectName(QStringLiteral("addPicture"));
    m_problem = makeLabel({}, Look::Problem);
    m_problem->setObjectName(QStringLiteral("pictureProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_empty = makeLabel(tr("Nothing is pinned yet. Drag something here from the catalogue, or "
                           "press Enter on it. A picture can be dropped here too."),
                        Look::Muted);
    m_empty->setWordWrap(true);
    auto* page = new QWidget;
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(8);
    m_cards->addWidget(m_empty);
    m_cards->addStretch();
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(makeScroll(page), 1);
    connect(m_choose, &QPushButton::clicked, this, &LikesStep::askForPicture);
    return pins;
}

void LikesStep::showEvent(QShowEvent* event)
{
    if (m_catalogue == nullptr) {
        m_catalogue = new CataloguePanel;
        m_catalogue->setObjectName(QStringLiteral("boardCatalogue"));
        m_catalogue->setFixedWidth(320);
        static_cast<QHBoxLayout*>(m_area->layout())->insertWidget(0, m_catalogue);
        connect(m_catalogue, &CataloguePanel::placeRequested, this, &LikesStep::addComponent);
    }
    m_catalogue->setCatalogue(document().catalogue());
    BoardStep::showEvent(event);
}

void LikesStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (canBePinned(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void LikesStep::dropEvent(QDropEvent* event)
{
    const QMimeData& mime = *event->mimeData();
    event->acceptProposedAction();
    if (mime.hasFormat(QLatin1String(componentMimeType))) {
        addComponent(QString::fromUtf8(mime.data(QLatin1String(componentMimeType))));
    } else if (const QString path = localFileIn(mime); !path.isEmpty()) {
        addPictureFile(path);
    } else if (mime.hasImage()) {
        addPicture(keepablePicture(qvariant_cast<QImage>(mime.imageData())));
    }
}

void LikesStep::askForPicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a picture"), {},
                                                      tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty()) {
        addPictureFile(path);
    }
}

void LikesStep::addPictureFile(const QString& path)
{
    addPicture(readOwnPicture(path));
}

void LikesStep::addPicture(const Result<std::string>& picture)
{
    m_problem->setVisible(!picture);
    if (!picture) {
        m_problem->setText(errorText(picture.error()));
        return;
    }
    design::Pin pin;
    pin.picture = document().addPicture(*picture);
    apply(design::addPin(document().design(), std::move(pin)), tr("Pin a picture"));
}

void LikesStep::addComponent(const QString& componentId)
{
    m_problem->hide();
    const auto id = ComponentId::parse(componentId.toStdString());
    const catalogue::Component* component = id ? document().catalogue().find(*id) : nullptr;
    const bool isPinned = id && std::ranges::find(brief().pins, std::optional(*id),
                                                  &design::Pin::component) != brief().pins.end();
    if (component == nullptr || isPinned) {
        return;
    }
    design::Pin pin;
    pin.component = *id;
    pin.title = localText(component->name).toStdString();
    apply(design::addPin(document().design(), std::move(pin)), tr("Pin a component"));
}

QPixmap LikesStep::pictureOf(const design::Pin& pin)
{
    if (pin.component) {
        const catalogue::Component* component = document().catalogue().find(*pin.component);
        return component && m_componentPicture
                   ? m_componentPicture(*component, PinCard::pictureSize)
                   : QPixmap();
    }
    const design::Pictures& kept = document().pictures();
    const auto found = kept.find(pin.picture);
    if (found == kept.end()) {
        return {};
    }
    const auto [shown, isNew] = m_pictures.try_emplace(pin.picture);
    if (isNew) {
        shown->second = QPixmap::fromImage(shownPicture(found->second));
    }
    return shown->second;
}

QString LikesStep::nameOf(const design::Pin& pin) const
{
    if (!pin.component) {
        return {};
    }
    const catalogue::Component* component = document().catalogue().find(*pin.component);
    const std::string& title = pin.title.empty() ? pin.component->text() : pin.title;
    return component ? localText(component->name) : QString::fromStdString(title);
}

PinCard* LikesStep::addCard()
{
    auto* card = new PinCard;
    connect(card, &PinCard::changed, this, [this](const design::Pin& pin) {
        apply(design::changePin(document().design(), pin), tr("Say what you like"));
    });
    connect(card, &PinCard::removed, this, [this](const std::string& id) {
        apply(design::removePin(document().design(), id), tr("Take a pin off"));
    });
    m_cards->insertWidget(m_cards->count() - 1, card);
    m_shown.push_back(card);
    return card;
}

bool LikesStep::isAnswered(const design::Brief& brief) const
{
    return !brief.pins.empty();
}

void LikesStep::refresh()
{
    const std::vector<design::Pin>& pins = brief().pins;
    m_empty->setVisible(pins.empty());
    while (m_shown.size() > pins.size()) {
        m_shown.back()->deleteLater(); // it may be its own button that was pressed
        m_shown.back()->hide();
        m_cards->removeWidget(m_shown.back());
        m_shown.pop_back();
    }
    for (std::size_t i = 0; i < pins.size(); ++i) {
        PinCard* card = i < m_shown.size() ? m_shown[i] : addCard();
        card->show(pins[i], pictureOf(pins[i]), nameOf(pins[i]));
    }
}

} // namespace bespeak::ui
