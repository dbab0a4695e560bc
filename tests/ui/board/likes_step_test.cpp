// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/likes_step.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/catalogue/component_item_model.h"
#include "ui/document/autosave.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace bespeak;

namespace
{

struct Likes {
    Likes()
        : step({})
    {
        step.setDocument(&ui.document());
        step.show();
    }
    const std::vector<design::Pin>& pins() { return ui.document().design().brief.pins; }
    QString pictureFile(const char* name)
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = ui.pathOf(name);
        REQUIRE(image.save(path, "PNG"));
        return path;
    }
    void drop(QMimeData& mime)
    {
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&step, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&step, &event);
    }

    test::UiFixture ui;
    ui::LikesStep step;
};

} // namespace

TEST_CASE("A component is pinned once, by drag or by button, and says it is wanted itself")
{
    Likes likes;
    const catalogue::Component& sofa = test::firstOf(catalogue::ComponentKind::Sofa);
    const QString id = QString::fromStdString(sofa.id.text());
    QMimeData mime;
    mime.setData(QLatin1String(ui::componentMimeType), id.toUtf8());
    likes.drop(mime);
    REQUIRE(likes.pins().size() == 1);
    likes.step.addComponent(id);
    likes.step.addComponent("no such thing");
    REQUIRE(likes.pins().size() == 1);
    CHECK(likes.pins()[0].component == sofa.id);
    CHECK_FALSE(likes.pins()[0].title.empty());
    likes.ui.document().undo();
    CHECK(likes.pins().empty());
}

TEST_CASE("What is liked about a pin is said by its chips, and can be undone")
{
    Likes likes;
    likes.step.addComponent(
        QString::fromStdString(test::firstOf(catalogue::ComponentKind::Sofa).id.text()));
    test::find<QToolButton>(likes.step, "likeLook").click();
    test::find<QToolButton>(likes.step, "likeSize").click();
    CHECK(likes.pins()[0].liked == design::Liked{.look = true, .size = true});
    likes.ui.document().undo();
    CHECK(likes.pins()[0].liked == design::Liked{.look = true});
    CHECK_FALSE(test::find<QToolButton>(likes.step, "likeSize").isChecked());
    test::find<QToolButton>(likes.step, "removePin").click();
    CHECK(likes.pins().empty());
}

TEST_CASE("A picture of one's own is pinned, named, saved and opened again")
{
    Likes likes;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(likes.pictureFile("chair.png"))});
    likes.drop(mime);
    REQUIRE(likes.pins().size() == 1);
    test::typeInto(test::find<QLineEdit>(likes.step, "pinTitle"), "Grandmother's chair");
    const design::Pin pin = likes.pins()[0];
    CHECK(pin.title == "Grandmother's chair");
    REQUIRE(likes.ui.document().pictures().contains(pin.picture));
    likes.ui.answers.toSave = likes.ui.pathOf("kept.bespeak");
    REQUIRE(likes.ui.files.save());
    REQUIRE(likes.ui.files.startWith(design::Design()));
    CHECK(likes.ui.document().pictures().empty());
    REQUIRE(likes.ui.files.openPath(likes.ui.pathOf("kept.bespeak")));
    CHECK(likes.pins() == std::vector{pin});
    CHECK(likes.ui.document().pictures().contains(pin.picture));
}

TEST_CASE("A picture survives undo and redo, and an autosave")
{
    Likes likes;
    likes.step.addPictureFile(likes.pictureFile("lamp.png"));
    REQUIRE(likes.pins().size() == 1);
    const std::string name = likes.pins()[0].picture;
    likes.ui.document().undo();
    likes.ui.document().redo();
    CHECK(likes.ui.document().pictures().contains(name));
    const QString folder = likes.ui.pathOf("autosave");
    ui::Autosave autosave(folder, likes.ui.ids);
    autosave.watch(&likes.ui.document());
    autosave.saveNow();
    const QStringList copies = QDir(folder).entryList({"*.bespeak"});
    REQUIRE(copies.size() == 1);
    const auto left = design::loadDesign((folder + "/" + copies[0]).toStdString());
    REQUIRE_OK(left);
    CHECK(left->pictures.contains(name));
}

TEST_CASE("What is no picture is told below the button, and nothing is pinned")
{
    Likes likes;
    QFile file(likes.ui.pathOf("evil.png"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1A\n and then nothing");
    file.close();
    likes.step.addPictureFile(file.fileName());
    auto& problem = test::find<QLabel>(likes.step, "pictureProblem");
    CHECK(problem.isVisible());
    CHECK(problem.text().endsWith("."));
    CHECK(likes.pins().empty());
    likes.step.addPictureFile(likes.pictureFile("good.png"));
    CHECK_FALSE(problem.isVisible());
    CHECK(likes.pins().size() == 1);
}
