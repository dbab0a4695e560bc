// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/shapes/shape_kit.h"

/// One function a family; models/catalogue/shapes.h tells their parameters.
namespace bespeak::catalogue
{

void makePlainBox(ShapeKit& kit);
void makeCable(ShapeKit& kit);

void makeDisplay(ShapeKit& kit);
void makeProjector(ShapeKit& kit);
void makeScreen(ShapeKit& kit);

void makeElectronics(ShapeKit& kit);
void makeRack(ShapeKit& kit);
void makeWallMount(ShapeKit& kit);

void makeBoxSpeaker(ShapeKit& kit);
void makeTowerSpeaker(ShapeKit& kit);
void makeCentreSpeaker(ShapeKit& kit);
void makeInWallSpeaker(ShapeKit& kit);
void makeInCeilingSpeaker(ShapeKit& kit);
void makeHeightSpeaker(ShapeKit& kit);
void makeSoundbar(ShapeKit& kit);
void makeSubwoofer(ShapeKit& kit);
void makeSpeakerStand(ShapeKit& kit);

void makeSofa(ShapeKit& kit);
void makeArmchair(ShapeKit& kit);
void makeRecliner(ShapeKit& kit);
void makeWheelchairPlace(ShapeKit& kit);

void makeCabinet(ShapeKit& kit);
void makeTable(ShapeKit& kit);
void makeShelf(ShapeKit& kit);

void makeAcousticPanel(ShapeKit& kit);
void makeBassTrap(ShapeKit& kit);
void makeRug(ShapeKit& kit);
void makeCurtain(ShapeKit& kit);

void makeLamp(ShapeKit& kit);
void makePlant(ShapeKit& kit);

} // namespace bespeak::catalogue
