// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_service.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bespeak::ui
{

class PassphrasePage;

/// Makes or opens the own key. A new key shows its recovery words once, and asks for two of them
/// back.
class UnlockPanel : public QWidget
{
    Q_OBJECT

public:
    /// `keys` must outlive the panel.
    explicit UnlockPanel(KeyService& keys, QWidget* parent = nullptr);

    /// True when the key is open and its recovery words, if it is new, are written down.
    bool isDone() const { return m_keys.isUnlocked() && !m_words; }
    QString buttonText() const;
    /// Does what buttonText() says: ends with changed(), or with a problem.
    void goOn();
    /// Shows what fits: a field to open the key, or two for a new one.
    void refresh();

signals:
    void changed();
    void problem(const QString& sentence); ///< empty: there is none any more

private:
    void keyOpened();
    void showRecoveryWords();
    void checkRecoveryWords();
    QLineEdit* addWordField(std::size_t place);

    KeyService& m_keys;
    QVBoxLayout* m_layout;
    QLabel* m_intro;
    PassphrasePage* m_passphrase = nullptr;
    QWidget* m_words = nullptr;
    std::vector<std::pair<std::size_t, QLineEdit*>> m_asked;
    bool m_isNew = false;
};

} // namespace bespeak::ui
