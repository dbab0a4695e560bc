// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/shortcuts_dialog.h"

#include "ui/actions/action_table.h"
#include "ui/style/looks.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

struct KeyLine {
    QString keys;
    QString text;
};

QString keysOf(const ActionRow& row)
{
    QStringList keys;
    for (const QKeySequence& sequence : QKeySequence::listFromString(
             QString::fromUtf8(row.shortcuts), QKeySequence::PortableText)) {
        keys += sequence.toString(QKeySequence::NativeText);
    }
    return keys.join(QStringLiteral("  ·  "));
}

class PageOfKeys
{
public:
    explicit PageOfKeys(QWidget* page)
        : m_grid(new QGridLayout(page))
    {
        m_grid->setContentsMargins(4, 4, 16, 4);
        m_grid->setHorizontalSpacing(24);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(0, 1);
    }

    void addTopic(const QString& text)
    {
        if (m_row > 0) {
            m_grid->setRowMinimumHeight(m_row++, 8);
        }
        m_grid->addWidget(makeLabel(text, Look::Title), m_row++, 0, 1, 2);
    }

    void addLine(const KeyLine& line)
    {
        m_grid->addWidget(new QLabel(line.text), m_row, 0);
        m_grid->addWidget(makeLabel(line.keys, Look::Chip), m_row++, 1, Qt::AlignRight);
    }

private:
    QGridLayout* m_grid;
    int m_row = 0;
};

void fill(PageOfKeys& page)
{
    QString topic;
    for (const ActionRow& row : actionTable()) {
        if (*row.shortcuts == 0) {
            continue;
        }
        if (topicText(row.id) != topic) {
            topic = topicText(row.id);
            page.addTopic(topic);
        }
        page.addLine({keysOf(row), QCoreApplication::translate("Actions", row.text)});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* page = new QWidget;
    PageOfKeys keys(page);
    fill(keys);
    keys.addTopic(tr("In the plan and the 3D view"));
    keys.addLine({tr("Arrow keys"), tr("Move what is selected by 1 cm; with Shift by 10 cm")});
    keys.addLine({tr("Alt"), tr("Hold while dragging: nothing snaps")});
    keys.addLine({tr("Shift + click"), tr("Select more")});
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("Keyboard shortcuts"), Look::Heading));
    layout->addWidget(makeScroll(page));
    layout->addWidget(buttons);
    resize(520, 620);
}

} // namespace bespeak::ui
