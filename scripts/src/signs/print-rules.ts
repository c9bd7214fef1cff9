import { findRule, RULES } from 'shared/signage';
import { BadInput } from './bad-input';
import { explanation, rulesPage } from './explain';

/** Prints one rule. */
export function explain(id: string): void {
  const rule = findRule(id.toUpperCase());
  if (!rule) throw new BadInput({ file: id, reason: 'there is no such rule; `rules` lists them' });
  process.stdout.write(explanation(rule));
}

/** Prints all rules. */
export function rules(flags: { format: string }): void {
  if (flags.format === 'json') process.stdout.write(`${JSON.stringify(RULES, null, 2)}\n`);
  else if (flags.format === 'markdown') process.stdout.write(rulesPage());
  else
    for (const rule of RULES)
      process.stdout.write(
        `${rule.id.padEnd(9)} ${rule.severity}  ${rule.sentence.zh} — ${rule.sentence.en}\n`,
      );
}
