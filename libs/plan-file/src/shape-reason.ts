import type { z } from 'zod';

const KINDS: Record<string, string> = {
  string: '文字（纯数字请加引号）| text (put digits in quotes)',
  number: '数字 | a number',
  int: '整数 | a whole number',
  array: '列表 | a list',
  object: '字段组 | a group of fields',
  record: '字段组 | a group of fields',
};

/** Why a value does not fit its schema, 中文 | English, with `{field}` for the field's name; undefined where the schema has a reason of its own. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? '缺少 {field}，请填写 | {field} is missing: fill it in' : misfit(KINDS[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return issue.input === undefined || issue.input === null
        ? bilingual('缺少 {field}，可选', '{field} is missing; one of', issue.values.join(', '))
        : bilingual(`“${String(issue.input)}”不在可选范围：`, `"${String(issue.input)}" is none of:`, issue.values.join(', '));
    case 'too_small':
      return bilingual(issue.origin === 'number' ? '不能小于' : '个数或字数不能少于', 'At least', String(issue.minimum));
    case 'too_big':
      return bilingual(issue.origin === 'number' ? '不能大于' : '个数或字数不能多于', 'At most', String(issue.maximum));
    case 'invalid_union':
      return '类型不对，须为文字或数字 | Must be text or a number';
    default:
      return undefined;
  }
}

function misfit(kind: string): string {
  const [chinese, english] = kind.split('| ');
  return `类型不对，须为${chinese?.trim()} | Must be ${english ?? kind}`;
}

function bilingual(chinese: string, english: string, value: string): string {
  return `${chinese} ${value} | ${english} ${value}`;
}
