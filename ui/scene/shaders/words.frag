#version 330 core
in vec2 corner;
out vec4 colour;
uniform sampler2D words; // its first row is the upper one

void main()
{
    colour = texture(words, vec2(corner.x, 1.0 - corner.y));
}
