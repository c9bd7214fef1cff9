/** One bench of `npm run bench -- <name> …`. */
export interface Bench {
  readonly name: string;
  readonly description: string;
  /** Runs it with the words after its name, `--help` among them prints its options; returns its figures. */
  readonly run: (words: readonly string[]) => Promise<unknown>;
}

/** Every bench. Each is loaded only when it is run: none pays for what another needs. */
export const benches: readonly Bench[] = [
  {
    name: 'read',
    description: 'the reading path against stock Strapi, bare node:http and nginx',
    run: async (words) => (await import('./read/main')).benchRead(words),
  },
  {
    name: 'fresh',
    description: 'how soon a publication on one instance is read on another (PostgreSQL)',
    run: async (words) => (await import('./read/fresh')).benchFresh(words),
  },
  {
    name: 'soak',
    description: 'mixed reads with a publication every second, outages on request',
    run: async (words) => (await import('./read/soak')).benchSoak(words),
  },
  {
    name: 'editing',
    description: 'saving a document against stock Strapi, and the content checks over 10 000 documents',
    run: async (words) => (await import('./editing/main')).benchEditing(words),
  },
  {
    name: 'media',
    description: 'the picture pipeline against bare sharp loops, and its peak memory',
    run: async (words) => (await import('./media/main')).benchMedia(words),
  },
  {
    name: 'screens',
    description: 'how soon a visitor on a slow phone can read, in Chromium',
    run: async (words) => (await import('./screens/main')).benchScreens(words),
  },
  {
    name: 'flag',
    description: 'the Sun model over whole years',
    run: async () => (await import('./flag')).benchFlag(),
  },
  {
    name: 'audit',
    description: 'accuracy of the sign audit on the labelled sets',
    run: async (words) => (await import('./audit')).benchAudit(words),
  },
  {
    name: 'signs',
    description: 'speed and memory of the sign audit',
    run: async () => (await import('./signs')).benchSigns(),
  },
  {
    name: 'desk',
    description: 'the sign desk at 20,000 signs: every page, saving a sign, statements',
    run: async (words) => (await import('./desk/main')).benchDesk(words),
  },
  {
    name: 'fuzz',
    description: 'the sign audit on hostile texts',
    run: async (words) => (await import('./fuzz')).benchFuzz(words),
  },
];
