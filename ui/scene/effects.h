// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt3DRender/QEffect>

namespace bespeak::ui
{

/// The render passes of the scene, by the name the frame graph filters them with.
namespace passes
{
inline constexpr char key[] = "pass";
inline constexpr char shadow[] = "shadow";
inline constexpr char backdrop[] = "backdrop";
inline constexpr char opaque[] = "opaque";
inline constexpr char clear[] = "clear";
inline constexpr char mark[] = "mark";
inline constexpr char outline[] = "outline";
inline constexpr char present[] = "present";
} // namespace passes

/// The ways things are drawn; shared by all materials of one scene.
struct Effects {
    Qt3DRender::QEffect* room = nullptr;     ///< lit, throws no shadow
    Qt3DRender::QEffect* thing = nullptr;    ///< lit, throws a shadow
    Qt3DRender::QEffect* selected = nullptr; ///< the same with an outline
    Qt3DRender::QEffect* clear = nullptr;    ///< lit, see-through
    Qt3DRender::QEffect* flat = nullptr;     ///< one colour on top of the floor
    Qt3DRender::QEffect* words = nullptr;    ///< a picture of words in front of everything
    Qt3DRender::QEffect* backdrop = nullptr; ///< fills the picture behind everything
    Qt3DRender::QEffect* present = nullptr;  ///< puts a finer picture onto the surface
};

Effects makeEffects(Qt3DCore::QNode* owner);

} // namespace bespeak::ui
