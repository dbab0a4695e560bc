// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace bespeak::ui
{

/// The folder of the signed file that was opened or written last; the user's documents at first.
QString messageFolder(store::Store& store);
/// Remembers the folder of a file.
void rememberFolder(store::Store& store, const QString& file);

/// Asks for a signed file to open; empty if the user thought better of it. Remembers the folder.
QString chooseMessageFile(store::Store& store, const QString& title, QWidget* parent);
/// The same for as many as the user likes.
QStringList chooseMessageFiles(store::Store& store, const QString& title, QWidget* parent);

/// Where a signed file is to be written: a path that can be typed or chosen.
class MessagePath : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the field's object name. `store` must outlive this.
    MessagePath(store::Store& store, const char* name, const QString& title,
                QWidget* parent = nullptr);

    bool isEmpty() const;
    /// A name without its suffix, for a file of the last folder that is not there yet.
    void suggest(const QString& fileName);
    /// The path, with its suffix. Asks before a file that is there is replaced; nothing if it shall
    /// stay, or if its folder cannot be written to, which is then told.
    std::optional<QString> confirmed();

signals:
    void changed();
    void problem(const QString& sentence);

private:
    void choose();
    QString path() const;

    store::Store& m_store;
    QString m_title;
    QLineEdit* m_field;
};

} // namespace bespeak::ui
