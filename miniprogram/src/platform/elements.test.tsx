import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Input, Press, Slider } from './elements';

afterEach(cleanup);

describe('what can be tapped on the web', () => {
  it('is a button that the keyboard reaches', () => {
    let pressed = 0;
    render(
      <Press label="播放讲解" onPress={() => (pressed += 1)}>
        <i />
      </Press>,
    );
    const button = screen.getByRole('button', { name: '播放讲解' });
    button.focus();
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(pressed).toBe(1);
  });

  it('is a real link where it has an address: tapped it stays in the app, with a modifier key the browser goes', () => {
    let pressed = 0;
    render(
      <Press href="#/guide/exhibit/index?slug=huabiao" onPress={() => (pressed += 1)}>
        华表
      </Press>,
    );
    const link = screen.getByRole('link', { name: '华表' });
    expect(fireEvent.click(link)).toBe(false);
    expect(pressed).toBe(1);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(pressed).toBe(1);
  });

  it('says whether it is chosen, in the way of its role', () => {
    render(
      <>
        <Press role="radio" selected onPress={() => {}}>
          中文
        </Press>
        <Press role="link" href="#/" selected onPress={() => {}}>
          首页
        </Press>
        <Press expanded={false} onPress={() => {}}>
          资料来源
        </Press>
      </>,
    );
    expect(screen.getByRole('radio', { name: '中文', checked: true })).toBeTruthy();
    expect(screen.getByRole('link', { name: '首页', current: 'page' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '资料来源', expanded: false })).toBeTruthy();
  });

  it('does nothing while it is off', () => {
    let pressed = 0;
    render(
      <Press disabled onPress={() => (pressed += 1)}>
        前进
      </Press>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(pressed).toBe(0);
  });
});

describe('fields on the web', () => {
  it('a field has a name, tells what was typed and when it is done', () => {
    const heard: string[] = [];
    render(
      <Input
        label="展项编号"
        kind="digits"
        value=""
        onInput={(value) => heard.push(value)}
        onConfirm={(value) => heard.push(`done ${value}`)}
      />,
    );
    const field = screen.getByRole('textbox', { name: '展项编号' });
    fireEvent.change(field, { target: { value: '12' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(heard[0]).toBe('12');
    expect(heard[1]).toMatch(/^done/);
  });

  it('a slider says where it stands in words', () => {
    render(<Slider label="播放位置" spoken="0:20，共 1:10" value={20} max={70} onChange={() => {}} />);
    expect(screen.getByRole('slider', { name: '播放位置' }).getAttribute('aria-valuetext')).toBe(
      '0:20，共 1:10',
    );
  });
});
