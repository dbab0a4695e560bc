// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_service.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bespeak::ui
{

class Card;
class UnlockPanel;
class WordCheck;

/// "My key": what others know the key by, as words and as a QR code, whether it can be made again
/// from paper, and whether this computer remembers it. A key that is not there yet is made or
/// restored here.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keys` must outlive the dialog.
    explicit KeyDialog(KeyService& keys, QWidget* parent = nullptr);

private:
    QWidget* makePage();
    QWidget* makeButtons();
    void addIdentity();
    void showWords(std::vector<std::size_t> asked);
    void checkCopy();
    bool isComparing() const;
    void refresh();
    void refreshKeeping();
    void showProblem(const QString& sentence);
    void showNews(const QString& sentence);

    KeyService& m_keys;
    UnlockPanel* m_unlock;
    QVBoxLayout* m_column = nullptr;
    Card* m_identity = nullptr; ///< of the key, once there is one
    QVBoxLayout* m_wordsPlace = nullptr;
    QLabel* m_wordsHint = nullptr;
    QPushButton* m_copyCheck = nullptr;
    WordCheck* m_words = nullptr;
    QWidget* m_keeping = nullptr; ///< what can be done with an open key
    QLabel* m_recovery = nullptr;
    QLabel* m_remembered = nullptr;
    QPushButton* m_rememberSwitch = nullptr;
    QLabel* m_news;
    QPushButton* m_close;
    QPushButton* m_next;
    bool m_checksCopy = false;
};

} // namespace bespeak::ui
