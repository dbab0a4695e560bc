// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_service.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bespeak::ui
{

class PassphrasePage;
class RecoveryWords;

/// Makes, opens or restores the own key. A new key shows its recovery words, and asks for two of
/// them back; who leaves before that keeps the key, and is reminded of it.
class UnlockPanel : public QWidget
{
    Q_OBJECT

public:
    /// `keys` must outlive the panel.
    explicit UnlockPanel(KeyService& keys, QWidget* parent = nullptr);

    /// True when the key is open and no recovery words wait to be typed.
    bool isDone() const { return m_keys.isUnlocked() && !m_words; }
    bool asksForWords() const { return m_words != nullptr; }
    QString buttonText() const;
    /// Does what buttonText() says: ends with changed(), or with a problem.
    void goOn();
    /// Shows what fits: a field to open the key, or two for a new one.
    void refresh();
    /// The recovery words of the open key, to be written down now.
    void showRecoveryWords();
    /// Locks the key, to be opened once more with the keychain's box ticked.
    void offerRemembering();
    /// Asks for two of them without showing any: is the paper still there, and right?
    void checkPaper();

signals:
    void changed();
    void problem(const QString& sentence); ///< empty: there is none any more

private:
    enum class Step { Make, Unlock, Restore };
    void addFields();
    void clearFields();
    void setStep(Step step);
    void showTexts();
    void keyOpened();
    void askForWords(bool shown, const QString& intro);
    void checkRecoveryWords();
    void refreshRemember();
    Remember remember() const;

    KeyService& m_keys;
    QVBoxLayout* m_layout;
    QLabel* m_intro;
    QWidget* m_fields = nullptr;            ///< of the step
    PassphrasePage* m_passphrase = nullptr; ///< in m_fields, as the next three
    QPlainTextEdit* m_typedWords = nullptr;
    QCheckBox* m_remember = nullptr;
    QPushButton* m_other = nullptr; ///< to the step that is not on show
    RecoveryWords* m_words = nullptr;
    Step m_step = Step::Unlock;
    bool m_wantsRemembering = false;
};

} // namespace bespeak::ui
