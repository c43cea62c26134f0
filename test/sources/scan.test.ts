import { describe, expect, it } from 'vitest';
import { scanFigures } from 'vn-ict/report';
import { notationOf } from '../report/scanned.js';
import { seedText } from './sources.js';

const scan = (name: string): readonly string[] => scanFigures(seedText(name)).statements.map(notationOf);

// By hand, from the documents: every statement within a sentence, with its arithmetic.
describe('the statements of the seeds', () => {
  it('half-year report: two totals and one that its parts exceed by 289', () => {
    expect(scan('000_21468c5bf9dc2855.txt')).toEqual([
      'sum 3971=3810+161 fits',
      'rate 3810/3971=96 fits',
      'rate 161/3971=4 fits',
      'sum 21=4+17 fits',
      'sum 255=51+99+105 fits',
      'sum 353886=5716+348170 fits',
      'sum 294255=240593+53951 differs',
      'sum 21=4+17 fits',
    ]);
  });

  it('plan 883: what its text states, and row 5 of Phụ lục 1', () => {
    const found = scan('002_d1726d7897ab4704.txt');
    for (const expected of [
      'sum 353886=5716+348170 fits',
      'sum 95=45+40+10 fits',
      'sum 26=5+17+4 fits',
      'rate 638250/701782=90.9 fits',
      'rate 2990/11030=27 fits',
      'rate 3721/4666=80 fits',
      'rate 2375/2375=100 fits',
      'sum 178495=50453+128042 fits',
    ]) {
      expect(found).toContain(expected);
    }
    expect(found.filter((each) => each.endsWith('differs'))).toEqual(['rate 42898/44376=96.8 differs']);
  });

  it('scheme: 58 pages and portals of which 59 are listed; generations of one network are left alone', () => {
    expect(scan('004_716df7545baf49af.txt')).toEqual([
      'sum 58=8+39+1+8+3 differs',
      'sum 103=60+35+8 fits',
      'rate 60/103=58.3 fits',
      'rate 35/103=34 fits',
      'rate 8/103=7.8 fits',
    ]);
  });
});
