// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_quote.h"
#include "ui/report/report_blocks.h"
#include "ui/style/colours.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

QString translated(const char* english)
{
    return QCoreApplication::translate("QuotePaper", english);
}

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

QString joined(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const std::string& line : lines) {
        texts << plain(line);
    }
    return texts.join(QChar(QChar::LineSeparator));
}

/// Texts at places, drawn together.
class Layer
{
public:
    void add(const Paragraph& text, QPointF at) { m_texts.push_back({text, at}); }
    void addRight(const QString& text, const TextStyle& style, QPointF topRight)
    {
        const Paragraph line(text, style, millimetres(200));
        m_texts.push_back({line, topRight - QPointF(line.width(), 0)});
    }
    void draw(QPainter& painter, QPointF at) const
    {
        for (const auto& [text, place] : m_texts) {
            text.draw(painter, at + place);
        }
    }

private:
    std::vector<std::pair<Paragraph, QPointF>> m_texts;
};

/// Who offers, and how they are reached.
Block letterhead(const quoting::QuoteSheet& sheet)
{
    TextStyle name = titleStyle();
    name.size = 15;
    const double half = pageRoomWidth / 2;
    const Paragraph retailer(plain(sheet.retailer), name, half);
    TextStyle small = mutedStyle();
    Layer layer;
    layer.add(retailer, {0, 0});
    double right = 0;
    for (const std::string& line : sheet.retailerLines) {
        layer.addRight(plain(line), small, {pageRoomWidth, right});
        right += points(small.size * small.leading);
    }
    const double height = std::max(retailer.height(), right) + millimetres(4);
    const auto draw = [layer, height](QPainter& painter, QPointF at) {
        layer.draw(painter, at);
        drawHairline(painter, at + QPointF(0, height), pageRoomWidth);
    };
    return {.height = height, .gap = millimetres(9), .draw = draw};
}

/// The customer on the left, number and dates on the right.
Block address(const quoting::QuoteSheet& sheet)
{
    const double factsLeft = millimetres(112);
    Layer layer;
    TextStyle address = bodyStyle();
    address.size = 9.4;
    QString lines = plain(sheet.customer);
    if (!sheet.customerLines.empty()) {
        lines += QChar(QChar::LineSeparator) + joined(sheet.customerLines);
    }
    const Paragraph customer(lines, address, millimetres(85));
    layer.add(customer, {0, 0});
    const std::pair<QString, QString> facts[] = {
        {translated(QT_TRANSLATE_NOOP("QuotePaper", "Number")), quoteNumber(sheet)},
        {translated(QT_TRANSLATE_NOOP("QuotePaper", "Date")),
         paperDay(QDateTime::fromMSecsSinceEpoch(sheet.issued.milliseconds).date())},
        {translated(QT_TRANSLATE_NOOP("QuotePaper", "Your contact")), plain(sheet.person)}};
    double top = 0;
    for (const auto& [name, value] : facts) {
        const Paragraph text(value, bodyStyle(), pageRoomWidth - factsLeft - millimetres(26));
        layer.add(Paragraph(name, mutedStyle(), millimetres(25)), {factsLeft, top});
        layer.add(text, {factsLeft + millimetres(26), top});
        top += text.height() + millimetres(1);
    }
    return {.height = std::max(customer.height(), top),
            .gap = millimetres(12),
            .draw = [layer](QPainter& painter, QPointF at) { layer.draw(painter, at); }};
}

/// What binds and what does not, on a soft ground.
Block binding(const quoting::QuoteSheet& sheet)
{
    const double pad = millimetres(4);
    const double width = pageRoomWidth - 2 * pad;
    TextStyle strong = strongStyle();
    strong.size = 10;
    const Paragraph head(
        translated(QT_TRANSLATE_NOOP("QuotePaper", "We are bound by this offer until %1."))
            .arg(validityText(sheet.quote.validUntil)),
        strong, width);
    const Paragraph more(
        translated(QT_TRANSLATE_NOOP("QuotePaper",
                                     "It binds you to nothing. You order by accepting it with your "
                                     "signature; the order stands once we have confirmed it.")),
        bodyStyle(), width);
    const double height = head.height() + more.height() + 2 * pad + millimetres(1);
    const auto draw = [=](QPainter& painter, QPointF at) {
        QColor ground = lightColours().accent;
        ground.setAlphaF(0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(at, QSizeF(pageRoomWidth, height)), millimetres(2),
                                millimetres(2));
        head.draw(painter, at + QPointF(pad, pad));
        more.draw(painter, at + QPointF(pad, pad + head.height() + millimetres(1)));
    };
    return {.height = height, .gap = millimetres(8), .draw = draw};
}

} // namespace

void addQuoteHead(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet)
{
    blocks.push_back(letterhead(sheet));
    blocks.push_back(address(sheet));
    blocks.push_back(
        textBlock(translated(QT_TRANSLATE_NOOP("QuotePaper", "Quote")), labelStyle(), 0));
    TextStyle head = headStyle();
    const QString name = sheet.designName.empty()
                             ? translated(QT_TRANSLATE_NOOP("QuotePaper", "Your room"))
                             : plain(sheet.designName);
    head.size = name.size() > 60 ? 13 : head.size;
    blocks.push_back(textBlock(name, head, millimetres(4)));
    if (!sheet.words.empty()) {
        TextStyle words = bodyStyle();
        words.size = 9.4;
        QString text = plain(sheet.words);
        text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        blocks.push_back(textBlock(text, words, millimetres(6)));
    }
    blocks.push_back(binding(sheet));
}

} // namespace bespeak::ui
