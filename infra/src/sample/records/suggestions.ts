import type { SuggestionRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Answer {
  suggestion: { id: string; version: number };
}

export async function loadSuggestions(stage: Stage, rows: readonly SuggestionRow[]): Promise<void> {
  for (const row of rows) await loadSuggestion(stage, row);
}

async function loadSuggestion(stage: Stage, row: SuggestionRow): Promise<void> {
  const { graph, cast } = stage;
  const office = cast.officeOf(row.org);
  stage.on(row.on);
  const { topic, problem, text, anonymous } = row;
  const submitted = { topic, problem, text, anonymous, planTaskIds: taskIds(stage, row.task) };
  let { suggestion } = await graph.mutate<Answer>(
    'democracy',
    'submitSuggestion',
    'SubmitSuggestionInput',
    'suggestion { id version }',
    submitted,
    cast.member(row.org, row.member),
  );
  const act = async (name: string, more: object, caller = office): Promise<void> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    ({ suggestion } = await graph.mutate<Answer>('democracy', name, type, 'suggestion { id version }', { ...suggestion, ...more }, caller));
  };
  if (row.assessed) await act('assessSuggestion', { opinion: row.assessed });
  if (row.declined) await act('declineSuggestion', { reason: row.declined });
  if (row.adopted) await act('adoptSuggestion', {});
  if (!row.implementedOn) return;
  stage.on(row.implementedOn);
  await act('implementSuggestion', { on: row.implementedOn });
  if (row.benefitFen !== undefined) await act('recordBenefit', { benefitFen: row.benefitFen, awardFen: row.awardFen }, cast.financeOf(row.org));
}
