import type { CadreTopic } from '../schema-types.js';
import type { CadreRecord } from './cadre.model.js';
import type { TrainingAttendanceRecord } from './training-attendance.model.js';
import type { TrainingRequirementRecord } from './training-requirement.model.js';

/** A tag that has the word has the topic. */
const WORDS: readonly (readonly [CadreTopic, string])[] = [
  ['POLITICS', '政治'],
  ['LAW', '法'],
  ['UNION', '工会'],
  ['ECONOMICS', '经济'],
];

export function topicsOf(tags: readonly string[]): CadreTopic[] {
  return WORDS.filter(([, word]) => tags.some((tag) => tag.includes(word))).map(([topic]) => topic);
}

export interface TrainingView {
  cadre: CadreRecord;
  required: number;
  attended: number;
  missingTopics: CadreTopic[];
  compliant: boolean;
}

/** @returns the requirement for the cadre: of the nearest organisation that has one, one for the post before one for each; null when nothing is required. */
export function requirementFor({ orgScope, post }: CadreRecord, latest: readonly TrainingRequirementRecord[]): TrainingRequirementRecord | null {
  for (const orgId of orgScope.toReversed()) {
    const own = latest.filter((requirement) => requirement.orgId === orgId);
    const found = own.find((requirement) => requirement.post === post) ?? own.find((requirement) => requirement.post === null);
    if (found) return found;
  }
  return null;
}

/** MEM-27: an activity counts once, however many days it was attended; one on none of the topics that are asked for counts not. */
export function trainingOf(cadre: CadreRecord, requirement: TrainingRequirementRecord | null, attendances: readonly TrainingAttendanceRecord[]): TrainingView {
  const topics = requirement?.topics ?? [];
  const counted = attendances.filter((attendance) => topics.length === 0 || attendance.topics.some((topic) => topics.includes(topic)));
  const attended = new Set(counted.map(({ activityId }) => activityId)).size;
  const missingTopics = topics.filter((topic) => !counted.some((attendance) => attendance.topics.includes(topic)));
  const required = requirement?.minSessions ?? 0;
  return { cadre, required, attended, missingTopics, compliant: attended >= required && missingTopics.length === 0 };
}
