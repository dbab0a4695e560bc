// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/placement_page.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace bespeak::ui
{

/// What is selected, by number. Nothing selected: the design itself.
class PropertiesPanel : public QWidget
{
    Q_OBJECT

public:
    PropertiesPanel(ActionRegistry& actions, ComponentPicture picture, QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    /// Shows the present state now; changes of the document do so by themselves, a little later.
    void refresh();

private:
    struct Shown {
        PropertyPage* page;
        QString title;
    };
    Shown pageFor(const Selection& selection) const;
    void addPage(PropertyPage* page);

    QPointer<DesignDocument> m_document;
    QLabel* m_title;
    QStackedWidget* m_pages;
    PropertyPage* m_designPage;
    PropertyPage* m_roomPage;
    PropertyPage* m_wallPage;
    PropertyPage* m_openingPage;
    PropertyPage* m_placementPage;
    QTimer m_soon;
};

} // namespace bespeak::ui
