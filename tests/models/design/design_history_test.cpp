// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_history.h"

#include "tests/support/catch.h"

using namespace bespeak::design;

namespace
{

Design named(const std::string& name)
{
    Design design;
    design.name = name;
    return design;
}

} // namespace

TEST_CASE("undo and redo go through the steps with their labels")
{
    DesignHistory history(named("a"));
    REQUIRE_FALSE(history.canUndo());
    REQUIRE(history.undoLabel().empty());
    history.push(named("b"), "to b");
    history.push(named("c"), "to c");
    REQUIRE(history.undoLabel() == "to c");
    history.undo();
    REQUIRE(history.current() == named("b"));
    REQUIRE(history.undoLabel() == "to b");
    REQUIRE(history.redoLabel() == "to c");
    history.redo();
    REQUIRE(history.current() == named("c"));
    REQUIRE_FALSE(history.canRedo());
}

TEST_CASE("a new step forgets what was undone")
{
    DesignHistory history(named("a"));
    history.push(named("b"), "to b");
    history.undo();
    history.push(named("c"), "to c");
    REQUIRE_FALSE(history.canRedo());
    history.undo();
    REQUIRE(history.current() == named("a"));
}

TEST_CASE("an equal design adds nothing and keeps what was undone")
{
    DesignHistory history(named("a"));
    history.push(named("b"), "to b");
    history.undo();
    history.push(named("a"), "nothing");
    REQUIRE(history.canRedo());
    REQUIRE_FALSE(history.canUndo());
}

TEST_CASE("steps with one merge key are one step")
{
    DesignHistory history(named("a"));
    history.pushMerging(named("b"), "drag", "drag 1");
    history.pushMerging(named("c"), "drag", "drag 1");
    history.pushMerging(named("d"), "drag", "drag 2");
    history.undo();
    REQUIRE(history.current() == named("c"));
    history.undo();
    REQUIRE(history.current() == named("a"));
}

TEST_CASE("steps without a merge key, after endMerging or after undo stay apart")
{
    DesignHistory history(named("a"));
    history.pushMerging(named("b"), "", "");
    history.pushMerging(named("c"), "", "");
    history.undo();
    REQUIRE(history.current() == named("b"));

    history.pushMerging(named("d"), "", "drag");
    history.endMerging();
    history.pushMerging(named("e"), "", "drag");
    history.undo();
    REQUIRE(history.current() == named("d"));

    history.redo();
    history.pushMerging(named("f"), "", "drag");
    history.undo();
    REQUIRE(history.current() == named("e"));
}

TEST_CASE("a drag back to its beginning leaves no step")
{
    DesignHistory history(named("a"));
    const auto before = history.revision();
    history.pushMerging(named("b"), "drag", "drag");
    history.pushMerging(named("a"), "drag", "drag");
    REQUIRE_FALSE(history.canUndo());
    REQUIRE(history.revision() == before);
    history.pushMerging(named("c"), "drag", "drag");
    history.undo();
    REQUIRE(history.current() == named("a"));
}

TEST_CASE("the revision tells steps apart and comes back with them")
{
    DesignHistory history(named("a"));
    const auto first = history.revision();
    history.push(named("b"), "");
    const auto second = history.revision();
    REQUIRE(first != second);
    history.undo();
    REQUIRE(history.revision() == first);
    history.push(named("b"), "");
    REQUIRE(history.revision() != second);
    history.pushMerging(named("c"), "", "k");
    const auto third = history.revision();
    history.pushMerging(named("d"), "", "k");
    REQUIRE(history.revision() != third);
}

TEST_CASE("the history forgets its oldest steps")
{
    DesignHistory history(named("0"));
    for (std::size_t i = 1; i <= DesignHistory::limit + 50; ++i) {
        history.push(named(std::to_string(i)), "");
    }
    std::size_t undone = 0;
    for (; history.canUndo(); ++undone) {
        history.undo();
    }
    REQUIRE(undone == DesignHistory::limit);
    REQUIRE(history.current() == named("50"));
}

TEST_CASE("a drag that is given up leaves nothing to do again")
{
    DesignHistory history(named("a"));
    history.push(named("b"), "to b");
    history.pushMerging(named("c"), "drag", "drag-1");
    history.pushMerging(named("d"), "drag", "drag-1");
    CHECK_FALSE(history.dropMerging("drag-2"));
    CHECK(history.dropMerging("drag-1"));
    CHECK(history.current() == named("b"));
    CHECK_FALSE(history.canRedo());
    CHECK_FALSE(history.dropMerging("drag-1"));
    CHECK(history.current() == named("b"));
}
