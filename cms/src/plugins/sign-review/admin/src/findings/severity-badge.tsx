import { Badge } from '@strapi/design-system';
import { type Severity, severities, severityColours, severityMeanings } from './finding';

/** The grade of a finding or rule, in words and colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { background, text } = severityColours[severity];
  return (
    <span title={severityMeanings[severity]}>
      <Badge backgroundColor={background} textColor={text}>
        {`${severity} ${severities[severity]}`}
      </Badge>
    </span>
  );
}
