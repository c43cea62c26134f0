/**
 * Mức tin cậy của một dữ kiện: how far a fact was checked. `confirmed`: read in a source that is named; `recalled`: the source was not
 * opened; `inference`: follows from confirmed facts by reasoning; `derived`: computed from confirmed facts.
 */
export type Confidence = 'confirmed' | 'recalled' | 'inference' | 'derived';
