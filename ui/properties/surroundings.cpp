// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/surroundings.h"

#include "ui/text/brief_text.h"

#include <QComboBox>
#include <QCoreApplication>

namespace bespeak::ui
{

QComboBox* makeBeyondChoice(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    for (int i = 0; i <= static_cast<int>(room::Beyond::Street); ++i) {
        box->addItem(beyondText(static_cast<room::Beyond>(i)));
    }
    return box;
}

void showBeyond(QComboBox* box, room::Beyond beyond)
{
    box->setCurrentIndex(static_cast<int>(beyond));
}

room::Beyond chosenBeyond(const QComboBox* box)
{
    return static_cast<room::Beyond>(box->currentIndex());
}

QComboBox* makeConstructionChoice(const char* name, bool room::Construction::*use)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    fillConstructions(box, use);
    return box;
}

void fillConstructions(QComboBox* box, bool room::Construction::*use)
{
    box->clear();
    box->addItem(QCoreApplication::translate("Brief", "not known"), QString());
    for (const room::Construction& construction : room::constructions()) {
        if (construction.*use) {
            const std::string id(construction.id);
            box->addItem(constructionText(construction), QString::fromStdString(id));
        }
    }
}

void showConstruction(QComboBox* box, const std::string& id)
{
    // One that an older version or another hand has written stays until another is chosen.
    box->setCurrentIndex(box->findData(QString::fromStdString(id)));
}

std::string chosenConstruction(const QComboBox* box, const std::string& unlisted)
{
    return box->currentIndex() < 0 ? unlisted : box->currentData().toString().toStdString();
}

} // namespace bespeak::ui
