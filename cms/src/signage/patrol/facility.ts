import type { Core } from '@strapi/strapi';
import type { Bilingual } from 'shared/signage';
import type { CheckRow } from './tables';

/** A thing with a place, as a phone shows it and a code names it. */
export interface PatrolThing {
  readonly id: string;
  readonly code: string;
  readonly name: Bilingual;
  readonly place: string;
  readonly area: string;
  /** WGS-84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What patrols need of a kind of thing: a further kind is a further entry below and a check list in `shared`. */
export interface Facility {
  /** The things that stand where they are, by their ids; others are left out. */
  things(strapi: Core.Strapi, ids: readonly string[]): Promise<PatrolThing[]>;
  /** The areas in which there are things. */
  areas(strapi: Core.Strapi): Promise<string[]>;
  /** The things of an area, in the order of their codes: what a new route begins with. */
  thingsOfArea(strapi: Core.Strapi, area: string): Promise<PatrolThing[]>;
  /** Enters checks that have just been kept where the things are kept, in the transaction of the checks. */
  checked(strapi: Core.Strapi, checks: readonly CheckRow[]): Promise<void>;
  /** Comes first in the transaction of new checks: writers that could wait for each other take their turn here. */
  beforeChecks(strapi: Core.Strapi): Promise<void>;
}
