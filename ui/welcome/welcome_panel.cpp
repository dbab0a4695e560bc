// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/welcome_panel.h"

#include "ui/document/recent_files.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/welcome/plan_picture.h"
#include "ui/widgets/clear_layout.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr QSize templatePicture{132, 92};
constexpr int templateColumns = 2;
constexpr int recentShown = 5;

/// A name on one line or on two, so that short and long ones are read in whole.
QString wrapped(const QString& name, const QFontMetrics& font, int width)
{
    const auto fits = [&](const QString& text) { return font.horizontalAdvance(text) <= width; };
    for (qsizetype end = name.size(); end > 0 && !fits(name);) {
        end = name.lastIndexOf(QLatin1Char(' '), end - 1);
        if (end > 0 && fits(name.left(end))) {
            return name.left(end) + QLatin1Char('\n') +
                   font.elidedText(name.mid(end + 1), Qt::ElideRight, width);
        }
    }
    return font.elidedText(name, Qt::ElideRight, width);
}

} // namespace

WelcomePanel::WelcomePanel(const catalogue::Catalogue& catalogue, RecentFiles& recent,
                           QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
{
    setObjectName(QStringLiteral("welcomePanel"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(20);
    column->addWidget(makeHead());
    column->addWidget(makeOwnRoom());
    column->addWidget(makeBoard());
    column->addWidget(makeTemplates(catalogue));
    column->addWidget(makeFiles());
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(page));
    setMinimumWidth(360);
    connect(&m_recent, &RecentFiles::changed, this, &WelcomePanel::refreshRecent);
    refreshRecent();
}

QWidget* WelcomePanel::makeHead()
{
    auto* head = new QWidget;
    auto* text = makeLabel(tr("The room beside is an example. Look around in it, move things, or "
                              "begin with your own."),
                           Look::Muted);
    text->setWordWrap(true);
    auto* close = makeIconButton(QStringLiteral("x"), tr("Go on with this room"));
    close->setObjectName(QStringLiteral("closeWelcome"));
    connect(close, &QToolButton::clicked, this, &WelcomePanel::closed);
    auto* layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(makeLabel(tr("Bespeak your room"), Look::Heading), 0, 0);
    layout->addWidget(close, 0, 1, Qt::AlignTop);
    layout->addWidget(text, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    return head;
}

QWidget* WelcomePanel::makeOwnRoom()
{
    auto* card = new QFrame;
    setLook(card, Look::Card);
    m_size = new QLineEdit;
    m_size->setObjectName(QStringLiteral("roomSize"));
    setFocusProxy(m_size);
    m_size->setAccessibleName(tr("Size of my room"));
    const QString point = QLatin1String(decimalPoint() == ',' ? "," : ".");
    m_size->setPlaceholderText(
        units() == UnitSystem::Metric
            ? QStringLiteral("4%1 x 3%2").arg(point + QLatin1Char('2'), point + QLatin1Char('6'))
            : QStringLiteral("13'9 x 11'10"));
    auto* begin = new QPushButton(tr("Begin"));
    begin->setObjectName(QStringLiteral("beginRoom"));
    setLook(begin, Look::Primary);
    m_problem = makeLabel({}, Look::Problem);
    m_problem->setObjectName(QStringLiteral("roomSizeProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* hint = makeLabel(tr("Width × depth. You can change every wall later."), Look::Muted);
    hint->setWordWrap(true);
    connect(begin, &QPushButton::clicked, this, &WelcomePanel::beginOwnRoom);
    connect(m_size, &QLineEdit::returnPressed, this, &WelcomePanel::beginOwnRoom);
    connect(m_size, &QLineEdit::textEdited, m_problem, &QLabel::hide);
    auto* layout = new QGridLayout(card);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setVerticalSpacing(6);
    layout->addWidget(makeLabel(tr("My room"), Look::Title), 0, 0, 1, 2);
    layout->addWidget(m_size, 1, 0);
    layout->addWidget(begin, 1, 1);
    layout->addWidget(m_problem, 2, 0, 1, 2);
    layout->addWidget(hint, 3, 0, 1, 2);
    return card;
}

QWidget* WelcomePanel::makeBoard()
{
    auto* card = new QFrame;
    setLook(card, Look::Card);
    auto* text = makeLabel(
        tr("A few plain questions, none of them required. No product name needed."), Look::Muted);
    text->setWordWrap(true);
    auto* begin = new QPushButton(icon(QStringLiteral("sparkles")), tr("Say what you want…"));
    begin->setObjectName(QStringLiteral("beginBoard"));
    connect(begin, &QPushButton::clicked, this, &WelcomePanel::boardWanted);
    auto* layout = new QGridLayout(card);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setVerticalSpacing(6);
    layout->addWidget(makeLabel(tr("My wishes"), Look::Title), 0, 0);
    layout->addWidget(text, 1, 0);
    layout->addWidget(begin, 2, 0, Qt::AlignLeft);
    return card;
}

void WelcomePanel::beginOwnRoom()
{
    const Result<room::RoomSize> size = room::parseRoomSize(m_size->text().toStdString(), units());
    const Result<room::Room> room = size.and_then([](const room::RoomSize& given) {
        return room::createRectangle(given.width, given.depth,
                                     given.height.value_or(Length::millimetres(2500)));
    });
    if (!room) {
        m_problem->setText(errorText(room.error()));
        m_problem->show();
        return;
    }
    Q_EMIT roomWanted(*size);
}

QWidget* WelcomePanel::makeTemplates(const catalogue::Catalogue& catalogue)
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(makeLabel(tr("Start from a furnished room"), Look::Title), 0, 0, 1,
                    templateColumns);
    const std::vector<RoomTemplate> templates = builtInTemplates();
    for (std::size_t i = 0; i < templates.size(); ++i) {
        addTemplate(grid, static_cast<int>(i), templates[i], catalogue);
    }
    part->setVisible(!templates.empty());
    return part;
}

void WelcomePanel::addTemplate(QGridLayout* grid, int index, const RoomTemplate& room,
                               const catalogue::Catalogue& catalogue)
{
    auto* card = new QToolButton;
    card->setObjectName(QStringLiteral("template-") + room.id);
    card->setProperty("look", QStringLiteral("tile"));
    card->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    card->setIcon(planPicture(room.design, catalogue, templatePicture, devicePixelRatioF()));
    card->setIconSize(templatePicture);
    card->setText(wrapped(room.title, card->fontMetrics(), templatePicture.width()));
    card->setAccessibleName(room.title);
    card->setToolTip(room.title + QLatin1Char('\n') + room.description);
    card->setFocusPolicy(Qt::StrongFocus);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // a row is of one height
    connect(card, &QToolButton::clicked, this, [this, id = room.id] { Q_EMIT templateWanted(id); });
    grid->addWidget(card, 1 + index / templateColumns, index % templateColumns);
}

QWidget* WelcomePanel::makeFiles()
{
    auto* part = new QWidget;
    m_files = new QVBoxLayout(part);
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(2);
    return part;
}

void WelcomePanel::refreshRecent()
{
    clearLayout(m_files);
    m_files->addWidget(makeLabel(tr("Go on"), Look::Title));
    const auto add = [this](const QString& iconName, const QString& text) {
        auto* button = new QToolButton;
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_files->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    for (const QString& path : m_recent.existing().mid(0, recentShown)) {
        QToolButton* file = add(QStringLiteral("file-text"), QFileInfo(path).completeBaseName());
        file->setToolTip(QDir::toNativeSeparators(path));
        connect(file, &QToolButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    }
    QToolButton* open = add(QStringLiteral("folder-open"), tr("Open a file…"));
    open->setObjectName(QStringLiteral("openFile"));
    connect(open, &QToolButton::clicked, this, &WelcomePanel::openWanted);
}

} // namespace bespeak::ui
