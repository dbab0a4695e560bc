#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Bespeak authors
# SPDX-License-Identifier: Apache-2.0
"""Writes generic.json beside itself: the generic components that Bespeak ships.

No maker's name stands in it. Sizes follow from formulas (a 16:9 picture has sides of 0.8716 and
0.4903 of its diagonal) or are what such things usually measure; every figure says that it is
estimated. Run it after a change and commit both files.
"""
import json
import math
import pathlib

COLOURS = {
    "black": ("Black", "Schwarz", "#1c1d1f"), "white": ("White", "Weiß", "#efeeea"),
    "graphite": ("Graphite", "Graphit", "#45484c"), "silver": ("Silver", "Silber", "#b9bcc0"),
    "oak": ("Oak", "Eiche", "#c39b66"), "walnut": ("Walnut", "Nussbaum", "#6d4a31"),
    "ash": ("Ash", "Esche", "#d8c5a3"), "brass": ("Brass", "Messing", "#b08d4f"),
    "stone": ("Stone", "Stein", "#b5aea3"), "anthracite": ("Anthracite", "Anthrazit", "#404347"),
    "sage": ("Sage", "Salbei", "#8f9b85"), "navy": ("Navy", "Marine", "#31415a"),
    "terracotta": ("Terracotta", "Terrakotta", "#ad6a4c"), "cream": ("Cream", "Creme", "#e4dccb"),
    "cognac": ("Cognac leather", "Leder Cognac", "#8b5432"),
    "black-leather": ("Black leather", "Leder Schwarz", "#232120"),
    "mustard": ("Mustard", "Senf", "#c29a3f"), "sand": ("Sand", "Sand", "#cbbd9f"),
    "indigo": ("Indigo", "Indigo", "#39426b"), "rust": ("Rust", "Rost", "#97502f"),
    "charcoal": ("Charcoal", "Anthrazit dunkel", "#2c2e31"),
}
TEXTURES = {"oak": "oak", "walnut": "walnut", "ash": "oak", "cognac": "leather",
            "black-leather": "leather"}
LACQUERS = {"black", "white", "graphite", "silver"}
SUPPLIERS = {
    "picture": ("Alster Bildtechnik", "Nordlicht Handel"),
    "sound": ("Raumklang Vertrieb", "Kontor Hörbar"),
    "electronics": ("Nordlicht Handel", "Talblick Elektronik"),
    "seating": ("Polsterei Seeberg", "Lindenhof Möbel"),
    "furniture": ("Lindenhof Möbel", "Tischlerei Ostweg"),
    "acoustics": ("Stillraum Akustik", "Raumklang Vertrieb"),
    "decoration": ("Hafenlager Wohnen", "Lindenhof Möbel"),
    "wiring": ("Kabelkontor Mitte", "Talblick Elektronik"),
}
LEAD_DAYS = {"picture": 5, "sound": 9, "electronics": 4, "seating": 42, "furniture": 21,
             "acoustics": 14, "decoration": 7, "wiring": 2}
components = []


def um(millimetres):
    """Whole micrometres, on the half millimetre: no shop measures finer."""
    return round(millimetres * 2) * 500


def dec(number):
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return text


def bands(*values):
    return [dec(value) for value in values]


def power(rated=None, typical=None, standby=0.5, heat=None, gap=None):
    fields = {"rated_w": rated, "typical_w": typical, "standby_w": standby, "heat_w": heat}
    out = {name: dec(value) for name, value in fields.items() if value is not None}
    if gap is not None:
        out["ventilation_gap"] = um(gap)
    return out


def option(ident, en, de, finish, choices):
    """choices: (colour name, surcharge in euros, extra days[, texture])"""
    values = []
    for name, surcharge, days, *texture in choices:
        value = {"id": name, "name": {"en": COLOURS[name][0], "de": COLOURS[name][1]},
                 "surcharge_minor": surcharge * 100, "extra_days": days,
                 "colour": COLOURS[name][2]}
        # Lacquer hides the grain of what is below it.
        is_lacquer = name in LACQUERS and finish in ("body", "top")
        pattern = texture[0] if texture else "plain" if is_lacquer else TEXTURES.get(name)
        if pattern:
            value["texture"] = pattern
        values.append(value)
    return {"id": ident, "name": {"en": en, "de": de}, "finish": finish, "values": values}


def finish(*choices):
    return option("finish", "Finish", "Ausführung", "body", choices)


def colour(slot, *choices):
    return option("colour", "Colour", "Farbe", slot, choices)


def fabric(*choices):
    return option("fabric", "Fabric", "Bezug", "fabric", choices)


SPEAKER_FINISH = finish(("black", 0, 0), ("white", 0, 0), ("oak", 60, 7), ("walnut", 80, 10))
BOX_FINISH = finish(("black", 0, 0), ("white", 0, 0), ("walnut", 80, 10))
WOOD_FINISH = finish(("oak", 0, 0), ("walnut", 80, 10), ("ash", 40, 7), ("white", 0, 0),
                     ("graphite", 30, 5))
SOFA_FABRIC = fabric(("stone", 0, 0, "weave"), ("anthracite", 0, 0, "weave"),
                     ("sage", 0, 5, "weave"), ("navy", 60, 7, "velvet"),
                     ("terracotta", 60, 7, "velvet"), ("cognac", 490, 14))
SEAT_LEATHER = fabric(("black-leather", 0, 0), ("cognac", 80, 7), ("anthracite", 0, 0, "weave"),
                      ("stone", 0, 0, "weave"))


def flat(value, prefix):
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from flat(inner, f"{prefix}.{name}")
        elif name != "type":
            yield f"{prefix}.{name}"


def offers(group, euros, index):
    first, second = SUPPLIERS[group]
    net = euros * 100 / 1.19
    days = LEAD_DAYS[group]
    near = round(net * (0.66 + 0.01 * (index % 5)))
    far = round(net * (0.59 + 0.01 * (index % 4)))
    bulk = 10 if group == "wiring" else 4 if euros < 300 else 2 if euros < 1500 else 1
    return [
        {"supplier": first, "price": money(near), "lead_days": days, "minimum_quantity": 1},
        {"supplier": second, "price": money(far), "lead_days": days * 2 + 3,
         "minimum_quantity": bulk},
    ]


def money(minor):
    return {"minor": minor, "currency": "EUR"}


def add(group, kind, slug, names, texts, size, kilos, euros, mountings=("floor",), specs=None,
        shape=None, options=(), surfaces=(), height=0, family=None):
    """size: width, depth, height in mm; surfaces: (height, width, depth in mm, load in kg)"""
    entry = {
        "id": f"{kind}.{slug}", "kind": kind,
        "name": {"en": names[0], "de": names[1]},
        "description": {"en": texts[0], "de": texts[1]},
        "size": {side: um(length) for side, length in zip(("width", "depth", "height"), size)},
        "mass_g": round(kilos * 1000), "price": money(euros * 100), "vat_basis_points": 1900,
    }
    if mountings:
        entry["mountings"] = list(mountings)
    if height:
        entry["mounting_height"] = um(height)
    if surfaces:
        entry["surfaces"] = [
            {"height": um(z), "width": um(w), "depth": um(d), "maximum_load_g": load * 1000}
            for z, w, d, load in surfaces]
    if options:
        entry["options"] = list(options)
    entry["offers"] = offers(group, euros, len(components)) if euros else [
        {"supplier": name, "price": money(0), "lead_days": 0, "minimum_quantity": 1}
        for name in SUPPLIERS[group]]
    if specs:
        entry["specs"] = specs
    entry["shape"] = {"family": family or kind}
    if shape:
        entry["shape"]["numbers"] = {name: dec(number) for name, number in shape.items()}
    fields = ["size", "mass_g", "price"] + list(flat(specs or {}, "specs"))
    entry["provenance"] = {field: "estimated" for field in fields}
    components.append(entry)


def picture_sides(inches, wide=16, high=9):
    diagonal = inches * 25.4
    return diagonal * wide / math.hypot(wide, high), diagonal * high / math.hypot(wide, high)


def displays():
    lcd = {43: (329, 8.5, 75), 48: (399, 10, 85), 50: (429, 11, 95), 55: (519, 14.5, 115),
           65: (699, 20.5, 145), 75: (949, 30, 185), 77: (1099, 33, 195), 83: (1499, 40, 215),
           85: (1399, 42, 230), 98: (2299, 58, 330)}
    mini = {55: (899, 17, 150), 65: (1199, 24.5, 190), 75: (1699, 36, 240), 85: (2399, 49, 290),
            98: (3499, 66, 390)}
    oled = {48: (1049, 15, 105), 55: (1249, 16.5, 125), 65: (1699, 23.5, 165), 77: (2599, 33, 225),
            83: (3799, 42, 260)}
    sorts = (("lcd", "LCD", lcd, (10, 62), (400, 350, 50), 120, 48, "F"),
             ("mini-led", "Mini-LED", mini, (7, 55), (1500, 650, 70), 144, 48, "G"),
             ("oled", "OLED", oled, (5, 45), (1100, 200, 140), 144, 48, "G"))
    for slug, panel, table, (bezel, deep), (peak, full, cone), _, gbps, energy in sorts:
        for inches, (euros, kilos, watts) in table.items():
            display(slug, panel, inches, euros, kilos, watts, bezel, deep, peak, full, cone, gbps,
                    energy, False)
            if slug == "lcd" and inches <= 75:
                display(slug, panel, inches, euros, kilos + 0.8, watts, bezel, deep, peak, full,
                        cone, gbps, energy, True)


