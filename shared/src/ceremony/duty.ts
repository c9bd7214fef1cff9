/** One measure of a duty day: what is to be done, who did it, and when. */
export interface DutyMeasure {
  readonly text: string;
  /** Name of the person who did it; absent while it is open. */
  readonly doneBy?: string | undefined;
  /** Instant at which it was ticked, RFC 3339. */
  readonly doneAt?: string | undefined;
}

/** The measures of a duty day until the desk edits its template: safety and order around a ceremony. */
export const usualMeasures: readonly string[] = [
  '出入口：安检通道、预约核验设备就位并试运行',
  '警戒线：观礼区隔离带、警示标识摆放完好',
  '距离：观礼人群与旗杆基座、行进路线的安全距离已留出',
  '人流：各观礼区人数与上限核对，分流方案明确',
  '走失儿童：联络点、广播词与登记本就位',
  '急救：急救人员、担架、除颤器就位，通道畅通',
  '天气：查看风力、降水、气温预报，明确应对措施',
  '国旗：规格、清洁、完好，备用国旗在位',
  '升降系统：电动与手动升降各试运行一次',
  '旗杆与基座：外观、照明、接地检查',
  '扩音与乐曲：线路、音量、备用播放设备检查',
  '通信与应急：对讲频道、值班电话、应急联络人核对',
];

/** A fresh list of the day from the template. */
export function freshMeasures(template: readonly string[]): DutyMeasure[] {
  return template.map((text) => ({ text }));
}

/** The measures that nobody has ticked yet. */
export function openMeasures(measures: readonly DutyMeasure[]): DutyMeasure[] {
  return measures.filter(({ doneBy }) => !doneBy);
}
