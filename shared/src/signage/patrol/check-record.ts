import { isCivilDate } from '../../time';
import type { Bilingual } from '../sign';
import { checkItem, type FacilityKind } from './check-list';

/** Where a phone was: WGS-84 degrees, accuracy in metres. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}

/** What somebody found at one stop of a round. Made on the phone, with an id of its own: sent twice, it is kept once. */
export interface CheckRecord {
  /** UUID made on the phone. */
  readonly id: string;
  readonly routeId: string;
  /** The day of the round, in Beijing. */
  readonly day: string;
  readonly thingId: string;
  /** A state of the check list of the route's kind of thing. */
  readonly state: string;
  readonly note: string;
  /** Undefined where the phone gave none. */
  readonly position?: Position | undefined;
  /** How many photographs follow. */
  readonly photographs: number;
  /** ISO 8601, UTC, by the phone's clock. */
  readonly takenAt: string;
}

/** What limits a record, and how many are sent at once. */
export const CHECK_LIMITS = { note: 500, photographs: 6, batch: 50 } as const;

/** What keeps a record out. */
export interface CheckProblem {
  readonly field: keyof CheckRecord;
  readonly message: Bilingual;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for an id as phones make them: a random UUID in small letters. */
export const isRecordId = (id: string): boolean => uuid.test(id);

const within = (value: number, most: number): boolean => Number.isFinite(value) && Math.abs(value) <= most;

function isPosition({ latitude, longitude, accuracy }: Position): boolean {
  return within(latitude, 90) && within(longitude, 180) && Number.isFinite(accuracy) && accuracy >= 0;
}

/** Everything that keeps a record out, whatever the server knows of the route and its stops; empty when it is sound. */
export function checkProblems(record: CheckRecord, facility: FacilityKind): CheckProblem[] {
  const problem = (field: keyof CheckRecord, zh: string, en: string): CheckProblem => ({
    field,
    message: { zh, en },
  });
  const found: CheckProblem[] = [];
  if (!isRecordId(record.id)) found.push(problem('id', '编号格式不对', 'is no id of a record'));
  if (!isCivilDate(record.day)) found.push(problem('day', '不是真实的日期', 'is no real day'));
  if (!checkItem(facility, record.state))
    found.push(problem('state', '检查表中没有这种情况', 'is not on the check list'));
  if (record.note.length > CHECK_LIMITS.note)
    found.push(problem('note', `超过 ${CHECK_LIMITS.note} 字`, `is longer than ${CHECK_LIMITS.note}`));
  if (record.position && !isPosition(record.position))
    found.push(problem('position', '位置不对', 'is no position'));
  if (!Number.isInteger(record.photographs) || record.photographs < 0)
    found.push(problem('photographs', '照片数不对', 'is no number of photographs'));
  else if (record.photographs > CHECK_LIMITS.photographs)
    found.push(
      problem(
        'photographs',
        `照片超过 ${CHECK_LIMITS.photographs} 张`,
        `at most ${CHECK_LIMITS.photographs}`,
      ),
    );
  if (Number.isNaN(Date.parse(record.takenAt))) found.push(problem('takenAt', '时间不对', 'is no instant'));
  return found;
}
