import { NormInputError } from './verdict.js';

/** Provinces by the letters of GB/T 2260. */
export const PROVINCES: Readonly<Record<string, string>> = {
  BJ: '北京 | Beijing',
  TJ: '天津 | Tianjin',
  HE: '河北 | Hebei',
  SX: '山西 | Shanxi',
  NM: '内蒙古 | Inner Mongolia',
  LN: '辽宁 | Liaoning',
  JL: '吉林 | Jilin',
  HL: '黑龙江 | Heilongjiang',
  SH: '上海 | Shanghai',
  JS: '江苏 | Jiangsu',
  ZJ: '浙江 | Zhejiang',
  AH: '安徽 | Anhui',
  FJ: '福建 | Fujian',
  JX: '江西 | Jiangxi',
  SD: '山东 | Shandong',
  HA: '河南 | Henan',
  HB: '湖北 | Hubei',
  HN: '湖南 | Hunan',
  GD: '广东 | Guangdong',
  GX: '广西 | Guangxi',
  HI: '海南 | Hainan',
  CQ: '重庆 | Chongqing',
  SC: '四川 | Sichuan',
  GZ: '贵州 | Guizhou',
  YN: '云南 | Yunnan',
  XZ: '西藏 | Tibet',
  SN: '陕西 | Shaanxi',
  GS: '甘肃 | Gansu',
  QH: '青海 | Qinghai',
  NX: '宁夏 | Ningxia',
  XJ: '新疆 | Xinjiang',
};

/**
 * @returns where a rule is looked for, nearest first: `AH-MAS` (a city), `AH`, `CN`.
 * @throws NormInputError for a province that does not exist: a slip must not fall back to the national rule.
 */
export function regionChain(region: string): string[] {
  const [province = '', city, ...rest] = region.split('-');
  const isKnown = province === 'CN' || Object.hasOwn(PROVINCES, province);
  const isCity = city === undefined || /^[A-Z0-9]+$/.test(city);
  if (!isKnown || !isCity || rest.length > 0) {
    throw new NormInputError(`未知地区 ${region}，应如 CN、SH、AH-MAS | unknown region ${JSON.stringify(region)}, expected one such as CN, SH or AH-MAS`);
  }
  return [...new Set([region, province, 'CN'])];
}
