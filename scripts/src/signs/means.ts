import { type AuditMeans, createTermBase } from 'shared/signage';
import { englishDictionary } from './dictionary';
import { readTerms, SHIPPED_TERMS } from './term-file';

/** The term base (the shipped one unless another file is given) and the English dictionaries. */
export function auditMeans(terms?: string): AuditMeans {
  return { terms: createTermBase(readTerms(terms ?? SHIPPED_TERMS)), dictionary: englishDictionary() };
}
