// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/seat_shapes.h"

#include "models/assessment/scene_parts.h"
#include "models/proposal/candidates.h"
#include "models/standards/clearance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;

namespace
{

constexpr double sameHeight = 0.05; // m of head height within a shape
constexpr double pieceGap = 0.08;   // m between the pieces of a row
constexpr double behindSeat = 0.03; // m between a back and the wall behind it
constexpr int crowd = 12;           // places beyond which few products are tried
constexpr std::size_t mostCrowdSets = 6;
constexpr double feetAisle = 0.3; // m, see standards::rowPitch()
constexpr std::size_t mostSingles = 3;
constexpr int mostRows = 8;
constexpr int mostBeside = 2; // single seats beside a sofa

using Row = std::vector<ComponentId>;

struct Offers {
    std::vector<SeatPiece> pieces;  ///< the cheapest first, what is wanted before
    std::vector<SeatPiece> singles; ///< a few of one place
    std::optional<SeatPiece> wheelchair;
};

std::int64_t priceOf(const SeatPiece& piece)
{
    return piece.component->listPrice.minor;
}

bool isPreferred(const Needs& needs, const ComponentId& id)
{
    return piecesOwned(needs, id) > 0 ||
           std::ranges::find(needs.wanted, id) != needs.wanted.end() ||
           std::ranges::find(needs.liked, id, &LikedThing::component) != needs.liked.end();
}

Offers offersOf(const catalogue::Catalogue& catalogue, const Needs& needs)
{
    Offers offers;
    for (const Component& component : catalogue.components()) {
        const bool isOffered = catalogue::isSeat(component.kind) && !component.discontinued &&
                               !isNeverWanted(needs, component.id);
        const auto piece = isOffered ? findSeatPiece(catalogue, component.id) : std::nullopt;
        if (!piece) {
            continue;
        }
        if (component.kind != ComponentKind::WheelchairPlace) {
            offers.pieces.push_back(*piece);
        } else if (!offers.wheelchair || piece->width < offers.wheelchair->width) {
            offers.wheelchair = piece;
        }
    }
    std::ranges::stable_sort(offers.pieces, {}, [&needs](const SeatPiece& piece) {
        return std::pair(!isPreferred(needs, piece.component->id), priceOf(piece));
    });
    for (const SeatPiece& piece : offers.pieces) {
        if (piece.places == 1 && offers.singles.size() < mostSingles) {
            offers.singles.push_back(piece);
        }
    }
    return offers;
}

Row repeated(const SeatPiece& piece, int times)
{
    return Row(static_cast<std::size_t>(times), piece.component->id);
}

/// A sofa with single seats at its ends: each way round, so that a mirrored room gets the same.
void addMixedRows(const SeatPiece& sofa, const SeatPiece& single, int beside,
                  std::vector<Row>& rows)
{
    const ComponentId& end = single.component->id;
    if (beside == 2) {
        rows.push_back({end, sofa.component->id, end});
        return;
    }
    rows.push_back({end, sofa.component->id});
    rows.push_back({sofa.component->id, end});
}

/// Rows with exactly so many places.
std::vector<Row> rowsOf(const Offers& offers, int places)
{
    std::vector<Row> rows;
    for (const SeatPiece& piece : offers.pieces) {
        if (places % piece.places == 0) {
            rows.push_back(repeated(piece, places / piece.places));
        }
        const int beside = places - piece.places;
        if (piece.places > 1 && beside >= 1 && beside <= mostBeside) {
            for (const SeatPiece& single : offers.singles) {
                addMixedRows(piece, single, beside, rows);
            }
        }
    }
    return rows;
}

/// The same with a wheelchair's place at either end.
std::vector<Row> rowsWithWheelchair(const Offers& offers, int places)
{
    const ComponentId& chair = offers.wheelchair->component->id;
    std::vector<Row> rows;
    if (places == 1) {
        return {{chair}};
    }
    for (const Row& row : rowsOf(offers, places - 1)) {
        Row left{chair};
        left.insert(left.end(), row.begin(), row.end());
        Row right = row;
        right.push_back(chair);
        rows.push_back(std::move(left));
        rows.push_back(std::move(right));
    }
    return rows;
}

using Shapes = std::map<std::pair<std::vector<int>, long>, SeatShape>;

/// Head height of a row's largest piece: what most people sit on.
double earHeightOf(const catalogue::Catalogue& catalogue, const Row& row)
{
    std::optional<SeatPiece> largest;
    for (const ComponentId& id : row) {
        const auto piece = findSeatPiece(catalogue, id);
        if (piece && (!largest || piece->places > largest->places)) {
            largest = piece;
        }
    }
    return largest ? largest->earHeight : assessment::assumedHeadHeight;
}

/// Sets the pieces side by side, their ears in a line, and adds up what they take.
std::vector<SeatInRow> arranged(const catalogue::Catalogue& catalogue, const Row& row, SeatSet& set)
{
    std::vector<SeatInRow> seats;
    double right = 0;
    double behind = 0;
    for (const ComponentId& id : row) {
        const SeatPiece piece = *findSeatPiece(catalogue, id);
        seats.push_back({id, right + piece.width / 2, -piece.earBehind});
        right += piece.width + pieceGap;
        behind = std::max(behind, piece.behindEar() + std::max(piece.wallGap, behindSeat));
        if (set.rows.empty()) {
            set.before = std::max(set.before, piece.depth - piece.behindEar());
        }
    }
    const double width = right - pieceGap;
    for (SeatInRow& seat : seats) {
        seat.right -= width / 2;
    }
    set.width = std::max(set.width, width);
    set.behind = behind; // of the last row in the end
    return seats;
}

/// @param front the front row; @param others the rows behind it, all alike.
void addSet(const catalogue::Catalogue& catalogue, Shapes& shapes, const std::vector<int>& places,
            const Row& front, const Row& others)
{
    const double height = earHeightOf(catalogue, front);
    SeatShape& shape = shapes[{places, std::lround(height / sameHeight)}];
    const int all = std::accumulate(places.begin(), places.end(), 0);
    if (shape.sets.size() >= (all > crowd ? mostCrowdSets : mostSeatSets)) {
        return;
    }
    shape.placesInRows = places;
    shape.places = 0;
    SeatSet set;
    for (const int inRow : places) {
        shape.places += inRow;
        set.rows.push_back(arranged(catalogue, set.rows.empty() ? front : others, set));
    }
    shape.sets.push_back(std::move(set));
}

} // namespace

