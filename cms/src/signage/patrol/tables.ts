import type { Core, UID } from '@strapi/strapi';
import type { FacilityKind } from 'shared/signage/patrol';
import type { Table } from '../register/tables';

/** A route as it is kept. */
export interface RouteRow {
  readonly name: string;
  readonly area: string;
  readonly facility: FacilityKind;
  readonly stops: readonly string[];
  readonly everyDays: number;
  readonly firstDay: string;
  readonly dueBy: string;
  readonly active: boolean;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** A round of which something has been recorded. */
export interface RoundRow {
  readonly routeId: string;
  readonly day: string;
  readonly stops: readonly string[];
  readonly dueBy: string;
}

/** A check as it is kept. */
export interface CheckRow {
  readonly recordId: string;
  readonly routeId: string;
  readonly day: string;
  readonly facility: FacilityKind;
  readonly thingId: string;
  readonly state: string;
  readonly note: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly accuracy: number | null;
  readonly photographs: number;
  readonly takenAt: string;
  readonly keptAt: string;
  readonly who: string;
  readonly phoneId: number;
}

/** A photograph of a check: the phone's id of it, and the file that was kept. */
export interface PatrolPhotographRow {
  readonly recordId: string;
  readonly checkId: string;
  readonly file: string;
  readonly keptAt: string;
}

/** A phone that has been signed in. */
export interface PhoneRow {
  readonly userId: number;
  readonly who: string;
  readonly label: string;
  readonly accessHash: string;
  readonly accessUntil: string;
  readonly renewalHash: string;
  readonly nextRenewalHash: string | null;
  readonly renewalUntil: string;
  readonly signedInAt: string;
  readonly seenAt: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

interface Rows {
  readonly 'patrol-route': RouteRow;
  readonly 'patrol-round': RoundRow;
  readonly 'patrol-check': CheckRow;
  readonly 'patrol-photograph': PatrolPhotographRow;
  readonly 'patrol-phone': PhoneRow;
}

/** One of the patrols' tables; inside a transaction it writes with it. */
export const patrolTable = <Name extends keyof Rows>(strapi: Core.Strapi, name: Name): Table<Rows[Name]> =>
  strapi.db.query(`signage::${name}` as UID.ContentType) as unknown as Table<Rows[Name]>;
