// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_list_model.h"

#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using ui::CaseListModel;

TEST_CASE("A row says whose case it is, where it stands and what it costs")
{
    test::TwoDesks desks;
    desks.start({"T05"});
    CaseListModel model;
    CHECK(model.rowCount() == 0);
    model.setStore(&desks.retailer);
    REQUIRE(model.rowCount() == 1);
    const QModelIndex index = model.index(0);
    CHECK(index.data().toString() == "Living room 1");
    CHECK(index.data(CaseListModel::CustomerRole).toString() == "Kim Example");
    CHECK(index.data(CaseListModel::StateRole).toInt() ==
          static_cast<int>(casework::CaseState::Quoted));
    CHECK(index.data(CaseListModel::TotalRole).toString().contains("€"));
    CHECK(index.data(Qt::AccessibleTextRole).toString().contains("Quoted"));
    CHECK(index.data(Qt::AccessibleTextRole).toString().contains("every signature verified"));
    CHECK(model.indexOf(desks.id) == 0);
    REQUIRE_OK(desks.retailer.eraseContact(desks.id));
    model.reload();
    CHECK(model.index(0).data(CaseListModel::CustomerRole).toString() == "DE-10");
    model.setStore(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A filter leaves only the cases that it names")
{
    test::TwoDesks desks;
    desks.start({"T05"});
    desks.request(2);
    desks.carryToRetailer();
    CaseListModel model;
    model.setStore(&desks.retailer);
    CHECK(model.rowCount() == 2);
    store::CaseFilter filter;
    filter.states = {casework::CaseState::Quoted};
    model.setFilter(filter);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.row(0).record.title == "Living room 1");
    filter.states.clear();
    filter.text = "room 2";
    model.setFilter(filter);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.row(0).record.title == "Living room 2");
}

TEST_CASE("A long list is read page by page until its end, each case once")
{
    test::TwoDesks desks;
    for (int i = 1; i <= 120; ++i) {
        const auto fresh = desks.people.newRequest(i);
        REQUIRE_OK(store::createRequest(desks.customer, desks.people.customer(), fresh));
    }
    CaseListModel model;
    model.setStore(&desks.customer);
    CHECK(model.rowCount() < 120);
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    CHECK(model.rowCount() == 120);
    std::set<std::string> ids;
    for (int i = 0; i < model.rowCount(); ++i) {
        ids.insert(model.row(i).record.id.text());
    }
    CHECK(ids.size() == 120);
}
