import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { inGbk, pictureFacts, zipParts } from 'cms/testing/files';
import { jpeg, phonePhoto } from 'cms/testing/pictures';
import { civilDate } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DeskCase,
  type DeskFinding,
  type DeskSign,
  type Notes,
  SignDesk,
  type Story,
  sentences,
} from './sign-desk';

describe.each(databases)('the register of signs on %s', (database) => {
  let cms: Booted;
  let desk: SignDesk;
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    desk = await SignDesk.open(cms);
  });
  afterAll(() => cms.stop());

  const rules = ({ findings }: Story) => findings.map(({ rule }) => rule);
  const only = <Item>(items: readonly Item[]): Item => {
    expect(items).toHaveLength(1);
    return items[0] as Item;
  };
  const caseOf = async (signId: string): Promise<DeskCase> => only(await desk.cases(`signId=${signId}`));

  it('a saved sign shows its findings at once, and keeps its old texts with their days', async () => {
    const entered = await desk.enter({
      code: 'A-001',
      area: '东区',
      owner: '甲单位',
      zh: '售票处',
      en: 'Ticket Ofice',
    });
    expect(rules(entered)).toEqual(['SPELL-01']);
    expect(entered.sign).toMatchObject({ gravest: 'S2', revision: 1, state: 'in-place' });
    const { documentId } = entered.sign;
    const mended = await desk.save(documentId, { en: 'Ticket Office' });
    expect(rules(mended)).toEqual([]);
    expect(mended.sign).toMatchObject({ gravest: null, revision: 2 });
    expect(mended.texts.map(({ en, until }) => [en, until === null])).toEqual([
      ['Ticket Office', true],
      ['Ticket Ofice', false],
    ]);
    expect(mended.events.map(({ action, who }) => [action, who])).toEqual([
      ['changed', '测试 signage'],
      ['registered', '测试 signage'],
    ]);
    const today = civilDate(new Date());
    const on = (date: string) =>
      desk.get<{ text: { en: string } | null }>(`/signs/${documentId}/text?date=${date}`);
    expect((await on(today)).text?.en).toBe('Ticket Office');
    expect((await on('2020-01-01')).text).toBeNull();
    await cms.strapi.db
      .connection('sign_texts')
      .where({ sign_id: documentId, en: 'Ticket Ofice' })
      .update({ since: '2025-03-01T02:00:00.000Z', until: '2025-06-01T02:00:00.000Z' });
    await cms.strapi.db
      .connection('sign_texts')
      .where({ sign_id: documentId, en: 'Ticket Office' })
      .update({ since: '2025-06-01T02:00:00.000Z' });
    expect((await on('2025-05-31')).text?.en).toBe('Ticket Ofice');
    expect((await on('2025-06-01')).text?.en).toBe('Ticket Office');
  });

  it('refuses what is no sign, beside its field, and a code that is taken', async () => {
    const told = async (fields: Record<string, unknown>) => {
      const answer = await desk.ask('POST', '/signs', { fields });
      return [answer.status, ...sentences(answer)];
    };
    expect(await told({ code: 'A-001', zh: '出口', en: 'Exit' })).toEqual([400, '编号 A-001 已有标识。']);
    expect(await told({ code: 'A 2', zh: '出口' })).toEqual([400, expect.stringContaining('“编号”')]);
    expect(await told({ code: 'A-2' })).toEqual([400, expect.stringContaining('不能都为空')]);
    expect(await told({ code: 'A-2', zh: '出口', latitude: 39.9 })).toEqual([
      400,
      expect.stringContaining('“经度”'),
    ]);
    expect(await told({ code: 'A-2', zh: '出口', setUpOn: '2026-02-30' })).toEqual([
      400,
      expect.stringContaining('“设置日期”'),
    ]);
    const direct = cms.strapi.documents('api::signage.sign' as 'api::guide.area');
    await expect(direct.create({ data: { code: 'A-3' } as never })).rejects.toThrow('标识工作台');
  });

  it('signs are judged beside each other, and exactly as a whole audit judges them', async () => {
    const codes = ['B-1', 'B-2', 'B-3'];
    const stories: Story[] = [];
    for (const [at, en] of ['Stairs', 'Stairs', 'Stairway'].entries())
      stories.push(await desk.enter({ code: codes[at], area: '西区', zh: '步行楼梯', en }));
    const last = stories[2]?.sign.documentId ?? '';
    expect(rules(await desk.story(last))).toContain('CON-01');
    const table = cms.strapi.db.connection;
    const kept = async () =>
      (await table('sign_findings').select('sign_id', 'from_group', 'rule', 'field', 'start_at', 'state'))
        .map((row: object) => JSON.stringify(row))
        .sort();
    const before = await kept();
    expect(await desk.auditAll()).toBeGreaterThanOrEqual(3);
    expect(await kept()).toEqual(before);
    await desk.save(last, { en: 'Stairs' });
    expect(rules(await desk.story(last))).not.toContain('CON-01');
    const afterwards = await kept();
    await desk.auditAll();
    expect(await kept()).toEqual(afterwards);
  });

  it('a change of terms is told until everything was audited again, and how far that is', async () => {
    const { termsChange } = await import('cms/signage/terms/revision');
    const { noteProgress } = await import('cms/signage/register/audit-progress');
    await cms.strapi.db.transaction(() => termsChange(cms.strapi));
    const notes = () => desk.get<Notes>('/notes');
    expect((await notes()).outdated).toBe(true);
    const total = await desk.auditAll();
    expect(await notes()).toMatchObject({ outdated: false, audit: { state: 'done', done: total, total } });

    // Another instance is at it: nobody begins a second time, and everybody sees how far it is.
    await noteProgress(cms.strapi, { state: 'running', done: 5, total: 9 });
    const half = { state: 'running', done: 5, total: 9 };
    expect((await desk.ask('POST', '/audit')).body).toMatchObject(half);
    expect((await notes()).audit).toMatchObject(half);
    // It was never heard of again: that is told too, and the audit can be begun anew.
    cms.setClock(() => new Date(Date.now() + 5 * 60_000));
    expect((await notes()).audit).toMatchObject({ state: 'failed', done: 5, total: 9 });
    cms.setClock(undefined);
    await noteProgress(cms.strapi, { state: 'failed', done: 5, total: 9 });
    expect(await desk.auditAll()).toBe(total);
  });

  it('nobody overwrites another: who saw an older state is told so', async () => {
    const { sign, findings } = await desk.enter({ code: 'C-1', zh: '入口', en: 'Import' });
    const [finding] = findings as [DeskFinding];
    const colleague = await SignDesk.open(cms);
    await colleague.save(sign.documentId, { place: '北门' });
    const stale = await desk.ask('PUT', `/signs/${sign.documentId}`, {
      revision: sign.revision,
      fields: { place: '南门' },
    });
    expect([stale.status, ...sentences(stale)]).toEqual([409, expect.stringContaining('刚被他人更改')]);
    const accept = await desk.ask('POST', `/findings/${finding.id}/accept`, { revision: sign.revision });
    expect(accept.status).toBe(409);
    expect((await desk.story(sign.documentId)).cases).toEqual([]);
    const all = await Promise.all(
      [1, 2, 3, 4].map(() =>
        desk.ask('POST', `/findings/${finding.id}/waive`, { revision: sign.revision + 1, reason: '理由' }),
      ),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('a waiver needs a reason, covers the same text, ends with the text, and can be withdrawn', async () => {
    const first = await desk.enter({ code: 'D-1', zh: '停车场', en: 'Praking' });
    const second = await desk.enter({ code: 'D-2', zh: '停车场', en: 'Praking' });
    const finding = first.findings.find(({ rule }) => rule === 'SPELL-01') as DeskFinding;
    const waive = (body: object) =>
      desk.ask('POST', `/findings/${finding.id}/waive`, { revision: first.sign.revision, ...body });
    expect((await waive({ reason: ' ' })).status).toBe(400);
    expect((await waive({ reason: '商标', scope: 'text' })).status).toBe(200);
    const state = async (story: Story) => (await desk.story(story.sign.documentId)).sign.gravest;
    expect([await state(first), await state(second)]).toEqual([null, null]);
    const third = await desk.enter({ code: 'D-3', zh: '停车场', en: 'Praking' });
    expect(third.sign.gravest).toBeNull();
    await desk.save(third.sign.documentId, { en: 'Praking Lot' });
    expect(await state(third)).toBe('S2');
    const waived = only((await desk.findings(`state=waived&signId=${first.sign.documentId}`)).findings);
    await desk.post(`/findings/${waived.id}/withdraw`, { revision: waived.sign.revision });
    expect([await state(first), await state(second)]).toEqual(['S2', 'S2']);
  });

  it('a sign and the exhibit it names have one name; a renamed exhibit is found out on both sides', async () => {
    const exhibits = cms.strapi.documents('api::guide.exhibit');
    const { documentId } = await exhibits.create({
      locale: 'zh-CN',
      data: { slug: 'front-gate', number: 77, category: 'gate', name: '正阳门' } as never,
    });
    await exhibits.update({ documentId, locale: 'en', data: { name: 'Zhengyangmen Gate' } as never });
    const story = await desk.enter({
      code: 'E-1',
      kind: 'place-name',
      zh: '正阳门',
      en: 'Zhengyangmen Gate',
      exhibitId: documentId,
    });
    expect(rules(story)).toEqual([]);
    await exhibits.update({ documentId, locale: 'en', data: { name: 'Qianmen Gate' } as never });
    expect(rules(await desk.story(story.sign.documentId))).toContain('CON-06');
    const path = `/sign-review/prose/api::guide.exhibit/${documentId}`;
    const prose = await desk.person.ask<{ passages: { findings: { rule: string }[] }[] }>('GET', path);
    const found = prose.body.passages.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(found).toContain('CON-06');
  });

  it('lists findings by severity, rule, area, owner, state and words, a page at a time', async () => {
    const all = await desk.findings('count=2');
    expect(all.findings).toHaveLength(2);
    expect(all.total).toBeGreaterThan(2);
    const severities = (await desk.findings('severity=S1,S2')).findings.map(({ severity }) => severity);
    expect(severities.every((each) => each === 'S1' || each === 'S2')).toBe(true);
    const spelled = await desk.findings('rule=SPELL-01&words=praking');
    expect(spelled.findings.map(({ sign }) => sign.code).sort()).toEqual(['D-1', 'D-2', 'D-3']);
    expect((await desk.findings('words=%25')).total).toBe(0);
    expect((await desk.ask('GET', '/findings?severity=S9')).status).toBe(400);
    expect((await desk.ask('GET', '/findings?from=-1')).status).toBe(400);
    expect((await desk.ask('GET', '/signs/none')).status).toBe(404);
  });

  it('follows a fault through the whole loop, and the rate changes by exactly that sign', async () => {
    const { sign, findings } = await desk.enter({
      code: 'F-1',
      area: '北区',
      owner: '乙单位',
      zh: '出口',
      en: 'Export',
    });
    const { documentId: signId } = sign;
    const before = await desk.rate();
    const [finding] = findings as [DeskFinding];
    expect(finding.proposed).toBe('Exit');
    await desk.post(`/findings/${finding.id}/accept`, { revision: sign.revision });
    expect((await desk.story(signId)).sign.en).toBe('Export');
    await desk.photograph(signId, await phonePhoto(), { purpose: 'fault' });
    let found = await caseOf(signId);
    expect(found).toMatchObject({ state: 'found', proposedEn: 'Exit', steps: ['notify', 'withdraw'] });
    const noDeadline = await desk.ask('POST', '/notices', {
      cases: [{ id: found.id, seen: found.changedAt }],
      deadline: '2020-01-01',
      contact: '',
    });
    expect([noDeadline.status, ...sentences(noDeadline)]).toEqual([
      400,
      expect.stringContaining('整改期限'),
      expect.stringContaining('联系人'),
    ]);
    const notice = await desk.post<{ id: number; number: string }>('/notices', {
      cases: [{ id: found.id, seen: found.changedAt }],
      deadline: '2099-12-31',
      contact: '张某 010-00000000',
    });
    expect(notice.number).toMatch(/^天标整〔\d{4}〕\d+号$/);
    const pdf = await desk.file(`/notices/${notice.id}/pdf`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(5_000);
    const word = zipParts(await desk.file(`/notices/${notice.id}/docx`));
    const words = word.get('word/document.xml') ?? '';
    for (const said of [notice.number, 'Export', 'Exit', '乙单位', '2099年12月31日', '张某', '依据'])
      expect(words, said).toContain(said);
    const pictures = [...word.keys()].filter((name) => /^word\/media\/./.test(name));
    expect(pictures).toHaveLength(1);
    found = await caseOf(signId);
    expect((await desk.step(found, 'close')).status).toBe(409);
    expect(sentences(await desk.step(found, 'prove'))).toEqual(['需要一张照片。']);
    await desk.photograph(signId, await jpeg(), { purpose: 'proof', caseId: String(found.id) });
    expect((await desk.step(found, 'prove', { en: 'Exsit' })).status).toBe(200);
    expect((await desk.step(found, 'prove')).status).toBe(409);
    found = await caseOf(signId);
    await desk.photograph(signId, await jpeg(), { purpose: 'check-back', caseId: String(found.id) });
    const wrongAgain = await desk.step(found, 'verify');
    expect([wrongAgain.status, ...sentences(wrongAgain)]).toEqual([400, expect.stringContaining('SPELL-01')]);
    expect((await desk.step(found, 'reject', { reason: '拼写仍错', deadline: '2099-12-31' })).status).toBe(
      200,
    );
    found = await caseOf(signId);
    await desk.photograph(signId, await jpeg(), { purpose: 'proof', caseId: String(found.id) });
    await desk.step(found, 'prove');
    found = await caseOf(signId);
    await desk.photograph(signId, await jpeg(), { purpose: 'check-back', caseId: String(found.id) });
    expect(await desk.rate()).toEqual(before);
    expect((await desk.step(found, 'verify')).status).toBe(200);
    expect((await desk.step(await caseOf(signId), 'close')).status).toBe(200);
    const closed = await desk.story(signId);
    expect(closed.sign).toMatchObject({ en: 'Exit', state: 'in-place', gravest: null });
    expect(await desk.rate()).toEqual({ ...before, right: before.right + 1, rate: expect.any(Number) });
    expect(closed.events.map(({ action }) => action).filter((action) => action.startsWith('case-'))).toEqual([
      'case-close',
      'case-verify',
      'case-prove',
      'case-reject',
      'case-prove',
      'case-notify',
      'case-found',
    ]);
    expect(sentences(await desk.step(await caseOf(signId), 'reopen'))).toEqual(['“原因”必填。']);
    expect((await desk.step(await caseOf(signId), 'reopen', { reason: '又坏了' })).status).toBe(200);
    expect((await caseOf(signId)).state).toBe('found');
  });

  it('shows what is overdue from the day after the deadline', async () => {
    const { sign, findings } = await desk.enter({ code: 'G-1', owner: '丙单位', zh: '出口', en: 'Export' });
    await desk.post(`/findings/${findings[0]?.id}/accept`, { revision: sign.revision });
    const found = await caseOf(sign.documentId);
    const cases = [{ id: found.id, seen: found.changedAt }];
    await desk.post('/notices', { cases, deadline: '2099-01-01', contact: '李某' });
    expect(await desk.cases('state=overdue')).toEqual([]);
    cms.setClock(() => new Date('2099-01-02T01:00:00+08:00'));
    const late = only(await desk.cases('state=overdue'));
    cms.setClock();
    expect(late).toMatchObject({ code: 'G-1', overdue: true });
  });

  it('photographs lose their metadata, lie behind the desk, and nothing else passes for one', async () => {
    const { sign } = await desk.enter({ code: 'H-1', zh: '出口', en: 'Exit' });
    const { id } = (await desk.photograph(sign.documentId, await phonePhoto(), { purpose: 'survey' })).body;
    const kept = await desk.file(`/photographs/${id}`);
    const metadata = await pictureFacts(kept);
    expect([metadata.format, metadata.exif, metadata.width, metadata.height]).toEqual([
      'jpeg',
      undefined,
      1000,
      1600,
    ]);
    const { width } = await pictureFacts(await desk.file(`/photographs/${id}?size=small`));
    expect(width).toBe(200);
    const editor = await SignDesk.open(cms, 'editor');
    expect((await editor.ask('GET', `/photographs/${id}`)).status).toBe(403);
    const refused = await desk.photograph(sign.documentId, Buffer.from('<svg/>'), { purpose: 'survey' });
    expect(refused.status).toBe(400);
  });

  it('reads a messy survey: titles, odd headings, GBK; asks about doubts; keeps to all or nothing', async () => {
    const survey = [
      '2026年春季普查,,,,,',
      '标识编号,所属区域,中文内容,英文译文,责任单位,安装日期',
      'J-1,南区,出口,Exit,丁单位,2026年3月1日',
      'J-2,南区,入口,Entrance,丁单位,2026/3/2',
      'J-2,南区,入口,Way In,丁单位,2026/3/2',
      'F-1,南区,出口,Exit,乙单位,',
      ',南区,检票处,Ticket Check,丁单位,',
    ].join('\r\n');
    const gbk = inGbk(survey);
    const preview = (await desk.preview(gbk)).body;
    expect(preview.rows.map(({ row, change }) => [row, change])).toEqual([
      [3, 'new'],
      [4, 'new'],
      [5, 'duplicate'],
      [6, 'conflict'],
      [7, 'new'],
    ]);
    const undecided = await desk.import(gbk);
    expect([undecided.status, ...sentences(undecided)]).toEqual([
      400,
      expect.stringMatching(/^第 5 行与第 4 行编号相同/),
      expect.stringMatching(/^第 6 行与登记簿不一致/),
    ]);
    const { total: before } = await desk.get<{ total: number }>('/signs');
    const imported = await desk.import(gbk, { 5: 'take', 6: 'keep' });
    expect(imported.body).toMatchObject({ created: 3, changed: 0 });
    const j2 = only((await desk.get<{ signs: { en: string }[] }>('/signs?words=J-2')).signs);
    expect(j2.en).toBe('Way In');
    expect((await desk.get<{ total: number }>('/signs?words=N-000001')).total).toBe(1);
    const undone = await desk.post(`/surveys/imports/${imported.body.id}/undo`);
    expect(undone).toEqual({ removed: 3, restored: 0 });
    expect((await desk.get<{ total: number }>('/signs')).total).toBe(before);
    expect((await desk.ask('POST', `/surveys/imports/${imported.body.id}/undo`, {})).status).toBe(409);
  });

  it('names wrong cells by row and column and imports none of the file', async () => {
    const survey =
      '编号,中文,英文,用途,设置日期,纬度,经度\nK-1,出口,Exit,没有,2026-13-01,39.9,116.39\nK-2,入口,Entrance,设施,,39°54′,116.39';
    const answer = await desk.import(survey);
    expect([answer.status, ...sentences(answer)]).toEqual([
      400,
      expect.stringMatching(/^第 2 行，列“用途”：“没有”不是标识的用途/),
      expect.stringMatching(/^第 3 行，列“纬度”/),
    ]);
    expect((await desk.get<{ total: number }>('/signs?words=K-')).total).toBe(0);
  });

  it('remembers the columns of a source, and undoes nothing that was worked on since', async () => {
    const mapping = JSON.stringify({ code: 0, zh: 1, en: 2 });
    const survey = '牌子,字,洋文\nL-1,出口,Exit';
    expect(sentences(await desk.preview(survey))[0]).toContain('没有认出');
    const imported = await desk.import(survey, {}, { source: '某队', mapping });
    expect(imported.body.created).toBe(1);
    const wider = '备注,洋文,字,牌子\n无,Entrance,入口,L-2';
    const again = (await desk.preview(wider, { source: '某队' })).body;
    expect([again.mappedBy, again.mapping]).toEqual(['source', { code: 3, zh: 2, en: 1 }]);
    expect((await desk.get<{ name: string }[]>('/surveys/sources')).map(({ name }) => name)).toContain(
      '某队',
    );
    const { signs } = await desk.get<{ signs: { documentId: string }[] }>('/signs?words=L-1');
    await desk.save(signs[0]?.documentId ?? '', { place: '门口' });
    const undo = await desk.ask('POST', `/surveys/imports/${imported.body.id}/undo`, {});
    expect([undo.status, ...sentences(undo)]).toEqual([409, expect.stringContaining('L-1')]);
  });

  it('exports everything; an import of the export changes nothing; formulas stay words', async () => {
    await desk.enter({ code: 'M-1', zh: '=HYPERLINK("http://x","点我")', en: "@SUM(1+1)*cmd|' /C calc'!A0" });
    await desk.enter({
      code: 'M-2',
      zh: '-18℃',
      en: '-18°C',
      furtherTexts: [{ locale: 'ja', text: '冷凍' }],
    });
    for (const format of ['csv', 'xlsx']) {
      const file = await desk.file(`/export/${format}`);
      if (format === 'csv') expect(file.toString()).toContain(`"'=HYPERLINK(""http`);
      const { rows } = (await desk.preview(file)).body;
      expect(new Set(rows.map(({ change }) => change)), format).toEqual(new Set(['equal']));
    }
    const { features } = JSON.parse((await desk.file('/export/geojson')).toString());
    expect(features.length).toBe((await desk.get<{ total: number }>('/signs')).total);
    expect(features.find(({ id }: { id: string }) => id === 'M-1').properties.zh).toMatch(/^=HYPERLINK/);
  });

  it('texts are reviewed before a sign is made, and a signed answer cannot be changed', async () => {
    const file = '中文,英文,用途\n出口,Exit,设施\n入口,Import,设施';
    const { id } = (await desk.beginPreReview(file, { title: '新馆标识', applicant: '某馆' })).body;
    type Review = {
      revision: number;
      seal: string | null;
      items: Record<string, unknown>[];
      findings: unknown[][];
    };
    const review = await desk.get<Review>(`/pre-reviews/${id}`);
    expect(review.findings.map((each) => each.length > 0)).toEqual([false, true]);
    const sign = (revision: number) => desk.ask<Review>('POST', `/pre-reviews/${id}/sign`, { revision });
    expect((await sign(review.revision)).status).toBe(400);
    const save = (revision: number, items: unknown[]) =>
      desk.ask<Review>('PUT', `/pre-reviews/${id}`, { revision, items });
    const passed = review.items.map((item) => ({ ...item, verdict: 'passed' }));
    const saved = await save(review.revision, passed);
    expect(sentences(await sign(saved.body.revision))[0]).toMatch(/^第 2 条仍有/);
    const [first, second] = passed;
    const mended = [first, { ...second, verdict: 'changed', finalEn: 'Entrance' }];
    const better = await save(saved.body.revision, mended);
    expect((await save(saved.body.revision, mended)).status).toBe(409);
    const signed = await sign(better.body.revision);
    expect(signed.body.seal).toMatch(/^[0-9a-f]{64}$/);
    expect((await save(signed.body.revision, mended)).status).toBe(409);
    expect((await desk.file(`/pre-reviews/${id}/paper`)).subarray(0, 4).toString()).toBe('%PDF');
  });

  it('reports the rate by area, owner, kind and month, and the half-year as XLSX and PDF', async () => {
    for (const by of ['area', 'owner', 'kind']) {
      const { rows, now, months } = await desk.get<{
        rows: { all: number; right: number }[];
        now: { all: number; right: number };
        months: { name: string; all: number; right: number }[];
      }>(`/reports/accuracy?by=${by}`);
      expect(rows.reduce((sum, { all }) => sum + all, 0)).toBe(now.all);
      expect(rows.reduce((sum, { right }) => sum + right, 0)).toBe(now.right);
      expect(months).toHaveLength(12);
      expect(months.at(-1)).toMatchObject({ all: now.all, right: now.right });
    }
    const [year, month] = civilDate(new Date()).split('-').map(Number) as [number, number];
    const half = `year=${year}&half=${month <= 6 ? 1 : 2}`;
    const pdf = await desk.file(`/reports/half-year/pdf?${half}`);
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    const xlsx = zipParts(await desk.file(`/reports/half-year/xlsx?${half}`));
    expect([...xlsx.keys()].filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(6);
    expect((await desk.ask('GET', '/reports/half-year/pdf?year=2098&half=1')).status).toBe(400);
  });

  it('draws every sign on the plan once, however near one looks, and tells of those that have no place', async () => {
    interface Plan {
      frame: Record<'west' | 'south' | 'east' | 'north', number>;
      spots: { count: number; wrong: number; states: Record<string, number>; sign?: { code: string } }[];
      unplaced: number;
      elsewhere: number;
    }
    const positions = Array.from({ length: 12 }, (_, at) => [
      39.9031 + (at % 3) / 2e4,
      116.3914 + (at % 2) / 2e4,
    ]);
    const placed = [...positions, [39.907, 116.3911], [39.899, 116.3916], [31.2304, 121.4737], [null, null]];
    for (const [at, [latitude, longitude]] of placed.entries())
      await desk.enter({
        code: `PLAN-${at}`,
        area: '图区',
        zh: '出口',
        en: at === 12 ? 'Export' : 'Exit',
        state: at === 13 ? 'defective' : 'in-place',
        latitude,
        longitude,
      });
    const plan = (query = '') => desk.get<Plan>(`/plan?area=${encodeURIComponent('图区')}${query}`);
    const whole = await plan();
    const inView = ({ spots }: Plan) => spots.reduce((sum, { count }) => sum + count, 0);
    expect([inView(whole), whole.elsewhere, whole.unplaced]).toEqual([14, 1, 1]);
    expect(whole.spots.map(({ count, sign }) => [count, sign?.code]).sort()).toEqual([
      [1, 'PLAN-12'],
      [1, 'PLAN-13'],
      [12, undefined],
    ]);
    expect(whole.spots.find(({ sign }) => sign?.code === 'PLAN-13')?.states).toEqual({ defective: 1 });
    expect(whole.frame.east).toBeLessThan(116.41);
    // The twelve stand on six points some metres apart: a close look tells the points apart, never the signs of one point.
    const near = await plan('&box=116.3913,39.903,116.3916,39.9033');
    expect([near.spots.length, inView(near)]).toEqual([6, 12]);
    expect(inView(await plan('&state=defective'))).toBe(1);
    const wrong = await plan('&severity=S1,S2');
    expect(wrong.spots.map(({ sign, wrong }) => [sign?.code, wrong])).toEqual([['PLAN-12', 1]]);
    const listed = await desk.get<{ total: number }>('/signs?box=116.3913,39.903,116.3916,39.9033');
    expect(listed.total).toBe(12);
    for (const box of ['1,2,3', 'a,b,c,d', '116.4,39.9,116.3,39.95', '0,0,1,91', '0,0,1,1,1'])
      expect((await desk.ask('GET', `/plan?box=${box}`)).status, box).toBe(400);
  });

  it('the sample data is one command in and one out, and leaves the rest alone', async () => {
    const { total } = await desk.get<{ total: number }>('/signs');
    const { addSample } = await import('cms/signage/sample/sample-signs');
    const files = () => readdir(join(cms.dataDir, 'signage-photographs')).then((names) => names.sort());
    const before = await files();
    expect(await addSample(cms.strapi)).toBeGreaterThanOrEqual(190);
    expect(await addSample(cms.strapi)).toBe(0);
    const types = await cms.strapi.db
      .connection('sign_findings as f')
      .join('signs as s', 's.document_id', 'f.sign_id')
      .where('s.sample', true)
      .distinct('f.error_type');
    expect(types.length).toBeGreaterThanOrEqual(12);
    expect((await desk.cases('state=found')).length).toBeGreaterThanOrEqual(5);
    // Many with a picture, each of which says that it is drawn.
    const pictured = await cms.strapi.db.connection('sign_photographs').where({ sample: true });
    expect(pictured.length).toBeGreaterThanOrEqual(40);
    const { signs } = await desk.get<{ signs: DeskSign[] }>('/signs?words=SL-0164');
    const { photographs } = await desk.story(only(signs).documentId);
    expect(photographs).toMatchObject([{ purpose: 'fault', note: '示例图，非实景' }]);
    const drawn = await desk.file(`/photographs/${only(photographs).id}`);
    expect(await pictureFacts(drawn)).toMatchObject({ format: 'jpeg' });
    const { removed } = await desk.post<{ removed: number }>('/sample/remove');
    expect(removed).toBeGreaterThanOrEqual(190);
    expect(await files()).toEqual(before);
    expect((await desk.get<{ total: number }>('/signs')).total).toBe(total);
  });

  it('opens to the signage team alone', async () => {
    for (const role of ['editor', 'reviewer', 'ceremony', 'operator']) {
      const other = await SignDesk.open(cms, role);
      for (const path of ['/findings', '/signs', '/cases', '/export/csv', '/reports/accuracy'])
        expect((await other.ask('GET', path)).status, `${role} ${path}`).toBe(403);
    }
    expect((await fetch(`${cms.url}/sign-desk/findings`)).status).toBe(401);
  });
});
