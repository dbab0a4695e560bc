// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/guide/guide_browser.h"
#include "ui/guide/guide_window.h"

#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace bespeak;

TEST_CASE("The guide has every chapter in English and German, and every picture that it shows")
{
    const auto english = ui::guideChapters(QStringLiteral("en"));
    const auto german = ui::guideChapters(QStringLiteral("de"));
    REQUIRE(english.size() >= 9);
    REQUIRE(german.size() == english.size());
    const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
    for (std::size_t i = 0; i < english.size(); ++i) {
        INFO(english[i].id.toStdString());
        CHECK(german[i].id == english[i].id);
        CHECK(german[i].markdown != english[i].markdown);
        for (const QString& text : {english[i].markdown, german[i].markdown}) {
            auto found = picture.globalMatch(text);
            while (found.hasNext()) {
                CHECK(QFile::exists(QStringLiteral(":/pictures/") + found.next().captured(1)));
            }
        }
    }
    // A language without a guide gets the English one.
    CHECK(ui::guideChapters(QStringLiteral("fr")).front().markdown == english.front().markdown);
}

TEST_CASE("The search leaves the chapters that have the word, and marks it")
{
    ui::GuideWindow guide(nullptr);
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.show();
    auto& search = test::find<QLineEdit>(guide, "guideSearch");
    auto& contents = test::find<QListWidget>(guide, "guideContents");
    auto& text = test::find<ui::GuideBrowser>(guide, "guideText");
    CHECK(guide.chapter() == "first-minutes");
    search.setText("postgresql");
    CHECK(guide.chapter() == "desk");
    CHECK_FALSE(text.extraSelections().isEmpty());
    int shown = 0;
    for (int row = 0; row < contents.count(); ++row) {
        shown += contents.item(row)->isHidden() ? 0 : 1;
    }
    CHECK(shown == 1);
    search.setText("no such word anywhere");
    CHECK(text.extraSelections().isEmpty());
    search.clear();
    guide.openChapter("keys");
    CHECK(text.toPlainText().contains("passphrase"));
}

TEST_CASE("Each chapter begins at its top, with letters of its own")
{
    ui::GuideWindow guide(nullptr);
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.show();
    auto& text = test::find<ui::GuideBrowser>(guide, "guideText");
    for (const char* chapter : {"first-minutes", "room", "case", "desk"}) {
        CAPTURE(chapter);
        guide.openChapter(chapter);
        guide.resize(guide.width() + 20, guide.height());
        QCoreApplication::processEvents();
        CHECK(text.verticalScrollBar()->value() == 0);
        double title = 0;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); part != block.end(); ++part) {
                const QTextCharFormat letters = part.fragment().charFormat();
                const bool isHeading = block.blockFormat().headingLevel() > 0;
                title = std::max(title, isHeading ? letters.fontPointSize() : 0);
                CHECK((isHeading || letters.fontPointSize() < title));
            }
        }
        CHECK(title > 0);
    }
}
