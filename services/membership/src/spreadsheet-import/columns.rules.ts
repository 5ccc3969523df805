import { DomainError, DomainErrors } from '@uniongraph/errors';

export type ImportKind = 'MEMBERS' | 'ORGANIZATIONS';

interface Column {
  key: string;
  /** The first is the template's; the others are met in the files of unions. */
  titles: readonly string[];
  isRequired?: true;
  /** In the template's second row. */
  example: string;
}

export const COLUMNS: Readonly<Record<ImportKind, readonly Column[]>> = {
  MEMBERS: [
    { key: 'name', titles: ['姓名', '会员姓名', '名字', 'name'], isRequired: true, example: '王芳' },
    { key: 'idNumber', titles: ['身份证号', '身份证号码', '身份证', '公民身份号码', '证件号码', 'idNumber'], isRequired: true, example: '' },
    {
      key: 'organization',
      titles: ['所属分会', '所属组织', '所在分会', '所在工会', '所属工会', '工会组织', '分会', '分工会', '组织代码', 'organization'],
      example: '第一分会',
    },
    { key: 'employmentType', titles: ['用工形式', '用工性质', '用工类型', 'employmentType'], isRequired: true, example: '正式' },
    { key: 'department', titles: ['部门', '所在部门', '科室', '处室', 'department'], example: '工程科' },
    { key: 'post', titles: ['岗位', '职务', '工种', '岗位名称', 'post'], example: '技术员' },
    { key: 'frontline', titles: ['一线职工', '是否一线', '是否一线职工', 'frontline'], example: '是' },
    { key: 'education', titles: ['文化程度', '学历', 'education'], example: '本科' },
    { key: 'joinedOn', titles: ['入会日期', '入会时间', 'joinedOn'], isRequired: true, example: '2021-05-01' },
    { key: 'retiredOn', titles: ['退休日期', '退休时间', 'retiredOn'], example: '' },
  ],
  ORGANIZATIONS: [
    { key: 'code', titles: ['组织代码', '代码', '编码', 'code'], isRequired: true, example: 'JDDF-01' },
    { key: 'name', titles: ['组织名称', '名称', '工会名称', 'name'], isRequired: true, example: '第一分会' },
    { key: 'kind', titles: ['类别', '组织类别', '工会类别', 'kind'], isRequired: true, example: '分会' },
    { key: 'parent', titles: ['上级代码', '上级组织', '上级组织代码', '上级工会', 'parent'], example: 'JDDF' },
    { key: 'region', titles: ['地区', 'region'], example: '' },
    { key: 'establishedOn', titles: ['成立日期', '成立时间', '建会日期', 'establishedOn'], isRequired: true, example: '2020-01-01' },
    { key: 'employeeCount', titles: ['职工人数', '本级职工人数', 'employeeCount'], example: '60' },
  ],
};

/** Where each known column stands, and what is not read. */
export interface Header {
  at: ReadonlyMap<string, { index: number; title: string }>;
  ignored: string[];
}

/** @throws DomainErrors MISSING_COLUMN and DOUBLE_COLUMN, one for each column. */
export function readHeader(kind: ImportKind, cells: readonly string[]): Header {
  const at = new Map<string, { index: number; title: string }>();
  const ignored: string[] = [];
  const faults: DomainError[] = [];
  cells.forEach((title, index) => {
    const column = COLUMNS[kind].find(({ titles }) => titles.some((known) => plain(known) === plain(title)));
    if (!column) {
      if (title !== '') ignored.push(title.slice(0, 40));
    } else if (at.has(column.key)) faults.push(new DomainError('DOUBLE_COLUMN', `“${column.titles[0]}”一列出现两次，请删去一列 | Two columns are "${title}": delete one`));
    else at.set(column.key, { index, title });
  });
  for (const { key, titles, isRequired } of COLUMNS[kind]) {
    if (isRequired && !at.has(key))
      faults.push(new DomainError('MISSING_COLUMN', `第一行没有“${titles[0]}”一列，请照模板填写 | The first row has no column "${titles[0]}": follow the template`));
  }
  if (faults.length > 0) throw new DomainErrors(faults.map(({ userError }) => userError));
  return { at, ignored };
}

/** Without blanks, marks of a required column, and remarks in brackets. */
function plain(title: string): string {
  return title
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[\s*＊:：]/g, '')
    .toLowerCase();
}

/** @returns the template's header and a row to follow. */
export function templateRows(kind: ImportKind): string[][] {
  return [COLUMNS[kind].map(({ titles, isRequired }) => `${titles[0]}${isRequired ? '*' : ''}`), COLUMNS[kind].map(({ example }) => example)];
}
