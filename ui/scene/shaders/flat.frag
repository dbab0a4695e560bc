#version 330 core
out vec4 colour;
uniform vec4 flatColour; // as the screen shows it

void main()
{
    colour = flatColour;
}
