#version 330 core
in vec2 corner;
out vec4 colour;
uniform sampler2D detourPicture; // finer or coarser than the window

void main()
{
    colour = vec4(texture(detourPicture, corner * 0.5 + 0.5).rgb, 1.0);
}
