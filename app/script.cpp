// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/script.h"

#include "app/screenshot.h"
#include "ui/scene/scene_view.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTabWidget>
#include <QTextCursor>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>
#include <vector>

namespace bespeak::app
{

namespace
{

constexpr int glance = 100; // milliseconds between two looks for a widget
constexpr int patience =
    120'000; // milliseconds for one step: a search may take long without a release build
constexpr int dialogSettling = 500; // until a page is drawn and its pictures are there
constexpr int sceneSettling = 4'000;
constexpr qint64 largestScript = 64 * 1024;

bool fill(QWidget* widget, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(text);
        return true;
    }
    if (auto* words = qobject_cast<QPlainTextEdit*>(widget)) {
        QTextCursor all(words->document()); // as a person does: it counts as a change
        all.select(QTextCursor::Document);
        all.insertText(text);
        return true;
    }
    return false;
}

/// Whether one of its parents has that name; every widget is inside an empty one.
bool isInside(const QWidget* widget, const QString& name)
{
    while (!name.isEmpty() && widget != nullptr && widget->objectName() != name) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

bool choose(QWidget* widget, int number)
{
    if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        tabs->setCurrentIndex(number);
        return tabs->currentIndex() == number;
    }
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setCurrentIndex(number);
        Q_EMIT box->activated(number);
        return box->currentIndex() == number;
    }
    auto* view = qobject_cast<QAbstractItemView*>(widget);
    if (view == nullptr || view->model() == nullptr || number >= view->model()->rowCount()) {
        return false;
    }
    const QModelIndex index = view->model()->index(number, 0);
    view->setCurrentIndex(index);
    Q_EMIT view->clicked(index);
    return true;
}

/// What a label, a button or a field says; of a widget that holds others, what its labels say.
QStringList textsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return {label->text()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return {button->text()};
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return {line->text()};
    }
    QStringList texts;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        texts << label->text();
    }
    return texts;
}

void say(const QString& line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

/// Accepts the question that is open with that answer; false if there is none yet.
bool answerQuestion(const QString& text)
{
    QWidget* asked = QApplication::activeModalWidget();
    if (auto* words = qobject_cast<QInputDialog*>(asked)) {
        words->setTextValue(text);
        QTimer::singleShot(0, words, &QDialog::accept);
        return true;
    }
    auto* file = qobject_cast<QFileDialog*>(asked);
    auto* name =
        file == nullptr ? nullptr : file->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    auto* buttons = file == nullptr ? nullptr : file->findChild<QDialogButtonBox*>();
    if (name == nullptr || buttons == nullptr) {
        return false; // also the desktop's own dialogs, which cannot be pressed from here
    }
    name->setText(text);
    auto* accept = buttons->buttons().front();
    accept->setEnabled(true);
    QTimer::singleShot(0, accept, &QAbstractButton::click);
    return true;
}

/// Whether every 3D view that is on show has drawn, unless a dialog lies before it.
bool isDrawn()
{
    return QApplication::activeModalWidget() != nullptr ||
           std::ranges::none_of(QApplication::allWidgets(), [](QWidget* widget) {
               const auto* scene = qobject_cast<ui::SceneView*>(widget);
               return scene != nullptr && scene->isVisible() && scene->framesDrawn() == 0;
           });
}

} // namespace

QStringList readScript(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestScript) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Script::Script(ui::MainWindow& window, QStringList steps, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_steps(std::move(steps))
{
}

void Script::start()
{
    if (m_steps.isEmpty()) {
        // Not before the program runs, which would not see it.
        QTimer::singleShot(0, this, [this] { giveUp(QStringLiteral("its beginning")); });
        return;
    }
    QTimer::singleShot(glance, this, &Script::next);
}

void Script::listen()
{
    m_listens = true;
    m_isIdle = true;
    auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, &Script::hear);
}

void Script::hear()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0) {
        m_heard.append(bytes.data(), static_cast<qsizetype>(count));
        const QList<QByteArray> lines = m_heard.split('\n');
        m_heard = lines.last();
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            m_steps << QString::fromUtf8(lines[i]);
        }
    } else {
        m_listens = false;
        delete findChild<QSocketNotifier*>();
    }
    if (m_isIdle) {
        m_isIdle = false;
        next();
    }
}

/// The next step waits for what this one has set going.
void Script::endStep()
{
    m_waited = 0;
    ++m_place;
    QTimer::singleShot(glance, this, [this] {
        if (m_listens) {
            say(QStringLiteral("done"));
        }
        next();
    });
}

