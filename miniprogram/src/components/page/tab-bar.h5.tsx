import { appTexts, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { Press } from '../../platform/elements';
import { type TabName, tabs } from '../../routes';
import { Icon } from '../icon/icon';

export function TabBar({ here }: { here: TabName }) {
  const texts = useTexts(appTexts);
  return (
    <nav className="tab-bar" aria-label={texts.mainMenu}>
      {tabs.map((tab) => (
        <Press
          key={tab}
          className={tab === here ? 'tab tab-here' : 'tab'}
          role="link"
          selected={tab === here}
          href={link(tab)}
          onPress={() => open(tab)}
        >
          <Icon name={tab} />
          <span className="tab-text">{texts[tab]}</span>
        </Press>
      ))}
    </nav>
  );
}
