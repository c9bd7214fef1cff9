import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type DocumentType, documentTypes } from '../documents';

/** A document whose draft a preview shows. */
export interface PreviewedDocument {
  readonly type: DocumentType;
  readonly documentId: string;
}

/** What a preview's ticket allows: these drafts, until then, as long as its issuer may sign in. */
export interface Ticket {
  readonly documents: readonly PreviewedDocument[];
  /** Account of the administrator who issued it. */
  readonly issuer: number;
  /** Instant at which it ends (epoch milliseconds). */
  readonly expiresAt: number;
}

/** The most drafts in one ticket: the longest tour, with room to spare. It travels in a header. */
export const mostDocuments = 60;

/** A header that a browser and every proxy on the way let through. */
const longestTicket = 7000;

const content = z.object({
  d: z
    .array(z.tuple([z.enum(documentTypes as [DocumentType, ...DocumentType[]]), z.string().min(1).max(40)]))
    .min(1)
    .max(mostDocuments),
  i: z.int(),
  e: z.int(),
});

/** Signs and reads tickets. Nothing about them is stored: what a ticket allows stands in it, under a signature. */
export class Tickets {
  private readonly key: Buffer;

  /** @param secret the installation's secret; tickets get a key of their own from it. */
  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'guide preview ticket 1', 32));
  }

  private signature(body: string): Buffer {
    return createHmac('sha256', this.key).update(body).digest();
  }

  issue({ documents, issuer, expiresAt }: Ticket): string {
    const content = {
      d: documents.map(({ type, documentId }) => [type, documentId]),
      i: issuer,
      e: expiresAt,
    };
    const body = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${body}.${this.signature(body).toString('base64url')}`;
  }

  /** What a ticket allows; undefined when it is none of ours, was changed, or has ended. */
  read(ticket: string, at: number): Ticket | undefined {
    if (ticket.length > longestTicket) return undefined;
    const [body = '', signed = '', ...rest] = ticket.split('.');
    const given = Buffer.from(signed, 'base64url');
    const right = this.signature(body);
    // Compared as text too: base64url spells some bytes in more than one way.
    const isOurs =
      rest.length === 0 &&
      given.length === right.length &&
      timingSafeEqual(given, right) &&
      signed === right.toString('base64url');
    if (!isOurs) return undefined;
    const parsed = content.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    if (!parsed.success || parsed.data.e <= at) return undefined;
    const { d, i, e } = parsed.data;
    return { documents: d.map(([type, documentId]) => ({ type, documentId })), issuer: i, expiresAt: e };
  }
}
