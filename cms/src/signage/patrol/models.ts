import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

// A new object for every column: Strapi writes the column's name into it.
const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });
const whole = () => ({ type: 'integer' as const });
const real = () => ({ type: 'float' as const });
const yes = () => ({ type: 'boolean' as const });
const json = () => ({ type: 'json' as const });

/** What patrols keep, whatever is patrolled. Instants are ISO 8601 in UTC and sort as text; days are civil dates. */
export const patrolModels = (): Models => [
  {
    uid: 'signage::patrol-route',
    singularName: 'patrol_routes',
    tableName: 'patrol_routes',
    attributes: {
      id: id(),
      name: string(),
      area: string(),
      facility: string(),
      stops: json(),
      everyDays: whole(),
      firstDay: string(),
      dueBy: string(),
      active: yes(),
      changedBy: string(),
      changedAt: string(),
    },
  },
  {
    // The round of a day once something of it has been recorded: its stops stay, whatever becomes of the route.
    uid: 'signage::patrol-round',
    singularName: 'patrol_rounds',
    tableName: 'patrol_rounds',
    attributes: { id: id(), routeId: string(), day: string(), stops: json(), dueBy: string() },
    indexes: [{ name: 'patrol_rounds_day', columns: ['route_id', 'day'], type: 'unique' }],
  },
  {
    // What was found at a stop. The id is the phone's own: sent twice, it is kept once.
    uid: 'signage::patrol-check',
    singularName: 'patrol_checks',
    tableName: 'patrol_checks',
    attributes: {
      id: id(),
      recordId: string(),
      routeId: string(),
      day: string(),
      facility: string(),
      thingId: string(),
      state: string(),
      note: text(),
      latitude: real(),
      longitude: real(),
      accuracy: real(),
      photographs: whole(),
      takenAt: string(),
      keptAt: string(),
      who: string(),
      phoneId: whole(),
    },
    indexes: [
      { name: 'patrol_checks_record', columns: ['record_id'], type: 'unique' },
      { name: 'patrol_checks_round', columns: ['route_id', 'day'] },
      { name: 'patrol_checks_thing', columns: ['thing_id', 'taken_at'] },
    ],
  },
  {
    uid: 'signage::patrol-photograph',
    singularName: 'patrol_photographs',
    tableName: 'patrol_photographs',
    attributes: { id: id(), recordId: string(), checkId: string(), file: string(), keptAt: string() },
    indexes: [
      { name: 'patrol_photographs_record', columns: ['record_id'], type: 'unique' },
      { name: 'patrol_photographs_check', columns: ['check_id'] },
    ],
  },
  {
    // A phone on which somebody is signed in. Only hashes of its tokens are kept.
    uid: 'signage::patrol-phone',
    singularName: 'patrol_phones',
    tableName: 'patrol_phones',
    attributes: {
      id: id(),
      userId: whole(),
      who: string(),
      label: string(),
      accessHash: string(),
      accessUntil: string(),
      renewalHash: string(),
      nextRenewalHash: string(),
      renewalUntil: string(),
      signedInAt: string(),
      seenAt: string(),
      revokedAt: string(),
      revokedBy: string(),
    },
    indexes: [
      { name: 'patrol_phones_access', columns: ['access_hash'] },
      { name: 'patrol_phones_renewal', columns: ['renewal_hash'] },
      { name: 'patrol_phones_next', columns: ['next_renewal_hash'] },
    ],
  },
];
