// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace bespeak::ui
{

enum class Look;

/// A rounded, raised area of a page with a column of widgets.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// A label whose text takes as many lines as it needs.
QLabel* makeText(const QString& text, Look look);
/// The same in the usual look, for words that somebody else has written: no sign in them is taken
/// for markup. As narrow as its place.
QLabel* makePlainText(const QString& text);
/// Says how something went in a page's line for it; empty hides the line. No sign is taken for
/// markup: names and file names are other people's.
void showNews(QLabel* line, const QString& sentence, Look look);

} // namespace bespeak::ui
