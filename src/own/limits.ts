/** The largest file that is read. */
export const mostBytes = 50 * 1024 * 1024;

/** So many faults are told; the others are counted. */
export const mostFaults = 100;

/** A part of what is drawn holds about so many positions: some 5 ms for the page to take over. */
export const positionsInPart = 10_000;

/** A feature takes the page as long to take over as so many positions: its name, its number, the objects around them. */
export const featureWeight = 5;

/** A word out of the file, told with a fault. */
export const mostDetail = 80;

/** What a feature is called on the map and in lists. */
export const mostName = 200;

/** A longer text of a feature is cut when it is shown: nobody reads more, and a panel must draw it. */
export const mostValue = 4_000;
