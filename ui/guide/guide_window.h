// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guide/guide_chapters.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace bespeak::ui
{

class GuideBrowser;

/// The user guide: contents and search at the left, a chapter at the right. It stays open beside
/// the window, so that one can do what one reads.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own that closes with `owner`.
    explicit GuideWindow(QWidget* owner);

    void openChapter(const QString& id);
    QString chapter() const; ///< id of the one on show

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide();
    void search();
    void showCurrent();

    std::vector<GuideChapter> m_chapters;
    QLineEdit* m_search;
    QListWidget* m_contents;
    GuideBrowser* m_text;
};

} // namespace bespeak::ui
