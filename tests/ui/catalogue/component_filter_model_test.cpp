// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/component_filter_model.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/catalogue/component_item_model.h"
#include "ui/catalogue/component_pictures.h"

#include <QLocale>
#include <QMimeData>

#include <set>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::ui;
using catalogue::ComponentKind;
using catalogue::KindGroup;
using catalogue::Mounting;

namespace
{

catalogue::Component namedComponent(const char* id, const char* english, const char* german,
                                    std::int64_t minor)
{
    catalogue::Component component{componentId(id), ComponentKind::Lamp};
    component.name.byLanguage = {{"en", english}, {"de", german}};
    component.size = {Length::millimetres(300), Length::millimetres(300), Length::millimetres(500)};
    component.listPrice.minor = minor;
    component.mountings = {Mounting::OnTop};
    return component;
}

struct Listed {
    ComponentPictures pictures{{}, QSize(8, 8)};
    ComponentItemModel items{pictures};
    ComponentFilterModel model{items};

    explicit Listed(const catalogue::Catalogue& catalogue) { items.setCatalogue(catalogue); }

    std::set<std::string> with(const ComponentFilter& filter)
    {
        model.setFilter(filter);
        std::set<std::string> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            ids.insert(
                model.index(row, 0).data(ComponentItemModel::IdRole).toString().toStdString());
        }
        return ids;
    }

    std::set<std::string> search(const QString& words)
    {
        ComponentFilter filter;
        filter.search = words;
        return with(filter);
    }
};

} // namespace

TEST_CASE("Every word of a search must stand in a component's texts, in any order")
{
    Listed listed(
        catalogue::Catalogue("Test",
                             {namedComponent("a.round", "Round café lamp", "Runde Lampe", 100),
                              namedComponent("b.square", "Square lamp", "Eckige Lampe", 200)},
                             "", {}));
    REQUIRE(listed.search("").size() == 2);
    REQUIRE(listed.search("lamp").size() == 2);
    REQUIRE(listed.search("LAMP  round") == std::set<std::string>{"a.round"});
    REQUIRE(listed.search("cafe") == std::set<std::string>{"a.round"});
    REQUIRE(listed.search("b.squ") == std::set<std::string>{"b.square"});
    REQUIRE(listed.search("decoration").size() == 2);
    REQUIRE(listed.search("round square").empty());
    REQUIRE(listed.search("runde").empty());
}

TEST_CASE(
    "What is called so comes before what only mentions it, and else the catalogue's order stays")
{
    Listed listed(catalogue::Catalogue("Test",
                                       {namedComponent("a.table", "Table behind the sofa", "", 100),
                                        namedComponent("b.sofa", "Sofa, two places", "", 200),
                                        namedComponent("c.sofa", "Sofa, three places", "", 300)},
                                       "", {}));
    const auto first = [&listed] {
        return listed.model.index(0, 0).data(ComponentItemModel::IdRole).toString();
    };
    CHECK(first() == "a.table");
    REQUIRE(listed.search("sofa").size() == 3);
    CHECK(first() == "b.sofa");
    REQUIRE(listed.search("").size() == 3);
    CHECK(first() == "a.table");
}

TEST_CASE("A search is in the window's language")
{
    QLocale::setDefault(QLocale(QStringLiteral("de")));
    Listed listed(catalogue::Catalogue(
        "Test", {namedComponent("a", "Round lamp", "Runde Hängeleuchte", 100)}, "", {}));
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    REQUIRE(listed.search(QStringLiteral("hängeleuchte")).size() == 1);
    REQUIRE(listed.search("hangeleuchte").size() == 1);
    REQUIRE(listed.search("round").empty());
}

TEST_CASE("Group, kind, price, width and place limit what is listed")
{
    Listed listed(smallCatalogue());
    ComponentFilter filter;
    filter.group = KindGroup::Seating;
    REQUIRE(listed.with(filter) == std::set<std::string>{"sofa", "wheelchair"});
    filter.kind = ComponentKind::Sofa;
    REQUIRE(listed.with(filter) == std::set<std::string>{"sofa"});

    filter = {};
    filter.widest = Length::millimetres(2199);
    REQUIRE_FALSE(listed.with(filter).contains("sofa"));
    filter.widest = Length::millimetres(2200);
    REQUIRE(listed.with(filter).contains("sofa"));

    filter = {};
    filter.mounting = Mounting::Wall;
    REQUIRE(listed.with(filter).contains("tv"));
    REQUIRE_FALSE(listed.with(filter).contains("sofa"));

    filter = {};
    filter.search = QStringLiteral("sofa");
    const Money price = smallCatalogue().find(componentId("sofa"))->listPrice;
    filter.highestPrice = price;
    REQUIRE(listed.with(filter).contains("sofa"));
    filter.highestPrice = Money{price.minor - 1, price.currency};
    REQUIRE_FALSE(listed.with(filter).contains("sofa"));
    filter.highestPrice = Money{0, *Currency::parse("USD")};
    REQUIRE(listed.with(filter).contains("sofa"));
}

TEST_CASE("What is no longer sold is not listed")
{
    Listed listed(smallCatalogue());
    REQUIRE_FALSE(listed.with({}).contains("old-lamp"));
    REQUIRE(listed.with({}).contains("sofa"));
}

TEST_CASE("A component is dragged as its id")
{
    Listed listed(smallCatalogue());
    ComponentFilter filter;
    filter.kind = ComponentKind::Sofa;
    listed.with(filter);
    const QModelIndex sofa = listed.model.index(0, 0);
    REQUIRE(sofa.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> mime(listed.model.mimeData({sofa}));
    REQUIRE(mime->formats() == QStringList{componentMimeType});
    REQUIRE(mime->data(componentMimeType) == "sofa");
}

TEST_CASE("A card says name, size and price to those who cannot see it")
{
    Listed listed(smallCatalogue());
    ComponentFilter filter;
    filter.kind = ComponentKind::Sofa;
    listed.with(filter);
    const QModelIndex sofa = listed.model.index(0, 0);
    const QString text = sofa.data(Qt::AccessibleTextRole).toString();
    REQUIRE(text.contains(sofa.data(Qt::DisplayRole).toString()));
    REQUIRE(text.contains("220 × 90 × 80 cm"));
    REQUIRE(text.contains("€"));
}
