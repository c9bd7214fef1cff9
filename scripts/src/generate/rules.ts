import { rulesPage } from '../signs/explain';
import type { GeneratedFiles } from './drift';

/** The page that lists every rule of the sign auditor. */
export const ruleFiles = (): GeneratedFiles => ({ 'shared/src/signage/RULES.md': rulesPage() });
