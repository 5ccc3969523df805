import type { SeededDraw } from './seeded-draw.js';
import type { Sex } from '@uniongraph/id-number';

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
];
const GIVEN: Readonly<Record<Sex, readonly string[]>> = {
  FEMALE: [...'芳娜敏静丽艳娟霞秀兰英华慧巧美雅芝萍红玉莉云梅莲真环雪荣爱妹香月莺媛瑞凡佳琴素珍贞倩婷婉娴瑾颖露瑶怡婵雁蓓仪荷丹蓉眉君蕊薇菁梦岚苑筠柔竹霭凝晓欢枫芸菲寒欣滢'],
  MALE: [
    ...'伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘',
  ],
};

/** @returns an invented Chinese name that is not in `taken`, and adds it there. */
export function drawName(draw: SeededDraw, sex: Sex, taken: Set<string>): string {
  for (;;) {
    const name = draw.one(SURNAMES) + draw.one(GIVEN[sex]) + (draw.chance(70) ? draw.one(GIVEN[sex]) : '');
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
