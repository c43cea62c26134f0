export {
  type Citation,
  type CitationPlace,
  citationCovers,
  type LegalCitation,
  OF_ISSUER,
  PLACE_WORDS,
} from './citation.js';
export { type DatedLookup, type DatedValue, type ValueInForce, valueInForce } from './dated-value.js';
