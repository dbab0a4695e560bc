// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include "models/base/file.h"
#include "models/design/design_file.h"
#include "resources/built_in.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/text/assessment_text.h"
#include "ui/welcome/room_templates.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace bespeak;

namespace
{

struct Outcome {
    int code = -1;
    QString out;
    QString error;
};

Outcome runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(180'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

design::Design designFrom(const char* id, const catalogue::Catalogue& catalogue)
{
    design::Design design = ui::templateDesign(
        id == std::string_view("empty") ? QStringLiteral("sample") : QString::fromUtf8(id),
        catalogue);
    if (id == std::string_view("empty")) {
        design.placements.clear();
    }
    return design;
}

QString savedDesign(const test::TemporaryFolder& folder, const char* id)
{
    const auto builtIn = ui::readBuiltInCatalogue();
    REQUIRE(builtIn);
    const design::Design design = designFrom(id, builtIn->catalogue);
    const std::filesystem::path path = folder / "room.bespeak";
    const auto remembered = design::usedComponents(design, builtIn->catalogue);
    REQUIRE(design::saveDesign({design, remembered, {}}, path));
    return text(path);
}

/// What stands on the paper, as a reader of the file gets it.
QString textOf(const QString& pdf)
{
    const Outcome outcome = runProgram(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(outcome.code == 0);
    return outcome.out.simplified();
}

} // namespace

TEST_CASE("A report of any room has pages, the groups and where the figures are from")
{
    const char* id = GENERATE("sample", "empty", "l-shaped-family");
    const test::TemporaryFolder folder;
    const QString pdf = text(folder / "report.pdf");
    const Outcome outcome = runProgram(QStringLiteral(BESPEAK_RENDER),
                                       {savedDesign(folder, id), QStringLiteral("--report"), pdf,
                                        QStringLiteral("--language"), QStringLiteral("en")});
    INFO(outcome.error.toStdString());
    REQUIRE(outcome.code == 0);
    const QString words = textOf(pdf);
    const auto pages = QRegularExpression(QStringLiteral("Page 1 of ([0-9]+)")).match(words);
    REQUIRE(pages.hasMatch());
    CHECK(pages.captured(1).toInt() > 1);
    for (std::size_t i = 0; i < assessment::groupCount; ++i) {
        const QString group = ui::groupText(static_cast<assessment::Group>(i));
        INFO(group.toStdString());
        CHECK(words.contains(group));
    }
    const bool isEmpty = id == std::string_view("empty");
    CHECK(words.contains(QStringLiteral("CEDIA/CTA-RP22 v1.2 (2023)")) == !isEmpty);
    CHECK(words.contains(QStringLiteral("Sources")) == !isEmpty);
    CHECK(words.contains(QStringLiteral("Still missing in the room")) == isEmpty);
    CHECK_FALSE(words.contains(QStringLiteral("nan")));
    // The bass of a room that is no box comes from its waves.
    CHECK_FALSE(words.contains(QStringLiteral("the waves of this room's shape")));
}

TEST_CASE("The shell judges a room and prints what it found, in German too")
{
    const test::TemporaryFolder folder;
    const QString pdf = text(folder / "bericht.pdf");
    const Outcome outcome = runProgram(QStringLiteral(BESPEAK_CLI),
                                       {QStringLiteral("assess"), savedDesign(folder, "sample"),
                                        QStringLiteral("--no-remedies"), QStringLiteral("--report"),
                                        pdf, QStringLiteral("--language"), QStringLiteral("de")});
    INFO(outcome.error.toStdString());
    REQUIRE(outcome.code == 0);
    const QString words = textOf(pdf);
    CHECK(words.contains(QStringLiteral("Beurteilung des Raums")));
    CHECK(words.contains(QStringLiteral("Was die Wörter bedeuten")));
    CHECK(words.contains(QStringLiteral("Seite 2 von")));
    CHECK_FALSE(words.contains(QStringLiteral("What helps")));
}

TEST_CASE("A report is about the catalogue that was asked for")
{
    const test::TemporaryFolder folder;
    const auto builtIn = readBuiltIn(QStringLiteral(":/catalogue/generic.json"));
    REQUIRE(builtIn);
    QString own = QString::fromStdString(*builtIn);
    own.replace(QStringLiteral("\"Tower loudspeaker, three-way\""), QStringLiteral("\"Zither\""));
    own.replace(QStringLiteral("\"Cinema tower with waveguide\""), QStringLiteral("\"Zither\""));
    REQUIRE(writeFileAtomically(folder / "own.json", own.toStdString()));
    const QString pdf = text(folder / "report.pdf");
    const Outcome outcome = runProgram(QStringLiteral(BESPEAK_CLI),
                                       {QStringLiteral("assess"), savedDesign(folder, "sample"),
                                        QStringLiteral("--no-remedies"), QStringLiteral("--report"),
                                        pdf, QStringLiteral("--language"), QStringLiteral("en"),
                                        QStringLiteral("--catalogue"), text(folder / "own.json")});
    INFO(outcome.error.toStdString());
    REQUIRE(outcome.code == 0);
    CHECK(textOf(pdf).contains(QStringLiteral("Zither")));
}

TEST_CASE("A report beside a remedy is about the room as the remedy leaves it")
{
    const test::TemporaryFolder folder;
    const QString design = savedDesign(folder, "newcomer");
    const auto report = [&](const QString& pdf, const QStringList& more) {
        const Outcome outcome =
            runProgram(QStringLiteral(BESPEAK_CLI),
                       QStringList{QStringLiteral("assess"), design, QStringLiteral("--report"),
                                   pdf, QStringLiteral("--language"), QStringLiteral("en")} +
                           more);
        INFO(outcome.error.toStdString());
        REQUIRE(outcome.code == 0);
        return textOf(pdf);
    };
    const QString mended = text(folder / "mended.bespeak");
    const QString after =
        report(text(folder / "after.pdf"),
               {QStringLiteral("--remedy"), QStringLiteral("1"), QStringLiteral("-o"), mended});
    const Outcome plain = runProgram(QStringLiteral(BESPEAK_RENDER),
                                     {mended, QStringLiteral("--report"), text(folder / "m.pdf"),
                                      QStringLiteral("--language"), QStringLiteral("en")});
    REQUIRE(plain.code == 0);
    CHECK(after == textOf(text(folder / "m.pdf")));
    CHECK(after != report(text(folder / "before.pdf"), {}));
}

TEST_CASE("A report that cannot be written is one sentence, and leaves nothing behind")
{
    const test::TemporaryFolder folder;
    const Outcome outcome = runProgram(QStringLiteral(BESPEAK_RENDER),
                                       {savedDesign(folder, "empty"), QStringLiteral("--report"),
                                        text(folder / "nowhere" / "report.pdf")});
    CHECK(outcome.code == 1);
    CHECK(outcome.error.count(QLatin1Char('\n')) == 1);
    CHECK_FALSE(std::filesystem::exists(folder / "nowhere"));
}

TEST_CASE("A language that is not there, and a picture beside a report, end with code 2")
{
    const auto wrong = GENERATE(as<QStringList>(),
                                QStringList{QStringLiteral("--language"), QStringLiteral("tlh")},
                                QStringList{QStringLiteral("-o"), QStringLiteral("a.png")});
    CHECK(runProgram(QStringLiteral(BESPEAK_RENDER),
                     QStringList{QStringLiteral("a.bespeak"), QStringLiteral("--report"),
                                 QStringLiteral("b.pdf")} +
                         wrong)
              .code == 2);
}
