// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_pack.h"

#include "ui/report/paper_blocks.h"
#include "ui/report/report_blocks.h"
#include "ui/text/case_number.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using namespace production;

QString translated(const char* english)
{
    return QCoreApplication::translate("PackPaper", english);
}

QDate dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds).date();
}

QString cableText(CableKind kind)
{
    switch (kind) {
    case CableKind::Speaker:
        return translated(QT_TRANSLATE_NOOP("PackPaper", "Loudspeaker cable"));
    case CableKind::Subwoofer:
        return translated(QT_TRANSLATE_NOOP("PackPaper", "Subwoofer cable"));
    case CableKind::Hdmi:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PackPaper", "HDMI cable"));
}

QString cableEnd(const Cable& cable)
{
    const QString to = plainText(cable.to);
    return cable.role.empty() ? to : QStringLiteral("%1 (%2)").arg(to, speakerRoleText(cable.role));
}

QString settingText(const DeviceSetting& setting)
{
    QString text = translated(QT_TRANSLATE_NOOP("PackPaper", "%1: distance %2"))
                       .arg(speakerRoleText(setting.role), lengthText(setting.distance));
    if (setting.crossover > 0) {
        text +=
            translated(QT_TRANSLATE_NOOP("PackPaper", ", crossover %1 Hz")).arg(setting.crossover);
    }
    return text;
}

std::vector<InstalledThing> thingsAt(const InstallPack& pack, std::size_t wall)
{
    std::vector<InstalledThing> things;
    std::ranges::copy_if(pack.things, std::back_inserter(things),
                         [&](const InstalledThing& thing) { return thing.wall == wall; });
    return things;
}

void addHeading(std::vector<Block>& blocks, const QString& title)
{
    blocks.push_back(textBlock(title, titleStyle(), millimetres(3)));
    blocks.back().staysWithNext = true;
}

/// A table with its heading; nothing if it has no rows.
void addTable(std::vector<Block>& blocks, const QString& title,
              const std::vector<PaperColumn>& columns, const std::vector<PaperRow>& rows)
{
    if (!rows.empty()) {
        addHeading(blocks, title);
        addPaperTable(blocks, columns, rows);
    }
}

void addWall(std::vector<Block>& blocks, const InstallPack& pack, const Elevation& elevation)
{
    const std::vector<InstalledThing> things = thingsAt(pack, elevation.wall);
    addHeading(blocks, translated(QT_TRANSLATE_NOOP("PackPaper", "Wall %1")).arg(elevation.wall));
    blocks.push_back(elevationBlock(elevation, things));
    std::vector<PaperRow> rows;
    rows.reserve(things.size());
    for (const InstalledThing& thing : things) {
        rows.push_back({{QStringLiteral("%1  %2").arg(rows.size() + 1).arg(plainText(thing.name)),
                         lengthText(thing.along), lengthText(thing.width), lengthText(thing.height),
                         lengthText(thing.top)}});
    }
    addPaperTable(blocks,
                  {{translated(QT_TRANSLATE_NOOP("PackPaper", "What")), 0, millimetres(78)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "From the left")), millimetres(104)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "Width")), millimetres(126)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "Lower edge")), millimetres(150)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "Upper edge")), pageRoomWidth}},
                  rows);
}

void addFree(std::vector<Block>& blocks, const InstallPack& pack)
{
    std::vector<PaperRow> rows;
    for (const InstalledThing& thing : thingsAt(pack, 0)) {
        rows.push_back({{plainText(thing.name), lengthText(thing.along), lengthText(thing.away),
                         lengthText(thing.height)}});
    }
    addTable(blocks, translated(QT_TRANSLATE_NOOP("PackPaper", "Free in the room")),
             {{translated(QT_TRANSLATE_NOOP("PackPaper", "What")), 0, millimetres(78)},
              {translated(QT_TRANSLATE_NOOP("PackPaper", "From the left wall")), millimetres(112)},
              {translated(QT_TRANSLATE_NOOP("PackPaper", "From the front wall")), millimetres(146)},
              {translated(QT_TRANSLATE_NOOP("PackPaper", "Lower edge")), pageRoomWidth}},
             rows);
}

