// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/part_preview.h"

#include "models/design/design_file.h"
#include "models/exchange/contact.h"
#include "models/request/freeze_design.h"
#include "ui/style/looks.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bespeak::ui
{

namespace
{

constexpr int mostRows = 2'000;

/// A picture that is as large as its place allows.
class PictureView : public QWidget
{
public:
    explicit PictureView(QImage picture)
        : m_picture(std::move(picture))
    {
        setMinimumSize(200, 160);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize size = m_picture.size().scaled(this->size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(rect().center());
        painter.drawImage(place, m_picture);
    }

private:
    QImage m_picture;
};

QImage drawSvg(const std::string& bytes)
{
    constexpr int side = 1'600;
    QSvgRenderer renderer(QByteArray::fromStdString(bytes));
    const QSize size = renderer.defaultSize().scaled(side, side, Qt::KeepAspectRatio);
    QImage picture(size.isEmpty() ? QSize(1, 1) : size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    renderer.render(&painter);
    return picture;
}

/// What a design says about the people and their home, beside the things in it.
QStringList saidOf(const design::Design& design)
{
    const design::Brief& brief = design.brief;
    const auto known = [](const auto& thing) { return thing.beyond != room::Beyond::Unknown; };
    const bool saysBeyond = std::ranges::any_of(design.room.walls(), known) ||
                            design.room.parts().aboveCeiling != room::Beyond::Unknown ||
                            design.room.parts().belowFloor != room::Beyond::Unknown;
    struct Row {
        bool isSaid;
        const char* text;
    };
    const std::array rows{
        Row{!brief.wishes.empty(), QT_TRANSLATE_NOOP("Parts", "your wishes")},
        Row{brief.budget.has_value(), QT_TRANSLATE_NOOP("Parts", "your budget")},
        Row{brief.street != design::Street::Unsaid,
            QT_TRANSLATE_NOOP("Parts", "how busy your street is")},
        Row{brief.tenure != design::Tenure::Unsaid,
            QT_TRANSLATE_NOOP("Parts", "whether you rent or own")},
        Row{brief.mayDrill.has_value(), QT_TRANSLATE_NOOP("Parts", "whether you may drill")},
        Row{brief.hasPets, QT_TRANSLATE_NOOP("Parts", "that pets live with you")},
        Row{brief.usesWheelchair, QT_TRANSLATE_NOOP("Parts", "that somebody uses a wheelchair")},
        Row{brief.loudness != design::Loudness::Unsaid,
            QT_TRANSLATE_NOOP("Parts", "how loud you listen")},
        Row{brief.reflections != design::ReflectionTaste::Unsaid,
            QT_TRANSLATE_NOOP("Parts", "how lively your room shall sound")},
        Row{saysBeyond, QT_TRANSLATE_NOOP("Parts", "what lies behind walls, ceiling and floor")},
        Row{!brief.compromises.empty(),
            QT_TRANSLATE_NOOP("Parts", "which findings you keep, with your notes")},
    };
    QStringList said;
    for (const Row& row : rows) {
        if (row.isSaid) {
            said << QCoreApplication::translate("Parts", row.text);
        }
    }
    return said;
}

/// What a text means, for people; empty if there is nothing to add.
QString summaryOf(const exchange::MessagePart& part)
{
    QStringList lines;
    if (part.name == exchange::contactPartName) {
        if (const auto contact = exchange::parseContact(part.bytes)) {
            std::vector<std::string> all{contact->name, contact->email, contact->phone};
            all.insert(all.end(), contact->addressLines.begin(), contact->addressLines.end());
            all.push_back(contact->country + " " + contact->postcode);
            for (const std::string& line : all) {
                lines << QString::fromStdString(line);
            }
        }
    } else if (part.name == request::designPartName) {
        if (const auto file = design::parseDesign(part.bytes)) {
            lines << QString::fromStdString(file->design.name)
                  << QCoreApplication::translate("Parts", "Walls: %1, doors and windows: %2, "
                                                          "pieces: %3")
                         .arg(file->design.room.walls().size())
                         .arg(file->design.room.openings().size())
                         .arg(file->design.placements.size());
            if (const QStringList said = saidOf(file->design); !said.isEmpty()) {
                lines << QCoreApplication::translate("Parts", "It also says: %1.")
                             .arg(said.join(QStringLiteral(", ")));
            }
        }
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QStringList splitCsv(const QString& line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar sign : line) {
        if (sign == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (sign == QLatin1Char(',') && !quoted) {
            cells << std::exchange(cell, {});
        } else {
            cell += sign;
        }
    }
    cells << cell;
    return cells;
}

QWidget* makeTable(const std::string& bytes)
{
    const QStringList lines =
        QString::fromStdString(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    auto* table = new QTableWidget;
    const QStringList head = splitCsv(lines.value(0).trimmed());
    table->setColumnCount(static_cast<int>(head.size()));
    table->setHorizontalHeaderLabels(head);
    table->setRowCount(static_cast<int>(std::min<qsizetype>(lines.size() - 1, mostRows)));
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList cells = splitCsv(lines.at(row + 1).trimmed());
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
        }
    }
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    return table;
}

} // namespace

QString partText(const std::string& name)
{
    struct Row {
        const char* name;
        const char* text;
    };
    constexpr std::array rows{
        Row{"parts/contact.json", QT_TRANSLATE_NOOP("Parts", "How to reach you")},
        Row{request::designPartName, QT_TRANSLATE_NOOP("Parts", "The design")},
        Row{"parts/plan.svg", QT_TRANSLATE_NOOP("Parts", "The plan")},
        Row{"parts/bom.csv", QT_TRANSLATE_NOOP("Parts", "The parts list")},
        Row{"parts/view.png", QT_TRANSLATE_NOOP("Parts", "The 3D picture")},
        Row{"parts/summary.pdf", QT_TRANSLATE_NOOP("Parts", "The summary")},
    };
    for (const Row& row : rows) {
        if (name == row.name) {
            return QCoreApplication::translate("Parts", row.text);
        }
    }
    return QString::fromStdString(name);
}

QWidget* makePartPreview(const exchange::MessagePart& part)
{
    if (part.name.ends_with(".svg")) {
        return new PictureView(drawSvg(part.bytes));
    }
    if (part.name.ends_with(".png")) {
        return new PictureView(QImage::fromData(QByteArray::fromStdString(part.bytes)));
    }
    if (part.name.ends_with(".csv")) {
        return makeTable(part.bytes);
    }
    auto* text = new QPlainTextEdit(QString::fromStdString(part.bytes));
    text->setReadOnly(true);
    const QString summary = summaryOf(part);
    if (summary.isEmpty()) {
        return text;
    }
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = makeLabel(summary, Look::Strong);
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(
        makeLabel(QCoreApplication::translate("Parts", "As it stands in the file:"), Look::Muted));
    layout->addWidget(text, 1);
    return both;
}

} // namespace bespeak::ui