def display(slug, panel, inches, euros, kilos, watts, bezel, deep, peak, full, cone, gbps, energy,
            feet):
    active_w, active_h = picture_sides(inches)
    vesa = 200 if inches < 50 else 300 if inches < 60 else 400 if inches < 80 else 600
    stand = 220 + inches * 1.2
    size = (active_w + 2 * bezel, stand if feet else deep,
            active_h + 2 * bezel + 8 + (68 if feet else 0))
    specs = {"type": "display", "diagonal_in": dec(inches), "active_width": um(active_w),
             "active_height": um(active_h), "pixels_across": 3840, "pixels_down": 2160,
             "panel": panel, "peak_luminance_cdm2": dec(peak),
             "full_field_luminance_cdm2": dec(full), "viewing_cone_deg": dec(cone),
             "vesa_width_mm": vesa, "vesa_height_mm": min(vesa, 400), "stand_depth": um(stand),
             "hdmi_inputs": 4 if panel != "LCD" or inches >= 65 else 3, "hdmi_gbps": dec(gbps),
             "earc": True, "energy_class": energy,
             "power": power(watts * 1.7, watts, 0.5, watts, 100)}
    on = (" on feet", " auf Füßen") if feet else ("", "")
    texts = ((f"A 4K {panel} picture of {inches} inches that stands on a cabinet.",
              f"Ein 4K-Bild in {panel}-Technik mit {inches} Zoll, das auf einem Möbel steht.")
             if feet else
             (f"A flat 4K {panel} picture of {inches} inches for the wall.",
              f"Ein flaches 4K-Bild in {panel}-Technik mit {inches} Zoll für die Wand."))
    add("picture", "display", f"{slug}-{inches}" + ("-feet" if feet else ""),
        (f"{inches}-inch {panel} television{on[0]}", f"{panel}-Fernseher {inches} Zoll{on[1]}"),
        texts, size, kilos, euros, ("on-top", "floor") if feet else ("wall", "on-top"), specs,
        {"stand": 1 if feet else 0}, height=0 if feet else 1080 - size[2] / 2)


def projectors():
    rows = (
        ("long-throw-hd", "Long-throw projector, Full HD", "Beamer mit langer Distanz, Full HD",
         (395, 305, 132), 4.6, 799, (1920, 1080), 2200, 1700, 12000, 1.32, 2.15, .6, .25, 27, 34, 5000, 260),
        ("long-throw-4k", "Long-throw projector, 4K", "Beamer mit langer Distanz, 4K",
         (420, 330, 140), 6.2, 1599, (3840, 2160), 2600, 1900, 40000, 1.3, 2.1, .6, .25, 26, 32, 20000, 300),
        ("cinema-4k", "Cinema projector, laser, 4K", "Kino-Beamer, Laser, 4K",
         (510, 500, 190), 14.5, 4999, (3840, 2160), 2500, 2100, 80000, 1.35, 2.75, .85, .4, 22, 28, 20000, 350),
        ("reference-4k", "Reference projector, laser, 4K", "Referenz-Beamer, Laser, 4K",
         (500, 505, 234), 22.5, 11999, (4096, 2160), 2900, 2500, 150000, 1.4, 2.85, .8, .34, 22, 28, 20000, 440),
        ("short-throw-hd", "Short-throw projector, Full HD", "Kurzdistanz-Beamer, Full HD",
         (330, 260, 115), 3.2, 749, (1920, 1080), 3000, 2100, 15000, .49, .5, 0, 0, 29, 34, 15000, 250),
        ("short-throw-4k", "Short-throw projector, 4K", "Kurzdistanz-Beamer, 4K",
         (360, 290, 128), 4.4, 1399, (3840, 2160), 2800, 2000, 30000, .69, .83, .05, 0, 28, 33, 20000, 280),
        ("ust-4k", "Ultra-short-throw projector, 4K", "Ultrakurzdistanz-Beamer, 4K",
         (550, 340, 132), 9.6, 1999, (3840, 2160), 2500, 2000, 25000, .23, .23, 0, 0, 26, 31, 25000, 300),
        ("ust-triple-laser", "Ultra-short-throw projector, triple laser",
         "Ultrakurzdistanz-Beamer, Dreifach-Laser",
         (545, 360, 140), 11.2, 3299, (3840, 2160), 3000, 2500, 35000, .21, .21, 0, 0, 26, 32, 25000, 350),
        ("portable", "Portable projector", "Tragbarer Beamer",
         (180, 180, 175), 2.1, 599, (1920, 1080), 500, 420, 2000, 1.2, 1.2, 0, 0, 26, 30, 30000, 65),
    )
    for (slug, en, de, size, kilos, euros, (across, down), iso, real, contrast, near, far, shift_v,
         shift_h, eco, loud, hours, watts) in rows:
        ust = slug.startswith("ust")
        specs = {"type": "projector", "pixels_across": across, "pixels_down": down,
                 "iso_lumens": dec(iso), "calibrated_lumens": dec(real), "contrast": dec(contrast),
                 "throw_ratio_minimum": dec(near), "throw_ratio_maximum": dec(far),
                 "lens_shift_vertical": dec(shift_v), "lens_shift_horizontal": dec(shift_h),
                 "noise_eco_dba": dec(eco), "noise_high_dba": dec(loud), "light_hours": hours,
                 "hdmi_inputs": 2, "hdmi_gbps": dec(18 if across < 4000 else 48),
                 "power": power(watts, watts * .85, 0.5, watts * .85, 150)}
        add("picture", "projector", slug, (en, de),
            (f"{real} lumens when calibrated; a picture as wide as the distance divided by "
             f"{near} to {far}.",
             f"{real} Lumen kalibriert; das Bild ist so breit wie der Abstand geteilt durch "
             f"{near} bis {far}."),
            size, kilos, euros, ("on-top", "floor") if ust else ("ceiling", "on-top"), specs,
            {"ust": 1 if ust else 0}, (colour("body", ("white", 0, 0), ("black", 0, 0)),),
            height=0 if ust else 2200)


def screens():
    for inches, euros in ((92, 349), (100, 399), (110, 479), (120, 549), (135, 799)):
        fixed_screen(f"fixed-{inches}", inches, euros, None)
    for inches, euros in ((100, 899), (120, 1149), (135, 1499)):
        fixed_screen(f"fixed-transparent-{inches}", inches, euros, 1.5)
    w, h = picture_sides(138, 64, 27)
    screen("fixed-wide-138", ("Wide fixed screen 2.37:1, 138 inches",
                              "Breite Rahmenleinwand 2,37:1, 138 Zoll"), w, h,
           (w + 160, 40, h + 160), 17, 1199, "fixed", 1.1, 75, 1.5, ("wall",), 620)
    w, h = picture_sides(100)
    screen("ust-lattice-100", ("Daylight screen for ultra short throw, 100 inches",
                               "Tageslicht-Leinwand für Ultrakurzdistanz, 100 Zoll"), w, h,
           (w + 24, 32, h + 24), 15, 1099, "fixed", .6, 60, None, ("wall",), 700)
    for inches, euros in ((92, 399), (100, 449), (120, 599)):
        w, h = picture_sides(inches)
        screen(f"motorised-{inches}", (f"Motorised screen, {inches} inches",
                                       f"Motorleinwand, {inches} Zoll"), w, h,
               (w + 320, 110, h + 420), 14 + inches / 10, euros, "motorised", 1, 80, None,
               ("ceiling", "wall"), 700)
    for inches, euros in ((100, 1099), (120, 1399)):
        w, h = picture_sides(inches)
        screen(f"tensioned-{inches}", (f"Tab-tensioned motorised screen, {inches} inches",
                                       f"Motorleinwand mit Seitenspannung, {inches} Zoll"), w, h,
               (w + 380, 130, h + 440), 20 + inches / 10, euros, "tab-tensioned", 1, 80, None,
               ("ceiling", "wall"), 700)
    for inches, euros in ((92, 1899), (100, 2199), (120, 2799)):
        w, h = picture_sides(inches)
        screen(f"floor-rising-{inches}", (f"Floor-rising screen, {inches} inches",
                                          f"Bodenleinwand, {inches} Zoll"), w, h,
               (w + 220, 190, h + 330), 36 + inches / 10, euros, "floor-rising", .8, 65, None,
               ("floor",), 0)


