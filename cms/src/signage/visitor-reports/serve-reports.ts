import type { Core } from '@strapi/strapi';
import { REPORT_FAULTS, REPORT_LIMITS } from 'shared/signage/visitor-report';
import { z } from 'zod';
import { Admissions } from '../../security/admission/admissions';
import { bodyInShape } from '../../security/admission/refused';
import { openSpotDoors, spotBytes } from '../spot/spot-door';
import { SpotRefused } from '../spot/spot-refused';
import type { TextCheck } from './content-check';
import { findSigns, signWithCode } from './find-signs';
import { answerOf, keepReport, keepReportPhotograph } from './keep-report';

const reporting = z.object({
  key: z.string().max(100),
  code: z.string().min(1).max(40),
  fault: z.enum(REPORT_FAULTS),
  text: z.string().max(REPORT_LIMITS.text).default(''),
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  /** A fresh code of wx.login, by which WeChat's content check is asked; used once and kept nowhere. */
  login: z.string().max(200).optional(),
});

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Opens the doors for visitors who report a sign; nobody signs in. Call while Strapi registers. */
export function serveReports(strapi: Core.Strapi, check: TextCheck | undefined): void {
  // A mobile network brings a whole square through a few addresses: reading is let through, writing is rare.
  const readings = new Admissions({ points: 300, duration: 60 });
  const reports = new Admissions({ points: 30, duration: 600 });
  const photographs = new Admissions({ points: 90, duration: 600 });

  openSpotDoors(strapi, [
    [
      'GET',
      '/signage/signs',
      async (context) => {
        await readings.admit(context.ip);
        context.body = { signs: await findSigns(strapi, wordOf(context.query.search)) };
      },
    ],
    [
      'GET',
      '/signage/signs/:code',
      async (context) => {
        await readings.admit(context.ip);
        const sign = await signWithCode(strapi, context.params.code ?? '');
        if (!sign) throw new SpotRefused('NOT_FOUND', 'There is no such sign.');
        context.body = { sign };
      },
    ],
    [
      'POST',
      '/signage/reports',
      async (context) => {
        await reports.admit(context.ip);
        const { login, ...report } = bodyInShape(reporting, context.request.body);
        const checked = async (text: string) =>
          check && login ? check(text, login) : ('not-checked' as const);
        context.body = { outcome: await keepReport(strapi, report, checked) };
        context.status = 201;
      },
    ],
    [
      'GET',
      '/signage/reports/:key',
      async (context) => {
        await readings.admit(context.ip);
        context.body = await answerOf(strapi, context.params.key ?? '');
      },
    ],
    [
      'POST',
      '/signage/reports/:key/photographs/:id',
      async (context) => {
        await photographs.admit(context.ip);
        const { key = '', id: recordId = '' } = context.params;
        const content = await spotBytes(context, REPORT_LIMITS.photographBytes);
        context.body = { outcome: await keepReportPhotograph(strapi, { key, recordId }, content) };
      },
    ],
  ]);
}
