// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/children_checks.h"
#include "models/design/design_edits.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"children.tip-over", QT_TRANSLATE_NOOP("Assessment", "Falling over"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Whether a child that pulls at it can bring it down. Televisions and "
                       "shelves that fall over injure many children."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} falls over when it is pulled with {value}; it should "
                                     "withstand {limit} or be fixed to the wall.")},
    {"children.tv-support", QT_TRANSLATE_NOOP("Assessment", "Television on furniture"),
     QT_TRANSLATE_NOOP("Assessment",
                       "A television stands safely when its feet are on the furniture and it is "
                       "pushed back."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} stands too near the front edge of {other}.")},
    {"children.hot-fragile", QT_TRANSLATE_NOOP("Assessment", "Hot and fragile things"),
     QT_TRANSLATE_NOOP("Assessment",
                       "What is hot, fragile or full of buttons belongs out of a child's reach "
                       "or behind a closed front."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{thing} stands {value} high; a child reaches up to {limit} there.")},
    {"children.grilles", QT_TRANSLATE_NOOP("Assessment", "Loudspeaker grilles"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "Small fingers find bare loudspeaker cones; within reach a grille should be fixed."),
     QT_TRANSLATE_NOOP("Assessment", "Grilles that come off within reach: {things}.")},
    {"children.climb", QT_TRANSLATE_NOOP("Assessment", "Climbing up to a shelf"),
     QT_TRANSLATE_NOOP("Assessment", "Children climb on what is lower than 60 cm; it should not "
                                     "stand near a shelf with heavy things."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{other} is {value} from {thing}, which holds heavy things; {limit} keeps "
                       "a child from climbing up.")},
    {"children.above-seat", QT_TRANSLATE_NOOP("Assessment", "Things above a seat"),
     QT_TRANSLATE_NOOP("Assessment",
                       "What falls off a shelf above a sofa hits whoever sits there."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{thing} weighs {value} and stands above a seat; {limit} is the most.")},
    {"children.on-subwoofer", QT_TRANSLATE_NOOP("Assessment", "Things on a subwoofer"),
     QT_TRANSLATE_NOOP("Assessment", "A subwoofer shakes off what stands on it."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} stands on a subwoofer.")},
    {"children.cords", QT_TRANSLATE_NOOP("Assessment", "Cords and cables"),
     QT_TRANSLATE_NOOP("Assessment", "Loops of cord or cable longer than 22 cm and lower than 1.6 "
                                     "m are a danger to small children."),
     QT_TRANSLATE_NOOP("Assessment", "Loose loops of cable hang within reach.")},
    {"children.sockets", QT_TRANSLATE_NOOP("Assessment", "Sockets"),
     QT_TRANSLATE_NOOP("Assessment", "Sockets within a child's reach should have safety shutters."),
     QT_TRANSLATE_NOOP("Assessment", "Sockets within a child's reach have no safety shutters.")},
    {"children.hearing", QT_TRANSLATE_NOOP("Assessment", "Children's hearing"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How loud a film is on average; children's ears need it quieter."),
     QT_TRANSLATE_NOOP("Assessment",
                       "A film is about {value} loud at this setting; for children {limit} is "
                       "the most.")},
};

constexpr RemedyWords remedyWords[] = {
    {"anchor", QT_TRANSLATE_NOOP("Assessment", "Fix {thing} to the wall")},
    {"steadier", QT_TRANSLATE_NOOP("Assessment", "Take {other} instead of {thing}")},
    {"push-back", QT_TRANSLATE_NOOP("Assessment", "Push {thing} {distance} back")},
    {"stand-on", QT_TRANSLATE_NOOP("Assessment", "Put {thing} on {other}")},
    {"move-apart", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} away")},
    {"play-softer", QT_TRANSLATE_NOOP("Assessment", "Listen at a normal level")},
};

Parameters assess(const Scene& scene)
{
    Parameters parameters;
    const design::Brief& brief = scene.fit.design.brief;
    if (brief.childAges.empty()) {
        return parameters;
    }
    if (const auto age = oldestSmallChild(brief)) {
        const ReachVolume volume = reachVolume(scene, *age);
        checkTipOver(scene, volume, parameters);
        checkTelevisions(scene, parameters);
        checkTouchables(scene, volume, parameters);
        checkClimbing(scene, parameters);
    }
    checkHabits(scene, parameters);
    return parameters;
}

std::vector<Candidate> propose(const Scene& scene, const catalogue::Catalogue& catalogue,
                               const Parameter& finding)
{
    std::vector<Candidate> candidates;
    if (finding.key == "children.hearing") {
        design::Brief brief = scene.fit.design.brief;
        brief.loudness = design::Loudness::Normal;
        suggest(candidates, "play-softer", {}, design::setBrief(scene.fit.design, brief));
    }
    const PlacedThing* const thing = blamedThing(scene, finding);
    if (thing == nullptr) {
        return candidates;
    }
    if (finding.key == "children.tip-over") {
        suggestHold(scene, catalogue, *thing, candidates);
    } else if (finding.key == "children.tv-support") {
        suggestPushBack(scene, *thing, candidates);
    } else if (finding.key == "children.hot-fragile") {
        suggestHigherPlace(scene, catalogue, *thing, finding.lowest.value_or(0), candidates);
    } else if (finding.key == "children.climb") {
        suggestApart(scene, *thing, candidates);
    } else if (finding.key == "children.above-seat" || finding.key == "children.on-subwoofer") {
        suggestLowerPlace(scene, catalogue, *thing, candidates);
    }
    return candidates;
}

Interest interest(const Scene& scene, const PlacedThing&)
{
    const design::Brief& brief = scene.fit.design.brief;
    if (brief.childAges.empty()) {
        return Interest::None;
    }
    return oldestSmallChild(brief) ? Interest::Place : Interest::Kind;
}

} // namespace

#undef QT_TRANSLATE_NOOP

const RuleGroup& childrenRules()
{
    static const RuleGroup group{
        Group::Children, Aspect::Things | Aspect::Brief, assess, propose, words, remedyWords,
        interest};
    return group;
}

} // namespace bespeak::assessment
