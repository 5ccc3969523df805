import { addMonths, fiscalPeriod, monthStart } from '@uniongraph/calendar';
import { z } from 'zod';
import { depreciate, yuan } from '../fen.js';
import { fen, month, rule } from '../rule.js';
import { ask, check, checkAll, fail, pass, type Finding } from '../verdict.js';

const role = z.string().regex(/^[A-Z_]+$/, '须为角色代码，如 CASHIER | expected a role code such as CASHIER');

const amounts = z.record(z.string(), fen);

const separateRoles = rule({
  question: '该人所任职务可以兼任吗 | May one person hold these roles?',
  inputs: z.strictObject({ roles: z.array(role) }),
  params: z.strictObject({ pairs: z.array(z.tuple([role, role])).min(1) }),
  decide: ({ pairs }, { roles }): Finding => {
    const clash = pairs.find((pair) => pair.every((each) => roles.includes(each)));
    return clash
      ? fail(`${clash[0]} 不得兼任 ${clash[1]} | ${clash[0]} may not be ${clash[1]} too`, { clash: [...clash] })
      : pass('没有不相容职务 | no roles that exclude each other', { clash: [] });
  },
});

/** Books, offices and assets of a union's money (工会经费核算). */
export const ledger = {
  'FI-12': rule({
    question: '同一凭证的岗位分离了吗 | Are the hands on one voucher separate?',
    inputs: z.strictObject({ people: z.record(role, z.string().min(1)) }),
    params: z.strictObject({ roles: z.array(role).min(2) }),
    decide: ({ roles }, { people }) => {
      const held = roles.flatMap((each) => (people[each] === undefined ? [] : [{ role: each, person: people[each] }]));
      const clash = held.filter(({ person }) => held.filter((other) => other.person === person).length > 1).map((each) => each.role);
      return check(
        clash.length === 0,
        clash.length === 0 ? '记账、审批、经办、保管分由不同的人担任 | each hand is another person' : `同一人兼 ${clash.join('、')} | one person is ${clash.join(', ')}`,
        { clash },
      );
    },
  }),
  'FI-13': separateRoles,
  'FI-16': separateRoles,
  'FI-19': rule({
    question: '科目编号在现行科目表内吗 | Is this account in the chart?',
    inputs: z.strictObject({ code: z.string() }),
    params: z.strictObject({ classes: z.record(z.string().length(1), z.string()), accounts: z.record(z.string().regex(/^\d{3}$/), z.string()) }),
    decide: ({ classes, accounts }, { code }) => {
      const name = /^\d{3}(\d{2})*$/.test(code) ? accounts[code.slice(0, 3)] : undefined;
      if (name === undefined) return fail(`科目表中没有 ${code} | no account ${code} in the chart`);
      return pass(name, { account: code.slice(0, 3), name, class: classes[code.slice(0, 1)] ?? null });
    },
  }),
  'FI-20': rule({
    question: '可以这样计提折旧吗 | Can the asset be depreciated by its class?',
    inputs: z.strictObject({ assetClass: z.string(), costFen: fen, boughtIn: month }),
    params: z.strictObject({ months: z.record(z.string(), z.int().positive()) }),
    decide: ({ months }, { assetClass, costFen, boughtIn }) => {
      const life = months[assetClass];
      if (life === undefined) return ask(`没有规定 ${assetClass} 类的使用年限 | no useful life is given for ${assetClass}`);
      const figures = { months: life, ...depreciate(costFen, life), firstMonth: boughtIn, lastMonth: fiscalPeriod(addMonths(monthStart(boughtIn), life - 1)) };
      return pass(`${life} 个月，每月 ${yuan(figures.monthlyFen)} 元，尾差计入首月 | ${life} months of ${yuan(figures.monthlyFen)} yuan, the remainder with the first`, figures);
    },
  }),
  'FI-22': rule({
    question: '本月收支公告与上月衔接吗 | Does the monthly notice follow from the last one?',
    inputs: z.strictObject({
      openingFen: z.int(),
      incomeFen: amounts,
      costFen: amounts,
      closingFen: z.int(),
      /** What this notice carries of the last; null on the first notice of a union. */
      carriedRoot: z.string().nullable(),
      last: z.strictObject({ closingFen: z.int(), root: z.string() }).nullable(),
    }),
    params: z.strictObject({}),
    decide: (_, { openingFen, incomeFen, costFen, closingFen, carriedRoot, last }) => {
      const expectedFen = openingFen + sum(incomeFen) - sum(costFen);
      return checkAll(
        {
          BALANCE: [closingFen === expectedFen, `期末应为 ${yuan(expectedFen)} 元 | a closing balance of ${yuan(expectedFen)}`],
          OPENING: [last === null || openingFen === last.closingFen, '期初等于上月期末 | an opening balance equal to the last closing'],
          ROOT: [carriedRoot === (last?.root ?? null), '上月根哈希 | the root hash of last month'],
        },
        { expectedClosingFen: expectedFen },
      );
    },
  }),
};

function sum(byClass: Readonly<Record<string, number>>): number {
  return Object.values(byClass).reduce((total, amount) => total + amount, 0);
}
