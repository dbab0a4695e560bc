// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/quantity_text.h"

#include "models/base/error_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr double squareFeetPerSquareMetre = 10.763910417;
constexpr double cubicFeetPerCubicMetre = 35.314666721;

UnitSystem chosenUnits = UnitSystem::Metric;

char firstCharacter(const QString& text, char otherwise)
{
    const QString simple = text.left(1);
    return simple.isEmpty() || simple.at(0).unicode() > 127 ? otherwise : simple.at(0).toLatin1();
}

} // namespace

QString errorText(const Error& error)
{
    const TranslateSentence toLanguage = [](const char* english) {
        return QCoreApplication::translate("Errors", english).toStdString();
    };
    return QString::fromStdString(describe(error, toLanguage));
}

char decimalPoint()
{
    return firstCharacter(QLocale().decimalPoint(), '.');
}

QString moneyText(const Money& amount)
{
    const char point = decimalPoint();
    return QString::fromStdString(formatMoney(amount, point, point == ',' ? '.' : ','));
}

QString shortMoneyText(const Money& amount)
{
    std::int64_t unit = 1;
    for (int i = 0; i < amount.currency.exponent(); ++i) {
        unit *= 10;
    }
    QString text = moneyText(amount);
    if (amount.minor % unit == 0 && unit > 1) {
        const QString noughts =
            QLatin1Char(decimalPoint()) + QString(amount.currency.exponent(), QLatin1Char('0'));
        text.remove(text.lastIndexOf(noughts), noughts.size());
    }
    return text;
}

QString surchargeText(std::int64_t minor, const Currency& currency)
{
    if (minor == 0) {
        return {};
    }
    const QString amount = shortMoneyText(Money{minor, currency});
    return minor > 0 ? QLatin1Char('+') + amount : amount;
}

QString lengthText(Length length)
{
    return QString::fromStdString(formatLength(length, chosenUnits, decimalPoint()));
}

QString sizeText(const geometry::Size3& size)
{
    if (chosenUnits == UnitSystem::Imperial) {
        return QStringLiteral("%1 × %2 × %3")
            .arg(lengthText(size.width), lengthText(size.depth), lengthText(size.height));
    }
    const auto centimetres = [](Length length) { return numberText(length.inMillimetres() / 10); };
    return QStringLiteral("%1 × %2 × %3 cm")
        .arg(centimetres(size.width), centimetres(size.depth), centimetres(size.height));
}

QString areaText(double squareMetres)
{
    return chosenUnits == UnitSystem::Metric
               ? QStringLiteral("%1 m²").arg(numberText(squareMetres, 2))
               : QStringLiteral("%1 ft²").arg(numberText(squareMetres * squareFeetPerSquareMetre));
}

QString volumeText(double cubicMetres)
{
    return chosenUnits == UnitSystem::Metric
               ? QStringLiteral("%1 m³").arg(numberText(cubicMetres, 1))
               : QStringLiteral("%1 ft³").arg(numberText(cubicMetres * cubicFeetPerCubicMetre, 0));
}

QString massText(std::int64_t grams)
{
    return QStringLiteral("%1 kg").arg(numberText(static_cast<double>(grams) / 1000.0));
}

QString angleText(Angle angle)
{
    return numberText(angle.inDegrees()) + QStringLiteral("°");
}

QString numberText(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(number * scale) / scale;
    QString text = QLocale().toString(rounded, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
        if (text.endsWith(point)) {
            text.chop(point.size());
        }
    }
    return text;
}

QString daysText(int workingDays)
{
    return QCoreApplication::translate("Quantities", "%n working day(s)", nullptr, workingDays);
}

void setUnits(UnitSystem units)
{
    chosenUnits = units;
}

UnitSystem units()
{
    return chosenUnits;
}

std::string languageOnShow()
{
    return QLocale().name().left(2).toStdString();
}

QString localText(const catalogue::LocalText& text)
{
    return QString::fromStdString(text.in(languageOnShow()));
}

} // namespace bespeak::ui
