// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_panel.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/catalogue/component_item_model.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::ui;

namespace
{

/// The panel as a user has it before them.
struct Shown {
    CataloguePanel panel{QString()};

    Shown()
    {
        panel.setCatalogue(smallCatalogue());
        panel.resize(300, 700);
        panel.show();
        panel.activateWindow();
    }

    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = panel.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    QLineEdit* search() { return find<QLineEdit>("catalogueSearch"); }
    QListView* list() { return find<QListView>("catalogueList"); }
    int count() { return list()->model()->rowCount(); }
    QString idAt(int row)
    {
        return list()->model()->index(row, 0).data(ComponentItemModel::IdRole).toString();
    }
};

} // namespace

TEST_CASE("The catalogue narrows with every key that is typed")
{
    Shown shown;
    const int all = shown.count();
    REQUIRE(all > 10);
    QTest::keyClicks(shown.search(), "sof");
    REQUIRE(shown.count() == 1);
    REQUIRE(shown.idAt(0) == "sofa");
    REQUIRE(shown.find<QLabel>("catalogueCount")->text().startsWith("1 of "));
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    REQUIRE(shown.count() == all);
}

TEST_CASE("A tile lists its group, and a second press lists everything again")
{
    Shown shown;
    const int all = shown.count();
    auto* tile = shown.find<QAbstractButton>("tileSeating");
    tile->click();
    REQUIRE(shown.count() == 2);
    auto* kinds = shown.find<QComboBox>("catalogueKind");
    REQUIRE(kinds->count() == 5);
    kinds->setCurrentIndex(kinds->findText("Sofa"));
    REQUIRE(shown.count() == 1);
    shown.find<QAbstractButton>("tileSound")->click();
    REQUIRE_FALSE(tile->isChecked());
    REQUIRE(kinds->currentIndex() == 0);
    shown.find<QAbstractButton>("tileSound")->click();
    REQUIRE(shown.count() == all);
}

TEST_CASE("Limits hide what is too dear or too wide, and say what they cannot read")
{
    Shown shown;
    const int all = shown.count();
    REQUIRE_FALSE(shown.find<QWidget>("catalogueLimits")->isVisible());
    shown.find<QAbstractButton>("catalogueLimitsButton")->click();
    REQUIRE(shown.find<QWidget>("catalogueLimits")->isVisible());

    auto* width = shown.find<QLineEdit>("catalogueWidest");
    width->setText("1 m");
    REQUIRE(shown.count() < all);
    REQUIRE(shown.count() > 0);
    width->setText("wide");
    REQUIRE(shown.count() == all);
    REQUIRE(width->property("wrong").toBool());
    auto* fault = shown.find<QLabel>("catalogueLimitFault");
    REQUIRE(fault->isVisible());
    REQUIRE(fault->text().contains("wide"));
    width->clear();
    REQUIRE_FALSE(fault->isVisible());
    REQUIRE_FALSE(width->property("wrong").toBool());

    auto* price = shown.find<QLineEdit>("catalogueHighestPrice");
    price->setText("100");
    REQUIRE(shown.count() < all);
    shown.find<QComboBox>("catalogueMounting")->setCurrentIndex(1);
    auto* reset = shown.find<QAbstractButton>("catalogueReset");
    REQUIRE(reset->isVisible());
    reset->click();
    REQUIRE(shown.count() == all);
    REQUIRE(price->text().isEmpty());
    REQUIRE_FALSE(reset->isVisible());
}

TEST_CASE("Enter and double click ask for a component; the keyboard alone is enough")
{
    Shown shown;
    QSignalSpy asked(&shown.panel, &CataloguePanel::placeRequested);
    shown.panel.focusSearch();
    QTest::keyClicks(shown.search(), "sofa");
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    REQUIRE(asked.takeFirst().first().toString() == "sofa");

    const QPoint card = shown.list()->visualRect(shown.list()->model()->index(0, 0)).center();
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, card);
    QTest::mouseDClick(shown.list()->viewport(), Qt::LeftButton, {}, card);
    REQUIRE(asked.size() == 1);
}

TEST_CASE("A search without a find says so and can be undone")
{
    Shown shown;
    QTest::keyClicks(shown.search(), "zeppelin");
    REQUIRE(shown.count() == 0);
    REQUIRE(shown.find<QLabel>("catalogueCount")->text().startsWith("0 of "));
    QTest::keyClick(shown.search(), Qt::Key_Return);
    REQUIRE(shown.find<QAbstractButton>("catalogueReset")->isVisible());
}

TEST_CASE("Every part of the panel has a name for a screen reader")
{
    Shown shown;
    for (QWidget* widget : shown.panel.findChildren<QWidget*>()) {
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                               !widget->objectName().startsWith("qt_") && widget->isEnabled();
        if (isReached && widget->isVisible()) {
            INFO(widget->objectName().toStdString() << " " << widget->metaObject()->className());
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            REQUIRE((!widget->accessibleName().isEmpty() ||
                     (button != nullptr && !button->text().isEmpty())));
        }
    }
}
