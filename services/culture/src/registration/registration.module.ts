import { MyActivitiesService } from './my-activities.service.js';
import { ActivityRegistrationsResolver, MemberRegistrationsResolver, MyActivityResolver, RegistrationFieldsResolver } from './registration-fields.resolver.js';
import { RegistrationLoader } from './registration.loader.js';
import { RegistrationRepository } from './registration.repository.js';
import { RegistrationResolver } from './registration.resolver.js';
import { RegistrationService } from './registration.service.js';

export const registrationSlice = [
  RegistrationResolver,
  RegistrationFieldsResolver,
  MyActivityResolver,
  MemberRegistrationsResolver,
  ActivityRegistrationsResolver,
  RegistrationService,
  MyActivitiesService,
  RegistrationLoader,
  RegistrationRepository,
];
