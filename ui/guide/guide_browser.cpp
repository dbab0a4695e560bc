// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guide_browser.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QImage>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int widestColumn = 700; ///< pixels; longer lines tire the eye
constexpr int margin = 36;
constexpr double lineHeight = 145; ///< percent

double headingSize(int level)
{
    return level == 1 ? 20 : level == 2 ? 13.5 : 11;
}

void dressHeading(QTextCursor& cursor, int level)
{
    QTextCharFormat letters;
    letters.setFontPointSize(headingSize(level));
    letters.setFontWeight(QFont::DemiBold);
    letters.setForeground(colours().text);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
}

void dressTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellPadding(7);
    format.setCellSpacing(0);
    format.setTopMargin(8);
    format.setBottomMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat look = cell.format().toTableCellFormat();
            look.setBottomBorder(1);
            look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBottomBorderBrush(colours().line);
            cell.setFormat(look);
        }
    }
}

} // namespace

GuideBrowser::GuideBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideText"));
    setAccessibleName(tr("Chapter"));
    setFrameShape(QFrame::NoFrame);
    setProperty("look", QStringLiteral("plain"));
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int GuideBrowser::columnWidth() const
{
    return std::clamp(viewport()->width() - 2 * margin, 240, widestColumn);
}

void GuideBrowser::showChapter(const QString& markdown)
{
    m_markdown = markdown;
    lay();
    verticalScrollBar()->setValue(0);
}

void GuideBrowser::lay()
{
    m_laidFor = columnWidth();
    // Afresh: in one that is filled again, the words after a title would inherit its letters.
    setExtraSelections({}); // they are places in the former one
    const QPointer<QTextDocument> former = document();
    auto* page = new QTextDocument(this);
    page->setDefaultFont(font());
    page->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    setDocument(page);
    delete former.data(); // unless the widget made it, and has deleted it
    dress();
    setTextCursor(QTextCursor(document())); // at its end it would draw the view down to it
}

void GuideBrowser::dress()
{
    document()->setDocumentMargin(0);
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    const int side = std::max(margin, (viewport()->width() - columnWidth()) / 2);
    page.setLeftMargin(side);
    page.setRightMargin(side);
    page.setTopMargin(28);
    page.setBottomMargin(48);
    document()->rootFrame()->setFrameFormat(page);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        // A picture is a line as high as itself: nearly half of that would stay empty below it.
        const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : 22);
            format.setBottomMargin(level == 1 ? 12 : 4);
            format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        } else if (cursor.currentTable() == nullptr) {
            format.setTopMargin(0);
            format.setBottomMargin(block.textList() != nullptr ? 3 : 10);
        }
        cursor.setBlockFormat(format);
        if (level > 0) {
            dressHeading(cursor, level);
        }
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            dressTable(*table);
        }
    }
}

void GuideBrowser::mark(const QString& text)
{
    QList<ExtraSelection> marks;
    QTextCursor found(document());
    while (!text.isEmpty()) {
        found = document()->find(text, found);
        if (found.isNull()) {
            break;
        }
        ExtraSelection selection;
        selection.cursor = found;
        selection.format.setBackground(colours().accentSoft);
        selection.format.setForeground(colours().text);
        marks.append(selection);
    }
    setExtraSelections(marks);
    m_marked = -1;
    goToNext();
}

void GuideBrowser::goToNext()
{
    const QList<ExtraSelection> marks = extraSelections();
    if (marks.isEmpty()) {
        return;
    }
    m_marked = (m_marked + 1) % static_cast<int>(marks.size());
    QTextCursor there = marks[m_marked].cursor;
    there.setPosition(there.selectionStart());
    setTextCursor(there);
    ensureCursorVisible();
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    // Only pictures that are built in, by their names or those of their folder and them.
    QImage picture(QStringLiteral(":/pictures/") + name.path());
    if (picture.isNull()) {
        return {};
    }
    const qreal ratio = devicePixelRatioF();
    picture =
        picture.scaledToWidth(static_cast<int>(columnWidth() * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_laidFor != columnWidth()) {
        laySoon();
    } else {
        dress();
    }
}

void GuideBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) {
        laySoon();
    }
}

/// Not at once: while a window is shown or coloured, Qt goes through its children, and the document
/// is one of them.
void GuideBrowser::laySoon()
{
    QTimer::singleShot(0, this, [this] {
        const int at = verticalScrollBar()->value();
        lay();
        verticalScrollBar()->setValue(at);
    });
}

} // namespace bespeak::ui