def fixed_screen(slug, inches, euros, loss):
    w, h = picture_sides(inches)
    kind = ((f"Acoustically transparent screen, {inches} inches",
             f"Schalldurchlässige Rahmenleinwand, {inches} Zoll") if loss else
            (f"Fixed-frame screen, {inches} inches", f"Rahmenleinwand, {inches} Zoll"))
    screen(slug, kind, w, h, (w + 160, 40, h + 160), 8 + inches / 20, euros, "fixed",
           .95 if loss else 1, 80, loss, ("wall",), 680)


def screen(slug, names, w, h, size, kilos, euros, frame, gain, angle, loss, mountings, height):
    specs = {"type": "screen", "image_width": um(w), "image_height": um(h), "gain": dec(gain),
             "half_gain_angle_deg": dec(angle), "frame": frame}
    if loss:
        specs["acoustic_loss_db"] = dec(loss)
    text = {"fixed": ("A cloth stretched in a frame with a velvet edge: always flat.",
                      "Ein Tuch, gespannt in einem Rahmen mit Samtkante: immer plan."),
            "motorised": ("Rolls down at the press of a button and away after the film.",
                          "Fährt auf Knopfdruck herab und nach dem Film wieder weg."),
            "tab-tensioned": ("Rolls down and is kept flat by cords at its sides.",
                              "Fährt herab und wird von Seilen an den Seiten plan gehalten."),
            "floor-rising": ("Rises out of a low case on the floor; nothing on the wall.",
                             "Steigt aus einem flachen Gehäuse am Boden; nichts an der Wand.")}
    add("picture", "screen", slug, names, text[frame], size, kilos, euros, mountings, specs,
        {"housing": 0 if frame == "fixed" else 1,
         "border": .08 if slug.startswith("fixed") else .012 if frame == "fixed" else .05},
        height=height)


def electronics():
    receivers = (("5-2", "5.2", 5, 7, 80, 499, 8.6, 151, ("Atmos", "DTS:X"), False),
                 ("7-2", "7.2", 7, 9, 90, 749, 10.2, 167, ("Atmos", "DTS:X"), True),
                 ("9-2", "9.2", 9, 11, 110, 1299, 13.4, 173, ("Atmos", "DTS:X"), True),
                 ("9-4", "9.4", 9, 11, 125, 1799, 14.9, 188, ("Atmos", "DTS:X", "Auro-3D"), True),
                 ("11-4", "11.4", 11, 13, 140, 2999, 17.4, 194,
                  ("Atmos", "DTS:X", "Auro-3D"), True))
    case = finish(("black", 0, 0), ("silver", 0, 3))
    for slug, layout, amped, processed, watts, euros, kilos, high, formats, pre in receivers:
        add("electronics", "receiver", slug,
            (f"AV receiver {layout}", f"AV-Receiver {layout}"),
            (f"Decodes and amplifies {amped} channels at {watts} W each.",
             f"Dekodiert und verstärkt {amped} Kanäle mit je {watts} W."),
            (434, 330 + amped * 6, high), kilos, euros, ("on-top",),
            {"type": "amplifier", "channels_amplified": amped, "channels_processed": processed,
             "channel_w": dec(watts), "rated_ohm": "8", "minimum_ohm": "4",
             "formats": list(formats), "hdmi_inputs": 6 if amped > 5 else 4,
             "hdmi_outputs": 2 if amped > 5 else 1, "pre_outs": processed if pre else 0,
             "subwoofer_outs": int(slug[-1]), "hdmi_gbps": "40", "earc": True,
             "room_correction": True,
             "power": power(300 + amped * 45, 60 + amped * 9, 0.4, 70 + amped * 12, 100)},
            options=(case,))
    amplifiers = (("stereo", "Stereo amplifier", "Stereo-Verstärker", 2, 100, 699, 9.5, (434, 360, 110)),
                  ("mono-block", "Mono amplifier", "Mono-Endverstärker", 1, 300, 1199, 11, (220, 380, 120)),
                  ("3-channel", "Three-channel power amplifier", "Dreikanal-Endverstärker", 3, 200, 1599, 19, (434, 420, 150)),
                  ("5-channel", "Five-channel power amplifier", "Fünfkanal-Endverstärker", 5, 200, 2299, 26, (434, 450, 175)),
                  ("7-channel", "Seven-channel power amplifier", "Siebenkanal-Endverstärker", 7, 180, 2799, 31, (434, 470, 192)),
                  ("compact-streaming", "Compact streaming amplifier", "Kompakter Streaming-Verstärker", 2, 70, 499, 3.2, (220, 230, 75)))
    for slug, en, de, channels, watts, euros, kilos, size in amplifiers:
        add("electronics", "amplifier", slug, (en, de),
            (f"{channels} × {watts} W into 8 ohms, for loudspeakers that ask for more.",
             f"{channels} × {watts} W an 8 Ohm, für Lautsprecher, die mehr verlangen."),
            size, kilos, euros, ("on-top",),
            {"type": "amplifier", "channels_amplified": channels, "channels_processed": channels,
             "channel_w": dec(watts), "rated_ohm": "8", "minimum_ohm": "4",
             "power": power(channels * watts * 1.5, 40 + channels * 12, 0.5, 45 + channels * 18,
                            100)}, options=(case,))
    sources = (("disc-player", "4K disc player", "4K-Disc-Player", 349, 2.6, (430, 260, 60), 30, 1),
               ("streamer", "Streaming box", "Streaming-Box", 149, .4, (110, 110, 32), 8, 1),
               ("console", "Game console", "Spielkonsole", 499, 4.2, (390, 260, 104), 200, 1),
               ("media-server", "Media server", "Medienserver", 999, 5.6, (430, 300, 88), 45, 1),
               ("turntable", "Turntable", "Plattenspieler", 449, 6.2, (430, 370, 130), 6, 0),
               ("tv-tuner", "Satellite and cable tuner", "Sat- und Kabelempfänger", 179, 1.1, (260, 180, 50), 18, 1))
    for slug, en, de, euros, kilos, size, watts, outs in sources:
        specs = {"type": "amplifier", "channels_amplified": 0,
                 "power": power(watts * 1.3, watts, 0.5, watts, 30)}
        if outs:
            specs |= {"hdmi_outputs": outs, "hdmi_gbps": "48" if slug == "console" else "18"}
        add("electronics", "source", slug, (en, de),
            (f"Brings pictures and sound to the receiver; about {watts} W.",
             f"Bringt Bild und Ton zum Receiver; etwa {watts} W.") if outs else
            ("Plays records; stands level and away from loudspeakers.",
             "Spielt Schallplatten; steht waagerecht und fern von Lautsprechern."),
            size, kilos, euros, ("on-top",), specs, options=(case,))


def speaker_specs(sens, ohm, low, peak, least, most, axis, port, gap, wide=100, tall=60, **more):
    specs = {"type": "speaker", "sensitivity_db": dec(sens), "nominal_ohm": dec(ohm),
             "minimum_ohm": dec(ohm * .75), "lowest_hz": dec(low), "highest_hz": "22000",
             "maximum_level_db": dec(peak), "power_minimum_w": dec(least),
             "power_maximum_w": dec(most), "coverage_horizontal_deg": dec(wide),
             "coverage_vertical_deg": dec(tall), "acoustic_height": um(axis), "port": port,
             "minimum_wall_gap": um(gap), "grille_fixed": False}
    return specs | more


