/** Room for the labels of the time axis, px. */
export const TIME_AXIS_HEIGHT = 24;

/** Room for the date above the plot, px. */
export const CURSOR_HEIGHT = 18;
