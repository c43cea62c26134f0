export { scanFigures } from './scan-figures.js';
export type {
  ChangeStatement,
  FigureStatement,
  RateStatement,
  ScanIssueCode,
  ScannedFigures,
  StatedFigure,
  StatementBasis,
  SumStatement,
  UnpairedReason,
  UnpairedStatement,
} from './statement.js';
