// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"
#include "models/catalogue/shapes.h"
#include "models/catalogue/shapes/finishes.h"
#include "models/geometry/mesh_builder.h"
#include "models/geometry/solids.h"

#include <cstdint>
#include <string>

namespace bespeak::catalogue
{

/// How soft a cushion is: parts of its least extent.
struct Cushion {
    double edge = 0.3;      ///< radius of the edges
    double crown = 0.15;    ///< how far its broad faces bulge
    bool isUpright = false; ///< a back cushion: its broad faces look to y, not to z
};

/// What a family of shapes works with: the size to fill, its parameters and the mesh begun. The
/// shape need not fill the size to the last millimetre; it is fitted in the end.
class ShapeKit
{
public:
    ShapeKit(const Component& component, MeshDetail detail);

    const Component& component;
    const MeshDetail detail;
    const double width;  ///< metres
    const double depth;  ///< metres
    const double height; ///< metres
    geometry::MeshBuilder mesh;
    int cushionEdges = 2; ///< segments of an eighth of a turn at cushions; fewer for many of them

    /// The parameter of that name within [least, most]; `usual` if there is none or it is no
    /// number.
    double number(const std::string& name, double usual, double least, double most) const;
    int count(const std::string& name, double usual, int least, int most) const;
    bool has(const std::string& name, bool usual) const;

    bool isHigh() const { return detail == MeshDetail::High; }
    /// Segments of something round: `high` of them, or about a third.
    int segments(int high) const;

    using Finish = geometry::Finish;
    using Vec3 = geometry::Vec3;
    using Shell = geometry::Shell;

    void add(const Finish& finish, const Shell& shell, Vec3 base = {},
             const geometry::Shading& shading = {});
    /// A box with edges of that radius (sharp in low detail), its base's middle at `base`.
    void block(const Finish& finish, Vec3 size, Vec3 base, double radius = 0,
               geometry::Grain grain = geometry::Grain::Level);
    void cushion(const Finish& finish, Vec3 size, Vec3 base, const Cushion& softness = {});
    void disc(const Finish& finish, double radius, double thickness, Vec3 base, int segments = 20);
    /// A round bar from `from` to `to`.
    void rod(const Finish& finish, Vec3 from, Vec3 to, double radius, int segments = 8);
    /// Something turned about y+ (made about z+): knobs, lenses, drivers, its base's middle at
    /// `base`.
    void facing(const Finish& finish, const Shell& shell, Vec3 base,
                const geometry::Shading& shading = {});
    /// Four legs or feet in the corners, `inset` from the edges, from the floor up.
    void feet(const Finish& finish, Vec3 size, double inset, double radius);

    /// A number in [0, 1) that depends on the component's id and the call's order alone.
    double chance();
    double chance(double least, double most) { return least + (most - least) * chance(); }

private:
    std::uint64_t m_state;
};

} // namespace bespeak::catalogue
