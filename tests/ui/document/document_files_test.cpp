// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/document_files.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/document/cloud_folder.h"

#include <QFile>
#include <QSignalSpy>

using namespace bespeak;
using catalogue::ComponentKind;

TEST_CASE("A saved design opens as it was")
{
    test::UiFixture ui;
    ui.place(ComponentKind::Sofa);
    const design::Design saved = ui.document().design();
    ui.answers.toSave = ui.pathOf("den");
    REQUIRE(ui.files.save());
    CHECK(ui.document().path() == ui.pathOf("den.bespeak"));
    CHECK(ui.files.title() == "den");
    ui.files.startWith(design::Design());
    CHECK(ui.document().design().placements.empty());
    REQUIRE(ui.files.openPath(ui.pathOf("den.bespeak")));
    CHECK(ui.document().design() == saved);
    CHECK_FALSE(ui.document().isModified());
    CHECK(ui.recent.existing().front() == ui.pathOf("den.bespeak"));
}

TEST_CASE("Unsaved changes are asked about before they would be lost")
{
    test::UiFixture ui;
    ui.place(ComponentKind::Sofa);
    const design::Design before = ui.document().design();
    ui.answers.unsaved = ui::UnsavedAnswer::Cancel;
    CHECK_FALSE(ui.files.startWith(design::Design()));
    CHECK(ui.document().design() == before);
    ui.answers.unsaved = ui::UnsavedAnswer::Save;
    ui.answers.toSave = {};
    CHECK_FALSE(ui.files.mayLeave());
    ui.answers.toSave = ui.pathOf("kept.bespeak");
    CHECK(ui.files.startWith(design::Design()));
    CHECK(QFile::exists(ui.pathOf("kept.bespeak")));
    CHECK(ui.answers.asked == 3);
    CHECK(ui.files.mayLeave());
    CHECK(ui.answers.asked == 3);
}

TEST_CASE("A damaged file is told in words and the open design stays")
{
    test::UiFixture ui;
    const ui::DesignDocument* before = &ui.document();
    QFile file(ui.pathOf("broken.bespeak"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no design");
    file.close();
    CHECK_FALSE(ui.files.openPath(file.fileName()));
    CHECK(&ui.document() == before);
    CHECK(ui.answers.failures.size() == 1);
    CHECK(ui.recent.existing().isEmpty());
}

TEST_CASE("A signed file is handed on and changes nothing here")
{
    test::UiFixture ui;
    QSignalSpy given(&ui.files, &ui::DocumentFiles::messageFileGiven);
    CHECK_FALSE(ui.files.openPath("/somewhere/request.BESPOKEN"));
    CHECK(given.count() == 1);
    CHECK(ui.answers.failures.empty());
}

TEST_CASE("Saving where nothing can be written keeps the design unsaved")
{
    test::UiFixture ui;
    ui.place(ComponentKind::Lamp);
    ui.answers.toSave = ui.pathOf("no/such/folder/den.bespeak");
    CHECK_FALSE(ui.files.save());
    CHECK(ui.document().isModified());
    CHECK(ui.answers.failures == std::vector<std::string>{"file.cannot-write"});
}

TEST_CASE("The list of recent files has each once, the newest first, and at most ten")
{
    test::UiFixture ui;
    for (int i = 0; i < 13; ++i) {
        const QString path = ui.folder.filePath(QStringLiteral("%1.bespeak").arg(i));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        ui.recent.add(path);
    }
    ui.recent.add(ui.pathOf("7.bespeak"));
    CHECK(ui.recent.existing().size() == ui::RecentFiles::limit);
    CHECK(ui.recent.existing().front() == ui.pathOf("7.bespeak"));
    CHECK(ui.recent.existing().count(ui.pathOf("7.bespeak")) == 1);
    QFile::remove(ui.pathOf("7.bespeak"));
    CHECK_FALSE(ui.recent.existing().contains(ui.pathOf("7.bespeak")));
    ui.recent.clear();
    CHECK(ui.recent.existing().isEmpty());
}

TEST_CASE("A file that another window has open is opened as a copy, and never written over")
{
    test::UiFixture first;
    const QString path = first.pathOf("den.bespeak");
    first.answers.toSave = path;
    REQUIRE(first.files.saveAs());

    test::UiFixture second;
    CHECK_FALSE(second.files.openPath(path));
    CHECK(second.answers.askedInUse == 1);
    second.answers.inUse = ui::InUseAnswer::OpenCopy;
    REQUIRE(second.files.openPath(path));
    CHECK(second.document().path().isEmpty());
    CHECK(second.document().design().name == "Den");
    second.answers.toSave = path;
    CHECK_FALSE(second.files.saveAs());
    CHECK(second.answers.failures == std::vector<std::string>{"file.in-use"});

    // Opening one's own file again asks nothing, and leaving it sets it free.
    REQUIRE(first.files.openPath(path));
    CHECK(first.answers.askedInUse == 0);
    REQUIRE(first.files.startWith(design::Design()));
    CHECK(second.files.openPath(path));
    CHECK(second.document().path() == path);
}

TEST_CASE("What another program saved is not lost when the window saves")
{
    test::UiFixture ui;
    const QString path = ui.pathOf("den.bespeak");
    ui.answers.toSave = path;
    REQUIRE(ui.files.saveAs());
    auto theirs = design::loadDesign(path.toStdString());
    REQUIRE(theirs);
    theirs->design.name = "Theirs";
    REQUIRE(design::saveDesign(*theirs, path.toStdString()));

    ui.place(ComponentKind::Sofa);
    CHECK_FALSE(ui.files.save());
    CHECK(ui.answers.askedChanged == 1);
    CHECK(ui.document().isModified());
    CHECK(design::loadDesign(path.toStdString())->design.name == "Theirs");

    ui.answers.changed = ui::ChangedAnswer::SaveAs;
    ui.answers.toSave = ui.pathOf("mine.bespeak");
    REQUIRE(ui.files.save());
    CHECK(design::loadDesign(path.toStdString())->design.name == "Theirs");
    CHECK(ui.document().path() == ui.pathOf("mine.bespeak"));
    REQUIRE(ui.files.save());
    CHECK(ui.answers.askedChanged == 2);

    // A file that is gone is made again, and one that is to be replaced is.
    REQUIRE(QFile::remove(ui.pathOf("mine.bespeak")));
    REQUIRE(ui.files.save());
    REQUIRE(design::saveDesign(*theirs, ui.pathOf("mine.bespeak").toStdString()));
    ui.answers.changed = ui::ChangedAnswer::Replace;
    REQUIRE(ui.files.save());
    CHECK(design::loadDesign(ui.pathOf("mine.bespeak").toStdString())->design ==
          ui.document().design());
}

TEST_CASE("Folders that a service copies between computers are known by name")
{
    CHECK(ui::cloudServiceOf("/home/jo/Dropbox/desk/cases.sqlite") == "Dropbox");
    CHECK(ui::cloudServiceOf("/home/jo/OneDrive - Blue Door/cases.sqlite") == "OneDrive");
    CHECK(ui::cloudServiceOf("/home/jo/Nextcloud/a/../b/cases.sqlite") == "Nextcloud");
    CHECK(ui::cloudServiceOf("/home/jo/dropboxes/cases.sqlite").isEmpty());
    CHECK(ui::cloudServiceOf("postgresql://dropbox/cases").isEmpty());
    CHECK(ui::cloudServiceOf("").isEmpty());
}
