// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"

#include <QWidget>

#include <map>

class QComboBox;

namespace bespeak::ui
{

class FormRows;

/// The choices a component offers: swatch, name, surcharge and extra days of each value.
class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget* parent = nullptr);

    /// `chosen` as in a placement. Fields are made again only for another component.
    void show(const catalogue::Component& component,
              const std::map<std::string, std::string>& chosen);
    /// Several unlike components have no options in common.
    void showNothing();
    bool isEmpty() const { return m_boxes.empty(); }

signals:
    void valueChosen(const QString& option, const QString& value);

private:
    void addOption(const catalogue::Option& option, const Currency& currency);

    FormRows* m_rows;
    QString m_shownComponent;
    std::map<std::string, QComboBox*> m_boxes;
};

} // namespace bespeak::ui
