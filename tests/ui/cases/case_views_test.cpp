// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/cases/document_list.h"
#include "ui/cases/timeline_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace bespeak;

namespace
{

QStringList happened(const QWidget& timeline)
{
    QStringList lines;
    for (const QLabel* label : timeline.findChildren<QLabel*>("happened")) {
        lines << label->text();
    }
    return lines;
}

} // namespace

TEST_CASE("The timeline tells both sides the same story")
{
    test::TwoDesks desks;
    desks.start({"T05", "T10"});
    for (store::Store* store : {&desks.retailer, &desks.customer}) {
        ui::TimelineView timeline;
        REQUIRE_OK(timeline.show(*store, desks.id));
        const QStringList lines = happened(timeline);
        CHECK(lines.contains("Request sent"));
        CHECK(lines.contains("Quote made"));
        CHECK(lines.contains("Quote accepted"));
        CHECK(lines.indexOf("Quote accepted") < lines.indexOf("Quote made"));
        timeline.clear();
        CHECK(happened(timeline).isEmpty());
    }
}

TEST_CASE("The timeline names who did it by side or role, never by a key")
{
    test::TwoDesks desks;
    desks.start({"T05", "T10"});
    for (store::Store* store : {&desks.retailer, &desks.customer}) {
        ui::TimelineView timeline;
        REQUIRE_OK(timeline.show(*store, desks.id));
        const auto events = store->events(desks.id);
        REQUIRE_OK(events);
        const auto labels = timeline.findChildren<QLabel*>();
        for (const store::Event& event : *events) {
            const QString key = QString::fromStdString(event.actorKid).left(6);
            CHECK((key.isEmpty() || std::ranges::none_of(labels, [&key](const QLabel* label) {
                       return label->text().contains(key);
                   })));
        }
        CHECK(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text().startsWith("Customer · "); }));
    }
}

TEST_CASE("A line of the timeline leads to the signed file behind it")
{
    test::TwoDesks desks;
    desks.start({"T05"});
    ui::TimelineView timeline;
    REQUIRE_OK(timeline.show(desks.customer, desks.id));
    QSignalSpy wanted(&timeline, &ui::TimelineView::documentWanted);
    QString text;
    for (QPushButton* file : timeline.findChildren<QPushButton*>()) {
        if (file->text().contains("Quote")) {
            file->click();
        }
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toString().toStdString() == desks.atCustomer().quoteDocument);
}

TEST_CASE("Signed files are listed newest first, and each can be saved")
{
    test::TwoDesks desks;
    desks.start({"T05"});
    ui::DocumentList list;
    REQUIRE_OK(list.show(desks.customer, desks.id));
    REQUIRE(list.rowCount() == 3);
    CHECK(list.item(0, 0)->text() == "Quote");
    CHECK(list.item(0, 2)->text() == "the other side");
    CHECK(list.item(2, 0)->text() == "Request");
    CHECK(list.item(2, 2)->text() == "us");
    QSignalSpy wanted(&list, &ui::DocumentList::saveWanted);
    qobject_cast<QToolButton*>(list.cellWidget(0, 4))->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first()[0].toString().toStdString() == desks.atCustomer().quoteDocument);
    CHECK(wanted.first()[1].toString().endsWith(".bespoken"));
}
