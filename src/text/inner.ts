// What the other rooms take from this one and no program sees: the spelling of figures within English texts.
export { englishFigure } from './english-figure.js';
// What the scan of whole reports takes: the text without its encoding, numbers, scale words and hedges at a place.
export { endingHedge } from './hedge.js';
export { scanProseNumber, valueOf } from './number-scan.js';
export { plainText } from './plain-text.js';
export { readScale, SCALE_POWERS } from './scale.js';