def loudspeakers():
    shelves = (("4in", "Compact bookshelf loudspeaker, 4-inch", "Kompakter Regallautsprecher, 10 cm", (140, 190, 240), 2.9, 149, 83.5, 6, 65, 101, "rear", 100),
               ("5in", "Bookshelf loudspeaker, 5-inch", "Regallautsprecher, 13 cm", (175, 250, 300), 5.4, 229, 86, 6, 52, 105, "rear", 150),
               ("6in", "Bookshelf loudspeaker, 6.5-inch", "Regallautsprecher, 16 cm", (200, 300, 360), 7.8, 329, 87, 6, 44, 108, "front", 80),
               ("6in-sealed", "Sealed cinema monitor, 6.5-inch", "Geschlossener Kinomonitor, 16 cm", (220, 280, 380), 9.1, 449, 88.5, 4, 68, 113, "sealed", 30),
               ("8in-waveguide", "Waveguide monitor, 8-inch", "Monitor mit Schallführung, 20 cm", (270, 320, 440), 12.8, 699, 91, 8, 48, 116, "front", 80))
    for slug, en, de, (w, d, h), kilos, euros, sens, ohm, low, peak, port, gap in shelves:
        add("sound", "bookshelf-speaker", slug, (en, de),
            (f"Price of one piece. {sens} dB from 2.83 V, down to {low} Hz; for a stand or a shelf.",
             f"Preis für ein Stück. {dec(sens).replace('.', ',')} dB bei 2,83 V, hinab bis {low} Hz; für Ständer oder Regal."),
            (w, d, h), kilos, euros, ("on-top", "wall"),
            speaker_specs(sens, ohm, low, peak, 20, 100, h * .62, port, gap),
            {"woofers": 1, "tweeter": 1}, (SPEAKER_FINISH,), height=1000)
    towers = (("slim", "Slim tower loudspeaker", "Schlanker Standlautsprecher", (165, 260, 900), 12.5, 349, 86, 6, 42, 107, 2, 0, "rear"),
              ("two-way", "Tower loudspeaker, two-way", "Standlautsprecher, zwei Wege", (200, 310, 980), 16.8, 479, 87.5, 6, 38, 109, 2, 0, "rear"),
              ("three-way", "Tower loudspeaker, three-way", "Standlautsprecher, drei Wege", (210, 340, 1060), 22.5, 799, 88.5, 6, 34, 111, 2, 1, "rear"),
              ("three-way-large", "Large tower loudspeaker, three-way", "Großer Standlautsprecher, drei Wege", (240, 400, 1180), 31, 1399, 90, 4, 29, 114, 3, 1, "front"),
              ("cinema", "Cinema tower with waveguide", "Kino-Standlautsprecher mit Schallführung", (290, 390, 1120), 34, 1799, 92, 8, 35, 119, 2, 1, "front"),
              ("active", "Active tower loudspeaker", "Aktiver Standlautsprecher", (220, 350, 1020), 27, 1999, 88, 8, 28, 112, 2, 1, "sealed"))
    for slug, en, de, (w, d, h), kilos, euros, sens, ohm, low, peak, woofers, mid, port in towers:
        more = {"power": power(400, 35, .5, 35)} if slug == "active" else {}
        add("sound", "tower-speaker", slug, (en, de),
            (f"Price of one piece. {sens} dB from 2.83 V, down to {low} Hz.",
             f"Preis für ein Stück. {dec(sens).replace('.', ',')} dB bei 2,83 V, hinab bis {low} Hz."),
            (w, d, h), kilos, euros, ("floor",),
            speaker_specs(sens, ohm, low, peak, 30, 200, min(h - 110, 930), port,
                          {"rear": 200, "front": 100, "sealed": 50}[port], **more),
            {"woofers": woofers, "midrange": mid, "tweeter": 1}, (SPEAKER_FINISH,))
    centres = (("small", "Compact centre loudspeaker", "Kompakter Center", (420, 190, 150), 5.1, 199, 86, 65, 106, 2, 0),
               ("medium", "Centre loudspeaker", "Center-Lautsprecher", (500, 260, 180), 8.6, 329, 87.5, 55, 109, 2, 0),
               ("three-way", "Centre loudspeaker, three-way", "Center-Lautsprecher, drei Wege", (600, 320, 215), 14.5, 599, 89, 45, 112, 2, 1),
               ("large", "Large cinema centre", "Großer Kino-Center", (720, 340, 260), 21, 1099, 91.5, 42, 117, 2, 1))
    for slug, en, de, (w, d, h), kilos, euros, sens, low, peak, woofers, mid in centres:
        add("sound", "centre-speaker", slug, (en, de),
            ("Carries the dialogue; lies under or above the picture.",
             "Trägt die Dialoge; liegt unter oder über dem Bild."),
            (w, d, h), kilos, euros, ("on-top", "wall"),
            speaker_specs(sens, 6, low, peak, 25, 150, h / 2, "sealed" if slug == "small" else "rear",
                          50 if slug == "small" else 120, 90, 50),
            {"woofers": woofers, "midrange": mid, "tweeter": 1}, (SPEAKER_FINISH,), height=600)
    surrounds = (("on-wall", "On-wall surround loudspeaker", "Surround-Lautsprecher für die Wand", (190, 130, 290), 3.4, 189, 86, 85, 105, 100, 0),
                 ("dipole", "Dipole surround loudspeaker", "Dipol-Surroundlautsprecher", (300, 150, 260), 5.6, 349, 86.5, 75, 106, 180, 1),
                 ("slim", "Slim surround loudspeaker", "Flacher Surround-Lautsprecher", (150, 75, 320), 2.4, 229, 84, 100, 103, 110, 0),
                 ("satellite", "Satellite loudspeaker", "Satellitenlautsprecher", (100, 110, 160), 1.2, 99, 82, 120, 99, 120, 0))
    for slug, en, de, (w, d, h), kilos, euros, sens, low, peak, wide, dipole in surrounds:
        add("sound", "surround-speaker", slug, (en, de),
            ("Fills the sides and the back; hangs flat on the wall.",
             "Füllt Seiten und Rücken; hängt flach an der Wand."),
            (w, d, h), kilos, euros, ("wall", "on-top"),
            speaker_specs(sens, 8, low, peak, 20, 100, h * .6, "sealed", 0, wide, 80),
            {"woofers": 1, "tweeter": 1, "dipole": dipole},
            (finish(("black", 0, 0), ("white", 0, 0)),), height=1300)
    walls = (("6in", "In-wall loudspeaker, 6.5-inch", "Wandeinbau-Lautsprecher, 16 cm", (215, 90, 305), 2.6, 199, 87, 55, 106, 1),
             ("8in", "In-wall loudspeaker, 8-inch", "Wandeinbau-Lautsprecher, 20 cm", (255, 98, 365), 3.8, 279, 89, 48, 109, 1),
             ("lcr", "In-wall front loudspeaker, three-way", "Wandeinbau-Frontlautsprecher, drei Wege", (260, 100, 640), 7.9, 649, 90, 45, 114, 2))
    for slug, en, de, (w, d, h), kilos, euros, sens, low, peak, woofers in walls:
        add("sound", "in-wall-speaker", slug, (en, de),
            ("Sits flush in the wall behind a grille that can be painted.",
             "Sitzt bündig in der Wand hinter einem überstreichbaren Gitter."),
            (w, d, h), kilos, euros, ("in-wall",),
            speaker_specs(sens, 8, low, peak, 20, 150, h / 2, "sealed", 0, 110, 70,
                          cutout_width=um(w - 28), cutout_height=um(h - 28), cutout_depth=um(d),
                          grille_fixed=True),
            {"woofers": woofers, "tweeter": 1}, (colour("grille", ("white", 0, 0), ("black", 0, 0)),),
            height=900)
    ceilings = (("6in", "In-ceiling loudspeaker, 6.5-inch", "Deckeneinbau-Lautsprecher, 16 cm", 230, 105, 2.1, 149, 87, 60, 104),
                ("8in", "In-ceiling loudspeaker, 8-inch", "Deckeneinbau-Lautsprecher, 20 cm", 280, 118, 3.1, 219, 89, 50, 108),
                ("8in-angled", "Angled in-ceiling loudspeaker, 8-inch", "Angewinkelter Deckeneinbau-Lautsprecher, 20 cm", 285, 150, 3.9, 299, 89, 52, 110))
    for slug, en, de, across, deep, kilos, euros, sens, low, peak in ceilings:
        add("sound", "in-ceiling-speaker", slug, (en, de),
            ("For sound from above: flush in the ceiling, 6 mm of rim to be seen.",
             "Für Klang von oben: bündig in der Decke, nur 6 mm Rand sichtbar."),
            (across, across, deep), kilos, euros, ("in-ceiling",),
            speaker_specs(sens, 8, low, peak, 15, 120, 0, "sealed", 0, 110, 110,
                          cutout_width=um(across - 28), cutout_height=um(across - 28),
                          cutout_depth=um(deep), grille_fixed=True),
            {"woofers": 1, "tweeter": 1}, (colour("grille", ("white", 0, 0), ("black", 0, 0)),))
    heights = (("up-firing", "Up-firing height module", "Aufsatz mit Abstrahlung zur Decke", (175, 240, 150), 3.1, 179, ("on-top",), 85, 90),
               ("on-wall", "On-wall height loudspeaker", "Höhenlautsprecher für die Wand", (190, 160, 200), 3.3, 199, ("wall", "ceiling"), 86, 85),
               ("ceiling-bracket", "Swivelling height loudspeaker", "Schwenkbarer Höhenlautsprecher", (170, 190, 260), 4.2, 259, ("ceiling", "wall"), 87, 70))
    for slug, en, de, (w, d, h), kilos, euros, mountings, sens, low in heights:
        add("sound", "height-speaker", slug, (en, de),
            ("Adds sound from above without a hole in the ceiling.",
             "Bringt Klang von oben, ohne die Decke zu öffnen."),
            (w, d, h), kilos, euros, mountings,
            speaker_specs(sens, 6, low, 105, 15, 100, h * .6, "sealed", 0, 90, 70),
            {"woofers": 1, "tweeter": 1, "up": 1 if slug == "up-firing" else 0},
            (SPEAKER_FINISH,), height=0 if slug == "up-firing" else 2100)
    bars = (("compact", "Compact soundbar 2.1", "Kompakte Soundbar 2.1", (650, 95, 63), 2.4, 199, 55, 96, 60),
            ("3-1", "Soundbar 3.1", "Soundbar 3.1", (950, 110, 65), 4.2, 399, 48, 100, 90),
            ("5-1-2", "Soundbar 5.1.2 with height channels", "Soundbar 5.1.2 mit Höhenkanälen", (1160, 125, 69), 6.8, 799, 42, 104, 130),
            ("7-1-4", "Soundbar 7.1.4 with height channels", "Soundbar 7.1.4 mit Höhenkanälen", (1260, 140, 72), 8.9, 1199, 38, 106, 160))
    for slug, en, de, size, kilos, euros, low, peak, watts in bars:
        add("sound", "soundbar", slug, (en, de),
            ("Loudspeakers and amplifiers in one bar, under the picture.",
             "Lautsprecher und Verstärker in einer Leiste, unter dem Bild."),
            size, kilos, euros, ("on-top", "wall"),
            {"type": "speaker", "lowest_hz": dec(low), "highest_hz": "20000",
             "maximum_level_db": dec(peak), "acoustic_height": um(size[2] / 2), "port": "sealed",
             "coverage_horizontal_deg": "120", "grille_fixed": True,
             "power": power(watts, watts * .3, .5, watts * .3)},
            None, (finish(("black", 0, 0), ("white", 20, 3)),), height=520)


