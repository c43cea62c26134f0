// Run by itself in a fresh process: counts a million dossiers of the built library as they arrive and tells what the process took.
import { plainDate } from 'vn-ict';
import { publicServiceMetricsFromDossiers } from 'vn-ict/public-service';

const DOSSIERS = 1_000_000;
const period = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') };
const procedures = Array.from({ length: 300 }, (_, index) => ({
  code: `1.${100_000 + index}`,
  name: 'Thủ tục',
  field: 'Lĩnh vực',
  levels: ['province'],
  agency: 'Sở',
  requiresFee: index % 3 === 0,
  requiresResultDocument: index % 4 !== 0,
  eligibleFullyOnline: true,
  services: [{ regime: 'nd42-2022', kind: index % 3 === 1 ? 'partially-online' : 'fully-online' }],
}));

function* dossiers() {
  for (let row = 0; row < DOSSIERS; row += 1) {
    const month = String(1 + (row % 12)).padStart(2, '0');
    yield {
      procedure: `1.${100_000 + (row % 300)}`,
      unit: `Đơn vị ${row % 136}`,
      channel: row % 5 < 3 ? 'online' : 'direct',
      submitted: `2024-${month}-03`,
      received: `2024-${month}-04`,
      processingStarted: `2024-${month}-05`,
      due: `2024-${month}-20`,
      settled: `2024-${month}-${row % 10 === 0 ? '22' : '18'}`,
      componentDigitised: row % 2 === 0,
      electronicResult: row % 3 === 0,
    };
  }
}

const start = performance.now();
const { metrics, counted } = publicServiceMetricsFromDossiers(dossiers(), {
  variant: 'plan',
  procedures,
  period,
  asOf: period.to,
});
const milliseconds = performance.now() - start;
if (counted.totals.dossiers !== DOSSIERS || metrics['online-dossiers'].value?.exact !== '60') throw new Error('wrong');
console.log(JSON.stringify({ dossiers: DOSSIERS, milliseconds, peak: process.resourceUsage().maxRSS * 1024 }));