void Script::next()
{
    if (m_place == m_steps.size()) {
        m_isIdle = m_listens;
        if (!m_listens) {
            QCoreApplication::exit(0);
        }
        return;
    }
    const QString step = m_steps[m_place].simplified();
    const QString verb = step.section(QLatin1Char(' '), 0, 0);
    if (verb == QLatin1String("picture") && (isDrawn() || m_waited >= patience)) {
        takePicture(step.section(QLatin1Char(' '), 1));
        return;
    }
    switch (take(step)) {
    case Done::Yes:
        endStep();
        return;
    case Done::NotYet:
        m_waited += glance;
        break;
    case Done::Never:
        m_waited = patience + 1;
        break;
    }
    if (m_waited > patience) {
        giveUp(step);
        return;
    }
    QTimer::singleShot(glance, this, &Script::next);
}

void Script::takePicture(const QString& path)
{
    QWidget* dialog = QApplication::activeModalWidget();
    QTimer::singleShot(
        dialog != nullptr ? dialogSettling : sceneSettling, this, [this, path, dialog] {
            const QPixmap picture = dialog != nullptr ? dialog->grab() : pictureOf(m_window);
            if (!picture.save(path)) {
                giveUp(path);
                return;
            }
            endStep();
        });
}

Script::Done Script::take(const QString& step)
{
    const QString verb = step.section(QLatin1Char(' '), 0, 0);
    const QString name = step.section(QLatin1Char(' '), 1, 1);
    if (verb == QLatin1String("picture")) {
        return Done::NotYet;
    }
    if (verb == QLatin1String("answer")) {
        return answerQuestion(step.section(QLatin1Char(' '), 1)) ? Done::Yes : Done::NotYet;
    }
    if (verb == QLatin1String("go")) {
        m_window.showWorkspace(name);
        return Done::Yes;
    }
    if (verb == QLatin1String("do")) {
        // Later: some actions open a dialog of their own and come back only when it is closed.
        QTimer::singleShot(0, m_window.actions().action(name.toStdString()), &QAction::trigger);
        return Done::Yes;
    }
    if (verb == QLatin1String("open")) {
        const QString path = step.section(QLatin1Char(' '), 1);
        QTimer::singleShot(0, &m_window, [this, path] { m_window.openFile(path); });
        return Done::Yes;
    }
    return takeOnWidget(verb, name, step.section(QLatin1Char(' '), 2));
}

Script::Done Script::takeOnWidget(const QString& verb, const QString& name, const QString& rest)
{
    QWidget* widget = find(name, verb == QLatin1String("press") ? rest.toInt() : 0);
    if (verb == QLatin1String("try")) {
        return widget == nullptr || fill(widget, rest) ? Done::Yes : Done::Never;
    }
    if (widget != nullptr && verb == QLatin1String("see")) {
        return textsOf(widget).join(QLatin1Char('\n')).contains(rest) ? Done::Yes : Done::NotYet;
    }
    if (widget != nullptr && verb == QLatin1String("tell")) {
        say(textsOf(widget).join(QLatin1Char('\n')));
        return Done::Yes;
    }
    if (widget == nullptr || !widget->isEnabled()) {
        return Done::NotYet;
    }
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (verb == QLatin1String("wait")) {
        return Done::Yes;
    }
    if (verb == QLatin1String("press") && button != nullptr) {
        QTimer::singleShot(0, button, &QAbstractButton::click);
        return Done::Yes;
    }
    if (verb == QLatin1String("check") && button != nullptr) {
        button->setChecked(rest == QLatin1String("on"));
        return Done::Yes;
    }
    if (verb == QLatin1String("type")) {
        return fill(widget, rest) ? Done::Yes : Done::Never;
    }
    if (verb == QLatin1String("choose")) {
        return choose(widget, rest.toInt()) ? Done::Yes : Done::NotYet;
    }
    return Done::Never;
}

void Script::giveUp(const QString& why)
{
    std::fprintf(stderr, "The script stopped at: %s\n", why.toLocal8Bit().constData());
    QCoreApplication::exit(1);
}

QWidget* Script::find(const QString& name, int number) const
{
    const QString inside = name.section(QLatin1Char('/'), 0, -2);
    const QString own = name.section(QLatin1Char('/'), -1);
    std::vector<std::pair<int, QWidget*>> found;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName() == own && widget->isVisible() && isInside(widget, inside)) {
            found.emplace_back(widget->mapToGlobal(QPoint()).y(), widget);
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, QWidget*>::first);
    const auto wanted = static_cast<std::size_t>(std::max(0, number));
    return wanted < found.size() ? found[wanted].second : nullptr;
}

} // namespace bespeak::app