def subwoofers():
    rows = ((8, "sealed", (280, 300, 300), 10.5, 299, 34, 104, 84, 92, 150),
            (10, "sealed", (330, 350, 340), 15.5, 449, 29, 108, 90, 98, 250),
            (10, "ported", (340, 410, 400), 18, 499, 25, 111, 97, 105, 250),
            (12, "sealed", (380, 400, 390), 21.5, 699, 25, 113, 97, 104, 400),
            (12, "ported", (400, 500, 490), 28, 799, 20, 116, 104, 111, 400),
            (12, "passive-radiator", (390, 400, 400), 23, 849, 22, 114, 101, 108, 500),
            (13, "sealed", (400, 420, 410), 27, 1099, 22, 117, 103, 109, 800),
            (15, "sealed", (460, 470, 460), 38, 1499, 19, 120, 107, 113, 1000),
            (15, "ported", (500, 620, 590), 52, 1799, 16, 123, 113, 119, 1000))
    words = {"sealed": "geschlossen", "ported": "mit Bassreflex",
             "passive-radiator": "mit Passivmembran"}
    for inches, box, size, kilos, euros, low, peak, at25, at31, watts in rows:
        add("sound", "subwoofer", f"{inches}in-{box}",
            (f"Subwoofer {inches}-inch, {box.replace('-', ' ')}",
             f"Subwoofer {round(inches * 2.54)} cm, {words[box]}"),
            (f"Reaches down to {low} Hz with an amplifier of {watts} W inside.",
             f"Reicht hinab bis {low} Hz, mit eingebautem Verstärker von {watts} W."),
            size, kilos, euros, ("floor",),
            {"type": "subwoofer", "lowest_hz": dec(low), "maximum_level_db": dec(peak),
             "maximum_level_25hz_db": dec(at25), "maximum_level_31hz_db": dec(at31),
             "amplifier_w": dec(watts), "enclosure": box, "driver_direction": "front",
             "grille_fixed": False, "power": power(watts * 1.2, 20 + watts * .06, .5,
                                                   20 + watts * .05, 50)},
            {"driver": round(inches * .0254, 3), "port": 1 if box == "ported" else 0}, (BOX_FINISH,))


def support(**fields):
    return {"type": "support"} | {name: dec(v) if isinstance(v, float) else v
                                  for name, v in fields.items()}


def furniture():
    metal = finish(("black", 0, 0), ("white", 0, 0), ("silver", 10, 3))
    for slug, en, de, (w, d, h), plate, kilos, euros, load in (
            ("60", "Loudspeaker stand, 60 cm", "Lautsprecherständer, 60 cm", (280, 320, 600), (170, 210), 4.2, 79, 20),
            ("70", "Loudspeaker stand, 70 cm", "Lautsprecherständer, 70 cm", (300, 340, 700), (190, 230), 5.6, 99, 25),
            ("60-heavy", "Heavy loudspeaker stand, 60 cm", "Schwerer Lautsprecherständer, 60 cm", (330, 380, 600), (230, 270), 12.5, 199, 50),
            ("100", "Surround stand, 100 cm", "Surround-Ständer, 100 cm", (290, 290, 1000), (120, 140), 3.8, 59, 6)):
        add("furniture", "speaker-stand", slug, (en, de),
            (f"Price of one piece. Brings a loudspeaker to ear height; bears {load} kg.",
             f"Preis für ein Stück. Bringt einen Lautsprecher auf Ohrhöhe; trägt {load} kg."),
            (w, d, h), kilos, euros, ("floor",), support(maximum_load_kg=float(load), anchor_kit=False),
            {"columns": 2 if "heavy" in slug else 1}, (metal,), ((h, *plate, load),))
    for slug, en, de, (w, d, h), kilos, euros, load, vesa, tilt, swing in (
            ("fixed-small", "Fixed wall mount, 32 to 55 inches", "Starre Wandhalterung, 32 bis 55 Zoll", (440, 28, 420), 2.4, 29, 40, (100, 400), 0, 0),
            ("fixed-large", "Fixed wall mount, 55 to 98 inches", "Starre Wandhalterung, 55 bis 98 Zoll", (850, 32, 430), 4.6, 69, 90, (200, 800), 0, 0),
            ("tilting", "Tilting wall mount", "Neigbare Wandhalterung", (660, 58, 430), 4.1, 59, 60, (200, 600), 15, 0),
            ("full-motion", "Full-motion wall mount", "Schwenkbare Wandhalterung", (660, 75, 430), 8.2, 129, 45, (200, 600), 15, 90),
            ("full-motion-large", "Full-motion wall mount, large", "Große schwenkbare Wandhalterung", (820, 85, 440), 14.5, 249, 75, (300, 800), 12, 70)):
        add("furniture", "wall-mount", slug, (en, de),
            (f"Holds a television of up to {load} kg on the wall.",
             f"Hält einen Fernseher bis {load} kg an der Wand."),
            (w, d, h), kilos, euros, ("wall",),
            support(maximum_load_kg=float(load), vesa_minimum_mm=vesa[0], vesa_maximum_mm=vesa[1],
                    tilt_deg=float(tilt), swing_deg=float(swing),
                    wall_type="masonry" if swing else "any"),
            {"arm": 1 if swing else 0}, height=900)
    add("furniture", "wall-mount", "speaker-bracket",
        ("Loudspeaker wall bracket", "Wandhalter für Lautsprecher"),
        ("Holds a loudspeaker of up to 10 kg and lets it turn.",
         "Hält einen Lautsprecher bis 10 kg und lässt ihn drehen."),
        (90, 120, 180), .9, 35, ("wall",),
        support(maximum_load_kg=10.0, tilt_deg=15.0, swing_deg=60.0, wall_type="any"),
        {"arm": 1}, height=1300)
    for slug, en, de, (w, d, h), shelves, kilos, euros, units in (
            ("3-shelves", "Media rack, three shelves", "Medienrack, drei Böden", (600, 450, 560), 3, 22, 249, None),
            ("4-shelves", "Media rack, four shelves", "Medienrack, vier Böden", (600, 480, 820), 4, 29, 329, None),
            ("5-shelves", "Tall media rack, five shelves", "Hohes Medienrack, fünf Böden", (620, 500, 1080), 5, 37, 429, None),
            ("19in-12u", "Equipment rack 19-inch, 12 units", "Geräteschrank 19 Zoll, 12 HE", (560, 600, 680), 3, 34, 349, 12),
            ("19in-24u", "Equipment rack 19-inch, 24 units", "Geräteschrank 19 Zoll, 24 HE", (600, 700, 1220), 5, 58, 599, 24)):
        step = (h - 40) / (shelves - 1)
        levels = [(20 + step * i + (20 if i == shelves - 1 else 0), w - 60, d - 30, 35)
                  for i in range(shelves)]
        add("furniture", "rack", slug, (en, de),
            (f"{shelves} shelves with air around each device; 35 kg a shelf.",
             f"{shelves} Böden mit Luft um jedes Gerät; 35 kg je Boden."),
            (w, d, h), kilos, euros, ("floor",),
            support(maximum_load_kg=35.0 * shelves, anchor_kit=True, closed_front=False)
            | ({"rack_units": units} if units else {}),
            {"shelves": shelves}, (WOOD_FINISH if not units else metal,), levels)
    for slug, en, de, (w, d, h), doors, legs, kilos, euros in (
            ("low-120", "Low board, 120 cm", "Lowboard, 120 cm", (1200, 400, 450), 2, 1, 29, 249),
            ("low-150", "Low board, 150 cm", "Lowboard, 150 cm", (1500, 420, 480), 3, 1, 38, 349),
            ("low-180", "Low board, 180 cm", "Lowboard, 180 cm", (1800, 420, 480), 3, 1, 46, 449),
            ("low-200-open", "Low board with open bay, 200 cm", "Lowboard mit offenem Fach, 200 cm", (2000, 450, 460), 2, 0, 52, 549),
            ("low-240", "Low board, 240 cm", "Lowboard, 240 cm", (2400, 450, 480), 4, 1, 64, 749),
            ("ust-180", "Low board for ultra-short-throw projectors, 180 cm", "Lowboard für Ultrakurzdistanz-Beamer, 180 cm", (1800, 560, 400), 3, 0, 58, 699),
            ("side-160", "Sideboard, 160 cm", "Sideboard, 160 cm", (1600, 420, 780), 3, 1, 55, 499),
            ("corner", "Corner cabinet", "Eckschrank", (1050, 520, 520), 2, 1, 31, 329)):
        add("furniture", "cabinet", slug, (en, de),
            ("Doors with cloth that remotes reach through, and holes for cables at the back.",
             "Türen mit Stoff, durch den Fernbedienungen reichen, und Kabellöcher in der Rückwand."),
            (w, d, h), kilos, euros, ("floor",),
            support(maximum_load_kg=80.0 if w > 1300 else 60.0, anchor_kit=True,
                    closed_front="open" not in slug),
            {"doors": doors, "legs": legs}, (WOOD_FINISH,),
            ((h, w, d, 80 if w > 1300 else 60),))
    add("furniture", "cabinet", "floating-180", ("Floating low board, 180 cm",
                                                 "Hängendes Lowboard, 180 cm"),
        ("Hangs on the wall, with the floor free below it.",
         "Hängt an der Wand, der Boden darunter bleibt frei."),
        (1800, 380, 320), 36, 429, ("wall",),
        support(maximum_load_kg=50.0, anchor_kit=True, closed_front=True, wall_type="masonry"),
        {"doors": 3, "legs": 0}, (WOOD_FINISH,), ((320, 1800, 380, 50),), height=250)
    tops = option("finish", "Table top", "Tischplatte", "top",
                  (("oak", 0, 0), ("walnut", 60, 7), ("white", 0, 0), ("graphite", 20, 5)))
    for slug, en, de, (w, d, h), round_top, kilos, euros in (
            ("coffee-110", "Coffee table, 110 × 60 cm", "Couchtisch, 110 × 60 cm", (1100, 600, 400), 0, 19, 199),
            ("coffee-square", "Coffee table, 80 × 80 cm", "Couchtisch, 80 × 80 cm", (800, 800, 380), 0, 18, 229),
            ("coffee-round", "Round coffee table, 80 cm", "Runder Couchtisch, 80 cm", (800, 800, 400), 1, 15, 219),
            ("side", "Side table", "Beistelltisch", (450, 450, 520), 1, 6, 89),
            ("console", "Console table behind the sofa", "Konsolentisch hinter dem Sofa", (1400, 320, 760), 0, 21, 259),
            ("c-side", "C-shaped side table", "C-förmiger Beistelltisch", (400, 300, 600), 0, 5, 79)):
        add("furniture", "table", slug, (en, de),
            ("Rounded corners; bears 25 kg.", "Abgerundete Ecken; trägt 25 kg."),
            (w, d, h), kilos, euros, ("floor",), support(maximum_load_kg=25.0),
            {"round": round_top}, (tops,), ((h, w, d, 25),))
    for slug, en, de, (w, d, h), count, kilos, euros, mountings, at in (
            ("wall-80", "Wall shelf, 80 cm", "Wandregal, 80 cm", (800, 220, 40), 1, 4, 39, ("wall",), 1300),
            ("wall-120", "Wall shelf, 120 cm", "Wandregal, 120 cm", (1200, 240, 40), 1, 6, 55, ("wall",), 1300),
            ("bookcase", "Bookcase, 200 cm high", "Bücherregal, 200 cm hoch", (800, 300, 2000), 6, 39, 179, ("floor",), 0),
            ("bookcase-low", "Low bookcase", "Niedriges Bücherregal", (1200, 320, 800), 3, 28, 149, ("floor",), 0),
            ("record", "Record shelf", "Schallplattenregal", (780, 390, 780), 3, 25, 129, ("floor",), 0)):
        step = (h - 40) / max(count - 1, 1)
        levels = [(h if i == count - 1 else 20 + step * i, w - (0 if count == 1 else 40), d, 20)
                  for i in range(count)]
        add("furniture", "shelf", slug, (en, de),
            ("Bears 20 kg a board; anchored to the wall.",
             "Trägt 20 kg je Boden; wird an der Wand befestigt."),
            (w, d, h), kilos, euros, mountings,
            support(maximum_load_kg=20.0 * count, anchor_kit=True, closed_front=False,
                    wall_type="any"),
            {"shelves": count}, (WOOD_FINISH,), levels, height=at)