void addCables(std::vector<Block>& blocks, const InstallPack& pack)
{
    std::vector<PaperRow> rows;
    for (const Cable& cable : pack.cables) {
        rows.push_back({{cableText(cable.kind), plainText(cable.from), cableEnd(cable),
                         lengthText(cable.length)}});
    }
    addTable(
        blocks, translated(QT_TRANSLATE_NOOP("PackPaper", "Cables")),
        {{translated(QT_TRANSLATE_NOOP("PackPaper", "Kind")), 0, millimetres(36)},
         {translated(QT_TRANSLATE_NOOP("PackPaper", "From")), millimetres(40), millimetres(40)},
         {translated(QT_TRANSLATE_NOOP("PackPaper", "To")), millimetres(84), millimetres(66)},
         {translated(QT_TRANSLATE_NOOP("PackPaper", "Length")), pageRoomWidth}},
        rows);
}

void addSettings(std::vector<Block>& blocks, const InstallPack& pack)
{
    std::vector<PaperRow> rows;
    for (const DeviceSetting& setting : pack.settings) {
        rows.push_back({{speakerRoleText(setting.role), plainText(setting.device),
                         lengthText(setting.distance),
                         setting.crossover > 0 ? QStringLiteral("%1 Hz").arg(setting.crossover)
                                               : QStringLiteral("–")}});
    }
    addTable(blocks, translated(QT_TRANSLATE_NOOP("PackPaper", "Settings")),
             {{translated(QT_TRANSLATE_NOOP("PackPaper", "Loudspeaker")), 0, millimetres(46)},
              {translated(QT_TRANSLATE_NOOP("PackPaper", "Set on the")), millimetres(50),
               millimetres(56)},
              {translated(QT_TRANSLATE_NOOP("PackPaper", "Distance")), millimetres(136)},
              {translated(QT_TRANSLATE_NOOP("PackPaper", "Crossover")), pageRoomWidth}},
             rows);
}

/// Something to tick.
Block tickBlock(const QString& text)
{
    const double box = millimetres(3.4);
    const Paragraph line(text, bodyStyle(), pageRoomWidth - millimetres(7));
    const auto draw = [=](QPainter& painter, QPointF at) {
        painter.setPen(QPen(hairlineColour(), points(0.8)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at + QPointF(0, points(1)), QSizeF(box, box)));
        line.draw(painter, at + QPointF(millimetres(7), 0));
    };
    return {.height = line.height(), .gap = millimetres(1.6), .draw = draw};
}

void addChecks(std::vector<Block>& blocks, const InstallPack& pack)
{
    addHeading(blocks, translated(QT_TRANSLATE_NOOP("PackPaper", "Check")));
    for (const InstalledThing& thing : pack.things) {
        if (thing.isMounted) {
            blocks.push_back(tickBlock(
                translated(QT_TRANSLATE_NOOP("PackPaper", "%1: lower edge at %2, level, holds"))
                    .arg(plainText(thing.name), lengthText(thing.height))));
        }
    }
    for (const Cable& cable : pack.cables) {
        blocks.push_back(tickBlock(
            translated(QT_TRANSLATE_NOOP("PackPaper", "%1 to %2: connected, labelled at both ends"))
                .arg(cableText(cable.kind), cableEnd(cable))));
    }
    for (const DeviceSetting& setting : pack.settings) {
        blocks.push_back(tickBlock(settingText(setting)));
    }
    blocks.back().gap = millimetres(8);
}