std::optional<SeatPiece> findSeatPiece(const catalogue::Catalogue& catalogue,
                                       const ComponentId& component)
{
    const Component* const known = catalogue.find(component);
    if (known == nullptr || !catalogue::isSeat(known->kind)) {
        return std::nullopt;
    }
    static const design::Design nowhere;
    const design::Placement placement{.id = slotPlacementId(SlotKind::Seats, 1),
                                      .component = component,
                                      .position = {},
                                      .turn = {},
                                      .mounting = catalogue::Mounting::Floor,
                                      .support = {},
                                      .options = {},
                                      .locked = false,
                                      .note = {},
                                      .anchored = false};
    assessment::Scene scene{{nowhere, {assessment::makePlacedThing(placement, catalogue)}, {}}, {}};
    assessment::addSeats(scene);
    const assessment::Seat& seat = scene.seats.front();
    const auto specs = assessment::specsOf<catalogue::SeatSpecs>(scene.fit.things.front());
    SeatPiece piece;
    piece.component = known;
    piece.places = static_cast<int>(scene.seats.size());
    piece.width = known->size.width.inMetres();
    piece.depth = known->size.depth.inMetres();
    piece.earHeight = seat.ear.z;
    piece.earBehind = -dot(flat(seat.ear), seat.facing);
    piece.wallGap = specs.wallGap.value_or(Length()).inMetres();
    return piece;
}

std::vector<SeatShape> seatShapes(const catalogue::Catalogue& catalogue, const Needs& needs,
                                  int places)
{
    const Offers offers = offersOf(catalogue, needs);
    const bool hasChair = needs.usesWheelchair && offers.wheelchair.has_value();
    Shapes shapes;
    for (int rows = 1; rows <= std::min(mostRows, places); ++rows) {
        const int inRow = (places + rows - 1) / rows;
        if (rows > 1 && inRow < 2) {
            break;
        }
        for (int more = 0; more < 2; ++more) {
            const int wanted = inRow + more;
            const std::vector<Row> plain = rowsOf(offers, wanted);
            const std::vector<Row> fronts = hasChair ? rowsWithWheelchair(offers, wanted) : plain;
            const std::vector<int> key(static_cast<std::size_t>(rows), wanted);
            for (std::size_t i = 0; i < fronts.size(); ++i) {
                // Behind a row with a wheelchair's place stands what the row has without it.
                const Row& behind =
                    hasChair && !plain.empty() ? plain[i % plain.size()] : fronts[i];
                addSet(catalogue, shapes, key, fronts[i], behind);
            }
            if (rows > 1) {
                break; // a place more in each row would be many
            }
        }
    }
    std::vector<SeatShape> list;
    for (auto& [key, shape] : shapes) {
        list.push_back(std::move(shape));
    }
    return list;
}

double rowPitchOf(const catalogue::Catalogue& catalogue, const SeatSet& set, const Needs& needs)
{
    const double aisle = needs.usesWheelchair ? standards::accessibleWay : feetAisle;
    double pitch = 0;
    for (const std::vector<SeatInRow>& row : set.rows) {
        for (const SeatInRow& seat : row) {
            const Component* const component = catalogue.find(seat.component);
            if (component == nullptr) {
                continue; // of another catalogue
            }
            const auto* const specs = std::get_if<catalogue::SeatSpecs>(&component->specs);
            const Length deep = specs != nullptr && specs->reclinedDepth ? *specs->reclinedDepth
                                                                         : component->size.depth;
            pitch = std::max(pitch, standards::rowPitch(deep.inMetres(), aisle).value_or(0));
        }
    }
    return pitch;
}

} // namespace bespeak::proposal
