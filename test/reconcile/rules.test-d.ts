import { expectTypeOf, it } from 'vitest';
import type { EditRule, LinearRule, RuleKind } from 'vn-ict/reconcile';
import { confront } from 'vn-ict/reconcile';

const head = { id: 'r', severity: 'error', statement: { vi: 'v', en: 'e' } } as const;

it('rules are told apart by their kind', () => {
  expectTypeOf<LinearRule>().toExtend<EditRule>();
  expectTypeOf<RuleKind>().toEqualTypeOf<
    'linear' | 'ratio' | 'change' | 'same' | 'carry-over' | 'conditional' | 'set' | 'code-list' | 'custom'
  >();
  // @ts-expect-error -- a rate names its denominator
  confront({ cells: [] }, [{ ...head, kind: 'ratio', result: { cell: 'r' }, numerator: [{ cell: 'a' }] }]);
  // @ts-expect-error -- no such relation
  confront({ cells: [] }, [{ ...head, left: [{ cell: 'a' }], relation: '<', right: [] }]);
});
