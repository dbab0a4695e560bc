#version 330 core
in vec3 vertexPosition;
out vec2 corner;

void main()
{
    corner = vertexPosition.xy * 2.0 - 1.0;
    gl_Position = vec4(corner, 0.9999, 1.0);
}
