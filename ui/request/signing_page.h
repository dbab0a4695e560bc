// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QCheckBox;

namespace bespeak::ui
{

class MessagePath;
class UnlockPanel;

/// A page that ends in a signature and a file: opens or makes the key first, then asks where the
/// file goes, signs once, and writes it. A file that could not be written does not sign again.
/// Where both sides meet at a place, what was signed can go there instead of into a file.
class SigningPage : public StepPage
{
    Q_OBJECT

public:
    QString nextText() const override;
    bool canGoOn() const override;
    /// Once signed, there is no way back.
    bool canGoBack() const override;
    void enter() override;
    void goOn() override;

protected:
    struct Texts {
        QString name;
        QString heading;
        QString intro;
        QString saveTitle; ///< of the dialog that chooses the file
    };
    /// What `side` refers to outlives the page. `pathName` names the field of the file.
    SigningPage(CustomerSide side, const Texts& texts, const char* pathName, QWidget* parent);

    CustomerSide side() const { return m_side; }
    MessagePath* path() const { return m_path; }
    /// Offers to send what is signed through a place that leads there, if there is one.
    /// @param retailer root key of who is to get it.
    void offerPost(const std::string& retailer);
    /// No file then: it waits in the outbox, and leaves with the next round.
    bool goesByPost() const;
    /// What is shown once the key is open; the path stands in it already.
    QVBoxLayout* readyColumn() const { return m_readyColumn; }
    bool isSigned() const { return m_isSigned; }
    /// Adds the key and what follows it to the page; at the end of the constructor.
    void finish();

    /// What the person still has to give, in one sentence; empty if nothing.
    virtual QString missing() const { return {}; }
    virtual Result<void> sign() = 0;
    virtual Result<void> write(const QString& file) = 0;
    /// The key was opened for the first time.
    virtual void keyIsOpen() {}

private:
    void refresh();
    void signAndSave();

    CustomerSide m_side;
    UnlockPanel* m_unlock;
    QWidget* m_ready;
    QVBoxLayout* m_readyColumn;
    MessagePath* m_path;
    QCheckBox* m_byPost;
    bool m_isSigned = false;
    bool m_wasOpen = false;
};

} // namespace bespeak::ui
