// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace bespeak::ui
{

/// Shows one chapter as a calm page: a column of readable width, the window's colours and font,
/// pictures no wider than the column.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget* parent = nullptr);

    void showChapter(const QString& markdown);
    /// Marks every place of a text and brings the first into view; an empty one marks nothing.
    void mark(const QString& text);
    /// The next marked place, from the last round to the first.
    void goToNext();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columnWidth() const;
    void lay();
    void laySoon();
    void dress();

    QString m_markdown;
    int m_laidFor = 0; ///< width of the column for which the pictures were made
    int m_marked = 0;  ///< which of the marks was last gone to
};

} // namespace bespeak::ui
