// From a file of dossiers to the metrics of a province. Made-up dossiers unless a folder is named:
//   tsx examples/public-services/main.ts [--count 100000] [--seed 2024] [--variant plan] [--folder DIR] [--json]
// A folder holds procedures.json and dossiers.csv; where they are missing they are generated into it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue, formatNumber, plainDate } from 'vn-ict';
import { periodSpan } from 'vn-ict/period';
import {
  type DossierMetrics,
  METRIC_VARIANTS,
  PUBLIC_SERVICE_METRICS,
  type PublicServiceMetric,
  publicServiceMetricsFromDossierStream,
} from 'vn-ict/public-service';
import { administrativeProcedureSchema, safeParsePayload } from 'vn-ict/schema';
import * as z from 'zod';
import { type BrokenLine, readDossiers, writeDossiers } from './dossier-file.js';
import { generateDossiers, generateProcedures } from './generate.js';
import { progressBar } from './progress-bar.js';

const wholeNumber = (text: string, name: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} needs a whole number, received “${text}”.`);
  return Number(text);
};

async function main(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '2024' },
      variant: { type: 'string', default: 'national-portal' },
      folder: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const variant = METRIC_VARIANTS.find((name) => name === values.variant);
  if (variant === undefined) throw new Error(`--variant is one of: ${METRIC_VARIANTS.join(', ')}.`);
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'vn-ict-dossiers-'));
  try {
    const [list, file] = [join(folder, 'procedures.json'), join(folder, 'dossiers.csv')];
    if (!existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(list, `${JSON.stringify(generateProcedures(), null, 2)}\n`);
      const options = { count: wholeNumber(values.count, 'count'), seed: wholeNumber(values.seed, 'seed') };
      await writeDossiers(file, generateDossiers(options));
    }
    const procedures = safeParsePayload(z.array(administrativeProcedureSchema), JSON.parse(readFileSync(list, 'utf8')));
    if (!procedures.success) throw new Error(`procedures.json: ${formatIssue(procedures.issues[0])}`);

    const broken: BrokenLine[] = [];
    const bar = progressBar(process.stderr, statSync(file).size);
    const answer = await publicServiceMetricsFromDossierStream(readDossiers(file, broken, bar.at), {
      variant,
      procedures: procedures.data,
      period: periodSpan({ kind: 'year', year: 2024 }, 'statistical'),
      asOf: plainDate('2024-12-31'),
    });
    bar.end();
    process.stdout.write(values.json ? `${JSON.stringify(answer, null, 2)}\n` : render(answer, broken));
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}

function render({ variant, metrics, counted, issues }: DossierMetrics, broken: readonly BrokenLine[]): string {
  const named = new Map<string, PublicServiceMetric>(Object.entries(PUBLIC_SERVICE_METRICS[variant]));
  const rows = Object.entries(metrics).map(([rate, { value, reason }]) => {
    const parts = value?.numerator === undefined ? '' : `${figure(value.numerator)} / ${figure(value.denominator)}`;
    return [value?.printed ?? `– (${reason ?? ''})`, parts, named.get(rate)?.indicator.name.vi ?? rate];
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    `${figure(String(counted.read))} hồ sơ đã đọc, ${figure(String(counted.refused))} hồ sơ bị từ chối, ${figure(String(counted.outsidePeriod))} ngoài kỳ`,
    ...rows.map(
      ([printed = '', parts = '', name = '']) =>
        `${printed.padStart(widths[0] ?? 0)}  ${parts.padEnd(widths[1] ?? 0)}  ${name}`,
    ),
    ...[...issues, ...counted.issues].map((issue) => formatIssue(issue)),
    ...broken.map(({ line, issue }) => `dòng ${line}: ${formatIssue(issue)}`),
    '',
  ].join('\n');
}

const figure = (text = ''): string => (/^\d+$/.test(text) ? formatNumber(text) : text);

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