/// Lines to write names on.
Block signatures()
{
    const double half = (pageRoomWidth - millimetres(10)) / 2;
    const QString names[] = {
        translated(QT_TRANSLATE_NOOP("PackPaper", "Set up by, date")),
        translated(QT_TRANSLATE_NOOP("PackPaper", "Everything is as agreed: customer, date"))};
    const auto draw = [half, first = names[0], second = names[1]](QPainter& painter, QPointF at) {
        const QPointF line = at + QPointF(0, millimetres(14));
        drawHairline(painter, line, half);
        drawHairline(painter, line + QPointF(half + millimetres(10), 0), half);
        Paragraph(first, mutedStyle(), half).draw(painter, line + QPointF(0, millimetres(1)));
        Paragraph(second, mutedStyle(), half)
            .draw(painter, line + QPointF(half + millimetres(10), millimetres(1)));
    };
    return {.height = millimetres(20), .gap = millimetres(2), .draw = draw};
}

Block numberedBlock(int number, const QString& text)
{
    TextStyle style = bodyStyle();
    style.size = 9.4;
    const Paragraph line(text, style, pageRoomWidth - millimetres(9));
    const auto draw = [=](QPainter& painter, QPointF at) {
        drawRight(painter, QString::number(number), mutedStyle(), at + QPointF(millimetres(5), 0));
        line.draw(painter, at + QPointF(millimetres(9), 0));
    };
    return {.height = line.height(), .gap = millimetres(2), .draw = draw};
}

void addPutItBack(std::vector<Block>& blocks, const InstallPack& pack)
{
    addHeading(blocks, translated(QT_TRANSLATE_NOOP("PackPaper", "Put it back as designed")));
    std::prev(blocks.end())->beginsPage = true;
    blocks.push_back(textBlock(
        translated(QT_TRANSLATE_NOOP("PackPaper", "For the day on which nothing plays any more: "
                                                  "from top to bottom, one after the other.")),
        mutedStyle(), millimetres(4)));
    QStringList steps{translated(
        QT_TRANSLATE_NOOP("PackPaper", "Everything that is named below is switched on."))};
    for (const DeviceSetting& setting : pack.settings) {
        steps << translated(QT_TRANSLATE_NOOP("PackPaper", "Set on the %1: %2."))
                     .arg(plainText(setting.device), settingText(setting));
    }
    for (const Cable& cable : pack.cables) {
        steps << translated(QT_TRANSLATE_NOOP("PackPaper", "%1: plugged in from %2 to %3."))
                     .arg(cableText(cable.kind), plainText(cable.from), cableEnd(cable));
    }
    int number = 0;
    for (const QString& step : steps) {
        blocks.push_back(numberedBlock(++number, step));
    }
}

} // namespace

QString speakerRoleText(const std::string& role)
{
    constexpr std::pair<const char*, const char*> names[] = {
        {"front-left", QT_TRANSLATE_NOOP("PackPaper", "front left")},
        {"front-right", QT_TRANSLATE_NOOP("PackPaper", "front right")},
        {"centre", QT_TRANSLATE_NOOP("PackPaper", "centre")},
        {"wide-left", QT_TRANSLATE_NOOP("PackPaper", "wide left")},
        {"wide-right", QT_TRANSLATE_NOOP("PackPaper", "wide right")},
        {"surround-left", QT_TRANSLATE_NOOP("PackPaper", "surround left")},
        {"surround-right", QT_TRANSLATE_NOOP("PackPaper", "surround right")},
        {"rear-left", QT_TRANSLATE_NOOP("PackPaper", "rear left")},
        {"rear-right", QT_TRANSLATE_NOOP("PackPaper", "rear right")},
        {"top-front-left", QT_TRANSLATE_NOOP("PackPaper", "top front left")},
        {"top-front-right", QT_TRANSLATE_NOOP("PackPaper", "top front right")},
        {"top-middle-left", QT_TRANSLATE_NOOP("PackPaper", "top middle left")},
        {"top-middle-right", QT_TRANSLATE_NOOP("PackPaper", "top middle right")},
        {"top-rear-left", QT_TRANSLATE_NOOP("PackPaper", "top rear left")},
        {"top-rear-right", QT_TRANSLATE_NOOP("PackPaper", "top rear right")},
        {"soundbar", QT_TRANSLATE_NOOP("PackPaper", "soundbar")},
        {"subwoofer", QT_TRANSLATE_NOOP("PackPaper", "subwoofer")}};
    for (const auto& [name, english] : names) {
        if (role == name) {
            return translated(english);
        }
    }
    return plainText(role);
}

