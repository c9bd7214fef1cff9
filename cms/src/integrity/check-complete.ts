import { checkDraft } from './check-draft';
import type { Finding } from './finding';
import { checkNotice } from './notice';
import { checkStops } from './tour-stops';
import { isBlank, isGiven, type Values } from './values';
import { type FindModel, type Model, places } from './walk';

function checkRequired(find: FindModel, model: Model, document: Values): Finding[] {
  const findings: Finding[] = [];
  for (const { model: owner, values, path } of places(find, model, document)) {
    for (const [name, { required }] of Object.entries(owner.attributes)) {
      if (!required || !isBlank(values[name])) continue;
      findings.push({ path: [...path, name], uid: owner.uid, rule: 'required', reason: '必须填写' });
    }
  }
  return findings;
}

function checkCoordinates({ uid, attributes }: Model, { latitude, longitude }: Values): Finding[] {
  if (!attributes.latitude || isGiven(latitude) === isGiven(longitude)) return [];
  const missing = isGiven(latitude) ? 'longitude' : 'latitude';
  return [{ path: [missing], uid, rule: 'coordinates', reason: '纬度和经度要一起填写' }];
}

function checkBooking(document: Values): Finding[] {
  const rules = Array.isArray(document.bookingRules) ? (document.bookingRules as Values[]) : [];
  return rules.flatMap(({ daysAheadFrom: from, daysAheadTo: to }, index) => {
    if (!isGiven(from) || !isGiven(to) || Number(from) <= Number(to)) return [];
    const path = ['bookingRules', index, 'daysAheadTo'];
    return [{ path, uid: 'visit.booking-rule', rule: 'order', reason: '不能少于“最少提前”' }];
  });
}

/** What keeps a document from being published in one language: gaps, and rules over several fields. */
export function checkComplete(find: FindModel, model: Model, document: Values): Finding[] {
  return [
    ...checkDraft(find, model, document),
    ...checkRequired(find, model, document),
    ...checkCoordinates(model, document),
    ...checkBooking(document),
    ...(model.uid === 'api::guide.tour' ? checkStops(document) : []),
    ...(model.uid === 'api::visit.notice' ? checkNotice(document) : []),
  ];
}
