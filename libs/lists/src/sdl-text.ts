/** @returns a quoted SDL description from text that is 中文 | English already. */
export function described(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}

/** @returns the description of something made of `text`: the suffix goes behind each language. */
export function describedWith(text: string, chinese: string, english: string): string {
  const [first = '', ...rest] = text.split('|').map((part) => part.trim());
  return described(`${first}${chinese} | ${rest.join(', ') || first}${english}`);
}

export function policyDirective(names: readonly string[]): string {
  return names.length === 0 ? '' : ` @policy(policies: [[${names.map((name) => JSON.stringify(name)).join(', ')}]])`;
}
