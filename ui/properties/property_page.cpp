// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/property_page.h"

#include "models/base/expects.h"

#include <QVBoxLayout>

namespace bespeak::ui
{

PropertyPage::PropertyPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 4, 16, 16);
    m_column->setSpacing(12);
}

DesignDocument& PropertyPage::document() const
{
    expects(m_document != nullptr, "a property page has a document before it is shown");
    return *m_document;
}

void PropertyPage::apply(Result<design::Design> edited, const QString& label)
{
    if (!document().apply(std::move(edited), label)) {
        refresh();
    }
}

} // namespace bespeak::ui
