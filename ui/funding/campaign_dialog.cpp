// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/campaign_dialog.h"

#include "models/base/file.h"
#include "models/base/id_source.h"
#include "models/base/sha256.h"
#include "ui/desk/desk_session.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/money_edit.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr std::uint64_t largestDesign = 64ULL * 1024 * 1024;
constexpr int policyHeight = 90;
constexpr int mostPieces = 100'000;

QSpinBox* makeNumber(const char* name, int low, int high, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(low, high);
    box->setValue(value);
    return box;
}

} // namespace

CampaignDialog::CampaignDialog(const Currency& currency, Instant now, QWidget* parent)
    : QDialog(parent)
    , m_now(now)
    , m_title(new QLineEdit)
    , m_design(makeLabel(tr("No design chosen"), Look::Muted))
    , m_price(new MoneyEdit)
    , m_goal(makeNumber("campaignGoal", 1, mostPieces, 20))
    , m_cap(makeNumber("campaignCap", 1, mostPieces, 40))
    , m_floor(makeNumber("campaignFloor", 1, mostPieces, 19))
    , m_days(makeNumber("campaignDays", 1, 365, 30))
    , m_policy(new QPlainTextEdit)
    , m_problem(makeText({}, Look::Problem))
{
    setObjectName(QStringLiteral("campaignDialog"));
    setWindowTitle(tr("New campaign"));
    m_terms.currency = currency;
    m_price->setCurrency(currency);
    m_price->setObjectName(QStringLiteral("campaignPrice"));
    m_title->setObjectName(QStringLiteral("campaignTitle"));
    m_title->setMaxLength(100);
    m_policy->setObjectName(QStringLiteral("campaignPolicy"));
    m_policy->setFixedHeight(policyHeight);
    m_policy->setPlainText(
        tr("A pledge is no purchase. If the goal is met at the deadline it becomes one, and we ask "
           "for the money. If the goal is missed, or too little is paid and we do not build, "
           "everything is paid back in full."));
    m_problem->hide();
    auto* choose = new QPushButton(tr("Choose the design…"));
    connect(choose, &QPushButton::clicked, this, &CampaignDialog::chooseDesign);
    auto* form = new FormRows;
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Design"), choose);
    form->addRow({}, m_design);
    form->addRow(tr("Price of one"), m_price);
    form->addFields({{tr("Goal, pieces"), m_goal}, {tr("At most"), m_cap}});
    form->addFields({{tr("Build from, paid"), m_floor}, {tr("Days"), m_days}});
    form->addRow(tr("What is binding"), m_policy);
    auto* keep = new QPushButton(tr("Keep as a draft"));
    keep->setObjectName(QStringLiteral("keepCampaign"));
    setLook(keep, Look::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("New campaign"), Look::Heading));
    column->addWidget(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(560, 0);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &CampaignDialog::tryAccept);
}

void CampaignDialog::startFrom(const CampaignStart& start)
{
    m_title->setText(start.title);
    m_terms.designSha256 = start.designSha256;
    m_design->setText(tr("The community’s design"));
}

void CampaignDialog::chooseDesign()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose the design"), {}, tr("Designs (*.bespeak)"));
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = readFile(path.toStdString(), largestDesign);
    if (!bytes) {
        m_problem->setText(errorText(bytes.error()));
        m_problem->show();
        return;
    }
    m_terms.designSha256 = sha256(*bytes).text();
    m_design->setTextFormat(Qt::PlainText);
    m_design->setText(QFileInfo(path).fileName());
    if (m_title->text().isEmpty()) {
        m_title->setText(QFileInfo(path).completeBaseName());
    }
}

void CampaignDialog::tryAccept()
{
    m_terms.title = m_title->text().trimmed().toStdString();
    m_terms.policy = m_policy->toPlainText().trimmed().toStdString();
    m_terms.goal = m_goal->value();
    m_terms.cap = m_cap->value();
    m_terms.floor = m_floor->value();
    m_terms.unitsPerBacker = 1;
    const Money price = m_price->value().value_or(Money{0, m_terms.currency});
    m_terms.tiers = {{tr("Price of one").toStdString(), price, m_terms.cap}};
    m_terms.deadline = m_now + m_days->value() * millisecondsPerDay;
    const auto sound = funding::checkTerms(m_terms);
    if (!sound) {
        m_problem->setText(errorText(sound.error()));
        m_problem->show();
        return;
    }
    accept();
}

std::optional<Result<store::CampaignView>>
askForCampaign(DeskSession& session, const std::optional<CampaignStart>& start, QWidget* parent)
{
    CampaignDialog dialog(session.card().currency, session.now(), parent);
    if (start) {
        dialog.startFrom(*start);
    }
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    const SystemClock clock;
    RandomIdSource ids(clock);
    const auto id = ids.nextId<funding::CampaignId>();
    auto made = store::draftCampaign(session.store(), session.party(), id, dialog.terms());
    if (made && start) {
        made = store::stepCampaign(session.store(), session.party(), id, "C01", {});
    }
    return made;
}

} // namespace bespeak::ui
