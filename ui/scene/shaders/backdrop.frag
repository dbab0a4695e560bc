#version 330 core
in vec2 corner;
out vec4 colour;
uniform vec3 backdropTop; // as the screen shows it
uniform vec3 backdropBottom;

void main()
{
    float height = smoothstep(-1.1, 1.1, corner.y);
    vec3 c = mix(backdropBottom, backdropTop, height);
    c -= 0.045 * dot(corner, corner) * 0.5;
    float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
    colour = vec4(c + grain / 255.0, 1.0);
}