def seat_specs(places, back, seat=430, reclined=None, gap=0, soft=1.0):
    base = (.18, .30, .42, .50, .52, .48)
    specs = {"type": "seat", "places": places, "wall_gap": um(gap), "eye_height": um(seat + 690),
             "ear_height": um(seat + 660), "back_height": um(back), "seat_height": um(seat),
             "absorption_m2": bands(*(value * places * soft for value in base))}
    if reclined:
        specs["reclined_depth"] = um(reclined)
    return specs


def seating():
    for slug, en, de, (w, d, h), kilos, euros, seat in (
            ("lounge", "Lounge armchair", "Loungesessel", (780, 820, 860), 21, 449, 420),
            ("wing", "Wing chair", "Ohrensessel", (760, 850, 1060), 24, 549, 440),
            ("compact", "Compact armchair", "Kompakter Sessel", (660, 720, 800), 15, 299, 430),
            ("swivel", "Swivel armchair", "Drehsessel", (800, 800, 820), 26, 599, 420)):
        add("seating", "armchair", slug, (en, de),
            ("One place, with arms and a soft back.", "Ein Platz, mit Armlehnen und weichem Rücken."),
            (w, d, h), kilos, euros, ("floor",), seat_specs(1, h, seat), {"places": 1}, (SOFA_FABRIC,))
    for slug, en, de, (w, d, h), places, kilos, euros, chaise in (
            ("2-seat", "Sofa, two places", "Sofa, zwei Plätze", (1650, 900, 830), 2, 44, 799, 0),
            ("2-seat-compact", "Compact sofa, two places", "Kompaktes Sofa, zwei Plätze", (1420, 820, 800), 2, 36, 599, 0),
            ("3-seat", "Sofa, three places", "Sofa, drei Plätze", (2150, 920, 840), 3, 58, 999, 0),
            ("3-seat-deep", "Deep sofa, three places", "Tiefes Sofa, drei Plätze", (2300, 1050, 800), 3, 68, 1299, 0),
            ("4-seat", "Sofa, four places", "Sofa, vier Plätze", (2700, 980, 840), 4, 78, 1499, 0),
            ("3-seat-bed", "Sofa bed, three places", "Schlafsofa, drei Plätze", (2180, 960, 850), 3, 82, 1199, 0),
            ("corner-left", "Corner sofa, long side on the left of who sits", "Ecksofa, lange Seite links im Sitzen", (2700, 1650, 840), 4, 96, 1699, 1),
            ("corner-right", "Corner sofa, long side on the right of who sits", "Ecksofa, lange Seite rechts im Sitzen", (2700, 1650, 840), 4, 96, 1699, 2),
            ("corner-large", "Large corner sofa", "Großes Ecksofa", (3100, 2200, 840), 5, 128, 2299, 1)):
        add("seating", "sofa", slug, (en, de),
            (f"{places} places in a row of soft cushions.",
             f"{places} Plätze mit weichen Kissen."),
            (w, d, h), kilos, euros, ("floor",), seat_specs(places, h, soft=1.1),
            {"places": places, "chaise": chaise}, (SOFA_FABRIC,))
    for slug, en, de, places, w, kilos, euros in (
            ("single", "Cinema recliner, one place", "Kinosessel mit Liegefunktion, ein Platz", 1, 920, 48, 899),
            ("double", "Cinema recliners, row of two", "Kinosessel mit Liegefunktion, Zweierreihe", 2, 1640, 88, 1699),
            ("triple", "Cinema recliners, row of three", "Kinosessel mit Liegefunktion, Dreierreihe", 3, 2360, 128, 2499),
            ("quad", "Cinema recliners, row of four", "Kinosessel mit Liegefunktion, Viererreihe", 4, 3080, 168, 3299)):
        add("seating", "recliner", slug, (en, de),
            ("Leans back by motor, with a foot rest and cup holders.",
             "Lehnt sich elektrisch zurück, mit Fußstütze und Becherhaltern."),
            (w, 980, 1060), kilos, euros, ("floor",),
            seat_specs(places, 1060, 460, 1700, 150, .8), {"places": places}, (SEAT_LEATHER,))
    add("seating", "recliner", "living-room", ("Living-room recliner", "Fernsehsessel"),
        ("Looks like an armchair and leans back by hand.",
         "Sieht aus wie ein Sessel und lehnt sich von Hand zurück."),
        (800, 900, 1040), 39, 649, ("floor",), seat_specs(1, 1040, 450, 1560, 300), {"places": 1},
        (SOFA_FABRIC,))
    for slug, en, de, (w, d), texts in (
            ("standard", "Wheelchair place", "Rollstuhlplatz", (900, 1250),
             ("Keeps 90 × 125 cm free, with a view of the picture.",
              "Hält 90 × 125 cm frei, mit Sicht auf das Bild.")),
            ("with-turning", "Wheelchair place with turning space", "Rollstuhlplatz mit Wendefläche",
             (1500, 1500), ("Keeps 150 × 150 cm free, enough to turn round.",
                            "Hält 150 × 150 cm frei, genug zum Wenden."))):
        specs = seat_specs(1, 950, 500)
        specs["absorption_m2"] = bands(.15, .25, .35, .42, .45, .42)
        add("seating", "wheelchair-place", slug, (en, de), texts, (w, d, 1350), 0, 0, ("floor",),
            specs)


