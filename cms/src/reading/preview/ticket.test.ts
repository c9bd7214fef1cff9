import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tickets } from './ticket';

const ticket = {
  documents: [{ type: 'exhibit', documentId: 'abc' }],
  issuer: 1,
  expiresAt: 2000,
} as const;

describe('a ticket for previews', () => {
  const tickets = new Tickets('a secret of this installation');
  const issued = tickets.issue(ticket);

  it('is read as it was issued, until it ends', () => {
    expect(tickets.read(issued, 1999)).toEqual(ticket);
    expect(tickets.read(issued, 2000)).toBeUndefined();
  });

  it('is nothing to another installation', () => {
    expect(new Tickets('another secret').read(issued, 0)).toBeUndefined();
  });

  it('is worth nothing after any change', () => {
    fc.assert(
      fc.property(fc.nat(issued.length - 1), fc.constantFrom(...'aZ09-_.='), (place, sign) => {
        const changed = issued.slice(0, place) + sign + issued.slice(place + 1);
        fc.pre(changed !== issued);
        expect(tickets.read(changed, 0)).toBeUndefined();
      }),
    );
  });

  it('cannot be guessed from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tickets.read(text, 0)).toBeUndefined();
      }),
    );
  });
});
