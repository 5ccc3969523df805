export function findMongod(log?: (text: string) => void): Promise<string>;
