import { describeBothShapes } from './harness.js';
import { badInput } from './stories/bad-input.js';
import { fromRecruitToBenefit } from './stories/from-recruit-to-benefit.js';
import { idNumberOfAnother } from './stories/id-number-of-another.js';
import { killedDatabase } from './stories/killed-database.js';
import { killedService } from './stories/killed-service.js';
import { membershipStories } from './stories/membership/index.js';
import { retries } from './stories/retries.js';
import { sameAnswers } from './stories/same-answers.js';
import { signIn } from './stories/sign-in.js';
import { yearlyPlan } from './stories/yearly-plan.js';

describeBothShapes((graph) => {
  signIn(graph);
  yearlyPlan(graph);
  fromRecruitToBenefit(graph);
  idNumberOfAnother(graph);
  badInput(graph);
  membershipStories(graph);
  retries(graph);
  if (graph.shape === 'separate') killedService(graph);
  killedDatabase(graph);
}, sameAnswers);
