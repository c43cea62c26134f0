// What the other rooms take from this one and no program sees: the spelling of figures within English texts.
export { englishFigure } from './english-figure.js';
