#version 330 core
in vec3 place;
in vec3 facing;
in vec2 pattern;
in vec4 placeInLight;

out vec4 colour;

uniform vec3 eyePosition;

// The finish: linear colour, metallic-roughness.
uniform vec3 baseColour;
uniform float metallic;
uniform float roughness;
uniform float opacity;
uniform float emission;
uniform vec3 tint;
uniform float tintStrength;
uniform float patternScale; // patterns a metre; 0: none
uniform sampler2D patternMap;

// The surroundings.
uniform sampler2DShadow shadowMap;
uniform float shadowRadius; // in the shadow map's own units
uniform float shadowTaps;   // 4 while moving on a slow machine, else 12
uniform vec3 keyDirection;  // towards the light
uniform vec3 keyColour;
uniform vec3 skyColour;
uniform vec3 groundColour;
uniform sampler2D shadeMap; // r: how open the floor is here, g: how far from a corner
uniform vec4 shadeArea;     // x and z of its corner, 1 / its size
uniform float brightness;
uniform mat4 lampPlaces;    // columns: place and reach
uniform mat4 lampColours;   // columns: colour
uniform mat4 windowPlaces;  // columns: place and area
uniform mat4 windowFacings; // columns: direction into the room
uniform vec3 daylight;
uniform float lampCount;
uniform float windowCount;

const vec2 disc[12] = vec2[](
    vec2(-0.326, -0.406), vec2(0.508, 0.352), vec2(-0.696, 0.457), vec2(0.473, -0.480),
    vec2(-0.203, 0.621), vec2(0.962, -0.195), vec2(-0.840, -0.074), vec2(0.185, -0.893),
    vec2(0.896, 0.412), vec2(-0.322, -0.933), vec2(-0.792, -0.598), vec2(0.120, 0.960));

float lit()
{
    vec3 p = placeInLight.xyz / placeInLight.w * 0.5 + 0.5;
    if (any(lessThan(p, vec3(0.0))) || any(greaterThan(p, vec3(1.0))))
        return 1.0;
    float sum = 0.0;
    for (int i = 0; i < 4; ++i)
        sum += texture(shadowMap, vec3(p.xy + disc[i] * shadowRadius, p.z - 0.0012));
    if (shadowTaps < 5.0)
        return sum / 4.0;
    for (int i = 4; i < 12; ++i)
        sum += texture(shadowMap, vec3(p.xy + disc[i] * shadowRadius, p.z - 0.0012));
    return sum / 12.0;
}

float openness(vec3 n, out float corner)
{
    vec2 shade = texture(shadeMap, (place.xz - shadeArea.xy) * shadeArea.zw).rg;
    corner = shade.g;
    float height = smoothstep(0.0, 0.55, place.y);
    return mix(shade.r, 1.0, height);
}

// A cheap stand-in for a reflected room: ground below, sky above, a soft horizon.
vec3 reflected(vec3 direction, float rough)
{
    float blur = mix(0.08, 0.9, rough);
    return mix(groundColour, skyColour, smoothstep(-blur, blur, direction.y));
}

vec3 lamps(vec3 n)
{
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 4; ++i) {
        if (float(i) >= lampCount)
            break;
        vec3 way = lampPlaces[i].xyz - place;
        float far = dot(way, way);
        float reach = lampPlaces[i].w;
        float fade = max(0.0, 1.0 - far / (reach * reach));
        float wrapped = max(0.0, dot(n, way) * inversesqrt(far) * 0.75 + 0.25);
        sum += lampColours[i].rgb * wrapped * fade * fade / (0.35 + far);
    }
    return sum;
}

vec3 windows(vec3 n)
{
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 4; ++i) {
        if (float(i) >= windowCount)
            break;
        vec3 way = windowPlaces[i].xyz - place;
        float far = dot(way, way);
        vec3 to = way * inversesqrt(far);
        float seen = max(0.0, dot(-to, windowFacings[i].xyz));
        float wrapped = max(0.0, dot(n, to) * 0.8 + 0.2);
        sum += daylight * windowPlaces[i].w * seen * wrapped / (0.8 + far);
    }
    return sum;
}

// Keeps colours as they are up to a shoulder, then rolls off towards white.
vec3 toneMapped(vec3 c)
{
    float peak = max(c.r, max(c.g, c.b));
    const float shoulder = 0.62;
    if (peak > shoulder) {
        float over = peak - shoulder;
        float room = 1.0 - shoulder;
        float compressed = shoulder + room * over / (over + room);
        c = mix(c * (compressed / peak), vec3(compressed), over / (over + 4.0));
    }
    return c;
}

vec3 encoded(vec3 c)
{
    c = clamp(c, 0.0, 1.0);
    return mix(12.92 * c, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

void main()
{
    vec3 n = normalize(facing);
    vec3 toEye = normalize(eyePosition - place);
    if (dot(n, toEye) < 0.0 && opacity < 1.0)
        n = -n;

    vec3 base = baseColour;
    float rough = roughness;
    if (patternScale > 0.0) {
        vec4 texel = texture(patternMap, pattern * patternScale);
        base *= texel.rgb * texel.rgb * 2.0;
        rough = clamp(rough * mix(0.75, 1.25, texel.a), 0.05, 1.0);
    }
    base = mix(base, tint, tintStrength);

    float corner;
    float open = openness(n, corner);
    float ambientOpen = open * corner;
    // What looks straight down is a ceiling, lit by all the room under it.
    vec3 below = groundColour * (1.0 + 0.55 * smoothstep(-0.6, -1.0, n.y) * step(1.6, place.y));
    vec3 ambient = mix(below, skyColour, n.y * 0.5 + 0.5) * ambientOpen;
    float facingLight = max(0.0, dot(n, keyDirection));
    float key = facingLight > 0.0 ? facingLight * lit() * mix(1.0, open, 0.5) : 0.0;
    vec3 near = lamps(n) * mix(1.0, ambientOpen, 0.6) + windows(n) * mix(1.0, ambientOpen, 0.8);
    vec3 light = ambient + keyColour * key + near;

    vec3 h = normalize(keyDirection + toEye);
    float gloss = exp2(10.0 * (1.0 - rough) + 1.0);
    float highlight = pow(max(0.0, dot(n, h)), gloss) * (gloss + 8.0) / 25.0;
    float rim = pow(1.0 - max(0.0, dot(n, toEye)), 5.0);
    vec3 f0 = mix(vec3(0.04), base, metallic);
    vec3 fresnel = f0 + (max(vec3(1.0 - rough), f0) - f0) * rim;
    vec3 mirror = reflected(reflect(-toEye, n), rough) * ambientOpen * mix(1.0, 0.55, rough);
    vec3 result = base * (1.0 - metallic) * light + fresnel * mirror +
                  f0 * keyColour * min(highlight, 12.0) * key;
    result += base * emission * 2.2;

    float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
    vec3 shown = encoded(toneMapped(result * brightness)) + grain / 255.0;
    float clear = clamp(opacity + dot(fresnel, vec3(0.33)) * (1.0 - opacity) * 0.5, 0.0, 1.0);
    colour = vec4(shown, clear);
}
