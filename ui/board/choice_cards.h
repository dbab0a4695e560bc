// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace bespeak::ui
{

/// One answer to a question, as somebody sees it.
struct Choice {
    QString name; ///< of the button for tests and scripts: "neighbour"
    QString text;
    QString icon{}; ///< or empty: a line of text alone
};

/// Large answers side by side. Of one question's answers one is chosen or none: the chosen one,
/// pressed again, is taken back. Tab comes to the answers as one stop, arrows go between them.
class ChoiceCards : public QWidget
{
    Q_OBJECT

public:
    /// @param question names the answers for screen readers.
    ChoiceCards(const QString& name, const QString& question, const std::vector<Choice>& choices,
                QWidget* parent = nullptr);

    void setText(int index, const QString& text);
    void setChosen(std::optional<int> index);
    std::optional<int> chosen() const { return m_chosen; }

signals:
    /// By the user; empty: taken back.
    void chosenByUser(std::optional<int> index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(int index);
    void moveFocus(int from, int by);
    void refresh();

    std::vector<QToolButton*> m_buttons;
    std::optional<int> m_chosen;
};

/// A large answer that is on or off by itself.
QToolButton* makeToggleCard(const Choice& choice, const QString& question);

} // namespace bespeak::ui
