// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/source_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace bespeak::ui
{

namespace
{

constexpr const char* sources[] = {
    QT_TRANSLATE_NOOP("Sources", "gap by the catalogue"),
    QT_TRANSLATE_NOOP("Sources", "living-room practice; IEC 268-13 average 0.4 s"),
    QT_TRANSLATE_NOOP("Sources", "Ohm's law; the makers' figures"),
    QT_TRANSLATE_NOOP("Sources", "similar triangles; 5 cm over the head is trade practice"),
    QT_TRANSLATE_NOOP("Sources", "TA Lärm (1998) 6.2, in the neighbour's rooms"),
    QT_TRANSLATE_NOOP("Sources",
                      "TA Lärm (1998) 6.2; the room next door is taken as 40 m³ with 0.5 s"),
    QT_TRANSLATE_NOOP("Sources", "the maker's figure"),
    QT_TRANSLATE_NOOP("Sources", "the makers' figures"),
    QT_TRANSLATE_NOOP("Sources", "trade practice"),
    QT_TRANSLATE_NOOP("Sources", "Auro-3D revision 12, table 3, as advice for other layouts"),
    QT_TRANSLATE_NOOP(
        "Sources",
        "Competition and Consumer (Corded Internal Window Coverings), Australia, used for cables"),
    QT_TRANSLATE_NOOP("Sources", "IEC 62368-1:2018 clause 8.6, used for furniture"),
    QT_TRANSLATE_NOOP("Sources", "ITU-R BS.2051-2, true elevation"),
    QT_TRANSLATE_NOOP("Sources", "5 % of the impedance, R. Russell; ASTM B258"),
    QT_TRANSLATE_NOOP("Sources", "WHO: 75 dBA on average for children"),
    QT_TRANSLATE_NOOP("Sources", "ViewSonic, CYP and HDMI LA: makers disagree"),
    QT_TRANSLATE_NOOP("Sources", "NEC 210.20(A); one circuit of 16 A at 230 V is assumed"),
    QT_TRANSLATE_NOOP("Sources", "Dolby R3.1, figure 11, seen from the side"),
    QT_TRANSLATE_NOOP("Sources", "geometry"),
    QT_TRANSLATE_NOOP("Sources", "geometry: an open hole"),
    QT_TRANSLATE_NOOP("Sources", "own choice"),
    QT_TRANSLATE_NOOP("Sources", "own choice, against the film reference of 105 dB peaks"),
    QT_TRANSLATE_NOOP("Sources", "own choice: 0.9 x 1.25 m with a view"),
    QT_TRANSLATE_NOOP("Sources", "own choice: 1.2 times the stature of CDC growth charts, P95"),
    QT_TRANSLATE_NOOP("Sources", "own choice: 40 W behind a closed front"),
    QT_TRANSLATE_NOOP("Sources", "own choice: about a third is trade practice"),
    QT_TRANSLATE_NOOP("Sources", "own choice: half contrast by the catalogue"),
    QT_TRANSLATE_NOOP("Sources", "own choice: nothing above 1 kg over a seat"),
    QT_TRANSLATE_NOOP("Sources", "own choice: pushed back from the front third"),
    QT_TRANSLATE_NOOP("Sources", "own choice: speech 15 dB above the noise"),
    QT_TRANSLATE_NOOP("Sources", "own choice: subwoofers are not to be heard as a place"),
    QT_TRANSLATE_NOOP("Sources", "own choice: within half of the -6 dB angle, at most 30°"),
    QT_TRANSLATE_NOOP("Sources", "EBU Tech 3276 (1998), twice its tolerance; range: own choice"),
    QT_TRANSLATE_NOOP("Sources", "ITU-R BS.775-3 (0°); 5° are our own choice"),
    QT_TRANSLATE_NOOP("Sources", "quarter-wave rule (Allison); range: own choice"),
    QT_TRANSLATE_NOOP("Sources", "CEDIA/CTA-RP22 v1.2 (2023), parameter 15, with NC for NCB"),
    QT_TRANSLATE_NOOP("Sources",
                      "CEDIA/CTA-RP22 v1.2 (2023), parameter 3, in the zones of Dolby and ITU-R"),
    QT_TRANSLATE_NOOP("Sources",
                      "CEDIA/CTA-RP22 v1.2 (2023), parameter 11, in the zones of Dolby and ITU-R"),
    QT_TRANSLATE_NOOP("Sources", "Auro-3D revision 12, table 3, true elevation"),
    QT_TRANSLATE_NOOP("Sources", "CPSC pool barrier guidelines, used for shelves"),
    QT_TRANSLATE_NOOP("Sources", "Dolby R3.1, ceilings for up-firing loudspeakers"),
    QT_TRANSLATE_NOOP("Sources", "IEC 62368-1:2018 clause 8.6"),
    QT_TRANSLATE_NOOP("Sources", "SMPTE EG-18-1994 (withdrawn)"),
    QT_TRANSLATE_NOOP("Sources", "Schroeder and Kuttruff 1962"),
    QT_TRANSLATE_NOOP("Sources", "WHO Guidelines for Community Noise (1999), Table 1"),
    QT_TRANSLATE_NOOP("Sources", "catalogue"),
    QT_TRANSLATE_NOOP("Sources", "the maker's figures; trade guides for rows"),
    QT_TRANSLATE_NOOP("Sources", "the room as it was entered"),
    QT_TRANSLATE_NOOP("Sources", "throw ratio by the catalogue"),
    QT_TRANSLATE_NOOP("Sources", "wave equation, finite differences"),
    QT_TRANSLATE_NOOP("Sources", "what you said about drilling")};

/// "…, parameter 12" of a standard that counts its parameters, or an empty text.
QString numberedText(const QString& english)
{
    static const QRegularExpression form(QStringLiteral("^(.+), parameter ([0-9]+)$"));
    const QRegularExpressionMatch match = form.match(english);
    return match.hasMatch() ? QCoreApplication::translate("Sources", "%1, parameter %2")
                                  .arg(match.captured(1), match.captured(2))
                            : QString();
}

} // namespace

QString sourceText(const std::string& english)
{
    const auto* source = std::ranges::find(sources, std::string_view(english));
    if (source != std::end(sources)) {
        return QCoreApplication::translate("Sources", *source);
    }
    const QString plain = QString::fromStdString(english);
    const QString numbered = numberedText(plain);
    return numbered.isEmpty() ? plain : numbered;
}

} // namespace bespeak::ui