def treatment(alpha, thickness, weighted=None, gap=0, fire="B-s1,d0"):
    specs = {"type": "treatment", "absorption": bands(*alpha), "thickness": um(thickness),
             "fire_class": fire}
    if weighted is not None:
        specs["weighted_absorption"] = dec(weighted)
    if gap:
        specs["air_gap"] = um(gap)
    return specs


def acoustics():
    cloth = option("fabric", "Fabric", "Bezug", "fabric",
                   (("stone", 0, 0, "weave"), ("charcoal", 0, 0, "weave"), ("sage", 15, 7, "weave"),
                    ("terracotta", 15, 7, "weave"), ("navy", 15, 7, "weave")))
    thin = (.10, .35, .80, 1.0, 1.0, 1.0)
    thick = (.30, .75, 1.0, 1.0, 1.0, 1.0)
    for slug, en, de, (w, d, h), alpha, weighted, kilos, euros in (
            ("60x60-5", "Acoustic panel, 60 × 60 cm, 5 cm", "Akustikpaneel, 60 × 60 cm, 5 cm", (600, 50, 600), thin, .8, 2.4, 49),
            ("120x60-5", "Acoustic panel, 120 × 60 cm, 5 cm", "Akustikpaneel, 120 × 60 cm, 5 cm", (1200, 50, 600), thin, .8, 4.6, 79),
            ("60x120-10", "Thick acoustic panel, 60 × 120 cm, 10 cm", "Dickes Akustikpaneel, 60 × 120 cm, 10 cm", (600, 100, 1200), thick, 1, 7.2, 119),
            ("180x60-10", "Long acoustic panel, 180 × 60 cm, 10 cm", "Langes Akustikpaneel, 180 × 60 cm, 10 cm", (1800, 100, 600), thick, 1, 10.4, 169),
            ("picture", "Picture panel, 100 × 70 cm", "Bildabsorber, 100 × 70 cm", (1000, 60, 700), (.12, .4, .85, 1, 1, .95), .85, 4.1, 129)):
        add("acoustics", "acoustic-panel", slug, (en, de),
            ("Mineral wool behind cloth; takes first reflections off the wall.",
             "Mineralwolle hinter Stoff; nimmt erste Reflexionen von der Wand."),
            (w, d, h), kilos, euros, ("wall", "ceiling"), treatment(alpha, d, weighted), {"slats": 0},
            (cloth,), height=900)
    add("acoustics", "acoustic-panel", "slats-60x240",
        ("Slatted acoustic panel, 60 × 240 cm", "Akustikpaneel mit Lamellen, 60 × 240 cm"),
        ("Wooden slats on felt, from floor to ceiling.", "Holzlamellen auf Filz, vom Boden zur Decke."),
        (600, 22, 2400), 12, 99, ("wall",), treatment((.05, .12, .35, .65, .75, .6), 22, .4,
                                                       fire="D-s2,d0"),
        {"slats": 1}, (finish(("oak", 0, 0), ("walnut", 15, 5), ("black", 10, 5)),), height=20)
    add("acoustics", "acoustic-panel", "diffuser-60x60",
        ("Wooden diffuser, 60 × 60 cm", "Holzdiffusor, 60 × 60 cm"),
        ("Scatters sound instead of taking it away; for the wall behind the seats.",
         "Streut den Schall, statt ihn zu schlucken; für die Wand hinter den Plätzen."),
        (600, 120, 600), 9.5, 189, ("wall", "ceiling"),
        treatment((.10, .12, .15, .15, .12, .12), 120, .15, fire="D-s2,d0"), {"slats": 2},
        (finish(("oak", 0, 0), ("walnut", 25, 7), ("white", 0, 0)),), height=1000)
    for slug, en, de, (w, d, h), alpha, kilos, euros in (
            ("corner-60", "Corner bass trap, 60 cm", "Eckabsorber für Bass, 60 cm", (420, 300, 600), (.75, 1, 1, 1, 1, 1), 5.5, 89),
            ("corner-120", "Corner bass trap, 120 cm", "Eckabsorber für Bass, 120 cm", (420, 300, 1200), (.75, 1, 1, 1, 1, 1), 10.5, 159),
            ("round-120", "Round bass trap, 120 cm", "Runder Bassabsorber, 120 cm", (410, 410, 1200), (.65, .95, 1, 1, .95, .9), 12, 199),
            ("panel-60x120", "Membrane bass trap, 60 × 120 cm", "Membranabsorber für Bass, 60 × 120 cm", (600, 150, 1200), (.85, .6, .3, .15, .1, .1), 16, 279)):
        add("acoustics", "bass-trap", slug, (en, de),
            ("Calms the lowest notes where they pile up: in the corners.",
             "Beruhigt die tiefsten Töne dort, wo sie sich stauen: in den Ecken."),
            (w, d, h), kilos, euros, ("wall", "floor") if slug.startswith("panel") else ("floor",),
            treatment(alpha, d), {"round": 1 if "round" in slug else 0}, (cloth,), height=0)
    rugs = option("colour", "Colour", "Farbe", "rug",
                  (("sand", 0, 0, "carpet"), ("anthracite", 0, 0, "carpet"),
                   ("indigo", 20, 5, "carpet"), ("rust", 20, 5, "carpet")))
    for w, d, euros in ((1200, 1700, 99), (1600, 2300, 169), (2000, 2900, 279), (2400, 3400, 399),
                        (3000, 4000, 599)):
        add("acoustics", "rug", f"{w // 10}x{d // 10}",
            (f"Rug, {w // 10} × {d // 10} cm", f"Teppich, {w // 10} × {d // 10} cm"),
            ("Woven wool on an underlay; softens the first reflection from the floor.",
             "Gewebte Wolle auf einer Unterlage; dämpft die erste Reflexion vom Boden."),
            (d, w, 14), w * d / 1e6 * 2.6, euros, ("floor",),
            treatment((.05, .10, .20, .35, .50, .60), 14, .25, fire="Efl"), {"round": 0}, (rugs,))
    add("acoustics", "rug", "shaggy-200", ("Round shaggy rug, 200 cm", "Runder Hochflorteppich, 200 cm"),
        ("Long pile that swallows high notes.", "Langer Flor, der hohe Töne schluckt."),
        (2000, 2000, 32), 11, 229, ("floor",),
        treatment((.08, .15, .32, .55, .65, .68), 32, .4, fire="Efl"), {"round": 1}, (rugs,))
    folds = fabric(("cream", 0, 0, "weave"), ("anthracite", 0, 0, "weave"), ("navy", 30, 7, "velvet"),
                   ("sage", 0, 5, "weave"))
    for slug, en, de, w, h, heavy, euros in (
            ("light-140", "Light curtain, 140 cm", "Leichter Vorhang, 140 cm", 1400, 2450, False, 69),
            ("light-280", "Pair of light curtains, 280 cm", "Leichtes Vorhangpaar, 280 cm", 2800, 2450, False, 129),
            ("velvet-140", "Velvet curtain, 140 cm", "Samtvorhang, 140 cm", 1400, 2450, True, 149),
            ("velvet-280", "Pair of velvet curtains, 280 cm", "Samtvorhangpaar, 280 cm", 2800, 2450, True, 289),
            ("blackout-200", "Blackout curtain, 200 cm", "Verdunkelungsvorhang, 200 cm", 2000, 2450, True, 179)):
        alpha = (.14, .35, .55, .72, .70, .65) if heavy else (.05, .10, .20, .30, .35, .35)
        add("acoustics", "curtain", slug, (en, de),
            ("Hangs in folds twice its width; keeps light out and takes echo away.",
             "Hängt in Falten mit doppelter Breite; hält Licht ab und nimmt Hall.") if heavy else
            ("Hangs in loose folds; filters light.", "Hängt in lockeren Falten; filtert Licht."),
            (w, 140, h), w / 1000 * (3.4 if heavy else 1.1), euros, ("wall", "ceiling"),
            treatment(alpha, 2, .6 if heavy else .3, 100, "B-s1,d0" if heavy else "E"),
            {"panels": 2 if "280" in slug else 1}, (folds,), height=20)


