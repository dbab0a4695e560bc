// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace bespeak::ui
{

/// Something that can be found and done.
struct PaletteEntry {
    QString text;
    QString detail; ///< where it belongs: topic of an action, kind of a component
    QString keys;   ///< its shortcut, or its price
    QIcon icon;
    std::function<void()> run;
};

/// Finds anything by a few letters: type, choose with the arrow keys, Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, const QString& hint,
                   QWidget* parent = nullptr);

    /// Texts that are listed now, best first.
    QStringList listed() const;
    void search(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runCurrent();
    void moveCurrent(int by);

    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace bespeak::ui
