#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec2 vertexTexCoord;

out vec3 place;
out vec3 facing;
out vec2 pattern;
out vec4 placeInLight;

uniform mat4 modelMatrix;
uniform mat3 modelNormalMatrix;
uniform mat4 viewProjectionMatrix;
uniform mat4 lightMatrix;
uniform float cutHeight; // a wall that stands in the way ends at this height
uniform float isPressed; // 1: what is above it is pressed down onto it, 0: left out

void main()
{
    vec4 world = modelMatrix * vec4(vertexPosition, 1.0);
    world.y = mix(world.y, min(world.y, cutHeight), isPressed);
    place = world.xyz;
    facing = normalize(modelNormalMatrix * vertexNormal);
    pattern = vertexTexCoord;
    // A little along the normal, so that a lit face does not shade itself.
    placeInLight = lightMatrix * vec4(world.xyz + facing * 0.025, 1.0);
    gl_Position = viewProjectionMatrix * world;
    gl_ClipDistance[0] = cutHeight + 0.0005 - world.y;
}
