// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/publish_dialog.h"

#include "ui/community/community_text.h"
#include "ui/community/entry_pictures.h"
#include "ui/proposal/room_picture.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace bespeak::ui
{

PublishDialog::PublishDialog(const PublishStart& start, EntryPictures& pictures, QWidget* parent)
    : QDialog(parent)
    , m_start(start)
    , m_pictures(pictures)
    , m_entry(fail("community.empty-design"))
    , m_title(new QComboBox)
    , m_region(
          new QCheckBox(tr("Show my region (%1) too").arg(QString::fromStdString(start.region))))
    , m_picture(new RoomPicture)
    , m_facts(makeText({}, Look::Strong))
    , m_text(new QPlainTextEdit)
    , m_publish(new QPushButton(tr("Sign and save…")))
{
    setObjectName(QStringLiteral("publishDialog"));
    setWindowTitle(tr("Publish this design"));
    resize(900, 640);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeChoices(), 2);
    columns->addWidget(makePreview(), 3);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_publish->setDefault(true);
    setLook(m_publish, Look::Primary);
    m_publish->setObjectName(QStringLiteral("signPublication"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_publish);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->addWidget(makeText(tr("Let others see this design"), Look::Heading));
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_publish, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
}

QWidget* PublishDialog::makeChoices()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeText(tr("What it is"), Look::Title));
    m_title->setAccessibleName(tr("What it is"));
    for (std::size_t i = 0; i < community::titleCount; ++i) {
        m_title->addItem(titleText(static_cast<community::EntryTitle>(i)));
    }
    m_title->setCurrentIndex(m_title->count() - 1);
    connect(m_title, &QComboBox::currentIndexChanged, this, &PublishDialog::refresh);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(makeText(tr("What it is good for, if you like to say"), Look::Title));
    for (std::size_t i = 0; i < community::needTagCount; ++i) {
        m_needs.push_back(new QCheckBox(needText(static_cast<community::NeedTag>(i))));
        connect(m_needs.back(), &QCheckBox::toggled, this, &PublishDialog::refresh);
        column->addWidget(m_needs.back());
    }
    column->addSpacing(8);
    m_region->setObjectName(QStringLiteral("showRegion"));
    m_region->setVisible(m_start.region.size() > 2);
    connect(m_region, &QCheckBox::toggled, this, &PublishDialog::refresh);
    column->addWidget(m_region);
    column->addStretch();
    column->addWidget(makeText(tr("You can take it back at any time. It leaves the next community "
                                  "file, and copies of older ones forget it. No quote depends on "
                                  "it."),
                               Look::Muted));
    return part;
}

QWidget* PublishDialog::makePreview()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeText(tr("This is what others see"), Look::Title));
    column->addWidget(m_picture);
    column->addWidget(m_facts);
    column->addWidget(
        makeText(tr("It stays at home: your name and key, the plan with its doors and windows, "
                    "exact lengths, photos and pins, wishes and notes, your budget, the "
                    "children’s ages, and the neighbours."),
                 Look::Muted));
    column->addWidget(makeText(tr("Exactly this is published, and nothing else"), Look::Title));
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("whatLeaves"));
    m_text->setAccessibleName(tr("Exactly this is published, and nothing else"));
    column->addWidget(m_text, 1);
    column->addWidget(
        makeText(tr("The file for your retailer also carries a key made for this "
                    "design alone, the name under which you will vote on this week’s "
                    "designs, so that your own support is not counted, and the date."),
                 Look::Muted));
    return part;
}

void PublishDialog::refresh()
{
    community::EntryChoice choice{m_start.handle, m_start.cohort,
                                  community::shownRegion(m_start.region, m_region->isChecked()),
                                  static_cast<community::EntryTitle>(m_title->currentIndex())};
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        if (m_needs[i]->isChecked()) {
            choice.needs.push_back(static_cast<community::NeedTag>(i));
        }
    }
    m_entry = community::makeEntry(m_start.design, m_start.catalogue, choice);
    m_publish->setEnabled(m_entry.has_value());
    if (!m_entry) {
        m_facts->setText(errorText(m_entry.error()));
        m_text->clear();
        return;
    }
    m_facts->setText(factsText(*m_entry) + QStringLiteral(" · ") +
                     QString::fromStdString(m_entry->region));
    m_text->setPlainText(QString::fromStdString(community::formatEntry(*m_entry).dump(2)));
    m_pictures.show(*m_entry, m_picture);
}

} // namespace bespeak::ui
