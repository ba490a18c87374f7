// The pictures: from figures to a layout to SVG.
//
// A picture goes through three hands. Whoever knows the model and the words fills in its content: plain texts and
// numbers, nothing to look up. A layout places them: a pure function to a `Scene`, whose every text has a box in points,
// so that a test can see that nothing overlaps or falls off the page without reading a line of SVG. `Scene.svg` writes
// the scene down through `SVGWriter`, which alone escapes.
