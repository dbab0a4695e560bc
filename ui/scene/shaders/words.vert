#version 330 core
in vec3 vertexPosition; // a square of one around the middle
out vec2 corner;
uniform mat4 modelViewProjection;
uniform vec2 wordsSize;    // pixels
uniform vec2 wordsShift;   // away from where they belong, pixels, up
uniform vec2 pixelsToClip; // one pixel in clip space

void main()
{
    corner = vertexPosition.xy + 0.5;
    vec4 middle = modelViewProjection * vec4(0.0, 0.0, 0.0, 1.0);
    middle.xy += (vertexPosition.xy * wordsSize + wordsShift) * pixelsToClip * middle.w;
    gl_Position = middle;
}