def decoration():
    frame = option("colour", "Frame", "Gestell", "frame",
                   (("black", 0, 0), ("brass", 15, 5), ("white", 0, 0)))
    for slug, en, de, (w, d, h), style, mountings, lumens, watts, kilos, euros, at in (
            ("floor-arc", "Arc floor lamp", "Bogenleuchte", (1100, 340, 2000), 1, ("floor",), 1100, 11, 9, 149, 0),
            ("floor-shade", "Floor lamp with shade", "Stehleuchte mit Schirm", (400, 400, 1550), 0, ("floor",), 900, 9, 4.5, 89, 0),
            ("floor-reading", "Reading lamp", "Leseleuchte", (280, 420, 1400), 2, ("floor",), 600, 7, 4.8, 119, 0),
            ("table-shade", "Table lamp with shade", "Tischleuchte mit Schirm", (280, 280, 450), 0, ("on-top",), 500, 6, 1.8, 59, 0),
            ("table-globe", "Globe table lamp", "Kugelleuchte", (220, 220, 240), 3, ("on-top",), 400, 5, 1.4, 49, 0),
            ("wall-up", "Wall washer", "Wandfluter", (160, 100, 220), 4, ("wall",), 700, 8, 1.1, 69, 1700),
            ("ceiling-pendant", "Pendant lamp", "Pendelleuchte", (420, 420, 700), 5, ("ceiling",), 1000, 10, 2.6, 99, 0)):
        add("decoration", "lamp", slug, (en, de),
            (f"{lumens} lumens of warm light that can be dimmed.",
             f"{lumens} Lumen warmes, dimmbares Licht."),
            (w, d, h), kilos, euros, mountings,
            {"type": "lamp", "lumens": dec(lumens), "kelvin": "2700",
             "power": power(watts, watts, 0)}, {"style": style}, (frame,), height=at)
    pots = option("colour", "Pot", "Topf", "pot",
                  (("white", 0, 0), ("terracotta", 0, 0), ("anthracite", 5, 0)))
    for slug, en, de, (w, d, h), style, kilos, euros, mountings in (
            ("fig", "Fiddle-leaf fig", "Geigenfeige", (650, 650, 1600), 0, 12, 89, ("floor",)),
            ("palm", "Kentia palm", "Kentiapalme", (900, 900, 1700), 1, 11, 99, ("floor",)),
            ("monstera", "Monstera", "Monstera", (800, 800, 1000), 2, 8, 59, ("floor",)),
            ("snake", "Snake plant", "Bogenhanf", (300, 300, 800), 3, 5, 35, ("floor", "on-top")),
            ("small", "Small plant in a pot", "Kleine Topfpflanze", (220, 220, 320), 2, 1.6, 19, ("on-top", "floor"))):
        add("decoration", "plant", slug, (en, de),
            ("Alive and green; breaks up an empty corner.",
             "Lebendig und grün; füllt eine leere Ecke."),
            (w, d, h), kilos, euros, mountings, None, {"style": style}, (pots,))


def cable(slug, names, texts, metres, euros, kilos, kind, awg=None, gbps=None, directional=None,
          in_wall=False):
    across = 120 + 12 * min(metres, 20)
    specs = {"type": "cable", "cable": kind, "length": um(metres * 1000), "in_wall_rated": in_wall}
    if awg is not None:
        specs["awg"] = awg
    if gbps is not None:
        specs["gbps"] = dec(gbps)
    if directional is not None:
        specs["directional"] = directional
    add("wiring", "cable", slug, names, texts, (across, across, 50), kilos, euros, (), specs)


def wiring():
    for awg, square, per_metre in ((16, "1,5", 2.2), (14, "2,5", 3.2), (12, "4,0", 4.9)):
        for metres in (5, 10, 20) if awg != 12 else (10, 20):
            cable(f"speaker-{awg}-{metres}",
                  (f"Loudspeaker cable {awg} AWG, {metres} m",
                   f"Lautsprecherkabel {square} mm², {metres} m"),
                  ("Two strands of pure copper.", "Zwei Adern aus reinem Kupfer."),
                  metres, round(metres * per_metre), metres * (.05 if awg > 14 else .09), "speaker",
                  awg, in_wall=awg == 14)
    for metres, euros in ((1, 12), (2, 17), (3, 25)):
        cable(f"hdmi-{metres}", (f"HDMI cable, {metres} m", f"HDMI-Kabel, {metres} m"),
              ("Passive, 48 Gbit/s.", "Passiv, 48 Gbit/s."), metres, euros, .08 * metres, "hdmi",
              gbps=48, directional=False)
    for metres, euros in ((5, 59), (8, 79)):
        cable(f"hdmi-active-{metres}", (f"Active HDMI cable, {metres} m", f"Aktives HDMI-Kabel, {metres} m"),
              ("With a chip at one end: the arrow points to the screen.",
               "Mit Chip an einem Ende: der Pfeil zeigt zum Bild."),
              metres, euros, .07 * metres, "hdmi", gbps=48, directional=True)
    for metres, euros in ((10, 99), (15, 129), (20, 159)):
        cable(f"hdmi-optical-{metres}", (f"Optical HDMI cable, {metres} m", f"Optisches HDMI-Kabel, {metres} m"),
              ("Glass fibre inside: thin, far, and in one direction only.",
               "Mit Glasfaser: dünn, weit, und nur in eine Richtung."),
              metres, euros, .04 * metres, "hdmi", gbps=48, directional=True, in_wall=True)
    for metres, euros in ((3, 19), (6, 29), (10, 39)):
        cable(f"subwoofer-{metres}", (f"Subwoofer cable, {metres} m", f"Subwooferkabel, {metres} m"),
              ("Shielded, with RCA plugs.", "Geschirmt, mit Cinch-Steckern."),
              metres, euros, .06 * metres, "subwoofer")
    for metres, euros in ((3, 8), (10, 16), (20, 27)):
        cable(f"network-{metres}", (f"Network cable Cat 6A, {metres} m", f"Netzwerkkabel Cat 6A, {metres} m"),
              ("10 Gbit/s, shielded.", "10 Gbit/s, geschirmt."), metres, euros, .05 * metres,
              "network", gbps=10)
    cable("mains-strip", ("Power strip with surge protection, 6 sockets",
                          "Steckdosenleiste mit Überspannungsschutz, 6-fach"),
          ("Switches everything off at once; 3 m of cable.",
           "Schaltet alles auf einmal aus; 3 m Kabel."), 3, 39, .9, "mains")
    for slug, en, de, texts, size, kilos, euros in (
            ("furniture-anchor", "Furniture anchor, pair", "Kippsicherung, Paar",
             ("Ties a cabinet or a television to the wall, so that no child pulls it down.",
              "Bindet Schrank oder Fernseher an die Wand, damit kein Kind sie umzieht."), (120, 80, 30), .15, 15),
            ("trunking-white-2m", "Cable trunking, 2 m", "Kabelkanal, 2 m",
             ("Hides four cables on the wall; can be painted.",
              "Verbirgt vier Kabel an der Wand; überstreichbar."), (2000, 60, 20), .9, 18),
            ("trunking-floor-2m", "Floor cable cover, 2 m", "Kabelbrücke für den Boden, 2 m",
             ("Lets people and wheels cross cables on the floor.",
              "Lässt Menschen und Räder über Kabel am Boden."), (2000, 80, 16), 1.6, 29),
            ("corner-guards", "Corner guards, set of 8", "Eckenschutz, 8 Stück",
             ("Soft caps for the corners of tables.", "Weiche Kappen für Tischecken."), (120, 100, 40), .12, 12),
            ("remote", "Universal remote control", "Universalfernbedienung",
             ("One remote for every device in the room.", "Eine Fernbedienung für alle Geräte im Raum."), (50, 25, 180), .2, 79),
            ("isolation-pads", "Isolation pads, set of 4", "Entkopplungsfüße, 4 Stück",
             ("Keep a subwoofer's shaking out of the floor.", "Halten das Beben des Subwoofers vom Boden fern."), (120, 120, 50), .6, 45),
            ("measuring-microphone", "Measuring microphone", "Messmikrofon",
             ("Hears what the room does to the sound; comes with its own calibration.",
              "Hört, was der Raum mit dem Klang macht; mit eigener Kalibrierung."), (60, 60, 220), .35, 99),
            ("projector-bracket", "Projector ceiling bracket", "Deckenhalter für Beamer",
             ("Bears 15 kg, turns and tilts.", "Trägt 15 kg, dreht und neigt sich."), (320, 320, 180), 1.9, 59)):
        add("wiring", "accessory", slug, (en, de), texts, size, kilos, euros, ())


def main():
    for part in (displays, projectors, screens, electronics, loudspeakers, subwoofers, furniture,
                 seating, acoustics, decoration, wiring):
        part()
    # One entry a line: a change of an entry is a change of a line.
    head = {"format": "bespeak-catalogue", "version": 1, "name": "Generic components",
            "price_date": "2026-11-01"}
    lines = [json.dumps(head, ensure_ascii=False)[:-1] + ', "components": [']
    entries = [json.dumps(entry, ensure_ascii=False) for entry in components]
    text = lines[0] + "\n" + ",\n".join(entries) + "\n]}\n"
    path = pathlib.Path(__file__).with_name("generic.json")
    path.write_text(text, encoding="utf-8")
    print(f"{len(components)} components in {path.name}")


if __name__ == "__main__":
    main()
