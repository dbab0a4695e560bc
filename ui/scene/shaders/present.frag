#version 330 core
in vec2 corner;
out vec4 colour;
uniform sampler2D finePicture; // twice as wide and high as the window

void main()
{
    colour = vec4(texture(finePicture, corner * 0.5 + 0.5).rgb, 1.0);
}
