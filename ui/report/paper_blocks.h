// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_type.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// What all letters and papers of the retailer are made of: who writes, to whom, facts beside it,
/// tables, a footer.
namespace bespeak::ui
{

/// Where the blocks of a paper begin on each page.
inline constexpr double paperTop = millimetres(18);

/// Texts at places, drawn together.
class TextLayer
{
public:
    void add(const Paragraph& text, QPointF at);
    void addRight(const QString& text, const TextStyle& style, QPointF topRight);
    void draw(QPainter& painter, QPointF at) const;

private:
    std::vector<std::pair<Paragraph, QPointF>> m_texts;
};

/// Who writes, and how they are reached.
Block letterhead(const std::string& name, const std::vector<std::string>& lines);

struct PaperFact {
    QString name;
    QString value;
};
/// Whom it is for on the left, facts on the right.
Block addressee(const QString& lines, const std::vector<PaperFact>& facts);

/// Something that must not be overlooked, on a soft ground.
Block notice(const QString& head, const QString& more);

/// What kind of paper it is, and what about.
void addPaperTitle(std::vector<Block>& blocks, const QString& kind, const QString& title);

/// A column from `left` on; of figures, `left` is the right edge.
struct PaperColumn {
    QString title;
    double left = 0;
    double width = 0; ///< 0: figures, which end at `left`
};
struct PaperRow {
    QStringList cells;
    QString details = {}; ///< below the first cell, in small letters
};
/// Headings and rows; a page end never cuts a row.
void addPaperTable(std::vector<Block>& blocks, const std::vector<PaperColumn>& columns,
                   const std::vector<PaperRow>& rows);
/// A heading with sentences below it; nothing if there are none.
void addPaperSection(std::vector<Block>& blocks, const QString& title, const QStringList& lines);

/// The paper as a PDF; the foot stands on each page, beside the page's number. Errors: those of
/// formatPdf.
Result<std::string> formatPaperPdf(const std::vector<Block>& blocks, const QString& title,
                                   const QString& foot);

QString plainText(const std::string& text);
QString paperDay(QDate day); ///< "14 December 2026"

} // namespace bespeak::ui
