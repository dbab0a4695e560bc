// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "ui/actions/action_table.h"
#include "ui/text/language.h"
#include "ui/text/quantity_text.h"
#include "ui/text/word_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

using namespace bespeak;

TEST_CASE("The German translation is complete")
{
    QFile file(QStringLiteral(BESPEAK_SOURCE_FOLDER "/resources/translations/bespeak_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int messages = 0;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            ++messages;
            INFO(source.toStdString());
            CHECK(xml.attributes().value(QLatin1String("type")).isEmpty());
            CHECK_FALSE(xml.readElementText(QXmlStreamReader::IncludeChildElements).isEmpty());
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(messages > 250);
}

TEST_CASE("Every word of the tables is known to the German translation")
{
    ui::Language language;
    language.use(QStringLiteral("de"));
    const auto known = [](const char* context, const char* text) {
        INFO(context << ": " << text);
        return QCoreApplication::translate(context, text);
    };
    CHECK(known("Actions", "Undo") == QStringLiteral("Rückgängig"));
    CHECK(ui::kindText(catalogue::ComponentKind::Armchair) == QStringLiteral("Sessel"));
    int same = 0;
    for (const ErrorSentence& sentence : errorSentences()) {
        same += known("Errors", sentence.english) == QString::fromUtf8(sentence.english) ? 1 : 0;
    }
    CHECK(same == 0);
    for (const ui::ActionRow& row : ui::actionTable()) {
        if (*row.tip != 0) {
            CHECK(known("Actions", row.tip) != QString::fromUtf8(row.tip));
        }
    }
    language.use(QStringLiteral("en"));
    CHECK(known("Actions", "Undo") == QStringLiteral("Undo"));
    CHECK(ui::daysText(1) == QStringLiteral("1 working day"));
    CHECK(ui::daysText(3) == QStringLiteral("3 working days"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}
