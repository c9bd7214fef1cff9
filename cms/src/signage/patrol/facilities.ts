import type { FacilityKind } from 'shared/signage/patrol';
import type { Facility } from './facility';
import { signFacility } from './sign-facility';

/** What is patrolled; a further kind is a further entry here and a check list in `shared`. */
export const facilities: Readonly<Record<FacilityKind, Facility>> = { sign: signFacility };
