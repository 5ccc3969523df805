import type { HospitalStayRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Reported {
  hospitalStay: { id: string; version: number; visit: { id: string; version: number } };
}

export async function loadHospitalStays(stage: Stage, rows: readonly HospitalStayRow[]): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, member, hospital, from, to, diagnosis, task, visitedOn, visitors, giftFen } of rows) {
    const patient = cast.member(org, member);
    stage.on(from);
    const stay = { hospital, from, diagnosis, planTaskIds: taskIds(stage, task) };
    const { hospitalStay } = await graph.mutate<Reported>(
      'welfare',
      'reportHospitalStay',
      'ReportHospitalStayInput',
      'hospitalStay { id version visit { id version } }',
      stay,
      patient,
    );
    stage.on(visitedOn);
    const visit = { ...hospitalStay.visit, visitorIds: visitors.map((login) => cast.memberIdOf(login)), visitedOn, giftFen };
    await graph.mutate('welfare', 'recordVisit', 'RecordVisitInput', 'visitTask { id }', visit, cast.officeOf(org));
    stage.on(to);
    await graph.mutate('welfare', 'endHospitalStay', 'EndHospitalStayInput', 'hospitalStay { id }', { id: hospitalStay.id, version: hospitalStay.version, to }, patient);
  }
}
