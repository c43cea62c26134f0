import type { ConnectionGraph } from '../../platform/index.js';
import type { SectionCheck } from '../report-check.js';
import { type Block, limited, tableOf, type Voice } from './view.js';

/** Sổ hệ thống: the connections that work, and the systems without any. */
export function connectionBlocks(
  { edges, working, unconnected, completeness, components, critical, oneWay }: ConnectionGraph,
  _section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const rows = [
    [voice.say('connections'), String(edges)],
    [voice.say('workingConnections'), String(working)],
    [voice.say('connectedGroups'), String(components.length)],
    [voice.say('oneWayConnections'), String(oneWay.length)],
    [voice.say('criticalSystems'), namesOf(critical, voice)],
    [voice.say('unconnectedSystems'), namesOf(unconnected, voice)],
    [voice.say('connectedSystems'), `${completeness.connected}/${completeness.systems}`],
  ] as const;
  return [tableOf(voice, voice.say('connections'), ['count', 'value'], rows, ([label, value]) => [label, value])];
}

function namesOf(names: readonly string[], voice: Voice): string {
  const { shown, more } = limited(names, voice);
  const listed = shown.map((name) => voice.quote(name).text);
  return [String(names.length), ...(listed.length === 0 ? [] : [': ', listed.join(', ')])].join('') + (more ?? '');
}
