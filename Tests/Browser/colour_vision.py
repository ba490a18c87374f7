"""Colours as others see them: the three forms of colour blindness at full strength, and no colour at all."""

Colour = tuple[float, float, float]

# Rows of the matrices of Machado, Oliveira and Fernandes (2009) for severity 1.0. They work on linear light.
MATRICES: dict[str, tuple[Colour, Colour, Colour]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}


def linear(colour: Colour) -> Colour:
    """From bytes of sRGB to amounts of light between 0 and 1."""
    parts = (value / 255 for value in colour)
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in parts)
    return red, green, blue


def luminance(colour: Colour, vision: str) -> float:
    """The relative luminance (WCAG 2.2) of a colour in bytes of sRGB, as someone with `vision` sees it."""
    light = linear(colour)
    red, green, blue = (
        min(max(sum(weight * part for weight, part in zip(row, light)), 0), 1) for row in MATRICES[vision])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour, vision: str) -> float:
    lights = sorted((luminance(one, vision), luminance(other, vision)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)
