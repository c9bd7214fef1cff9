import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { appTexts, useTexts } from '../../language';
import { back, link, open } from '../../navigation';
import { bars } from '../../platform/bars';
import { Press } from '../../platform/elements';
import { preview } from '../../platform/preview';
import { tabs } from '../../routes';
import { Icon } from '../icon/icon';
import type { PageBottomProps, PageTopProps } from './bars.types';
import './bars.h5.scss';

/** The browser itself says the first screen; every further one has to be entered. */
let arrived = false;

/** Moves the reading position into the screen that has just come, as following a link to a page would. */
function enter(main: Element | null | undefined): void {
  if (!(main instanceof HTMLElement)) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** Says on every screen of a preview that no visitor sees this. */
function PreviewStrip() {
  const texts = useTexts(appTexts);
  return preview ? <p className="preview-strip">{texts.preview}</p> : null;
}

export function PageTop({ title, tab }: PageTopProps) {
  const texts = useTexts(appTexts);
  const document = tab === 'home' ? texts.name : `${title} · ${texts.name}`;
  useEffect(() => bars.title(document), [document]);
  const top = useRef<HTMLElement>(null);
  useDidShow(() => {
    bars.title(document);
    if (arrived) enter(top.current?.nextElementSibling);
    arrived = true;
  });
  if (tab) {
    return (
      <>
        <PreviewStrip />
        <header ref={top} className="page-top" />
      </>
    );
  }
  return (
    <>
      <PreviewStrip />
      <header ref={top} className="page-header">
        <Press className="page-back" label={texts.back} onPress={back}>
          <Icon name="back" />
        </Press>
        <span className="page-title">{title}</span>
        <span className="page-header-space" />
      </header>
    </>
  );
}

export function PageBottom({ tab: here }: PageBottomProps) {
  const texts = useTexts(appTexts);
  if (!here) return null;
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
