/** Types whose documents are not in the journal, and why. */
export const notJournalled: Readonly<Record<string, string>> = {
  'api::ceremony.subscription': 'personal data, which has to be deleted in time',
  'api::ceremony.inspection': 'names persons; a signed record of its own',
  'api::ceremony.duty-day': 'ticks of the day, beside the names of who ticked',
  'api::ceremony.correction': 'the history of flag days itself, with their reasons',
  'api::ceremony.table-import': 'a record of an import, never edited',
  'api::signage.term-import': 'a record of an import, never edited',
};

/** True for a type of ours whose changes are kept. */
export const isJournalled = (uid: string): boolean => uid.startsWith('api::') && !(uid in notJournalled);
