export { barX, dot, plot, rectY, ruleY, text } from '@observablehq/plot';
