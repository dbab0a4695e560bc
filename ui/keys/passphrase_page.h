// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bespeak::ui
{

/// Asks for a passphrase: once to open a key, twice for a new one, with a hint how good it is.
class PassphrasePage : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Make, Unlock };
    static constexpr int shortest = 10; ///< characters of a new passphrase

    explicit PassphrasePage(Purpose purpose, QWidget* parent = nullptr);

    QString passphrase() const;
    /// What is still wrong, in one sentence; empty if nothing is.
    QString problem() const;
    void clear();

signals:
    void changed();
    void entered(); ///< Enter was pressed in the last field

private:
    static QString strengthText(qsizetype length);
    void refresh();

    Purpose m_purpose;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QCheckBox* m_shown;
    QLabel* m_strength;
};

} // namespace bespeak::ui
