import { link, open } from '../../navigation';
import { Press } from '../../platform/elements';
import './more-link.scss';

/** The rest of what a section of the first screen shows a part of. */
export function MoreLink({ to, text }: { to: 'tours' | 'stories'; text: string }) {
  return (
    <Press className="more-link" role="link" href={link(to)} onPress={() => open(to)}>
      {text}
    </Press>
  );
}
