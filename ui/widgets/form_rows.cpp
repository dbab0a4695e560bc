// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form_rows.h"

#include "ui/style/looks.h"
#include "ui/widgets/clear_layout.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace bespeak::ui
{

FormRows::FormRows(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, 84);
    m_grid->setColumnStretch(1, 1);
}

QLabel* FormRows::addSection(const QString& title)
{
    if (m_row > 0) {
        m_grid->setRowMinimumHeight(m_row++, 4);
    }
    QLabel* label = makeLabel(title, Look::Title);
    m_grid->addWidget(label, m_row++, 0, 1, 2);
    return label;
}

QLabel* FormRows::addRow(const QString& label, QWidget* field)
{
    QLabel* name = makeLabel(label, Look::Muted);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(label);
    }
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        // The longest text of a list does not widen the form.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_grid->addWidget(name, m_row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, m_row++, 1);
    return name;
}

QWidget* FormRows::addFields(const std::vector<std::pair<QString, QWidget*>>& fields)
{
    auto* row = new QWidget;
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    int column = 0;
    for (const auto& [label, field] : fields) {
        QLabel* name = makeLabel(label, Look::Muted);
        name->setBuddy(field);
        if (field->accessibleName().isEmpty()) {
            field->setAccessibleName(label);
        }
        layout->addWidget(name, 0, column);
        layout->addWidget(field, 1, column);
        layout->setColumnStretch(column++, 1);
    }
    addWide(row);
    return row;
}

void FormRows::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

QLabel* FormRows::addFact(const QString& label, const QString& value)
{
    auto* fact = new QLabel(value);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, fact);
    return fact;
}

int FormRows::labelWidth() const
{
    int widest = m_grid->columnMinimumWidth(0);
    for (int row = 0; row < m_row; ++row) {
        const QLayoutItem* item = m_grid->itemAtPosition(row, 0);
        if (item != nullptr && item != m_grid->itemAtPosition(row, 1)) {
            item->widget()->ensurePolished();
            widest = std::max(widest, item->sizeHint().width());
        }
    }
    return widest;
}

void FormRows::alignWith(FormRows& other)
{
    const int width = std::max(labelWidth(), other.labelWidth());
    m_grid->setColumnMinimumWidth(0, width);
    other.m_grid->setColumnMinimumWidth(0, width);
}

void FormRows::clear()
{
    clearLayout(m_grid);
    m_row = 0;
}

} // namespace bespeak::ui