void addCaseHead(std::vector<Block>& blocks, const quoting::CasePaper& paper, const QString& kind)
{
    QString customer = plainText(paper.customer);
    for (const std::string& line : paper.customerLines) {
        customer += QChar(QChar::LineSeparator) + plainText(line);
    }
    blocks.push_back(letterhead(paper.retailer, paper.retailerLines));
    blocks.push_back(addressee(customer, {{translated(QT_TRANSLATE_NOOP("PackPaper", "Case")),
                                           QStringLiteral("…") + caseNumber(paper.caseId)},
                                          {translated(QT_TRANSLATE_NOOP("PackPaper", "Date")),
                                           paperDay(dayOf(paper.issued))}}));
    addPaperTitle(blocks, kind, plainText(paper.title));
}

Result<std::string> formatPackPdf(const quoting::PackSheet& sheet)
{
    const InstallPack& pack = sheet.pack;
    const QString kind = translated(QT_TRANSLATE_NOOP("PackPaper", "Install pack"));
    std::vector<Block> blocks;
    addCaseHead(blocks, sheet.paper, kind);
    blocks.push_back(notice(
        translated(QT_TRANSLATE_NOOP("PackPaper", "Heights are measured from the finished floor.")),
        translated(QT_TRANSLATE_NOOP(
            "PackPaper", "Walls are numbered clockwise from the front wall and seen from inside "
                         "the room. The last sheet stays with the customer."))));
    for (const Elevation& elevation : pack.elevations) {
        addWall(blocks, pack, elevation);
    }
    addFree(blocks, pack);
    addCables(blocks, pack);
    addSettings(blocks, pack);
    addChecks(blocks, pack);
    blocks.push_back(signatures());
    addPutItBack(blocks, pack);
    const QString foot = kind + QStringLiteral(" · ") + plainText(sheet.paper.title);
    return formatPaperPdf(blocks, foot, foot);
}

Result<std::string> formatPassportPdf(const quoting::PassportSheet& sheet)
{
    const QString kind = translated(QT_TRANSLATE_NOOP("PackPaper", "System passport"));
    std::vector<Block> blocks;
    addCaseHead(blocks, sheet.paper, kind);
    const QString when = sheet.passport.delivered
                             ? translated(QT_TRANSLATE_NOOP("PackPaper", "Delivered on %1."))
                                   .arg(paperDay(dayOf(*sheet.passport.delivered)))
                             : translated(QT_TRANSLATE_NOOP("PackPaper", "Not delivered yet."));
    blocks.push_back(notice(
        when, translated(QT_TRANSLATE_NOOP(
                  "PackPaper", "Keep this with the system: it says where the same part comes from "
                               "again, what fits in its place, and what it can become."))));
    std::vector<PaperRow> rows;
    for (const PassportPart& part : sheet.passport.parts) {
        const QString spare = plainText(part.spare);
        rows.push_back(
            {{plainText(part.name), QString::number(part.units),
              part.isSubstitute
                  ? translated(QT_TRANSLATE_NOOP("PackPaper", "%1 fits in its place")).arg(spare)
                  : spare,
              plainText(part.upgrade)},
             plainText(part.part)});
    }
    addPaperTable(blocks,
                  {{translated(QT_TRANSLATE_NOOP("PackPaper", "Part")), 0, millimetres(66)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "Pieces")), millimetres(80)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "The same again from")),
                    millimetres(86), millimetres(42)},
                   {translated(QT_TRANSLATE_NOOP("PackPaper", "Can become")), millimetres(130),
                    pageRoomWidth - millimetres(130)}},
                  rows);
    const QString foot = kind + QStringLiteral(" · ") + plainText(sheet.paper.title);
    return formatPaperPdf(blocks, foot, foot);
}

} // namespace bespeak::ui
