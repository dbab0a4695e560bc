// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"

#include <QWidget>

class QVBoxLayout;

namespace bespeak::ui
{

/// The wishes that the customer gave up (the compromise log of a brief), each to be asked for
/// again.
class CompromiseLog : public QWidget
{
    Q_OBJECT

public:
    explicit CompromiseLog(QWidget* parent = nullptr);

    /// Hides when there is none. @param currency of amounts of money
    void show(const std::vector<design::GivenUp>& log, const Currency& currency);

signals:
    void removed(const bespeak::design::GivenUp& givenUp);

private:
    QVBoxLayout* m_rows;
    std::vector<design::GivenUp> m_log;
};

} // namespace bespeak::ui
