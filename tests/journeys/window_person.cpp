// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/window_person.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <stdexcept>

namespace bespeak::test
{

namespace
{

constexpr int patience = 20'000; // milliseconds; a key file takes a second of hard work
constexpr int pause = 30;

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

/// Answers the modal dialog of that kind while this lives: again, should one answer not be enough.
template <typename Dialog>
class WhenAsked
{
public:
    explicit WhenAsked(const std::function<void(Dialog&)>& answer)
    {
        m_timer.setInterval(again);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, answer] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr && dialog->isVisible()) {
                m_wasAsked = true;
                answer(*dialog);
            }
        });
        m_timer.start();
    }
    bool wasAsked() const { return m_wasAsked; }

private:
    static constexpr int again = 150; // milliseconds
    QTimer m_timer;
    bool m_wasAsked = false;
};

} // namespace

WindowPerson::WindowPerson(const Clock& clock)
    : m_services(application(), {}, clock)
{
    m_services.start();
    if (!QTest::qWaitForWindowExposed(&window(), patience)) {
        wrong("the window did not appear");
    }
}

void WindowPerson::wrong(const std::string& what)
{
    throw std::runtime_error(what);
}

QWidget* WindowPerson::findVisible(const char* name)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName() == QLatin1String(name) && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

QWidget& WindowPerson::seeAny(const char* name)
{
    waitFor(name, [name] { return findVisible(name) != nullptr; });
    return *findVisible(name);
}

void WindowPerson::waitFor(const char* what, const std::function<bool()>& holds)
{
    if (!QTest::qWaitFor(holds, patience)) {
        wrong(std::string("waited in vain: ") + what);
    }
}

void WindowPerson::press(const char* name)
{
    QWidget& button = seeAny(name);
    waitFor((std::string("enabled ") + name).c_str(), [&] { return button.isEnabled(); });
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::qWait(pause);
}

void WindowPerson::type(const char* name, const QString& text)
{
    auto& field = see<QLineEdit>(name);
    field.setFocus();
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
    if (field.text() != text) {
        wrong(std::string("the field took other text: ") + name);
    }
}

void WindowPerson::pressAndChoose(const char* name, const QString& path)
{
    const WhenAsked<QFileDialog> whenAsked([&path](QFileDialog& dialog) {
        // Set, not typed: what the dialog proposes while one types depends on how fast it reads.
        dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        auto* accept = dialog.findChild<QDialogButtonBox*>()->buttons().front();
        accept->setEnabled(true);
        accept->click();
    });
    press(name);
    if (!whenAsked.wasAsked()) {
        wrong(std::string("no dialog for files: ") + name);
    }
}

void WindowPerson::pressAndSay(const char* name, const QString& text)
{
    const WhenAsked<QInputDialog> whenAsked([&text](QInputDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    });
    press(name);
    waitFor("a question", [&] { return whenAsked.wasAsked(); });
    QTest::qWait(pause);
}

} // namespace bespeak::test
