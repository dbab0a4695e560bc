// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/spec_text.h"

#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace bespeak::ui
{

namespace
{

using namespace catalogue;

/// Collects the rows of one component; a fact that is not known adds nothing.
class Rows
{
public:
    explicit Rows(const Component& component)
        : m_component(component)
    {
    }

    void add(const char* label, const QString& value, const char* field)
    {
        if (value.isEmpty()) {
            return;
        }
        const auto found = m_component.provenance.find(field);
        std::optional<Provenance> provenance;
        if (found != m_component.provenance.end()) {
            provenance = found->second;
        }
        m_rows.push_back({QCoreApplication::translate("Specs", label), value, provenance});
    }

    template <typename Number>
    void add(const char* label, const std::optional<Number>& number, const char* unit,
             const char* field)
    {
        if (number) {
            add(label,
                numberText(static_cast<double>(*number)) + QLatin1Char(' ') +
                    QString::fromUtf8(unit),
                field);
        }
    }

    void add(const char* label, const std::optional<Length>& length, const char* field)
    {
        if (length) {
            add(label, lengthText(*length), field);
        }
    }

    void addText(const char* label, const std::string& text, const char* field)
    {
        add(label, QString::fromStdString(text), field);
    }

    void addPixels(const std::optional<int>& across, const std::optional<int>& down)
    {
        if (across && down) {
            add(QT_TRANSLATE_NOOP("Specs", "Pixels"),
                QStringLiteral("%1 × %2").arg(*across).arg(*down), "specs.pixels_across");
        }
    }

    void addPower(const PowerSpecs& power)
    {
        add(QT_TRANSLATE_NOOP("Specs", "Power"), power.typicalWatts, "W", "specs.power.typical_w");
        add(QT_TRANSLATE_NOOP("Specs", "Standby"), power.standbyWatts, "W",
            "specs.power.standby_w");
        add(QT_TRANSLATE_NOOP("Specs", "Air above and beside"), power.ventilationGap,
            "specs.power.ventilation_gap_um");
    }

    std::vector<SpecRow> take() { return std::move(m_rows); }

private:
    const Component& m_component;
    std::vector<SpecRow> m_rows;
};

struct AddSpecs {
    Rows& rows;

    void operator()(std::monostate) const {}
    void operator()(const DisplaySpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Diagonal"), specs.diagonalInches, "″",
                 "specs.diagonal_in");
        rows.addText(QT_TRANSLATE_NOOP("Specs", "Panel"), specs.panel, "specs.panel");
        rows.addPixels(specs.pixelsAcross, specs.pixelsDown);
        rows.add(QT_TRANSLATE_NOOP("Specs", "Peak luminance"), specs.peakLuminance, "cd/m²",
                 "specs.peak_luminance");
        rows.addText(QT_TRANSLATE_NOOP("Specs", "Energy class"), specs.energyClass,
                     "specs.energy_class");
        rows.addPower(specs.power);
    }
    void operator()(const ProjectorSpecs& specs) const
    {
        rows.addPixels(specs.pixelsAcross, specs.pixelsDown);
        rows.add(QT_TRANSLATE_NOOP("Specs", "Light output"), specs.isoLumens, "lm",
                 "specs.iso_lumens");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Throw ratio from"), specs.throwRatioMinimum, ":1",
                 "specs.throw_ratio_min");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Throw ratio to"), specs.throwRatioMaximum, ":1",
                 "specs.throw_ratio_max");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Noise"), specs.noiseEco, "dBA", "specs.noise_eco_db");
        rows.addPower(specs.power);
    }
    void operator()(const ScreenSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Picture width"), specs.imageWidth,
                 "specs.image_width_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Picture height"), specs.imageHeight,
                 "specs.image_height_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Gain"), specs.gain, "", "specs.gain");
        rows.addText(QT_TRANSLATE_NOOP("Specs", "Frame"), specs.frame, "specs.frame");
    }
    void operator()(const AmplifierSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Amplified channels"), specs.channelsAmplified, "",
                 "specs.channels_amplified");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Power a channel"), specs.wattsPerChannel, "W",
                 "specs.watts_per_channel");
        rows.add(QT_TRANSLATE_NOOP("Specs", "HDMI inputs"), specs.hdmiInputs, "",
                 "specs.hdmi_inputs");
        rows.addPower(specs.power);
    }
    void operator()(const SpeakerSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Sensitivity"), specs.sensitivity, "dB",
                 "specs.sensitivity_db");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Impedance"), specs.nominalOhms, "Ω",
                 "specs.nominal_ohms");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Lowest note"), specs.lowestHz, "Hz",
                 "specs.lowest_hz");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Loudest at 1 m"), specs.maximumLevel, "dB",
                 "specs.maximum_level_db");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Gap to the wall"), specs.minimumWallGap,
                 "specs.minimum_wall_gap_um");
    }
    void operator()(const SubwooferSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Lowest note"), specs.lowestHz, "Hz",
                 "specs.lowest_hz");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Loudest at 1 m"), specs.maximumLevel, "dB",
                 "specs.maximum_level_db");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Amplifier"), specs.amplifierWatts, "W",
                 "specs.amplifier_watts");
        rows.addText(QT_TRANSLATE_NOOP("Specs", "Enclosure"), specs.enclosure, "specs.enclosure");
    }
    void operator()(const SupportSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Carries"), specs.maximumLoad, "kg",
                 "specs.maximum_load_kg");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Rack units"), specs.rackUnits, "", "specs.rack_units");
    }
    void operator()(const SeatSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Places"), specs.places, "", "specs.places");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Seat height"), specs.seatHeight,
                 "specs.seat_height_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Ear height"), specs.earHeight, "specs.ear_height_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Depth when reclined"), specs.reclinedDepth,
                 "specs.reclined_depth_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Gap to the wall"), specs.wallGap, "specs.wall_gap_um");
    }
    void operator()(const TreatmentSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Thickness"), specs.thickness, "specs.thickness_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Absorption αw"), specs.weightedAbsorption, "",
                 "specs.weighted_absorption");
        rows.addText(QT_TRANSLATE_NOOP("Specs", "Fire class"), specs.fireClass, "specs.fire_class");
    }
    void operator()(const CableSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Length"), specs.length, "specs.length_um");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Bandwidth"), specs.gigabits, "Gbit/s",
                 "specs.gigabits");
    }
    void operator()(const LampSpecs& specs) const
    {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Light output"), specs.lumens, "lm", "specs.lumens");
        rows.add(QT_TRANSLATE_NOOP("Specs", "Colour of light"), specs.kelvin, "K", "specs.kelvin");
        rows.addPower(specs.power);
    }
};

} // namespace

std::vector<SpecRow> specRows(const Component& component)
{
    Rows rows(component);
    rows.add(QT_TRANSLATE_NOOP("Specs", "Size (w × d × h)"), sizeText(component.size), "size");
    if (component.massGrams > 0) {
        rows.add(QT_TRANSLATE_NOOP("Specs", "Mass"), massText(component.massGrams), "mass_g");
    }
    std::visit(AddSpecs{rows}, component.specs);
    return rows.take();
}

} // namespace bespeak::ui
