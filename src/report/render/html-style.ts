/**
 * The style of the document: no font, picture or style from elsewhere. Text stands on white with a contrast of 7 to 1 or more, the colours of
 * tones included; printed on A4 the head of a table stands on each of its pages and no row is cut.
 */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: #fff; color: #1a1a1a; font: 1rem/1.5 "Noto Sans", "Segoe UI", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; border-bottom: 2px solid #1f3a5f; margin: 2rem 0 1rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h1, h2, h3, td, th, dd, li, p { overflow-wrap: anywhere; }
a { color: #0b3d91; text-decoration: underline; }
a:focus, [tabindex]:focus { outline: 3px solid #0b3d91; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { font-weight: 700; }
dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .92rem; }
caption { text-align: left; font-weight: 700; padding: .25rem 0; }
th, td { border: 1px solid #6b6b6b; padding: .3rem .5rem; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
thead th { background: #e8edf3; }
tbody th { font-weight: 400; }
.mark { font-weight: 700; }
.tone-pass { color: #0b5221; }
.tone-fail, .tone-error { color: #8b0000; font-weight: 700; }
.tone-warning, .tone-undecided { color: #5c3d00; }
.tone-hint, .tone-notApplicable { color: #3d3d3d; }
figure { margin: 1rem 0; }
figcaption { font-weight: 700; }
.chart { list-style: none; padding: 0; }
.chart li { margin: .75rem 0; }
.track { fill: #eceff3; stroke: #6b6b6b; }
.bar { fill: #3a5f8a; }
.short { fill: #e3b4b4; stroke: #8b0000; stroke-width: 3; stroke-dasharray: 6 3; }
.aim { stroke: #000; stroke-width: 3; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip, .back { display: none; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  tr, .row, caption { break-inside: avoid; page-break-inside: avoid; }
  h2, h3, caption, figcaption { break-after: avoid; page-break-after: avoid; }
  thead th, .track, .bar, .short { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
