// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/autosave.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace bespeak;
using catalogue::ComponentKind;

namespace
{

/// Edits and saves in a process of its own, which then dies without a word.
void crashAfterAutosave(test::UiFixture& ui, const QString& folder)
{
    const pid_t child = fork();
    if (child == 0) {
        CountingIdSource ids(500);
        auto* autosave = new ui::Autosave(folder, ids);
        autosave->watch(&ui.document());
        ui.place(ComponentKind::Sofa);
        autosave->saveNow();
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
}

} // namespace

TEST_CASE("What was unsaved when the program died is found and opens again")
{
    test::UiFixture ui;
    const QString folder = ui.pathOf("autosave");
    crashAfterAutosave(ui, folder);
    const ui::Autosave autosave(folder, ui.ids);
    const std::vector<ui::AutosavedDesign> left = autosave.leftBehind();
    REQUIRE(left.size() == 1);
    CHECK(left.front().name == "Den");
    CHECK(left.front().savedAt.secsTo(QDateTime::currentDateTime()) < 60);
    REQUIRE(ui.files.openRecovered(left.front().path, left.front().originalPath));
    CHECK(ui.document().design().placements.size() == 1);
    CHECK(ui.document().isModified());
    autosave.discard(left.front());
    CHECK(autosave.leftBehind().empty());
}

TEST_CASE("What another running program keeps is not taken from it")
{
    test::UiFixture ui;
    const QString folder = ui.pathOf("autosave");
    ui::Autosave running(folder, ui.ids);
    running.watch(&ui.document());
    ui.place(ComponentKind::Sofa);
    running.saveNow();
    REQUIRE(QDir(folder).entryList({"*.bespeak"}).size() == 1);
    const ui::Autosave other(folder, ui.ids);
    CHECK(other.leftBehind().empty());
}

TEST_CASE("Saving the document, or going back to what was saved, removes the copy")
{
    test::UiFixture ui;
    const QString folder = ui.pathOf("autosave");
    const auto copies = [&] { return QDir(folder).entryList({"*.bespeak"}).size(); };
    ui::Autosave autosave(folder, ui.ids);
    autosave.watch(&ui.document());
    autosave.saveNow();
    CHECK(copies() == 0);
    ui.place(ComponentKind::Sofa);
    autosave.saveNow();
    CHECK(copies() == 1);
    ui.document().undo();
    CHECK(copies() == 0);
    ui.document().redo();
    autosave.saveNow();
    CHECK(copies() == 1);
    ui.answers.toSave = ui.pathOf("den.bespeak");
    REQUIRE(ui.files.save());
    CHECK(copies() == 0);
}

TEST_CASE("An edit is kept two seconds later by itself")
{
    test::UiFixture ui;
    const QString folder = ui.pathOf("autosave");
    ui::Autosave autosave(folder, ui.ids);
    autosave.watch(&ui.document());
    ui.place(ComponentKind::Sofa);
    CHECK(QDir(folder).entryList({"*.bespeak"}).isEmpty());
    test::settle(ui::Autosave::afterEdit + 300);
    CHECK(QDir(folder).entryList({"*.bespeak"}).size() == 1);
}
