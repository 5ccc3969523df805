import type { CadreRecord } from './cadre.model.js';
import type { TrainingAttendanceRecord } from './training-attendance.model.js';
import type { TrainingRequirementRecord } from './training-requirement.model.js';
import { requirementFor, topicsOf, trainingOf } from './training.rules.js';

const cadre = { orgScope: ['city', 'school'], post: 'CHAIR' } as unknown as CadreRecord;
const requirement = (over: Partial<TrainingRequirementRecord>): TrainingRequirementRecord =>
  ({ orgId: 'school', post: null, minSessions: 1, topics: [], ...over }) as unknown as TrainingRequirementRecord;
const attendance = (over: Partial<TrainingAttendanceRecord> = {}): TrainingAttendanceRecord => ({
  _id: 'att1',
  activityId: 'act1',
  memberId: 'mem1',
  on: '2025-04-10',
  topics: ['UNION'],
  ...over,
});

describe('MEM-27 what training a cadre needs and has', () => {
  it('MEM-27 reads the topics of a training from its tags', () => {
    expect(topicsOf(['工会主席培训', '法律法规'])).toEqual(['LAW', 'UNION']);
    expect(topicsOf(['政治理论', '经济形势', '健身'])).toEqual(['POLITICS', 'ECONOMICS']);
    expect(topicsOf([])).toEqual([]);
  });
  it('MEM-27 takes the nearest requirement, and of one organisation that for the post', () => {
    const [city, school, chairs] = [requirement({ orgId: 'city' }), requirement({}), requirement({ post: 'CHAIR' })];
    expect(requirementFor(cadre, [city])).toBe(city);
    expect(requirementFor(cadre, [city, school])).toBe(school);
    expect(requirementFor(cadre, [school, chairs, city])).toBe(chairs);
    expect(requirementFor(cadre, [requirement({ post: 'VICE_CHAIR' })])).toBeNull();
  });
  it('MEM-27 counts 1/1 with one course, 0/1 with none, and one of several days once', () => {
    expect(trainingOf(cadre, requirement({}), [attendance()])).toMatchObject({ required: 1, attended: 1, compliant: true });
    expect(trainingOf(cadre, requirement({}), [])).toMatchObject({ required: 1, attended: 0, compliant: false });
    expect(trainingOf(cadre, requirement({ minSessions: 2 }), [attendance(), attendance({ _id: 'att2', on: '2025-04-11' })])).toMatchObject({ attended: 1, compliant: false });
    expect(trainingOf(cadre, requirement({ minSessions: 2 }), [attendance(), attendance({ activityId: 'act2' })])).toMatchObject({ attended: 2, compliant: true });
  });
  it('MEM-27 needs each topic that is asked for, and counts no course on another', () => {
    const needs = requirement({ topics: ['UNION', 'LAW'] });
    expect(trainingOf(cadre, needs, [attendance()])).toMatchObject({ attended: 1, missingTopics: ['LAW'], compliant: false });
    expect(trainingOf(cadre, needs, [attendance({ topics: ['UNION', 'LAW'] })])).toMatchObject({ missingTopics: [], compliant: true });
    expect(trainingOf(cadre, needs, [attendance({ topics: ['ECONOMICS'] })])).toMatchObject({ attended: 0, compliant: false });
  });
  it('MEM-27 asks nothing where nothing is required', () => {
    expect(trainingOf(cadre, null, [])).toMatchObject({ required: 0, attended: 0, compliant: true });
  });
});
