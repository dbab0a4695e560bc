// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/staff_dialog.h"

#include "ui/cases/case_words.h"
#include "ui/keys/key_words.h"
#include "ui/keys/passphrase_page.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/form_rows.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr QSize usualSize{680, 640};
constexpr int newsMargin = 8;

/// Of its check box.
const char* boxName(exchange::KeyRole role)
{
    switch (role) {
    case exchange::KeyRole::Approver:
        return "staffApprover";
    case exchange::KeyRole::Workshop:
        return "staffWorkshop";
    case exchange::KeyRole::Logistics:
        return "staffLogistics";
    default:
        return "staffSales";
    }
}

} // namespace

StaffDialog::StaffDialog(DeskSession& session, const exchange::Argon2Cost& cost, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_cost(cost)
    , m_file(new QLineEdit)
    , m_passphrase(new PassphrasePage(PassphrasePage::Purpose::Make))
    , m_add(new QPushButton(tr("Make the key")))
    , m_news(makeLabel({}, Look::AllRight))
{
    setObjectName(QStringLiteral("staffDialog"));
    setWindowTitle(tr("Keys of staff"));
    auto* intro = makeLabel(tr("Whoever works here can have a key of their own, in the roles that "
                               "you give it. The retailer card lists them all: customers trust "
                               "exactly these."),
                            Look::Muted);
    intro->setWordWrap(true);
    m_news->setObjectName(QStringLiteral("staffNews"));
    m_news->setWordWrap(true);
    m_news->setMargin(newsMargin);
    m_news->hide();
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeStaff"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("Keys of staff"), Look::Heading));
    column->addWidget(intro);
    column->addWidget(makeScroll(makeKeys()), 1);
    column->addWidget(makeNew());
    column->addWidget(m_news);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(usualSize);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &StaffDialog::addKey);
    connect(m_passphrase, &PassphrasePage::entered, this, &StaffDialog::addKey);
    connect(&m_session, &DeskSession::cardRefused, this, [this](const QString& sentence) {
        m_add->setEnabled(true);
        tell(sentence, true);
    });
    connect(&m_session, &DeskSession::cardChanged, this, [this] {
        m_add->setEnabled(true);
        m_passphrase->clear();
        fillKeys();
        tell(tr("The card is written anew: %1. Send it to your customers; Bespeak takes it in when "
                "they open it.")
                 .arg(QDir::toNativeSeparators(QString::fromStdString(m_session.cardFile()))),
             false);
    });
    fillKeys();
}

QWidget* StaffDialog::makeKeys()
{
    auto* page = new QWidget;
    m_keys = new QGridLayout(page);
    m_keys->setContentsMargins(0, 0, 8, 0);
    m_keys->setHorizontalSpacing(16);
    m_keys->setVerticalSpacing(8);
    m_keys->setColumnStretch(1, 1);
    return page;
}

void StaffDialog::fillKeys()
{
    clearLayout(m_keys);
    int row = 0;
    for (const exchange::StaffKey& key : m_session.card().staffKeys) {
        addKeyRow(row++, key);
    }
    m_keys->setRowStretch(row, 1);
}

void StaffDialog::addKeyRow(int row, const exchange::StaffKey& key)
{
    m_keys->addWidget(makeLabel(keyWords(key.key.id(), 3) + QStringLiteral(" …"), Look::Strong),
                      row, 0);
    auto* roles = makeLabel(rolesText(key.roles), Look::Muted);
    roles->setWordWrap(true);
    m_keys->addWidget(roles, row, 1);
    const bool isOver = key.validUntil && *key.validUntil <= m_session.now();
    m_keys->addWidget(makeLabel(key.validUntil ? tr("until %1").arg(dayText(*key.validUntil))
                                               : tr("since %1").arg(dayText(key.validFrom)),
                                Look::Muted),
                      row, 2);
    if (isOver || key.validUntil) {
        return;
    }
    auto* end = new QPushButton(tr("End"));
    end->setObjectName(QStringLiteral("endKey%1").arg(row));
    end->setToolTip(tr("From now on this key signs nothing more. What it signed stays valid."));
    setLook(end, Look::Danger);
    end->setAutoDefault(false);
    // The own key would lock its owner out.
    end->setEnabled(key.key.id() != m_session.card().pin());
    connect(
        end, &QPushButton::clicked, this, [this, id = key.key.id()] { m_session.endStaffKey(id); },
        Qt::QueuedConnection);
    m_keys->addWidget(end, row, 3);
}

QWidget* StaffDialog::makeFileField()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_file->setObjectName(QStringLiteral("staffKeyFile"));
    m_file->setAccessibleName(tr("New key file"));
    auto* choose = makeIconButton(QStringLiteral("folder-open"), tr("Where to keep the key"));
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Where to keep the key"), m_file->text(), tr("Key files (*.bespoke-key)"));
        if (!path.isEmpty()) {
            m_file->setText(path);
        }
    });
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_file);
    return row;
}

QWidget* StaffDialog::makeNew()
{
    auto* card = new QFrame;
    setLook(card, Look::Card);
    auto* roles = new QWidget;
    auto* boxes = new QHBoxLayout(roles);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(16);
    for (const exchange::KeyRole role : allRoles) {
        auto* box = new QCheckBox(roleText(role));
        box->setObjectName(QLatin1String(boxName(role)));
        boxes->addWidget(box);
        m_roles.emplace_back(role, box);
    }
    boxes->addStretch();
    m_add->setObjectName(QStringLiteral("addStaffKey"));
    setLook(m_add, Look::Primary);
    auto* rows = new FormRows;
    rows->addRow(tr("Key file"), makeFileField());
    rows->addRow(tr("Roles"), roles);
    if (auto* others = m_passphrase->findChild<FormRows*>()) {
        rows->alignWith(*others);
    }
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("A new key"), Look::Title));
    column->addWidget(rows);
    column->addWidget(m_passphrase);
    column->addWidget(m_add, 0, Qt::AlignRight);
    return card;
}

QString StaffDialog::missing() const
{
    if (m_file->text().trimmed().isEmpty()) {
        return tr("Choose where to keep the key.");
    }
    if (std::ranges::none_of(m_roles, [](const auto& role) { return role.second->isChecked(); })) {
        return tr("Give the key at least one role.");
    }
    return m_passphrase->problem();
}

void StaffDialog::addKey()
{
    const QString sentence = missing();
    tell(sentence, true);
    if (!sentence.isEmpty()) {
        return;
    }
    NewStaffKey wanted{m_file->text().trimmed().toStdString(),
                       m_passphrase->passphrase().toStdString(),
                       {},
                       m_cost};
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked()) {
            wanted.roles.push_back(role);
        }
    }
    m_add->setEnabled(false);
    m_session.addStaffKey(wanted);
}

void StaffDialog::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
