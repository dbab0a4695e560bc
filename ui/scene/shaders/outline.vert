#version 330 core
in vec3 vertexPosition;
uniform mat4 modelViewProjection;
uniform vec2 shift;        // which way this copy of the shape is moved, pixels
uniform vec2 pixelsToClip; // one pixel in clip space

void main()
{
    vec4 p = modelViewProjection * vec4(vertexPosition, 1.0);
    p.xy += shift * pixelsToClip * p.w;
    gl_Position = p;
}
