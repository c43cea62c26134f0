import { describe, expectTypeOf, it } from 'vitest';
import {
  type Connection,
  countSystems,
  DOCUMENT_EXCHANGE,
  type PlatformRegister,
  type PlatformSystem,
  type SystemKind,
} from 'vn-ict/platform';
import { checkStatistics } from 'vn-ict/sector';

const register: PlatformRegister = { id: 'r', title: 'R', systems: [] };

describe('members', () => {
  it('are literals', () => {
    expectTypeOf<'soc'>().toExtend<SystemKind>();
    expectTypeOf<'SOC'>().not.toExtend<SystemKind>();
    expectTypeOf<6>().not.toExtend<NonNullable<PlatformSystem['level']>>();
    expectTypeOf<'đang sử dụng'>().not.toExtend<PlatformSystem['status']>();
    expectTypeOf<boolean>().not.toExtend<NonNullable<Connection['direction']>>();
    // @ts-expect-error no such key
    countSystems(register, 'type');
  });
});

it('a misspelt figure does not compile', () => {
  const head = { family: 'document-exchange', territory: 'Bắc Kạn', period: { kind: 'year', year: 2023 } } as const;
  checkStatistics(DOCUMENT_EXCHANGE, { ...head, figures: { accounts: 13_800 } });
  // @ts-expect-error the field is accounts
  checkStatistics(DOCUMENT_EXCHANGE, { ...head, figures: { account: 13_800 } });
});
