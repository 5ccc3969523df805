import { DiagnosisService } from './diagnosis.service.js';
import { HospitalStayFieldsResolver } from './hospital-stay-fields.resolver.js';
import { HospitalStayLoader } from './hospital-stay.loader.js';
import { HospitalStayRepository } from './hospital-stay.repository.js';
import { HospitalStayResolver } from './hospital-stay.resolver.js';
import { HospitalStayService } from './hospital-stay.service.js';
import { HospitalVisitRateService } from './hospital-visit-rate.service.js';

export const hospitalStaySlice = [
  HospitalStayResolver,
  HospitalStayFieldsResolver,
  HospitalStayService,
  DiagnosisService,
  HospitalVisitRateService,
  HospitalStayLoader,
  HospitalStayRepository,
];
